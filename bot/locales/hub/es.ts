import type { hub as english } from './en.ts';

export const hub: Record<keyof typeof english, string> = {};
