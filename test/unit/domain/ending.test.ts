import assert from 'node:assert/strict';
import { completeRequest } from '../../../bot/domain/completing.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import { aNoteRequest } from '../../helpers/builders/fund.ts';
import { aReferredRequest } from '../../helpers/builders/hub.ts';
import { aWorkingRequest } from '../../helpers/builders/implementation.ts';
import { act, anAssessedRequest, coordinator, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const WORDS = { results: 'The handbook was enough.', lessons: 'Ask the platform first.', failures: 'None known.' };
const matchedTo = (partners: string[], funds: string[]) =>
  recordMatches(
    anAssessedRequest(),
    { partners, funds, knowledge: ['idm28-026'], note: 'What is known is enough.' },
    act(coordinator),
  );

describe('the end of a request', () => {
  it('may follow a match to knowledge alone: nobody is left to be asked', () => {
    const matched = matchedTo([], []);
    assert.ok(allowedActions(unicef, matched).includes('complete'));
    assert.equal(completeRequest(matched, WORDS, act(unicef)).state, 'completed');
  });

  it('does not skip partners and funds that were chosen', () => {
    for (const request of [matchedTo(['who'], []), matchedTo([], ['migration-mptf']), aReferredRequest('who')]) {
      assert.ok(!allowedActions(unicef, request).includes('complete'));
      refused('wrong-state', () => completeRequest(request, WORDS, act(unicef)));
    }
  });

  it('closes the cases with funding windows that nobody has decided on', () => {
    const { funding } = aNoteRequest();
    assert.equal(funding[0]?.step, 'concept-note');
    const ended = completeRequest({ ...aWorkingRequest(), funding }, WORDS, act(unicef));
    assert.deepEqual(
      ended.funding.map(({ step, approved }) => [step, approved]),
      [['closed', []]],
    );
  });
});
