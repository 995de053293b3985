import type { Database } from 'better-sqlite3';
import { checkDraft, checkFilter, checkId, checkKind, MAX_LIMIT } from '../check.ts';
import { toPage } from '../cursor.ts';
import { type Draft, type Kind, type Store, type Stored, StoreError } from '../store.ts';
import { connect } from './connect.ts';
import { toSql } from './query-sql.ts';

export interface SqliteOptions {
  /** Path of the file, made with its folder when absent; `:memory:` keeps nothing. */
  file: string;
  /** How long a call waits for another process that writes, in milliseconds; 5000 unless told. */
  busyMs?: number;
}

interface Row {
  pk: number;
  kind: Kind;
  id: string;
  status: string;
  tags: string;
  created_at: string;
  updated_at: string;
  seq: number;
  body: string;
}

const toStored = <T>(row: Row): Stored<T> => ({
  kind: row.kind,
  id: row.id,
  status: row.status,
  tags: JSON.parse(row.tags) as string[],
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  body: JSON.parse(row.body) as T,
  version: String(row.seq),
});

function prepare(db: Database) {
  return {
    get: db.prepare<[string, string], Row>('SELECT * FROM docs WHERE kind = ? AND id = ?'),
    insert: db.prepare<unknown[], Row>(
      `INSERT INTO docs (kind, id, status, tags, created_at, updated_at, seq, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO NOTHING RETURNING *`,
    ),
    update: db.prepare<unknown[], Row>(
      `UPDATE docs SET status = ?, tags = ?, created_at = ?, updated_at = ?, seq = ?, body = ?
       WHERE pk = ? RETURNING *`,
    ),
    remove: db.prepare('DELETE FROM docs WHERE pk = ?'),
    addTag: db.prepare('INSERT OR IGNORE INTO doc_tags (kind, tag, doc) VALUES (?, ?, ?)'),
    removeTags: db.prepare('DELETE FROM doc_tags WHERE doc = ?'),
    nextSeq: db
      .prepare<[], number>('UPDATE write_sequence SET value = value + 1 WHERE only = 1 RETURNING value')
      .pluck(),
    lastSeq: db.prepare<[], number>('SELECT value FROM write_sequence WHERE only = 1').pluck(),
    changed: db.prepare<[number, number], Pick<Row, 'kind' | 'id' | 'seq'>>(
      'SELECT kind, id, seq FROM docs WHERE seq > ? ORDER BY seq LIMIT ?',
    ),
    count: db
      .prepare<[string], number>(
        'INSERT INTO counters VALUES (?, 1) ON CONFLICT (series) DO UPDATE SET value = value + 1 RETURNING value',
      )
      .pluck(),
  };
}

function readToken(token: string): number {
  if (!/^\d{1,15}$/.test(token)) throw new StoreError('invalid', 'this is not a token of this store');
  return Number(token);
}

/**
 * The embedded store: one SQLite file, with every acknowledged write on the disk. For one machine; several processes
 * may open the file, one writes at a time.
 * @throws StoreError `unavailable`, with what the operator can do
 */
export async function openSqliteStore({ file, busyMs = 5000 }: SqliteOptions): Promise<Store> {
  const { db, run } = await connect(file, busyMs);
  const sql = prepare(db);
  const write = <R>(work: () => R): Promise<R> => run(() => db.transaction(work).immediate());

  const addTags = (row: Row, tags: readonly string[]) => {
    for (const tag of tags) sql.addTag.run(row.kind, tag, row.pk);
  };
  const present = (kind: Kind, id: string, version: string): Row => {
    const row = sql.get.get(kind, id);
    if (!row) throw new StoreError('missing', `${kind} ${id} is not there`);
    if (String(row.seq) !== version) throw new StoreError('version-changed', `${kind} ${id} was written meanwhile`);
    return row;
  };

  return {
    async get<T>(kind: Kind, id: string) {
      checkKind(kind);
      checkId(id);
      const row = await run(() => sql.get.get(kind, id));
      return row ? toStored<T>(row) : null;
    },

    async create<T>(draft: Draft<T>) {
      const { bodyText } = checkDraft(draft);
      const { kind, id, status, tags, createdAt, updatedAt } = draft;
      return write(() => {
        const seq = sql.nextSeq.get();
        const row = sql.insert.get(kind, id, status, JSON.stringify(tags), createdAt, updatedAt, seq, bodyText);
        if (!row) throw new StoreError('exists', `${kind} ${id} is there already`);
        addTags(row, tags);
        return toStored<T>(row);
      });
    },

    async replace<T>(draft: Draft<T>, version: string) {
      const { bodyText } = checkDraft(draft);
      const { kind, id, status, tags, createdAt, updatedAt } = draft;
      return write(() => {
        const { pk } = present(kind, id, version);
        const seq = sql.nextSeq.get();
        const row = sql.update.get(status, JSON.stringify(tags), createdAt, updatedAt, seq, bodyText, pk);
        if (!row) throw new StoreError('missing', `${kind} ${id} is not there`);
        sql.removeTags.run(pk);
        addTags(row, tags);
        return toStored<T>(row);
      });
    },

    async delete(kind, id, version) {
      checkKind(kind);
      checkId(id);
      await write(() => sql.remove.run(present(kind, id, version).pk));
    },

    async query<T>(filter: Parameters<Store['query']>[0]) {
      const checked = checkFilter(filter);
      const { sql: select, params } = toSql(checked);
      const rows = await run(() => db.prepare<unknown[], Row>(select).all(...params));
      return toPage(checked, rows.map(toStored<T>));
    },

    async next(series) {
      checkId(series, 'series');
      // RETURNING always gives the row.
      return write(() => sql.count.get(series) as number);
    },

    async changes(token) {
      if (token === null) return { rows: [], token: String(await run(() => sql.lastSeq.get())) };
      const since = readToken(token);
      const found = await run(() => sql.changed.all(since, MAX_LIMIT));
      return { rows: found.map(({ kind, id }) => ({ kind, id })), token: String(found.at(-1)?.seq ?? since) };
    },

    async close() {
      db.close();
    },
  };
}
