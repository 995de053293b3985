/**
 * The storage port. Narrow on purpose: what both adapters answer with the same rows in the same order.
 * Everything that is filtered or sorted by is in `tags`, `status` and the two instants; nothing looks inside `body`.
 */

/** What is kept. One kind is one collection; an id is unique within its kind. */
export const KINDS = [
  'request',
  'person',
  'conversation',
  'delivery',
  'setting',
  'offer',
  'practice',
  'window',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a caller writes. */
export interface Draft<T = unknown> {
  kind: Kind;
  /** 1 to 200 characters of A-Z a-z 0-9 . _ : - */
  id: string;
  /** One short word to filter by, such as a request's state; 1 to 200 characters. */
  status: string;
  /** Words to filter by, such as `agency:unicef`; lower case by convention; at most 100, each of 1 to 200 characters. */
  tags: readonly string[];
  /** ISO instants with milliseconds and Z, so that text order is time order. */
  createdAt: string;
  updatedAt: string;
  /** JSON, under 1.9 MB with everything; half a letter (a lone surrogate) in a text becomes U+FFFD. */
  body: T;
}

/** What a caller reads. `version` is opaque: hand it back to `replace` and `delete`. */
export interface Stored<T = unknown> extends Draft<T> {
  version: string;
}

export interface Filter {
  kind: Kind;
  /** Any of these; an empty list matches nothing. */
  status?: readonly string[];
  /** All of these. */
  allTags?: readonly string[];
  /** At least one of these; an empty list matches nothing. */
  anyTags?: readonly string[];
  /** Both ends included; instants written as in a draft. */
  createdFrom?: string;
  createdTo?: string;
  orderBy?: 'createdAt' | 'updatedAt';
  direction?: 'asc' | 'desc';
  /** 1 to 500; 50 unless told. */
  limit?: number;
  /** The `next` of the page before; only with the same filter. */
  after?: string;
}

/** `next` is null on the last page. Rows with the same instant are ordered by id, in the same direction. */
export interface Page<T = unknown> {
  rows: Stored<T>[];
  next: string | null;
}

export interface Changes {
  /** Kind and id of what was created or replaced since, each at least once, oldest first (to the second). Deletions are not told. */
  rows: { kind: Kind; id: string }[];
  /** Hand back to go on; unchanged while nothing happened. */
  token: string;
}

/** Stable codes of what a store refuses. Adapters throw nothing else of their own; SDK errors become `unavailable`. */
export type StoreErrorCode = 'exists' | 'missing' | 'version-changed' | 'unavailable' | 'invalid';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

export interface Store {
  get<T>(kind: Kind, id: string): Promise<Stored<T> | null>;
  /** @throws StoreError `exists` */
  create<T>(draft: Draft<T>): Promise<Stored<T>>;
  /** @throws StoreError `version-changed` when another write came between, `missing` when it is gone */
  replace<T>(draft: Draft<T>, version: string): Promise<Stored<T>>;
  /** @throws StoreError `version-changed`, `missing` */
  delete(kind: Kind, id: string, version: string): Promise<void>;
  query<T>(filter: Filter): Promise<Page<T>>;
  /** Next number of a series (its name is made like an id), from 1; never the same twice, gaps allowed. */
  next(series: string): Promise<number>;
  /** What changed since a token of this store; null: no rows, only the present token. At most 500 rows a call. */
  changes(token: string | null): Promise<Changes>;
  close(): Promise<void>;
}
