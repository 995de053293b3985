/** English words of this part; French and Spanish have the same keys in the same order. */
export const fund = {} as const;
