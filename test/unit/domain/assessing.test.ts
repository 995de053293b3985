import assert from 'node:assert/strict';
import {
  declareConflict,
  declareNoConflict,
  type HandedIn,
  handInScores,
  takeReview,
} from '../../../bot/domain/assessing.ts';
import type { AssessmentTerms } from '../../../bot/domain/assessment.ts';
import { signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { isAssessed, needsOneMore, resultNow, seatsWanted } from '../../../bot/domain/panel.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { acceptRequest, answerQuestions, recordMatches, returnRequest } from '../../../bot/domain/review.ts';
import { assignReviewers } from '../../../bot/domain/reviewers.ts';
import { aSheet, TERMS } from '../../helpers/builders/assessment.ts';
import {
  aContent,
  act,
  anAcceptedRequest,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  iom,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const reviewer = (organisation: string, id = `${organisation}-reviewer`) =>
  aPerson({ organisation, roles: ['coordinator'], id });
const ana = reviewer('undp');
const ben = reviewer('who');
const cleo = reviewer('unhcr');
const TWO: AssessmentTerms = { ...TERMS, wanted: 2 };

const LOW = aSheet({ scores: { demand: 1, results: 3 }, recommendation: 'do-not-support' });
const CHOSEN = { partners: ['undp-x'], funds: [], knowledge: [], note: 'They fit' };

/** Assigned and declared, scores to come. */
function withReviewers(people: Person[], terms = TWO, request = anAcceptedRequest()): JointRequest {
  const assigned = assignReviewers(request, people, terms, act(secretariat));
  return people.reduce((each, person) => declareNoConflict(each, act(person)), assigned);
}
const handIn = (request: JointRequest, who: Person, sheet: HandedIn = aSheet(), terms = TWO) =>
  handInScores(request, sheet, request.contentHash, terms, act(who));
/** Two reviewers of opposite views. */
const divided = () => handIn(handIn(withReviewers([ana, ben]), ana), ben, LOW);

describe('the assessment of a request', () => {
  it('can be done by one person from beginning to end', () => {
    const taken = takeReview(anAcceptedRequest(), TERMS, act(coordinator));
    const done = handInScores(taken, aSheet(), taken.contentHash, TERMS, act(coordinator));
    assert.ok(isAssessed(done));
    assert.equal(recordMatches(done, CHOSEN, act(coordinator)).state, 'matched');
  });

  it('gives free seats to those who take them, and no more', () => {
    const one = takeReview(anAcceptedRequest(), TERMS, act(ana));
    refused('seats-taken', () => takeReview(one, TERMS, act(ben)));
    refused('already-reviewing', () => takeReview(one, TERMS, act(ana)));
    assert.equal(takeReview(one, TWO, act(ben)).reviewers.length, 2);
    const full = { ...TERMS, full: new Set([ana.id]) };
    refused('reviewer-full', () => takeReview(anAcceptedRequest(), full, act(ana)));
    refused('conflict-of-interest', () => takeReview(anAcceptedRequest(), TERMS, act(reviewer('iom'))));
    refused('not-allowed', () => takeReview(anAcceptedRequest(), TERMS, act(secretariat)));
  });

  it('starts with a declaration: without one, no scores are taken', () => {
    const assigned = assignReviewers(anAcceptedRequest(), [ana], TERMS, act(secretariat));
    refused('not-declared', () => handIn(assigned, ana));
    assert.ok(!allowedActions(ana, assigned).includes('hand-in-scores'));
    const declared = declareNoConflict(assigned, act(ana));
    assert.ok(allowedActions(ana, declared).includes('hand-in-scores'));
    assert.equal(declareNoConflict(declared, act(ana)), declared);
    refused('not-allowed', () => declareNoConflict(assigned, act(ben)));
  });

  it('wants every criterion on the scale, a recommendation and a summary, and knows no other criteria', () => {
    const request = withReviewers([ana], TERMS);
    const attempt = (change: Partial<HandedIn>) => () => handIn(request, ana, aSheet(change), TERMS);
    refused('scores-missing', attempt({ scores: { demand: 3 } }));
    for (const results of [0, 5, 2.5, Number.NaN])
      refused('invalid-input', attempt({ scores: { demand: 3, results } }));
    refused('invalid-input', attempt({ scores: { demand: 3, results: 3, other: 3 } }));
    refused('invalid-input', attempt({ comments: { other: 'x' } }));
    refused('text-too-long', attempt({ comments: { demand: 'x'.repeat(501) } }));
    refused('assessment-summary-missing', attempt({ summary: '  ' }));
    const commented = handIn(request, ana, aSheet({ comments: { demand: ' Asked by letter. ', results: ' ' } }), TERMS);
    assert.deepEqual(commented.assessments[0]?.comments, { demand: 'Asked by letter.' });
  });

  it('is of the content that the reviewer read', () => {
    const request = withReviewers([ana], TERMS);
    refused('content-assessed-changed', () => handInScores(request, aSheet(), 'x'.repeat(64), TERMS, act(ana)));
  });

  it('can be changed by its author until all are in, and then by nobody', () => {
    const first = handIn(withReviewers([ana, ben]), ana);
    const changed = handIn(first, ana, aSheet({ summary: 'On second thoughts' }));
    assert.equal(changed.history.at(-1)?.action, 'scores-changed');
    assert.ok(!isAssessed(changed));
    const all = handIn(changed, ben);
    assert.ok(isAssessed(all));
    for (const who of [ana, ben]) refused('scores-closed', () => handIn(all, who));
    assert.ok(!allowedActions(ana, all).includes('hand-in-scores'));
  });

  it('has no result before all are in, and tells its reviewers and whoever took it up once they are', () => {
    const first = handIn(withReviewers([ana, ben]), ana);
    assert.equal(resultNow(first), null);
    const all = handIn(first, ben, aSheet({ scores: { demand: 4, results: 3 } }));
    assert.equal(resultNow(all)?.overall, 3.33);
    const told = all.outbox.at(-1);
    assert.equal(told?.type, 'assessments-in');
    assert.deepEqual(told?.audience, { kind: 'people', people: [ana.id, ben.id, coordinator.id, secretariat.id] });
  });

  it('needs the configured number of reviewers', () => {
    const one = handIn(withReviewers([ana]), ana);
    assert.ok(!isAssessed(one));
    refused('assessments-missing', () => recordMatches(one, CHOSEN, act(coordinator)));
    const two = handIn(withReviewers([ana, ben], TWO, one), ben);
    assert.ok(isAssessed(two));
  });

  it('waits for everybody who was asked, also beyond the number, until they are taken off', () => {
    const waiting = withReviewers([coordinator, ana], TERMS, anAssessedRequest());
    assert.ok(!isAssessed(waiting));
    const off = assignReviewers(waiting, [coordinator], TERMS, act(secretariat));
    assert.ok(isAssessed(off));
    assert.equal(off.history.at(-1)?.action, 'reviewers-assigned', 'it was complete before, and is told once');
  });
});

describe('reviewers who disagree', () => {
  it('call for one more, whom coordinators and secretariat are told to find; scores stay hidden', () => {
    const request = divided();
    assert.ok(needsOneMore(request));
    assert.equal(seatsWanted(request, 2), 3);
    assert.equal(resultNow(request), null);
    refused('one-more-missing', () => recordMatches(request, CHOSEN, act(coordinator)));
    assert.deepEqual(
      request.outbox.slice(-2).map(({ type, audience }) => [type, audience]),
      (['coordinator', 'secretariat'] as const).map((role) => ['one-more-needed', { kind: 'role', role }]),
    );
    refused('scores-closed', () => handIn(request, ana));
  });

  it('are decided on after one more, whatever that one says', () => {
    for (const sheet of [aSheet(), LOW]) {
      const third = handIn(takeReview(divided(), TWO, act(cleo)), cleo, sheet);
      assert.ok(isAssessed(third));
      assert.ok(resultNow(third)?.disagreement);
      assert.equal(seatsWanted(third, 2), 2);
      assert.equal(recordMatches(third, CHOSEN, act(coordinator)).matches?.assessment?.reviewers, 3);
    }
  });

  it('are those of a kind: far apart on one criterion, on the whole, or opposed in what they recommend', () => {
    const against = (sheet: HandedIn) => needsOneMore(handIn(handIn(withReviewers([ana, ben]), ana), ben, sheet));
    assert.ok(!against(aSheet({ scores: { demand: 2, results: 4 } })));
    assert.ok(against(aSheet({ scores: { demand: 2, results: 1 } })), 'the whole lies more than 0.75 apart');
    assert.ok(against(aSheet({ recommendation: 'do-not-support' })));
    assert.ok(!against(aSheet({ recommendation: 'support-with-changes' })));
  });
});

describe('a declared conflict of interest', () => {
  const MINE = { extent: 'person', reason: 'My brother leads the ministry’s team' } as const;

  it('takes the reviewer off, tells the desk why, and keeps them from coming back or deciding', () => {
    const request = withReviewers([ana, ben]);
    refused('reason-missing', () => declareConflict(request, { ...MINE, reason: ' ' }, TWO, act(ana)));
    const left = declareConflict(request, MINE, TWO, act(ana));
    assert.deepEqual(
      left.reviewers.map(({ personId }) => personId),
      [ben.id],
    );
    assert.deepEqual(
      left.outbox.slice(-2).map(({ type, audience, note }) => [type, audience.kind, note]),
      [
        ['conflict-declared', 'role', MINE.reason],
        ['conflict-declared', 'role', MINE.reason],
      ],
    );
    refused('conflict-declared', () => assignReviewers(left, [ana, ben], TWO, act(secretariat)));
    refused('conflict-declared', () => takeReview(left, TWO, act(ana)));
    refused('conflict-declared', () => recordMatches(left, CHOSEN, act(ana)));
    assert.ok(!allowedActions(ana, left).includes('return'));
  });

  it('of the organisation takes its other people off, too', () => {
    const colleague = reviewer('undp', 'undp-second');
    const request = withReviewers([ana, colleague, ben]);
    const left = declareConflict(request, { ...MINE, extent: 'organisation' }, TWO, act(ana));
    assert.deepEqual(
      left.reviewers.map(({ personId }) => personId),
      [ben.id],
    );
    assert.deepEqual(left.outbox.at(-1)?.audience, { kind: 'people', people: [colleague.id] });
    refused('conflict-declared', () => assignReviewers(left, [colleague], TWO, act(secretariat)));
    const own = declareConflict(request, MINE, TWO, act(ana));
    assert.equal(own.reviewers.length, 2, 'a conflict of one’s own is not the colleagues’');
  });

  it('takes the scores out, and completes what waited for that reviewer alone', () => {
    const one = handIn(withReviewers([ana, ben], TERMS), ana, aSheet(), TERMS);
    const left = declareConflict(one, MINE, TERMS, act(ben));
    assert.ok(isAssessed(left));
    const gone = declareConflict(left, MINE, TERMS, act(ana));
    assert.ok(!isAssessed(gone));
    assert.equal(gone.assessments.length, 0);
  });
});

describe('an assessment and changes of the request', () => {
  const returned = () => returnRequest(anAssessedRequest(), 'Which regions?', act(coordinator));

  it('stays where the answer leaves the content as it was', () => {
    assert.ok(isAssessed(answerQuestions(returned(), 'Agadez', act(unicef))));
  });

  it('is void where the content changes: the same reviewer hands in again', () => {
    const edited = editRequest(returned(), aContent({ need: 'Other' }), ['iom'], act(unicef));
    const signed = [unicef, iom].reduce((each, who) => signRequest(each, each.contentHash, act(who)), edited);
    const again = acceptRequest(signed, act(coordinator));
    assert.ok(!isAssessed(again));
    refused('assessments-missing', () => recordMatches(again, CHOSEN, act(coordinator)));
    assert.ok(isAssessed(handIn(again, coordinator, LOW, TERMS)));
  });

  it('counts nobody whose organisation joins the request', () => {
    const both = handIn(handIn(withReviewers([ana, ben]), ana), ben);
    const asked = returnRequest(both, 'With whom?', act(coordinator));
    const joined = editRequest(asked, asked.content, ['iom', 'undp'], act(unicef));
    assert.ok(!isAssessed({ ...joined, state: 'assessing' }));
  });

  it('does not belong to what is not taken up yet', () => {
    const assigned = withReviewers([ana], TERMS, aSubmittedRequest());
    refused('wrong-state', () => handIn(assigned, ana, aSheet(), TERMS));
  });
});
