import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { list, type MessageParams, t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Reference } from '../reference/load.ts';
import { StoreError } from '../store/store.ts';
import { fundParams } from './fund/words.ts';

/** Characters of what somebody typed that a sentence quotes, and how many of them. */
const QUOTED = 80;
const QUOTES = 5;

const quoted = (words: string) => (words.length > QUOTED ? `${words.slice(0, QUOTED)} …` : words);

/** Parameters in the reader's language: codes become labels, lists become text. */
function paramsFor(error: DeskError, reference: Reference, lang: Language): MessageParams {
  const label = labels(reference, lang);
  const params: Record<string, string | number> = { field: 'none' };
  for (const [name, value] of Object.entries(error.params)) {
    if (typeof value === 'object') params[name] = list(lang, value.slice(0, QUOTES).map(label.agency).map(quoted));
    else params[name] = typeof value === 'string' ? quoted(value) : value;
  }
  if (typeof params.organisation === 'string') params.organisation = label.agency(params.organisation);
  if (typeof params.agency === 'string') params.agency = label.agency(params.agency);
  if (error.code === 'text-too-long' || error.code === 'field-missing')
    params.field = t(lang, `field.${params.field}` as 'field.reason');
  if (error.code === 'wrong-state') params.state = t(lang, `state.${params.state}` as 'state.draft');
  if (error.code === 'referral-moved') params.status = t(lang, `referral.${params.status}` as 'referral.sent');
  if (error.code === 'revision-changed') {
    params.what = t(lang, `history.${params.action}` as 'history.signed', {
      organisation: params.organisation ?? '',
      about: params.about ?? '',
    });
  }
  return { ...params, ...fundParams(error, reference, lang) };
}

/**
 * What a person reads when something did not work: the one place where anything thrown becomes words.
 * @param requestId stands in the log beside the fault, for "unexpected"
 */
export function refusal(error: unknown, reference: Reference, lang: Language, requestId: string): string {
  if (error instanceof DeskError) return t(lang, `error.${error.code}`, paramsFor(error, reference, lang));
  if (error instanceof StoreError && error.code === 'unavailable') return t(lang, 'error.unavailable');
  return t(lang, 'error.unexpected', { requestId });
}
