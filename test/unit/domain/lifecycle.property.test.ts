/** The whole lifecycle as a state machine: random actors do random things; what must hold always, holds after each step. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { declareNoConflict, handInScores, takeReview } from '../../../bot/domain/assessing.ts';
import { clockHolder } from '../../../bot/domain/clocks.ts';
import { contentHash } from '../../../bot/domain/content-hash.ts';
import { declineSignature, sendForSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { markCrisis } from '../../../bot/domain/crisis-acts.ts';
import { editRequest, withdrawRequest } from '../../../bot/domain/drafting.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { allowedActions, hasConflict } from '../../../bot/domain/permissions.ts';
import { type JointRequest, presentAgencies } from '../../../bot/domain/request.ts';
import * as review from '../../../bot/domain/review.ts';
import { assignReviewers } from '../../../bot/domain/reviewers.ts';
import { aSheet, TERMS } from '../../helpers/builders/assessment.ts';
import {
  aContent,
  act,
  aDraft,
  aPerson,
  coordinator,
  ilo,
  iom,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { CRISIS_RULES, checkTriage, TRIAGE_COMMANDS } from '../../helpers/commands/triage.ts';

const PEOPLE: Person[] = [
  unicef,
  iom,
  ilo,
  coordinator,
  secretariat,
  observer,
  aPerson({ organisation: 'iom', roles: ['coordinator'] }),
  aPerson({ organisation: 'unicef', roles: ['focal-point', 'coordinator'] }),
  aPerson({ organisation: 'unhcr', status: 'pending' }),
  aPerson({ organisation: 'dco', roles: ['coordinator'], status: 'refused', id: 'refused' }),
];

const stranger = fc.constantFrom(...PEOPLE);
const words = fc.constantFrom('', 'a reason', 'another');
/** Mostly the present hash, at times one that was read before. */
const seen = fc.constantFrom('present', 'stale');

const command = fc.oneof(
  fc.record({ do: fc.constant('triage' as const), step: fc.oneof(...TRIAGE_COMMANDS.map((each) => each.arbitrary)) }),
  fc.record({ do: fc.constant('send' as const), seen }),
  fc.record({ do: fc.constant('sign' as const), seen }),
  fc.record({ do: fc.constant('decline-signature' as const), words }),
  fc.record({ do: fc.constant('edit' as const), words, agencies: fc.subarray(['iom', 'ilo', 'unhcr']) }),
  fc.record({ do: fc.constant('withdraw' as const), words }),
  fc.record({ do: fc.constant('accept' as const) }),
  fc.record({ do: fc.constant('return' as const), words }),
  fc.record({ do: fc.constant('answer' as const), words }),
  fc.record({ do: fc.constant('assign' as const), people: fc.subarray(PEOPLE, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('review' as const) }),
  fc.record({ do: fc.constant('matches' as const), words, partners: fc.subarray(['undp', 'dco', 'iom']) }),
  fc.record({ do: fc.constant('decline' as const), words }),
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

function apply(request: JointRequest, who: Person, step: Command, at: string): JointRequest {
  const by = act(who, at);
  const hash = 'seen' in step && step.seen === 'stale' ? contentHash(aContent({ need: 'stale' })) : request.contentHash;
  switch (step.do) {
    case 'triage':
      return step.step(request, by);
    case 'send':
      return sendForSignature(request, hash, by);
    case 'sign':
      return signRequest(request, hash, by);
    case 'decline-signature':
      return declineSignature(request, step.words, by);
    case 'edit':
      return editRequest(request, aContent({ need: step.words || 'the need' }), step.agencies, by);
    case 'withdraw':
      return withdrawRequest(request, step.words, by);
    case 'accept':
      return review.acceptRequest(request, by);
    case 'return':
      return review.returnRequest(request, step.words, by);
    case 'answer':
      return review.answerQuestions(request, step.words, by);
    case 'assign':
      return assignReviewers(request, step.people, TERMS, by);
    case 'review': {
      const isOn = request.reviewers.some(({ personId }) => personId === who.id);
      const ready = isOn ? declareNoConflict(request, by) : takeReview(request, TERMS, by);
      return handInScores(ready, aSheet(), request.contentHash, TERMS, by);
    }
    case 'matches':
      return review.recordMatches(request, { partners: step.partners, funds: [], knowledge: [], note: step.words }, by);
    case 'decline':
      return review.declineRequest(request, step.words, by);
  }
}

const REVIEWED = ['accepted', 'returned', 'matches-recorded', 'declined'];

function checkStep(before: JointRequest, after: JointRequest, who: Person): void {
  assert.deepEqual(after.history.slice(0, before.history.length), before.history, 'history never shrinks or changes');
  assert.deepEqual(after.outbox.slice(0, before.outbox.length), before.outbox, 'no event is lost');
  assert.equal(after.contentHash, contentHash(after.content));
  for (const [index, entry] of after.history.slice(before.history.length).entries()) {
    assert.equal(entry.from, index === 0 ? before.state : after.history[before.history.length + index - 1]?.to);
    if (entry.to === 'submitted' && entry.from === 'cosigning') {
      const agencies = presentAgencies(after);
      const signed = agencies.filter((agency) => agency.signature?.hash === after.contentHash);
      assert.ok(signed.length >= 2, 'a request is joint from two agencies on');
      assert.ok(
        signed.some(({ role }) => role === 'lead'),
        'the lead is one of them',
      );
      // Everybody has signed the present content, but for a crisis request, which says who is to follow.
      if (after.crisis === null) assert.equal(signed.length, agencies.length, 'every agency signed');
      assert.equal(entry.action, signed.length === agencies.length ? 'submitted' : 'crisis-submitted');
    }
    if (REVIEWED.includes(entry.action)) {
      assert.ok(!hasConflict(who, before), 'nobody with a conflict decides');
      assert.ok(who.status === 'active' && who.roles.includes('coordinator'));
    }
  }
  for (const reviewer of after.reviewers) {
    const person = PEOPLE.find((p) => p.id === reviewer.personId);
    assert.ok(person?.status === 'active' && person.roles.includes('coordinator'), 'only coordinators review');
    const isRequesting = after.agencies.some((a) => a.agency === reviewer.organisation);
    assert.ok(!isRequesting, 'nobody reviews what their organisation requests');
  }
  assert.equal(after.history.at(-1)?.to, after.state, 'replaying history gives the present state');
  assert.equal(new Set(after.outbox.map((e) => e.id)).size, after.outbox.length, 'event ids are unique');
  const holder = clockHolder(after);
  if (holder.kind === 'agencies') assert.ok(holder.agencies.length > 0, 'somebody holds the clock');
}

/** An ordinary request of two agencies, and a crisis request of three. */
const CRISIS_TERMS = { reason: 'Floods', endsOn: '2027-01-31', othersSignBy: '2026-12-04' };
const start = fc.constantFrom(
  aDraft(),
  markCrisis(aDraft({}, ['iom', 'ilo']), CRISIS_TERMS, CRISIS_RULES, act(unicef)),
);

describe('the lifecycle of a joint request', () => {
  it('keeps its promises whatever anybody does, in any order', () => {
    const run = fc.array(fc.tuple(stranger, command), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(run, start, (steps, draft) => {
        let request = draft;
        for (const [index, [who, step]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString();
          const before = structuredClone(request);
          try {
            const after = apply(request, who, step, at);
            checkStep(request, after, who);
            checkTriage(request, after, who);
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            assert.deepEqual(request, before, 'a refusal changes nothing');
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('offers exactly the actions that it would let through', () => {
    const run = fc.array(fc.tuple(stranger, command), { maxLength: 12 });
    fc.assert(
      fc.property(run, stranger, (steps, who) => {
        let request = aDraft();
        for (const [actor, step] of steps) {
          try {
            request = apply(request, actor, step, '2026-11-20T10:00:00.000Z');
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
        }
        const attempts: Record<string, Command> = {
          'send-for-signature': { do: 'send', seen: 'present' },
          sign: { do: 'sign', seen: 'present' },
          'decline-signature': { do: 'decline-signature', words: 'a reason' },
          withdraw: { do: 'withdraw', words: 'a reason' },
          accept: { do: 'accept' },
          return: { do: 'return', words: 'a reason' },
          'assign-reviewers': {
            do: 'assign',
            people: PEOPLE.filter((p) => request.reviewers.some(({ personId }) => personId === p.id)),
          },
          answer: { do: 'answer', words: 'a reason' },
          decline: { do: 'decline', words: 'a reason' },
        };
        const offered = allowedActions(who, request);
        for (const [action, step] of Object.entries(attempts)) {
          let isRefused = false;
          try {
            apply(request, who, step, '2026-11-20T11:00:00.000Z');
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            isRefused = true;
          }
          // Having signed, an agency may still leave; the card does not offer it beside its own signature.
          if (action === 'decline-signature' && !offered.includes(action)) continue;
          assert.equal(offered.includes(action as never), !isRefused, `${action} at ${request.state} for ${who.name}`);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
