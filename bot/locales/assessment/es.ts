import type { assessment as english } from './en.ts';

export const assessment: Record<keyof typeof english, string> = {};
