/** Random steps on a practice, by random people with mostly sensible input, and what must hold after each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../bot/domain/people.ts';
import { type PracticeRecord, practiceParties, presentReviews, VERDICTS } from '../../../bot/domain/practice.ts';
import * as steps from '../../../bot/domain/practice-steps.ts';
import type { Act } from '../../../bot/domain/record.ts';
import { aPractice, candidates, QUOTA, REVIEWERS } from '../builders/knowledge.ts';
import { aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from '../builders.ts';

/** More often those who can do something. */
export const PRACTICE_PEOPLE: readonly Person[] = [
  iom,
  secretariat,
  secretariat,
  ...REVIEWERS,
  ...REVIEWERS,
  unicef,
  ilo,
  coordinator,
  observer,
  aPerson({ organisation: 'unhcr', status: 'pending' }),
];

type Step = (practice: PracticeRecord, act: Act) => PracticeRecord;
const words = fc.constantFrom('', 'a reason', 'another');

export const KNOWLEDGE_COMMANDS: { name: string; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    name: 'revise',
    arbitrary: fc
      .record({ title: fc.constantFrom('One', 'Two'), implementers: fc.subarray(['iom', 'icmc']) })
      .map((change) => (practice, act) => steps.revisePractice(practice, aPractice(change), act)),
  },
  {
    name: 'assign',
    arbitrary: fc
      .subarray([...candidates, { person: iom, side: 'inside' as const }], { minLength: 0 })
      .map((chosen) => (practice, act) => steps.assignPracticeReviewers(practice, chosen, act)),
  },
  {
    name: 'assign all',
    arbitrary: fc.constant((practice, act) => steps.assignPracticeReviewers(practice, candidates, act)),
  },
  {
    name: 'declare',
    arbitrary: fc.record({ hasConflict: fc.constantFrom(false, false, false, true), note: words }).map(
      ({ hasConflict, note }) =>
        (practice, act) =>
          steps.declareConflict(practice, hasConflict, note, act),
    ),
  },
  {
    name: 'review',
    arbitrary: fc
      .record({ verdict: fc.constantFrom('publish' as const, 'publish' as const, ...VERDICTS), comments: words })
      .map((given) => (practice, act) => steps.reviewPractice(practice, given, act)),
  },
  { name: 'return', arbitrary: words.map((said) => (practice, act) => steps.returnPractice(practice, said, act)) },
  { name: 'decline', arbitrary: words.map((said) => (practice, act) => steps.declinePractice(practice, said, act)) },
  {
    name: 'publish',
    arbitrary: words.map((said) => (practice, act) => steps.publishPractice(practice, QUOTA, said, act)),
  },
  { name: 'retire', arbitrary: words.map((said) => (practice, act) => steps.retirePractice(practice, said, act)) },
];

/** Nothing public without its reviews, nobody judges what is theirs, history tells the present status, no event is lost. */
export function checkKnowledge(before: PracticeRecord, after: PracticeRecord, who: Person): void {
  if (after === before) return;
  assert.equal(after.history.length, before.history.length + 1);
  assert.deepEqual(after.history.slice(0, -1), before.history);
  assert.equal(after.history.at(-1)?.to, after.status);
  assert.deepEqual(
    after.versions.slice(0, before.versions.length).map((v) => v.content),
    before.versions.map((v) => v.content),
  );
  assert.deepEqual(after.outbox.slice(0, before.outbox.length), before.outbox);
  assert.equal(new Set(after.outbox.map(({ id }) => id)).size, after.outbox.length);
  const last = after.history.at(-1);
  const isReviewers = last?.action === 'practice-reviewed' || last?.action === 'practice-no-conflict';
  if (isReviewers) assert.ok(!practiceParties(after).includes(who.organisation), 'reviewed under conflict');
  if (after.publicVersion !== before.publicVersion && after.publicVersion !== null) {
    for (const side of ['inside', 'outside'] as const) {
      const inFavour = presentReviews(after).filter(
        (seat) => seat.side === side && seat.verdict === 'publish' && seat.declaration === 'none',
      );
      assert.ok(inFavour.length >= QUOTA[side], `published with ${inFavour.length} from ${side}`);
    }
  }
  if (after.status === 'published') assert.notEqual(after.publicVersion, null);
  if (after.status === 'declined' || after.status === 'retired') assert.equal(after.publicVersion, null);
}
