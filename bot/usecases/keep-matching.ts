/** Keeps what this process knows in step with the store: loads it once, then follows the store's changes. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Kind, Page, Store, Stored } from '../store/store.ts';

/** Documents read between two breaths: SQLite and the index work in the thread that answers people. */
const PAGE = 50;
/** Changed documents that are read at once. */
const TOGETHER = 20;
const LONGEST_WAIT_MS = 60_000;

export interface Followed {
  store: Pick<Store, 'get' | 'query' | 'changes'>;
  /** By kind, what takes a document in; the other kinds are not read. To learn one again, or an old one, does no harm. */
  learners: Partial<Record<Kind, (row: Stored) => void>>;
  /** Is told of a document that cannot be taken in; the others go on. */
  onUnreadable: (error: unknown, id: string) => void;
}

/**
 * The mark is taken before anything is loaded, so that nothing that changes meanwhile is missed.
 * @returns One round: all that is not known yet. One that fails goes on, the next time, where it was.
 */
export function followStore({ store, learners, onUnreadable }: Followed, isStopped = () => false) {
  const toLoad = Object.keys(learners) as Kind[];
  let token: string | null = null;
  let after: string | null = null;

  const learn = (row: Stored): void => {
    try {
      learners[row.kind]?.(row);
    } catch (error) {
      onUnreadable(error, row.id);
    }
  };

  async function load(): Promise<void> {
    for (let kind = toLoad[0]; kind !== undefined && !isStopped(); kind = toLoad[0]) {
      // By the date of making, which never changes: nothing moves from a page to come to one that was read.
      const page: Page = await store.query({
        kind,
        orderBy: 'createdAt',
        limit: PAGE,
        ...(after === null ? {} : { after }),
      });
      page.rows.forEach(learn);
      after = page.next;
      if (after === null) toLoad.shift();
      await breathe();
    }
  }

  return async (): Promise<void> => {
    token ??= (await store.changes(null)).token;
    await load();
    while (!isStopped()) {
      const { rows, token: next } = await store.changes(token);
      const told = new Map(rows.filter(({ kind }) => learners[kind]).map((row) => [`${row.kind} ${row.id}`, row]));
      const changed = [...told.values()];
      for (let at = 0; at < changed.length; at += TOGETHER) {
        const some = changed.slice(at, at + TOGETHER).map(({ kind, id }) => store.get(kind, id));
        for (const row of await Promise.all(some)) if (row) learn(row);
        await breathe();
      }
      token = next;
      if (rows.length === 0) return;
    }
  };
}

export interface Keeping {
  /** Once all that is there is known. */
  loaded: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Follows until it is stopped. Each look at an idle Cosmos DB costs a small query for each kind of document, hence two seconds between looks.
 * @param onFault is told what a round failed with; the next one comes after twice the time of the one before, a minute
 *   at most
 */
export function keepMatching(followed: Followed, onFault: (error: unknown) => void, everyMs = 2_000): Keeping {
  let isStopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  const round = followStore(followed, () => isStopped);
  return {
    loaded: new Promise((resolve) => {
      const run = async (): Promise<void> => {
        try {
          await round();
          failures = 0;
          if (!isStopped) resolve();
        } catch (error) {
          failures += 1;
          onFault(error);
        }
        const wait = Math.min(everyMs * 2 ** failures, LONGEST_WAIT_MS);
        if (!isStopped) timer = setTimeout(start, wait);
      };
      const start = (): void => {
        running = run();
      };
      start();
    }),
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
