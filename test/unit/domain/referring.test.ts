import assert from 'node:assert/strict';
import { clockHolder, DEFAULT_LIMITS, dueOn } from '../../../bot/domain/clocks.ts';
import { allowedActions, canSee } from '../../../bot/domain/permissions.ts';
import { referralActs } from '../../../bot/domain/referral-acts.ts';
import * as referring from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import {
  ANSWER_BY,
  aMatchedRequest,
  aReferredRequest,
  asking,
  undpPartner,
  whoCoordinator,
  whoPartner,
} from '../../helpers/builders/hub.ts';
import { act, anAssessedRequest, coordinator, iom, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const told = (request: JointRequest, type: string) =>
  request.outbox.filter((event) => event.type === type).map(({ audience }) => audience);
const statuses = (request: JointRequest) => request.referrals.map(({ status }) => status);

describe('a referral', () => {
  it('is only the desk’s own while it is proposed; sent, its organisation sees the request and is told', () => {
    const proposed = referring.proposeReferral(aMatchedRequest(), asking('who'), act(coordinator));
    assert.equal(canSee(whoPartner, proposed), false);
    assert.deepEqual(told(proposed, 'referred'), []);
    const sent = referring.sendReferral(proposed, 'r1', ANSWER_BY, act(coordinator));
    assert.equal(canSee(whoPartner, sent), true);
    assert.deepEqual(told(sent, 'referred'), [{ kind: 'agencies', agencies: ['who'] }]);
    assert.deepEqual(told(sent, 'referral-sent'), [{ kind: 'agencies', agencies: ['unicef', 'iom'] }]);
    assert.deepEqual(sent.history.at(-1)?.about, ['who']);
  });

  it('goes to nobody who requests, who was asked already, or whose colleague sends it', () => {
    const request = aReferredRequest('who');
    const propose = (organisation: string, who = coordinator) =>
      referring.proposeReferral(request, asking(organisation), act(who));
    refused('is-requesting', () => propose('iom'));
    refused('already-referred', () => propose('who'));
    refused('conflict-of-interest', () => propose('dco'));
    refused('conflict-of-interest', () => propose('undp', whoCoordinator));
    refused('not-allowed', () => propose('undp', unicef));
    refused('not-visible', () => propose('undp', undpPartner));
    refused('ask-missing', () => referring.proposeReferral(request, { ...asking('undp'), ask: ' ' }, act(coordinator)));
    refused('wrong-state', () => referring.proposeReferral(anAssessedRequest(), asking('who'), act(coordinator)));
  });

  it('is sent with a day that lies ahead', () => {
    const proposed = referring.proposeReferral(aMatchedRequest(), asking('who'), act(coordinator));
    refused('day-passed', () => referring.sendReferral(proposed, 'r1', '2026-11-20', act(coordinator)));
  });

  it('sets the work going when the first one accepts; later ones join', () => {
    const first = referring.acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner));
    assert.equal(first.state, 'implementing');
    assert.deepEqual(clockHolder(first), { kind: 'partners', organisations: ['who'] });
    const second = referring.acceptReferral(first, 'r2', act(undpPartner));
    assert.deepEqual([second.state, statuses(second)], ['implementing', ['accepted', 'accepted']]);
    refused('referral-moved', () => referring.acceptReferral(second, 'r2', act(undpPartner)));
  });

  it('is answered by its own organisation only', () => {
    const request = aReferredRequest('who', 'undp');
    for (const by of [undpPartner, unicef, coordinator]) {
      refused('not-allowed', () => referring.acceptReferral(request, 'r1', act(by)));
      refused('not-allowed', () => referring.declineReferral(request, 'r1', 'No', act(by)));
      refused('not-allowed', () => referring.askAboutReferral(request, 'r1', 'When?', act(by)));
    }
  });

  it('declined with a reason by the last who was asked, brings the request back to assessment', () => {
    refused('reason-missing', () => referring.declineReferral(aReferredRequest('who'), 'r1', ' ', act(whoPartner)));
    const one = referring.declineReferral(aReferredRequest('who', 'undp'), 'r1', 'No staff', act(whoPartner));
    assert.deepEqual([one.state, one.referrals[0]?.declineReason], ['matched', 'No staff']);
    assert.equal(canSee(whoPartner, one), false);
    assert.equal(one.history.at(-1)?.note, null, 'other partners read the history, not the reason');
    const none = referring.callBackReferral(one, 'r2', 'Too late', act(coordinator));
    assert.deepEqual([none.state, statuses(none)], ['assessing', ['declined', 'called-back']]);
    assert.ok(told(none, 'referrals-exhausted').some((audience) => audience.kind === 'role'));
    assert.equal(canSee(undpPartner, none), false);
  });

  it('called back before it was sent, leaves the request where it is', () => {
    const proposed = referring.proposeReferral(aMatchedRequest(), asking('who'), act(coordinator));
    const back = referring.callBackReferral(proposed, 'r1', '', act(coordinator));
    assert.deepEqual(
      [back.state, statuses(back), told(back, 'referral-called-back')],
      ['matched', ['called-back'], []],
    );
    refused('reason-missing', () => referring.callBackReferral(aReferredRequest(), 'r1', '', act(coordinator)));
  });

  it('leaves work that has begun alone when another one is declined', () => {
    const working = referring.acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner));
    const other = referring.declineReferral(working, 'r2', 'No', act(undpPartner));
    assert.equal(other.state, 'implementing');
  });

  it('with an open question waits for the coordinator, then for the partner again', () => {
    const request = aReferredRequest('who');
    assert.deepEqual(clockHolder(request), { kind: 'partners', organisations: ['who'] });
    assert.equal(dueOn(request, DEFAULT_LIMITS, PLAIN_CALENDAR), ANSWER_BY);
    const asked = referring.askAboutReferral(request, 'r1', 'From when?', act(whoPartner));
    assert.deepEqual(clockHolder(asked), { kind: 'coordinator' });
    assert.ok(allowedActions(coordinator, asked).includes('reply-to-referral'));
    const replied = referring.replyToReferral(asked, 'r1', 'From May', act(coordinator));
    assert.deepEqual(clockHolder(replied), { kind: 'partners', organisations: ['who'] });
    refused('referral-moved', () => referring.replyToReferral(replied, 'r1', 'Again', act(coordinator)));
    assert.ok(!allowedActions(coordinator, replied).includes('reply-to-referral'));
  });

  it('of an organisation with nobody on the register is answered by the coordinator, with where that came from', () => {
    const request = aReferredRequest('undp');
    const write = (answer: 'accepted' | 'declined', reason: string, source: string) =>
      referring.writeDownAnswer(request, 'r1', { answer, reason, source }, act(coordinator));
    refused('source-missing', () => write('accepted', '', ''));
    refused('reason-missing', () => write('declined', '', 'E-mail'));
    assert.deepEqual(
      [write('accepted', '', 'E-mail').state, write('declined', 'No', 'E-mail').state],
      ['implementing', 'assessing'],
    );
    assert.equal(write('accepted', '', 'E-mail').referrals[0]?.messages[0]?.text, 'E-mail');
    assert.ok(!referralActs(coordinator, request, request.referrals[0] as never, true).includes('write-down'));
    assert.ok(referralActs(coordinator, request, request.referrals[0] as never, false).includes('write-down'));
  });

  it('goes from accepted to work under way to done, and no other way', () => {
    const accepted = referring.acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner));
    refused('referral-moved', () => referring.finishReferral(accepted, 'r2', '', act(undpPartner)));
    refused('not-allowed', () => referring.startReferral(accepted, 'r1', act(undpPartner)));
    const active = referring.startReferral(accepted, 'r1', act(whoPartner));
    const done = referring.finishReferral(active, 'r1', 'Two courses held', act(whoPartner));
    assert.deepEqual([statuses(active)[0], statuses(done)[0]], ['active', 'done']);
    assert.equal(done.referrals[0]?.messages.at(-1)?.text, 'Two courses held');
    assert.equal(canSee(whoPartner, done), true);
    refused('referral-moved', () => referring.startReferral(done, 'r1', act(whoPartner)));
  });

  it('offers each what they can do, and nothing else', () => {
    const request = aReferredRequest('who', 'undp');
    const [first] = request.referrals;
    assert.ok(first);
    assert.deepEqual(referralActs(whoPartner, request, first, true), ['accept', 'decline', 'ask']);
    assert.deepEqual(referralActs(coordinator, request, first, true), ['call-back']);
    for (const nobody of [undpPartner, unicef, iom, whoCoordinator]) {
      assert.deepEqual(referralActs(nobody, request, first, true), []);
    }
  });
});
