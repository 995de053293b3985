import assert from 'node:assert/strict';
import {
  acceptRequest,
  answerQuestions,
  declineRequest,
  recordMatches,
  returnRequest,
} from '../../../bot/domain/review.ts';
import {
  act,
  anAcceptedRequest,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const NONE = { partners: [], funds: [], knowledge: [], note: '' };

describe('reviewing a joint request', () => {
  it('takes a submitted request into assessment', () => {
    assert.equal(anAcceptedRequest().state, 'assessing');
  });

  for (const outsider of [unicef, secretariat, observer]) {
    it(`does not let ${outsider.name} accept`, () => {
      refused('not-allowed', () => acceptRequest(aSubmittedRequest(), act(outsider)));
    });
  }

  it('does not let a coordinator whose organisation requests decide', () => {
    const conflicted = aPerson({ organisation: 'iom', roles: ['coordinator'] });
    refused('conflict-of-interest', () => acceptRequest(aSubmittedRequest(), act(conflicted)));
  });

  it('does not let a coordinator choose their own organisation as partner', () => {
    refused('conflict-of-interest', () =>
      recordMatches(anAssessedRequest(), { ...NONE, partners: ['dco'] }, act(coordinator)),
    );
  });

  it('leads an answer back to the state that the questions came from', () => {
    for (const before of [aSubmittedRequest(), anAssessedRequest()]) {
      const answered = answerQuestions(
        returnRequest(before, 'Which regions?', act(coordinator)),
        'Agadez',
        act(unicef),
      );
      assert.equal(answered.state, before.state);
      assert.equal(answered.questions[0]?.answer, 'Agadez');
    }
  });

  it('asks for words where others will read them', () => {
    refused('questions-missing', () => returnRequest(aSubmittedRequest(), ' ', act(coordinator)));
    refused('reason-missing', () => declineRequest(aSubmittedRequest(), '', act(coordinator)));
    const returned = returnRequest(aSubmittedRequest(), 'Which regions?', act(coordinator));
    refused('answer-missing', () => answerQuestions(returned, '', act(unicef)));
  });

  it('records "no match" only with a note that says why', () => {
    refused('matches-missing', () => recordMatches(anAssessedRequest(), NONE, act(coordinator)));
    const matched = recordMatches(
      anAssessedRequest(),
      { ...NONE, note: 'Nothing comparable is known' },
      act(coordinator),
    );
    assert.equal(matched.state, 'matched');
  });

  it('records matches with the reasons and what the assessment came to', () => {
    const chosen = { ...NONE, partners: ['undp'] };
    refused('reason-missing', () => recordMatches(anAssessedRequest(), chosen, act(coordinator)));
    const { matches } = recordMatches(anAssessedRequest(), { ...chosen, note: 'They work there' }, act(coordinator));
    assert.equal(matches?.note, 'They work there');
    assert.deepEqual([matches?.assessment?.reviewers, matches?.assessment?.overall], [1, 3]);
  });

  it('decides on a request in assessment only once it is assessed', () => {
    const chosen = { ...NONE, partners: ['undp'], note: 'They fit' };
    refused('assessments-missing', () => recordMatches(anAcceptedRequest(), chosen, act(coordinator)));
    refused('assessments-missing', () => declineRequest(anAcceptedRequest(), 'Not ours', act(coordinator)));
    assert.equal(declineRequest(aSubmittedRequest(), 'Not ours', act(coordinator)).decision?.assessment, null);
  });

  it('keeps the reason of a decision, and what the assessment came to', () => {
    const declined = declineRequest(anAssessedRequest(), 'Already funded by another programme', act(coordinator));
    assert.equal(declined.state, 'declined');
    assert.equal(declined.decision?.reason, 'Already funded by another programme');
    assert.equal(declined.decision?.assessment?.recommendations.support, 1);
  });
});
