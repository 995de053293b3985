import type { implementation as english } from './en.ts';

export const implementation: Record<keyof typeof english, string> = {};
