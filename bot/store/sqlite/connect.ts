import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { StoreError } from '../store.ts';
import { isBusy, toStoreError } from './errors.ts';
import { migrate } from './schema.ts';

export const IN_MEMORY = ':memory:';
/** How long SQLite itself waits for another process: it blocks the event loop meanwhile. */
const BLOCKING_WAIT_MS = 100;
const PAUSE_MS = 50;

/** An open database and how to use it: `run` waits for other processes and throws StoreErrors only. */
export interface Connection {
  db: Database.Database;
  run<R>(work: () => R): Promise<R>;
}

function openDatabase(file: string): Database.Database {
  if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new Database(file, { timeout: BLOCKING_WAIT_MS });
  try {
    db.pragma('journal_mode = WAL');
    // FULL, not NORMAL: with a WAL, NORMAL may forget the last acknowledged writes when the power fails.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

async function untilFree<R>(work: () => R, file: string, busyMs: number): Promise<R> {
  const giveUpAt = Date.now() + busyMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= giveUpAt) throw toStoreError(error, file);
      await wait(PAUSE_MS);
    }
  }
}

/**
 * Opens or makes the file, its folder and its schema.
 * @param busyMs how long a call waits for another process before it gives up
 * @throws StoreError `unavailable`, with what the operator can do
 */
export async function connect(file: string, busyMs: number): Promise<Connection> {
  const db = await untilFree(() => openDatabase(file), file, busyMs);
  return {
    db,
    async run(work) {
      if (!db.open) throw new StoreError('unavailable', `the database ${file} was closed; open it again`);
      return untilFree(work, file, busyMs);
    },
  };
}
