import { randomUUID } from 'node:crypto';
import { checkDraft } from '../check.ts';
import type { Draft, Kind, Stored } from '../store.ts';

/** What is kept in the container. */
export interface CosmosDocument {
  /** `kind:id`; so that no id is `.` or `..`, which a URL would swallow. */
  id: string;
  /** The partition key. */
  kind: Kind;
  status: string;
  tags: readonly string[];
  createdAt: string;
  updatedAt: string;
  body: unknown;
  /** Time and name of the write: tells after a lost answer whether the write took effect, and orders one second. */
  write: string;
}

/** What the service adds. `_ts` is in whole seconds of its own clock. */
export interface SavedDocument extends CosmosDocument {
  _etag: string;
  _ts: number;
}

export const documentId = (kind: Kind, id: string): string => `${kind}:${id}`;
export const plainId = ({ kind, id }: { kind: Kind; id: string }): string => id.slice(kind.length + 1);

let lastWrite = 0;

/** Text order is the order of writing within this process. */
function writeMark(): string {
  lastWrite = Math.max(Date.now(), lastWrite + 1);
  return `${lastWrite}-${randomUUID()}`;
}

/** @throws StoreError `invalid` */
export function toDocument(draft: Draft): CosmosDocument {
  const { bodyText } = checkDraft(draft);
  const { kind, status, tags, createdAt, updatedAt } = draft;
  const body: unknown = JSON.parse(bodyText);
  return { id: documentId(kind, draft.id), kind, status, tags, createdAt, updatedAt, body, write: writeMark() };
}

export function toStored<T>(document: CosmosDocument, etag: string): Stored<T> {
  const { kind, status, tags, createdAt, updatedAt } = document;
  return {
    kind,
    id: plainId(document),
    status,
    tags: [...tags],
    createdAt,
    updatedAt,
    body: document.body as T,
    version: etag,
  };
}
