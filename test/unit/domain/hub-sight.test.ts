/** What the history and the messages tell of the connection hub, and to whom. */
import assert from 'node:assert/strict';
import { completeRequest } from '../../../bot/domain/completing.ts';
import { withdrawRequest } from '../../../bot/domain/drafting.ts';
import type { EventType } from '../../../bot/domain/event.ts';
import type { HistoryAction } from '../../../bot/domain/history.ts';
import { isVeiledHubStep } from '../../../bot/domain/hub-sight.ts';
import * as interest from '../../../bot/domain/interest.ts';
import { leaveRequest } from '../../../bot/domain/ownership.ts';
import type { Person } from '../../../bot/domain/people.ts';
import * as referring from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import {
  aCalledRequest,
  aMatchedRequest,
  aReferredRequest,
  asking,
  undpPartner,
  whoCoordinator,
  whoPartner,
} from '../../helpers/builders/hub.ts';
import { act, coordinator, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

/** Of the steps of one kind, which stay veiled for a person. */
const veils = (person: Person, request: JointRequest, action: HistoryAction) =>
  request.history.filter((entry) => entry.action === action).map((entry) => isVeiledHubStep(person, request, entry));
const toldTo = (request: JointRequest, type: EventType) =>
  request.outbox
    .filter((event) => event.type === type)
    .flatMap(({ audience }) => (audience.kind === 'agencies' ? audience.agencies : []));

describe('the history of the hub', () => {
  it('keeps to the desk whom it only thinks of asking', () => {
    const sent = aReferredRequest('who');
    const proposed = referring.proposeReferral(sent, asking('undp'), act(coordinator));
    const back = referring.callBackReferral(proposed, 'r2', '', act(coordinator, '2026-11-20T10:00:00.000Z'));
    for (const person of [unicef, iom, whoPartner, whoCoordinator, observer]) {
      assert.deepEqual(veils(person, back, 'referral-proposed'), [true, true], person.id);
      assert.deepEqual(veils(person, back, 'referral-called-back'), [true], person.id);
      assert.deepEqual(veils(person, back, 'referral-sent'), [false], person.id);
    }
    for (const person of [coordinator, secretariat]) {
      assert.deepEqual(veils(person, back, 'referral-proposed'), [false, false]);
    }
  });

  it('tells everybody that a referral which was sent was called back', () => {
    const back = referring.callBackReferral(aReferredRequest('who', 'undp'), 'r2', 'By mistake', act(coordinator));
    assert.deepEqual(veils(unicef, back, 'referral-called-back'), [false]);
  });

  it('names who answered a request for interest to those who requested once it is closed, to partners never', () => {
    const given = { answer: 'interested' as const, text: '' };
    const open = interest.answerInterestCall(aCalledRequest(), 'c1', given, 0, act(whoPartner));
    const closed = interest.closeInterestCall(open, 'c1', act(coordinator));
    assert.deepEqual(veils(unicef, open, 'call-answered'), [true]);
    assert.deepEqual(veils(coordinator, open, 'call-answered'), [false]);
    assert.deepEqual(veils(unicef, closed, 'call-answered'), [false]);
    assert.deepEqual(veils(undpPartner, closed, 'call-answered'), [true]);
  });
});

describe('partners that were asked', () => {
  it('are told when the request is withdrawn', () => {
    const alone = leaveRequest(aReferredRequest('who'), 'No funds', act(iom));
    assert.equal(alone.state, 'cosigning');
    assert.ok(toldTo(withdrawRequest(alone, 'No partner', act(unicef)), 'withdrawn').includes('who'));
    const before = leaveRequest(aMatchedRequest(), 'No funds', act(iom));
    assert.deepEqual(toldTo(withdrawRequest(before, 'No partner', act(unicef)), 'withdrawn'), []);
  });

  it('are told when the work ends without their answer', () => {
    const working = referring.acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner));
    const done = completeRequest(working, { results: 'a', lessons: 'b', failures: 'c' }, act(unicef));
    assert.deepEqual(toldTo(done, 'completed').sort(), ['iom', 'undp', 'who']);
  });

  it('have room for so many answers and questions, as one document holds them all', () => {
    let called = aCalledRequest();
    for (let seen = 0; seen < interest.MAX_ANSWERS; seen += 1) {
      called = interest.answerInterestCall(called, 'c1', { answer: 'question', text: 'Why?' }, seen, act(whoPartner));
    }
    refused('too-many-messages', () =>
      interest.answerInterestCall(
        called,
        'c1',
        { answer: 'interested', text: '' },
        interest.MAX_ANSWERS,
        act(whoPartner),
      ),
    );
    interest.answerInterestCall(called, 'c1', { answer: 'interested', text: '' }, 0, act(undpPartner));
    let referred = aReferredRequest('who');
    const ask = (text: string) => referring.askAboutReferral(referred, 'r1', text, act(whoPartner));
    for (let asked = 0; asked < referring.MAX_MESSAGES; asked += 1) referred = ask(`Question ${asked}?`);
    refused('too-many-messages', () => ask('One more?'));
  });

  it('ask once, however often the card is sent', () => {
    const asked = referring.askAboutReferral(aReferredRequest('who'), 'r1', 'When?', act(whoPartner));
    assert.equal(referring.askAboutReferral(asked, 'r1', ' When? ', act(whoPartner)), asked);
  });
});
