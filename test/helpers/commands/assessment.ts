/** Random steps of reviewers on a request, and what must hold after each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as assessing from '../../../bot/domain/assessing.ts';
import { type AssessmentTerms, RECOMMENDATIONS } from '../../../bot/domain/assessment.ts';
import { hasConflict, hasDeclared } from '../../../bot/domain/conflicts.ts';
import { DESK_ACTIONS } from '../../../bot/domain/history.ts';
import { assessmentOf, closedAssessment, isAssessed, pendingReviewers, resultNow } from '../../../bot/domain/panel.ts';
import type { Person } from '../../../bot/domain/people.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { assignReviewers } from '../../../bot/domain/reviewers.ts';
import { aSheet, TERMS } from '../builders/assessment.ts';
import { aPerson, coordinator } from '../builders.ts';

/** Two reviewers are wanted; the last one has no room for more. */
export const REVIEWERS: readonly Person[] = [
  coordinator,
  ...['undp', 'who', 'unhcr'].map((organisation) =>
    aPerson({ organisation, roles: ['coordinator'], id: `${organisation}-reviewer` }),
  ),
  aPerson({ organisation: 'who', roles: ['coordinator'], id: 'who-second' }),
];
export const PANEL_TERMS: AssessmentTerms = { ...TERMS, wanted: 2, full: new Set(['who-second']) };

type Step = (request: JointRequest, act: Act) => JointRequest;

const score = fc.constantFrom(1, 2, 3, 3, 4, 4, 9);
const sheet = fc.record({
  scores: fc.oneof(
    fc.constant({ demand: 3, results: 3 }),
    fc.record({ demand: score, results: score }),
    fc.constant({ demand: 3 }),
  ),
  recommendation: fc.constantFrom(...RECOMMENDATIONS),
  summary: fc.constantFrom('Sound', 'Weak', ''),
});

const takeReview: Step = (request, act) => assessing.takeReview(request, PANEL_TERMS, act);

/** All that a reviewer has to do, so that random walks come to an end of it. */
const review =
  (score: number, recommendation: (typeof RECOMMENDATIONS)[number]): Step =>
  (request, act) => {
    const isOn = request.reviewers.some(({ personId }) => personId === act.actor.id);
    const ready = isOn ? assessing.declareNoConflict(request, act) : takeReview(request, act);
    const given = aSheet({ scores: { demand: score, results: 3 }, recommendation });
    return assessing.handInScores(ready, given, ready.contentHash, PANEL_TERMS, act);
  };

export const ASSESSMENT_COMMANDS: { name: string; arbitrary: fc.Arbitrary<Step> }[] = [
  { name: 'take the review', arbitrary: fc.constant(takeReview) },
  {
    name: 'review',
    arbitrary: fc
      .record({ score: fc.constantFrom(1, 3, 3, 4), recommendation: fc.constantFrom(...RECOMMENDATIONS) })
      .map((given) => review(given.score, given.recommendation)),
  },
  {
    name: 'assign',
    arbitrary: fc.subarray([...REVIEWERS]).map(
      (people): Step =>
        (request, act) =>
          assignReviewers(request, people, PANEL_TERMS, act),
    ),
  },
  { name: 'declare none', arbitrary: fc.constant<Step>(assessing.declareNoConflict) },
  {
    name: 'declare a conflict',
    arbitrary: fc
      .record({
        extent: fc.constantFrom('person' as const, 'organisation' as const),
        reason: fc.constantFrom('a reason', ''),
      })
      .map(
        (conflict): Step =>
          (request, act) =>
            assessing.declareConflict(request, conflict, PANEL_TERMS, act),
      ),
  },
  {
    name: 'hand in',
    arbitrary: fc.tuple(sheet, fc.constantFrom('present', 'present', 'present', 'stale')).map(
      ([given, seen]): Step =>
        (request, act) =>
          assessing.handInScores(
            request,
            aSheet(given),
            seen === 'stale' ? 'f'.repeat(64) : request.contentHash,
            PANEL_TERMS,
            act,
          ),
    ),
  },
];

const DECISIONS = ['matches-recorded', 'declined'];
const REVIEWS = DESK_ACTIONS.filter(
  (action) => !['reviewers-assigned', 'assessment-complete', 'one-more-called'].includes(action),
);

/** What assessments promise, after a step of anybody. */
export function checkAssessment(before: JointRequest, after: JointRequest, who: Person): void {
  for (const entry of after.history.slice(before.history.length)) {
    if (DECISIONS.includes(entry.action) && entry.from === 'assessing') {
      assert.ok(isAssessed(before), 'nothing in assessment is decided before it is assessed');
      const kept = after.matches?.assessment ?? after.decision?.assessment;
      assert.deepEqual(kept, resultNow(before), 'a decision keeps what it rests on');
    }
    if (REVIEWS.includes(entry.action) || DECISIONS.includes(entry.action)) {
      assert.ok(!hasConflict(who, before) && !hasDeclared(who, before), 'nobody in conflict assesses or decides');
    }
  }
  for (const reviewer of after.reviewers) {
    assert.ok(!hasDeclared({ id: reviewer.personId, organisation: reviewer.organisation }, after));
  }
  for (const given of after.assessments) {
    if (given.handedInAt !== null) assert.notEqual(given.declaredAt, null, 'who scores has declared');
    const earlier = assessmentOf(before, given.reviewerId);
    const isFinal = earlier?.closedAt && earlier.contentHash === after.contentHash;
    if (isFinal) assert.deepEqual(given.scores, earlier.scores, 'what was closed stays as it is');
  }
  if (isAssessed(after)) {
    const closed = closedAssessment(after);
    assert.ok(closed && closed.by.length >= closed.wanted);
    assert.deepEqual(pendingReviewers(after), []);
    assert.ok(resultNow(after));
    if (resultNow(after)?.disagreement) assert.equal(closed.oneMore, 'given', 'disagreement was put to one more');
  } else {
    assert.equal(resultNow(after), null, 'nothing is shown before all are in');
  }
}
