import type { Container } from '@azure/cosmos';
import { checkFilter, checkId, checkKind } from '../check.ts';
import { toPage } from '../cursor.ts';
import { type Draft, type Filter, type Kind, type Store, StoreError } from '../store.ts';
import { makeChanges } from './changes.ts';
import { type CosmosOptions, connect } from './connect.ts';
import { nextNumber } from './counter.ts';
import { type CosmosDocument, documentId, type SavedDocument, toDocument, toStored } from './document.ts';
import { isChanged, isConflict, isMissing } from './errors.ts';
import { toSpec } from './query-spec.ts';
import type { Run } from './retry.ts';

type Etag = string;

/** Reads one document; null when it is not there. */
async function read(container: Container, kind: Kind, id: string, abortSignal: AbortSignal) {
  const { resource, statusCode, substatus } = await container
    .item(documentId(kind, id), kind)
    .read<SavedDocument>({ abortSignal });
  // The SDK answers every 404 alike; with a substatus it is not the document that is missing.
  if (statusCode === 404 && substatus) throw Object.assign(new Error('not readable'), { code: 404, substatus });
  return resource ?? null;
}

/** The ETag of our own write, if that is what the service holds: the answer to it was lost on an earlier attempt. */
async function ownWrite(container: Container, document: CosmosDocument, id: string, abortSignal: AbortSignal) {
  const present = await read(container, document.kind, id, abortSignal);
  return present?.write === document.write ? present._etag : null;
}

function makeWrites(container: Container, run: Run) {
  const gone = (kind: Kind, id: string) => new StoreError('missing', `${kind} ${id} is not there`);
  const changed = (kind: Kind, id: string) => new StoreError('version-changed', `${kind} ${id} was written meanwhile`);

  return {
    create: (document: CosmosDocument, id: string): Promise<Etag> =>
      run(async (abortSignal) => {
        try {
          return (await container.items.create(document, { abortSignal })).etag;
        } catch (error) {
          if (!isConflict(error)) throw error;
          const etag = await ownWrite(container, document, id, abortSignal);
          if (etag !== null) return etag;
          throw new StoreError('exists', `${document.kind} ${id} is there already`, { cause: error });
        }
      }),

    replace: (document: CosmosDocument, id: string, version: string): Promise<Etag> =>
      run(async (abortSignal) => {
        const options = { abortSignal, accessCondition: { type: 'IfMatch', condition: version } };
        try {
          return (await container.item(document.id, document.kind).replace(document, options)).etag;
        } catch (error) {
          if (isMissing(error)) throw gone(document.kind, id);
          if (!isChanged(error)) throw error;
          const etag = await ownWrite(container, document, id, abortSignal);
          if (etag !== null) return etag;
          throw changed(document.kind, id);
        }
      }),

    async remove(kind: Kind, id: string, version: string): Promise<void> {
      let attempts = 0;
      await run(async (abortSignal) => {
        attempts += 1;
        const options = { abortSignal, accessCondition: { type: 'IfMatch', condition: version } };
        try {
          await container.item(documentId(kind, id), kind).delete(options);
        } catch (error) {
          if (isChanged(error)) throw changed(kind, id);
          if (!isMissing(error)) throw error;
          // Not on the first attempt: the one before deleted it, and its answer was lost.
          if (attempts === 1) throw gone(kind, id);
        }
      });
    },
  };
}

/**
 * The store for production and scale-out: one container of Azure Cosmos DB for NoSQL, in an account with one write
 * region. See ADR 2.
 * @throws StoreError `unavailable`, with what the operator can do
 */
export async function openCosmosStore(options: CosmosOptions): Promise<Store> {
  const connection = await connect(options);
  const { container } = connection;
  let open = true;
  const run: Run = async (work) => {
    if (!open) throw new StoreError('unavailable', 'the store was closed; open it again');
    return connection.run(work);
  };
  const { create, replace, remove } = makeWrites(container, run);
  const changes = makeChanges(container, run);

  return {
    async get<T>(kind: Kind, id: string) {
      checkKind(kind);
      checkId(id);
      const found = await run((abortSignal) => read(container, kind, id, abortSignal));
      return found && toStored<T>(found, found._etag);
    },

    async create<T>(draft: Draft<T>) {
      const document = toDocument(draft);
      return toStored<T>(document, await create(document, draft.id));
    },

    async replace<T>(draft: Draft<T>, version: string) {
      const document = toDocument(draft);
      return toStored<T>(document, await replace(document, draft.id, version));
    },

    async delete(kind, id, version) {
      checkKind(kind);
      checkId(id);
      await remove(kind, id, version);
    },

    async query<T>(filter: Filter) {
      const checked = checkFilter(filter);
      const spec = toSpec(checked);
      const found = await run(async (abortSignal) => {
        // One page: the emulator starts again when it continues a sorted query. The service may answer in several.
        const options = { partitionKey: checked.kind, maxItemCount: checked.limit + 1, abortSignal };
        return (await container.items.query<SavedDocument>(spec, options).fetchAll()).resources;
      });
      return toPage(
        checked,
        found.map((document) => toStored<T>(document, document._etag)),
      );
    },

    async next(series) {
      checkId(series, 'series');
      return run((abortSignal) => nextNumber(container, series, abortSignal));
    },

    changes: (token) => changes(token),

    async close() {
      open = false;
      connection.close();
    },
  };
}
