/** Random steps of the connection hub, for the model of the whole lifecycle. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockHolder } from '../../../bot/domain/clocks.ts';
import type { HistoryAction } from '../../../bot/domain/history.ts';
import * as interest from '../../../bot/domain/interest.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { canSee, hasConflict } from '../../../bot/domain/permissions.ts';
import type { Act } from '../../../bot/domain/record.ts';
import { INTEREST_ANSWERS, isCurrent, isUnderWay, type Referral } from '../../../bot/domain/referral.ts';
import { TAKING_PART } from '../../../bot/domain/referral-terms.ts';
import * as referring from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';

type Command = (request: JointRequest, act: Act) => JointRequest;

const organisation = fc.constantFrom('who', 'undp', 'fao', 'iom', 'dco');
const words = fc.constantFrom('', 'a reason', 'another');
/** Mostly one that is there. */
const referral = fc.constantFrom('r1', 'r1', 'r2', 'r3', 'r9');
const call = fc.constantFrom('c1', 'c1', 'c2', 'c9');
const days = fc.integer({ min: -1, max: 60 });

const dayFrom = ({ at }: Act, count: number): string =>
  new Date(Date.parse(at) + count * 86_400_000).toISOString().slice(0, 10);

const asking = (to: string, ask: string) => ({ organisation: to, ask, supportTypes: ['training'], offers: [] });

function on(
  name: string,
  step: (request: JointRequest, id: string, said: string, act: Act) => JointRequest,
): { name: string; arbitrary: fc.Arbitrary<Command> } {
  const arbitrary = fc.tuple(referral, words).map(
    ([id, said]): Command =>
      (request, act) =>
        step(request, id, said, act),
  );
  return { name, arbitrary };
}

export const hubCommands: { name: string; arbitrary: fc.Arbitrary<Command> }[] = [
  {
    name: 'propose-referral',
    arbitrary: fc.tuple(organisation, words).map(
      ([to, ask]): Command =>
        (request, act) =>
          referring.proposeReferral(request, asking(to, ask), act),
    ),
  },
  {
    name: 'send-referral',
    arbitrary: fc.tuple(referral, days).map(
      ([id, count]): Command =>
        (request, act) =>
          referring.sendReferral(request, id, dayFrom(act, count), act),
    ),
  },
  on('accept-referral', (request, id, _said, act) => referring.acceptReferral(request, id, act)),
  on('decline-referral', referring.declineReferral),
  on('ask-about-referral', referring.askAboutReferral),
  on('reply-to-referral', referring.replyToReferral),
  on('call-back-referral', referring.callBackReferral),
  on('start-referral', (request, id, _said, act) => referring.startReferral(request, id, act)),
  on('finish-referral', referring.finishReferral),
  {
    name: 'write-down-answer',
    arbitrary: fc
      .record({
        id: referral,
        answer: fc.constantFrom('accepted' as const, 'declined' as const),
        reason: words,
        source: words,
      })
      .map(
        ({ id, ...written }): Command =>
          (request, act) =>
            referring.writeDownAnswer(request, id, written, act),
      ),
  },
  {
    name: 'open-call',
    arbitrary: fc.record({ text: words, count: days, eligible: fc.subarray(['who', 'undp', 'fao', 'iom']) }).map(
      ({ text, count, eligible }): Command =>
        (request, act) =>
          interest.openInterestCall(request, { text, closesOn: dayFrom(act, count), eligible, added: [] }, act),
    ),
  },
  {
    name: 'invite-to-call',
    arbitrary: fc.tuple(call, organisation).map(
      ([id, to]): Command =>
        (request, act) =>
          interest.inviteToCall(request, id, to, act),
    ),
  },
  {
    name: 'answer-call',
    arbitrary: fc.tuple(call, fc.constantFrom(...INTEREST_ANSWERS), words, fc.nat(2)).map(
      ([id, answer, text, seen]): Command =>
        (request, act) =>
          interest.answerInterestCall(request, id, { answer, text }, seen, act),
    ),
  },
  {
    name: 'reply-to-call',
    arbitrary: fc.tuple(call, fc.nat(3), words).map(
      ([id, index, text]): Command =>
        (request, act) =>
          interest.replyToCall(request, id, index, text, act),
    ),
  },
  {
    name: 'close-call',
    arbitrary: call.map(
      (id): Command =>
        (request, act) =>
          interest.closeInterestCall(request, id, act),
    ),
  },
  { name: 'close-due-calls', arbitrary: fc.constant(interest.closeDueCalls) },
  {
    name: 'refer-interested',
    arbitrary: fc.tuple(call, organisation).map(
      ([id, to]): Command =>
        (request, act) =>
          interest.referInterested(request, id, { organisation: to, supportTypes: [] }, act),
    ),
  },
];

/** Where each status may go to. */
const NEXT: Record<Referral['status'], readonly Referral['status'][]> = {
  proposed: ['sent', 'called-back'],
  sent: ['accepted', 'declined', 'called-back'],
  accepted: ['active', 'done'],
  active: ['done'],
  declined: [],
  'called-back': [],
  done: [],
};

/** Steps that only somebody without a conflict of interest takes. */
const IMPARTIAL: readonly HistoryAction[] = [
  'referral-proposed',
  'referral-sent',
  'referral-called-back',
  'referral-replied',
  'call-opened',
  'call-invited',
  'call-replied',
];

function checkReferrals(before: JointRequest, after: JointRequest): void {
  assert.ok(after.referrals.length >= before.referrals.length, 'no referral is lost');
  for (const [index, referral] of before.referrals.entries()) {
    const now = after.referrals[index];
    assert.ok(now && now.id === referral.id && now.organisation === referral.organisation);
    if (now.status !== referral.status) {
      assert.ok(NEXT[referral.status].includes(now.status), `${referral.status} -> ${now.status}`);
    }
    assert.deepEqual(now.messages.slice(0, referral.messages.length), referral.messages, 'what was said stays');
  }
  const current = after.referrals.filter(isCurrent).map(({ organisation }) => organisation);
  assert.equal(new Set(current).size, current.length, 'nobody is asked twice at a time');
  for (const { organisation } of after.referrals) {
    assert.ok(!before.agencies.some(({ agency }) => agency === organisation), `${organisation} requests itself`);
  }
}

function checkCalls(before: JointRequest, after: JointRequest, at: string): void {
  assert.ok(after.calls.filter(({ closedAt }) => closedAt === null).length <= 1, 'one open call at a time');
  for (const [index, call] of before.calls.entries()) {
    const now = after.calls[index];
    assert.ok(now && now.answers.length >= call.answers.length, 'no answer is lost');
    if (now.answers.length > call.answers.length) {
      assert.ok(call.closedAt === null && at.slice(0, 10) <= call.closesOn, 'no answer after the closing date');
      assert.ok(call.invited.includes(now.answers.at(-1)?.organisation ?? ''), 'only those who are asked answer');
    }
    if (call.closedAt !== null) assert.deepEqual(now, call, 'a closed call stays as it is');
  }
}

/** What must hold after each step of the hub, whoever took it. */
export function checkHub(before: JointRequest, after: JointRequest, who: Person): void {
  const steps = after.history.slice(before.history.length);
  if (!steps.some(({ action }) => /^(?:referral|call)/.test(action))) return;
  checkReferrals(before, after);
  checkCalls(before, after, steps[0]?.at ?? '');
  for (const step of steps) {
    if (IMPARTIAL.includes(step.action)) {
      assert.ok(who.status === 'active' && who.roles.includes('coordinator'), `${step.action} by ${who.name}`);
      assert.ok(!hasConflict(who, before), 'nobody with a conflict refers');
    }
    if (step.action === 'referrals-exhausted') {
      assert.equal(after.state, 'assessing');
      assert.ok(!after.referrals.some(isCurrent), 'somebody is left');
    }
  }
  if (before.state === 'matched' && after.state === 'implementing') {
    assert.ok(after.referrals.some(isUnderWay), 'work begins with somebody who accepted');
  }
  const holder = clockHolder(after);
  if (holder.kind === 'partners' && after.state === 'matched') {
    for (const organisation of holder.organisations) {
      const own = after.referrals.filter((each) => each.organisation === organisation);
      assert.ok(
        own.some(({ status }) => status === 'sent'),
        `${organisation} has nothing to answer`,
      );
    }
  }
  const partner = { ...who, roles: ['focal-point' as const], status: 'active' as const };
  for (const { organisation } of after.referrals) {
    const takesPart = after.referrals.some(
      (each) => each.organisation === organisation && TAKING_PART.includes(each.status),
    );
    assert.equal(canSee({ ...partner, organisation }, after), takesPart, `what ${organisation} sees`);
  }
}
