import assert from 'node:assert/strict';
import * as interest from '../../../bot/domain/interest.ts';
import { canSee } from '../../../bot/domain/permissions.ts';
import { standingAnswers } from '../../../bot/domain/referral.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import {
  aCalledRequest,
  aReferredRequest,
  CLOSES_ON,
  reviewed,
  undpPartner,
  whoCoordinator,
  whoPartner,
} from '../../helpers/builders/hub.ts';
import { act, anAssessedRequest, coordinator, ilo, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const answer = (
  request: JointRequest,
  who: typeof ilo,
  given: 'interested' | 'not-interested' | 'question',
  seen = 0,
) => interest.answerInterestCall(request, 'c1', { answer: given, text: 'Because' }, seen, act(who));
const calling = { text: 'Who can help?', closesOn: CLOSES_ON, eligible: ['who'], added: [] };

describe('a request for interest', () => {
  it('asks all who are eligible but those who request, were asked already, or sit with the coordinator', () => {
    const open = interest.openInterestCall(
      aReferredRequest('who'),
      { ...calling, eligible: ['unicef', 'who', 'dco', 'undp', 'fao'], added: ['ilo', 'undp'] },
      act(coordinator),
    );
    assert.deepEqual(open.calls[0]?.invited, ['ilo', 'undp', 'fao']);
    assert.deepEqual(open.outbox.at(-2)?.audience, { kind: 'agencies', agencies: ['ilo', 'undp', 'fao'] });
  });

  it('is refused to who may not, without words, for a past day, twice at a time, or to nobody', () => {
    const request = anAssessedRequest();
    const open = (change: Partial<typeof calling>, who = coordinator) =>
      interest.openInterestCall(request, { ...calling, ...change }, act(who));
    refused('not-allowed', () => open({}, unicef));
    refused('text-missing', () => open({ text: ' ' }));
    refused('day-passed', () => open({ closesOn: '2026-11-20' }));
    refused('nobody-to-ask', () => open({ eligible: ['unicef'] }));
    refused('is-requesting', () =>
      interest.openInterestCall(request, { ...calling, added: ['iom'] as never }, act(coordinator)),
    );
    refused('call-open', () => interest.openInterestCall(aCalledRequest(), calling, act(coordinator)));
    const matched = recordMatches(
      reviewed(request),
      { partners: ['who'], funds: [], knowledge: [], note: 'See' },
      act(coordinator),
    );
    refused('conflict-of-interest', () => interest.openInterestCall(matched, calling, act(whoCoordinator)));
  });

  it('is answered by those who are asked, who do not see the request; others learn nothing', () => {
    const request = aCalledRequest();
    assert.equal(canSee(whoPartner, request), false);
    const after = answer(request, whoPartner, 'interested');
    assert.deepEqual(
      standingAnswers(after.calls[0] as never).map((each) => [each.organisation, each.answer]),
      [['who', 'interested']],
    );
    refused('not-visible', () => answer(request, ilo, 'interested'));
    refused('not-allowed', () => answer(request, unicef, 'interested'));
  });

  it('takes the last word of each organisation until its day has gone; a question is none', () => {
    let request = answer(aCalledRequest(), whoPartner, 'interested');
    request = answer(request, whoPartner, 'not-interested', 1);
    request = answer(request, undpPartner, 'question');
    assert.deepEqual(
      standingAnswers(request.calls[0] as never).map((each) => [each.organisation, each.answer]),
      [['who', 'not-interested']],
    );
    const late = { actor: undpPartner, at: '2026-12-12T00:00:00.000Z' };
    refused('call-closed', () =>
      interest.answerInterestCall(request, 'c1', { answer: 'interested', text: '' }, 1, late),
    );
    const last = { actor: undpPartner, at: '2026-12-11T23:59:00.000Z' };
    assert.ok(interest.answerInterestCall(request, 'c1', { answer: 'interested', text: '' }, 1, last));
  });

  it('tells whoever comes second from one organisation that a colleague has answered', () => {
    refused('revision-changed', () =>
      answer(answer(aCalledRequest(), whoPartner, 'interested'), whoPartner, 'question'),
    );
  });

  it('has its questions answered by the coordinator, once, for the one who asked', () => {
    const asked = answer(aCalledRequest(), whoPartner, 'question');
    assert.deepEqual(asked.outbox.at(-1)?.audience, { kind: 'role', role: 'coordinator' });
    const replied = interest.replyToCall(asked, 'c1', 0, 'From May', act(coordinator));
    assert.deepEqual(replied.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['who'] });
    refused('invalid-input', () => interest.replyToCall(replied, 'c1', 0, 'Again', act(coordinator)));
  });

  it('asks one more organisation, which is told alone', () => {
    const more = interest.inviteToCall(aCalledRequest(), 'c1', 'fao', act(coordinator));
    assert.deepEqual(more.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['fao'] });
    assert.equal(interest.inviteToCall(more, 'c1', 'fao', act(coordinator)), more);
    refused('is-requesting', () => interest.inviteToCall(more, 'c1', 'iom', act(coordinator)));
  });

  it('is closed by the coordinator, or by the desk once its day has gone, and then stays closed', () => {
    const closed = interest.closeInterestCall(aCalledRequest(), 'c1', act(coordinator));
    refused('call-closed', () => interest.closeInterestCall(closed, 'c1', act(coordinator)));
    const day = (at: string) => interest.closeDueCalls(aCalledRequest(), { actor: coordinator, at });
    assert.equal(day(`${CLOSES_ON}T23:00:00.000Z`).calls[0]?.closedAt, null);
    assert.equal(day('2026-12-12T00:01:00.000Z').calls[0]?.closedAt, '2026-12-12T00:01:00.000Z');
  });

  it('makes a proposed referral of one who is interested, in the words of the call', () => {
    const answered = answer(answer(aCalledRequest(), whoPartner, 'interested'), undpPartner, 'not-interested');
    const chosen = { partners: ['fao'], funds: [], knowledge: [], note: 'See' };
    const matched = recordMatches(reviewed(answered), chosen, act(coordinator));
    const make = (organisation: string) =>
      interest.referInterested(matched, 'c1', { organisation, supportTypes: ['training'] }, act(coordinator));
    const referral = make('who').referrals[0];
    assert.deepEqual([referral?.status, referral?.ask], ['proposed', 'Who can train border police?']);
    refused('invalid-input', () => make('undp'));
    refused('wrong-state', () =>
      interest.referInterested(answered, 'c1', { organisation: 'who', supportTypes: [] }, act(coordinator)),
    );
  });
});
