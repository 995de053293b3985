/** The panel of reviewers as a state machine: whoever does whatever, nothing is shown or decided too early. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import { isAssessed } from '../../../bot/domain/panel.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { answerQuestions, declineRequest, recordMatches, returnRequest } from '../../../bot/domain/review.ts';
import { act, anAcceptedRequest, aPerson, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { ASSESSMENT_COMMANDS, checkAssessment, REVIEWERS } from '../../helpers/commands/assessment.ts';

const PEOPLE = [
  ...REVIEWERS,
  ...REVIEWERS,
  secretariat,
  unicef,
  iom,
  observer,
  aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'iom-coordinator' }),
];
type Step = (request: JointRequest, act: Act) => JointRequest;
const chosen = { partners: [], funds: [], knowledge: [], note: 'No match' };
const around: Step[] = [
  (request, by) => recordMatches(request, chosen, by),
  (request, by) => declineRequest(request, 'a reason', by),
  (request, by) => returnRequest(request, 'Which?', by),
  (request, by) => answerQuestions(request, 'So', by),
];
const step = fc.oneof(
  ...ASSESSMENT_COMMANDS.map(({ name, arbitrary }) => ({ arbitrary, weight: name === 'review' ? 8 : 1 })),
  {
    arbitrary: fc.constantFrom(...around),
    weight: 2,
  },
);

describe('the panel of reviewers', () => {
  it('keeps its promises whatever anybody does, in any order', () => {
    let assessed = 0;
    let decided = 0;
    const run = fc.array(fc.tuple(fc.constantFrom(...PEOPLE), step), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(run, (steps) => {
        let request = anAcceptedRequest();
        for (const [index, [who, take]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString();
          try {
            const after = take(request, act(who, at));
            checkAssessment(request, after, who);
            if (isAssessed(after) && !isAssessed(request)) assessed += 1;
            if (after.state === 'matched' || after.state === 'declined') decided += 1;
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
        }
      }),
      { numRuns: 1_500, seed: 4 },
    );
    assert.ok(assessed > 50 && decided > 10, `walks far enough: ${assessed} assessed, ${decided} decided`);
  });
});
