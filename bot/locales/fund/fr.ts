import type { fund as english } from './en.ts';

export const fund: Record<keyof typeof english, string> = {};
