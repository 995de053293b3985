import type { Keep } from './keep.ts';

/** What a person typed or ticked and has not sent yet. */
export interface Draft {
  text: string;
  partners: string[];
  funds: string[];
  knowledge: string[];
}
export const EMPTY_DRAFT: Draft = { text: '', partners: [], funds: [], knowledge: [] };

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];

/** One draft a person, request and action; another persona in the same window never sees it. */
export function draftKey(person: string, ref: string, action: string): string {
  return `draft:${person}:${ref}:${action}`;
}

/** What is stored may be of an older version of the tab: anything unknown counts as not written. */
export function readDraft(keep: Keep, key: string): Draft {
  const stored = keep.read(key);
  if (!stored) return EMPTY_DRAFT;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return EMPTY_DRAFT;
    const draft = value as Partial<Record<keyof Draft, unknown>>;
    return {
      text: typeof draft.text === 'string' ? draft.text : '',
      partners: strings(draft.partners),
      funds: strings(draft.funds),
      knowledge: strings(draft.knowledge),
    };
  } catch {
    return EMPTY_DRAFT;
  }
}

export function isEmpty(draft: Draft): boolean {
  return draft.text.trim() === '' && draft.partners.length + draft.funds.length + draft.knowledge.length === 0;
}

export function writeDraft(keep: Keep, key: string, draft: Draft): void {
  if (isEmpty(draft)) keep.drop(key);
  else keep.write(key, JSON.stringify(draft));
}
