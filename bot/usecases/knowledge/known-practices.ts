import { type PracticeRecord, practiceRevision, presentVersion, publicVersion } from '../../domain/practice.ts';
import type { LiveMatcher } from '../../matching/contract.ts';
import type { Reference } from '../../reference/load.ts';
import type { Practice } from '../../reference/schemas.ts';
import type { Stored } from '../../store/store.ts';
import { practiceRecordSchema } from '../documents/practice.ts';
import { asReferencePractice } from './published-practice.ts';

/** A practice that is public, or was until it was retired. */
export interface KnownPractice {
  practice: Practice;
  record: PracticeRecord;
  isPublic: boolean;
}

/** All practices that were ever published here, as this process knows them: its own writes at once, those of others within seconds. */
export interface KnownPractices {
  /** Takes in how a practice stands now; an earlier state than the one known changes nothing. */
  learn(record: PracticeRecord): void;
  /** The same from the store. @throws ZodError */
  learnRow(row: Pick<Stored, 'body'>): void;
  /** Also a retired one: what referred to it still has a title. */
  get(id: string): KnownPractice | null;
  published(): KnownPractice[];
  /** Grows with every change of what is public. */
  edition(): number;
}

/** Keeps a matcher in step: what is published is found and counts for the track record, what is retired is not. */
export function createKnownPractices(
  matcher: Pick<LiveMatcher, 'update' | 'remove'>,
  reference: Reference,
): KnownPractices {
  const all = new Map<string, KnownPractice>();
  const revisions = new Map<string, number>();
  let edition = 0;

  const learn = (record: PracticeRecord): void => {
    if ((revisions.get(record.id) ?? -1) > practiceRevision(record)) return;
    revisions.set(record.id, practiceRevision(record));
    const before = all.get(record.id);
    const version = publicVersion(record);
    if (version === null && record.status !== 'retired') return;
    const shown = version ?? presentVersion(record);
    const practice = asReferencePractice(record, shown, reference);
    all.set(record.id, { practice, record, isPublic: version !== null });
    const isSame =
      before?.isPublic === (version !== null) && JSON.stringify(before.practice) === JSON.stringify(practice);
    if (isSame) return;
    edition += 1;
    if (version === null) matcher.remove('practice', record.id);
    else matcher.update({ kind: 'practice', value: practice });
  };

  return {
    learn,
    learnRow: (row) => learn(practiceRecordSchema.parse(row.body)),
    get: (id) => all.get(id) ?? null,
    published: () => [...all.values()].filter((known) => known.isPublic),
    edition: () => edition,
  };
}
