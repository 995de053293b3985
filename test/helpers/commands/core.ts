/** Random steps from draft to decision, by anybody, and what must hold after each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { declareNoConflict, handInScores, takeReview } from '../../../bot/domain/assessing.ts';
import { clockHolder } from '../../../bot/domain/clocks.ts';
import { contentHash } from '../../../bot/domain/content-hash.ts';
import { declineSignature, sendForSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest, withdrawRequest } from '../../../bot/domain/drafting.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { hasConflict } from '../../../bot/domain/permissions.ts';
import { type JointRequest, presentAgencies } from '../../../bot/domain/request.ts';
import * as review from '../../../bot/domain/review.ts';
import { assignReviewers } from '../../../bot/domain/reviewers.ts';
import { aSheet, TERMS } from '../builders/assessment.ts';
import { aContent, act, aPerson, ilo, iom, observer, secretariat, unicef } from '../builders.ts';
import { REVIEWERS } from './assessment.ts';
import { TRIAGE_COMMANDS } from './triage.ts';

/** Everybody who could want to do something: each role, with and without a conflict, also people who may not. */
export const PEOPLE: readonly Person[] = [
  unicef,
  iom,
  ilo,
  ...['unhcr', 'who', 'undp', 'fao'].map((organisation) => aPerson({ organisation })),
  ...REVIEWERS,
  ...['ohchr', 'unicef'].map((organisation) => aPerson({ organisation, roles: ['committee'], country: null })),
  secretariat,
  observer,
  aPerson({ organisation: 'iom', roles: ['coordinator'] }),
  aPerson({ organisation: 'unicef', roles: ['focal-point', 'coordinator'] }),
  aPerson({ organisation: 'unhcr', status: 'pending', id: 'pending' }),
  aPerson({ organisation: 'dco', roles: ['coordinator'], status: 'refused', id: 'refused' }),
];

const words = fc.constantFrom('', 'a reason', 'another');
/** Mostly the present hash, at times one that was read before. */
const seen = fc.constantFrom('present', 'stale');

export const coreCommand = fc.oneof(
  fc.record({ do: fc.constant('triage' as const), step: fc.oneof(...TRIAGE_COMMANDS.map((each) => each.arbitrary)) }),
  fc.record({ do: fc.constant('send' as const), seen }),
  fc.record({ do: fc.constant('sign' as const), seen }),
  fc.record({ do: fc.constant('decline-signature' as const), words }),
  fc.record({ do: fc.constant('edit' as const), words, agencies: fc.subarray(['iom', 'ilo', 'unhcr']) }),
  fc.record({ do: fc.constant('withdraw' as const), words }),
  fc.record({ do: fc.constant('accept' as const) }),
  fc.record({ do: fc.constant('return' as const), words }),
  fc.record({ do: fc.constant('answer' as const), words }),
  fc.record({ do: fc.constant('assign' as const), people: fc.subarray([...PEOPLE], { maxLength: 3 }) }),
  fc.record({ do: fc.constant('review' as const) }),
  fc.record({ do: fc.constant('matches' as const), words, partners: fc.subarray(['undp', 'dco', 'iom']) }),
  fc.record({ do: fc.constant('decline' as const), words }),
);
export type CoreCommand = typeof coreCommand extends fc.Arbitrary<infer T> ? T : never;

/** @throws DeskError as the domain does */
export function applyCore(request: JointRequest, who: Person, step: CoreCommand, at: string): JointRequest {
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

/** What holds after any step of anybody. */
export function checkCore(before: JointRequest, after: JointRequest, who: Person): void {
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
