import { DESK } from '../../domain/desk.ts';
import { DeskError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people.ts';
import { PRACTICE_ID, type PracticeRecord, practiceRevision } from '../../domain/practice.ts';
import { canSeePractice, seesStep } from '../../domain/practice-rules.ts';
import type { Act } from '../../domain/record.ts';
import { StoreError } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { practiceDraft, practiceRecordSchema } from '../documents/practice.ts';

/** A practice that the actor may know of; one that is not there is refused alike. @throws DeskError `practice-not-visible` */
export async function loadPractice(
  deps: Deps,
  actor: Person,
  id: string,
): Promise<{ record: PracticeRecord; version: string }> {
  const stored = PRACTICE_ID.test(id) ? await deps.store.get('practice', id) : null;
  const record = stored && practiceRecordSchema.parse(stored.body);
  if (!stored || !record || !canSeePractice(actor, record)) throw new DeskError('practice-not-visible', { ref: id });
  return { record, version: stored.version };
}

/** Writes that lose a race are done again on what stands then; a handful of people work on one practice. */
const ATTEMPTS = 10;

/**
 * Loads, checks that nobody acted since `seen`, applies the domain's change and saves with the version it read.
 * @throws DeskError of the change, `practice-not-visible`, `revision-changed` with who did what
 */
export async function changePractice(
  deps: Deps,
  actor: Person,
  id: string,
  seen: number,
  change: (record: PracticeRecord, act: Act) => PracticeRecord,
): Promise<PracticeRecord> {
  for (let attempt = 1; ; attempt += 1) {
    const { record, version } = await loadPractice(deps, actor, id);
    const last = record.history.at(-1);
    if (seen !== practiceRevision(record) && last) {
      const { action, organisation, personName: who } = last;
      throw new DeskError(
        'revision-changed',
        // Reviewers do not know of one another, nor those who proposed it of them.
        seesStep(actor, record, action)
          ? { ref: id, action, organisation, who }
          : { ref: id, action: 'practice-step', who: DESK.name },
      );
    }
    const changed = change(record, { actor, at: deps.clock() });
    if (changed === record) return record;
    try {
      await deps.store.replace(practiceDraft(changed), version);
    } catch (error) {
      const lostRace = error instanceof StoreError && error.code === 'version-changed';
      if (!lostRace || attempt >= ATTEMPTS) throw error;
      continue;
    }
    deps.practices.learn(changed);
    if (changed.outbox.length > 0) deps.onOutbox();
    return changed;
  }
}
