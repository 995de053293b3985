import { type Draft, type Filter, KINDS, StoreError } from './store.ts';

/** 2 MB is the limit of a Cosmos DB item; the rest is room for what the service and the adapter add. */
export const MAX_BYTES = 1_900_000;
export const MAX_TAGS = 100;
export const MAX_LIMIT = 500;
const DEFAULT_LIMIT = 50;
const MAX_WORD = 200;

const ID = /^[A-Za-z0-9._:-]{1,200}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** What JSON.stringify writes for half a surrogate pair (and, harmlessly, for a text that spells one out). */
const HALF_PAIR = /\\ud[89a-f]/;

const refuse = (message: string): never => {
  throw new StoreError('invalid', message);
};

/** @throws StoreError `invalid` */
export function checkId(id: string, what = 'id'): void {
  if (!ID.test(id)) refuse(`${what} must be 1 to 200 characters of A-Z a-z 0-9 . _ : -, not ${JSON.stringify(id)}`);
}

/** @throws StoreError `invalid` */
export function checkKind(kind: string): void {
  if (!(KINDS as readonly string[]).includes(kind)) refuse(`unknown kind ${JSON.stringify(kind)}`);
}

function checkInstant(value: string, what: string): void {
  if (!INSTANT.test(value)) refuse(`${what} must be an ISO instant such as 2026-01-31T09:00:00.000Z, not "${value}"`);
}

function checkWords(words: readonly string[], what: string): void {
  if (words.length > MAX_TAGS) refuse(`at most ${MAX_TAGS} ${what}, not ${words.length}`);
  for (const word of words) {
    if (word.length === 0 || word.length > MAX_WORD) refuse(`each of ${what} must have 1 to ${MAX_WORD} characters`);
  }
}

const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value;

/**
 * The body as JSON text, after checking the whole draft. Half a surrogate pair (a text cut in the middle of an
 * emoji) becomes U+FFFD: one store would keep it, the other refuse it.
 * @throws StoreError `invalid`
 */
export function checkDraft(draft: Draft): { bodyText: string } {
  checkKind(draft.kind);
  checkId(draft.id);
  checkWords([draft.status], 'status');
  checkWords(draft.tags, 'tags');
  checkInstant(draft.createdAt, 'createdAt');
  checkInstant(draft.updatedAt, 'updatedAt');
  let bodyText = JSON.stringify(draft.body);
  if (bodyText === undefined) return refuse('body must be JSON, not undefined or a function');
  if (HALF_PAIR.test(bodyText)) bodyText = JSON.stringify(draft.body, wellFormed);
  const bytes = Buffer.byteLength(bodyText) + Buffer.byteLength(JSON.stringify({ ...draft, body: null }));
  if (bytes >= MAX_BYTES) refuse(`${draft.kind} ${draft.id} has ${bytes} bytes; the limit is ${MAX_BYTES}`);
  return { bodyText };
}

/** A filter with its defaults filled in. */
export interface CheckedFilter extends Filter {
  orderBy: 'createdAt' | 'updatedAt';
  direction: 'asc' | 'desc';
  limit: number;
}

/** @throws StoreError `invalid` */
export function checkFilter(filter: Filter): CheckedFilter {
  checkKind(filter.kind);
  checkWords(filter.status ?? [], 'status');
  checkWords(filter.allTags ?? [], 'allTags');
  checkWords(filter.anyTags ?? [], 'anyTags');
  if (filter.createdFrom !== undefined) checkInstant(filter.createdFrom, 'createdFrom');
  if (filter.createdTo !== undefined) checkInstant(filter.createdTo, 'createdTo');
  const limit = filter.limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) refuse(`limit must be 1 to ${MAX_LIMIT}`);
  return { ...filter, orderBy: filter.orderBy ?? 'createdAt', direction: filter.direction ?? 'asc', limit };
}
