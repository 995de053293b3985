import { watchCrisis } from '../domain/crisis-acts.ts';
import { allRows } from '../store/all-rows.ts';
import { StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { CRISIS_TAG, requestDraft, requestSchema } from './documents.ts';

/**
 * Reminds agencies that are still to sign a crisis request, and tells lead and coordinators when their day or the end of
 * the crisis has passed: each once, however many processes run it, as what is written counts on the version read.
 * Crisis requests are few, so each round looks at all of them that go on.
 * @param onFault is told of a request that could not be read or written; the others go on
 */
export const watchCrises =
  (deps: Deps) =>
  async (now: string, onFault: (error: unknown, ref: string) => void = () => {}): Promise<void> => {
    let wrote = false;
    for await (const row of allRows(deps.store, { kind: 'request', allTags: [CRISIS_TAG] })) {
      try {
        const request = requestSchema.parse(row.body);
        const watched = watchCrisis(request, now, deps.reference.clockTerms.crisisRules, deps.calendar);
        if (watched === request) continue;
        await deps.store.replace(requestDraft(watched), row.version);
        deps.known.learn(watched);
        wrote = true;
      } catch (error) {
        // Somebody acted, or another process did this: the next round sees what is still due.
        if (!(error instanceof StoreError && error.code === 'version-changed')) onFault(error, row.id);
      }
    }
    if (wrote) deps.onOutbox();
  };
