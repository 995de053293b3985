import { setImmediate } from 'node:timers/promises';
import { DEFAULT_REMINDERS, nextReminder, type ReminderRules, remindByClock } from '../domain/reminders.ts';
import { allRows } from '../store/all-rows.ts';
import { type Stored, StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { requestDraft, requestSchema } from './documents.ts';

/** Requests between two breaths in which others are answered: some 30 ms of work where all are looked into. */
const BREATH = 50;

/** What is known of a request that waits for signatures: nothing is due in this version of it before an instant. */
interface Waiting {
  version: string;
  /** Null: nothing will be. */
  next: string | null;
}

/**
 * Reminds the agencies whose signature is due, and tells the lead and the coordinators of requests that stall: each at
 * most once, however many processes run it, as what is written counts on the version that was read. Made once a
 * process; each call is one round over the requests that wait for signatures, of which only those are looked into that
 * are due or were changed since the round before.
 */
export function remindAgencies(deps: Deps, rules: ReminderRules = DEFAULT_REMINDERS) {
  let known = new Map<string, Waiting>();

  /** @returns whether something was written */
  async function remindOf(row: Stored, now: string, seen: Map<string, Waiting>): Promise<boolean> {
    const before = known.get(row.id);
    if (before?.version === row.version && (before.next === null || before.next > now)) {
      seen.set(row.id, before);
      return false;
    }
    const request = requestSchema.parse(row.body);
    const reminded = remindByClock(request, now, rules, deps.calendar);
    if (reminded === request) {
      seen.set(row.id, { version: row.version, next: nextReminder(request, rules, deps.calendar) });
      return false;
    }
    try {
      await deps.store.replace(requestDraft(reminded), row.version);
    } catch (error) {
      // Somebody acted, or another process reminded: the next round sees what is still due.
      if (error instanceof StoreError && error.code === 'version-changed') return false;
      throw error;
    }
    deps.known.learn(reminded);
    return true;
  }

  /**
   * @param now ISO instant
   * @param onFault is told of a request that could not be read or written; the others go on
   */
  return async (now: string, onFault: (error: unknown, ref: string) => void = () => {}): Promise<void> => {
    const seen = new Map<string, Waiting>();
    let wrote = false;
    let read = 0;
    for await (const row of allRows(deps.store, { kind: 'request', status: ['cosigning'], orderBy: 'createdAt' })) {
      read += 1;
      if (read % BREATH === 0) await setImmediate();
      try {
        wrote = (await remindOf(row, now, seen)) || wrote;
      } catch (error) {
        onFault(error, row.id);
      }
    }
    known = seen;
    if (wrote) deps.onOutbox();
  };
}
