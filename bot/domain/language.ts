/** Languages of the product from the start; Arabic, Russian and Chinese are planned. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
