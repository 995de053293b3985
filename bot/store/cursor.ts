import { createHash } from 'node:crypto';
import type { CheckedFilter } from './check.ts';
import { type Page, type Stored, StoreError } from './store.ts';

/** Where a page ended: the instant it is ordered by, and the id. */
export interface Position {
  instant: string;
  id: string;
}

/** Short hash of everything that decides which rows come in which order; the page size may change on the way. */
function fingerprint(filter: CheckedFilter): string {
  const sorted = (words: readonly string[] | undefined) => (words === undefined ? null : [...words].sort());
  const parts = [
    filter.kind,
    sorted(filter.status),
    sorted(filter.allTags ?? []),
    sorted(filter.anyTags),
    filter.createdFrom ?? null,
    filter.createdTo ?? null,
    filter.orderBy,
    filter.direction,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10);
}

/**
 * Where the page before ended, or null for the first page.
 * @throws StoreError `invalid` when `after` is not a token of this filter
 */
export function readCursor(filter: CheckedFilter): Position | null {
  if (filter.after === undefined) return null;
  const [mark, instant, ...id] = Buffer.from(filter.after, 'base64url').toString('utf8').split(' ');
  if (mark !== fingerprint(filter) || instant === undefined || id.length !== 1 || id[0] === undefined) {
    throw new StoreError('invalid', '`after` must be the `next` of a page of the same filter');
  }
  return { instant, id: id[0] };
}

/** A page from up to `limit` + 1 rows in order: the one too many only tells that there is more. */
export function toPage<T>(filter: CheckedFilter, found: Stored<T>[]): Page<T> {
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  if (found.length <= filter.limit || last === undefined) return { rows, next: null };
  const text = `${fingerprint(filter)} ${last[filter.orderBy]} ${last.id}`;
  return { rows, next: Buffer.from(text, 'utf8').toString('base64url') };
}
