import type { ownership as english } from './en.ts';

export const ownership: Record<keyof typeof english, string> = {};
