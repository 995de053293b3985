import { createUnderstanding } from '../../../../bot/chat/understanding/understanding.ts';
import { loadReference } from '../../../../bot/reference/load.ts';

export const TODAY = '2026-11-20';
export const reference = loadReference();
/** Built once: the word lists are the same for every test. */
export const understanding = createUnderstanding(reference);
export const understand = (text: string, today = TODAY) => understanding.understand(text, today);
