import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';

/** Milliseconds for which a mark serves everybody: each open tab asks every five seconds, each look costs two queries a kind. */
const SHARED_MS = 1_000;

/**
 * A mark that differs from the last one when anything in the store changed. Hashed: the store's own may name documents
 * that a person must not know of. However many ask within a second, the store is asked once.
 */
export function createPresentMark(store: Pick<Store, 'changes'>, now: () => number = Date.now): () => Promise<string> {
  let asked: { at: number; mark: Promise<string> } | null = null;
  const look = async () => {
    const { token } = await store.changes(null);
    return createHash('sha256').update(token).digest('base64url');
  };
  return () => {
    const at = now();
    if (asked && at - asked.at < SHARED_MS) return asked.mark;
    const mark = look();
    asked = { at, mark };
    // A failure is told to those who asked for it, and not kept for the next.
    mark.catch(() => {
      if (asked?.mark === mark) asked = null;
    });
    return mark;
  };
}
