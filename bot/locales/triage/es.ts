import type { triage as english } from './en.ts';

export const triage: Record<keyof typeof english, string> = {};
