import type { knowledge as english } from './en.ts';

export const knowledge: Record<keyof typeof english, string> = {};
