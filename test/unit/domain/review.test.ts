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
    assert.equal(anAssessedRequest().state, 'assessing');
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
      assert.equal(answered.clarifications[0]?.answer, 'Agadez');
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

  it('keeps the reason of a decision', () => {
    const declined = declineRequest(anAssessedRequest(), 'Already funded by another programme', act(coordinator));
    assert.equal(declined.state, 'declined');
    assert.equal(declined.decision?.reason, 'Already funded by another programme');
  });
});
