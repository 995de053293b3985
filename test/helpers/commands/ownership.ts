/** Random steps about who requests together, for the model of the whole lifecycle. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  acceptInvitation,
  inviteAgency,
  leaveRequest,
  nameFocalPoint,
  replaceAgency,
  stateContribution,
} from '../../../bot/domain/ownership.ts';
import type { Person } from '../../../bot/domain/people.ts';
import type { Act } from '../../../bot/domain/record.ts';
import { DEFAULT_REMINDERS, remindByClock, remindByHand } from '../../../bot/domain/reminders.ts';
import { hasConsented, isOn, type JointRequest, leadAgency, presentAgencies } from '../../../bot/domain/request.ts';
import { hasSigned } from '../../../bot/domain/signatures.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';

type Command = (request: JointRequest, act: Act) => JointRequest;

const agency = fc.constantFrom('iom', 'ilo', 'unhcr', 'undp', 'unicef');
const reason = fc.constantFrom('', 'a reason', 'another');
const words = fc.constantFrom('', 'Migration', 'Two experts for a year');
const DAY_MS = 86_400_000;

export const ownershipCommands: { name: string; arbitrary: fc.Arbitrary<Command> }[] = [
  { name: 'accept-invitation', arbitrary: fc.constant((request, act) => acceptInvitation(request, act)) },
  {
    name: 'leave',
    arbitrary: reason.map(
      (why): Command =>
        (request, act) =>
          leaveRequest(request, why, act),
    ),
  },
  {
    name: 'invite-agency',
    arbitrary: agency.map(
      (code): Command =>
        (request, act) =>
          inviteAgency(request, code, act),
    ),
  },
  {
    name: 'replace-agency',
    arbitrary: fc.record({ out: agency, in: agency, reason }).map(
      (change): Command =>
        (request, act) =>
          replaceAgency(request, change, act),
    ),
  },
  {
    name: 'name-focal-point',
    arbitrary: fc.boolean().map(
      (isSelf): Command =>
        (request, act) =>
          nameFocalPoint(request, isSelf ? act.actor : null, act),
    ),
  },
  {
    name: 'state-contribution',
    arbitrary: fc.record({ mandate: words, contribution: words }).map(
      (stated): Command =>
        (request, act) =>
          stateContribution(request, stated, act),
    ),
  },
  { name: 'remind-agencies', arbitrary: fc.constant((request, act) => remindByHand(request, act)) },
  {
    // The clock, whoever is chosen as actor: some days after what happened last.
    name: 'reminders by the clock',
    arbitrary: fc.integer({ min: 0, max: 20 }).map(
      (days): Command =>
        (request, act) =>
          remindByClock(
            request,
            new Date(Date.parse(act.at) + days * DAY_MS).toISOString(),
            DEFAULT_REMINDERS,
            PLAIN_CALENDAR,
          ),
    ),
  },
];

/** Steps that only the agency itself takes: by them, and by nothing else, it comes to be on board. */
const CONSENT = ['invitation-accepted', 'signed', 'sent-for-signature', 'created'];
const JOINT = ['submitted', 'assessing', 'matched', 'implementing', 'suspended'];

/** What must hold of the agencies after any step of anybody. @throws AssertionError */
export function checkOwnership(before: JointRequest, after: JointRequest, who: Person): void {
  assert.equal(leadAgency(after), leadAgency(before), 'the lead stays');
  const codes = after.agencies.map((each) => each.agency);
  assert.equal(new Set(codes).size, codes.length, 'no agency is on it twice');
  const steps = after.history.slice(before.history.length);
  for (const each of after.agencies) {
    const was = before.agencies.find((a) => a.agency === each.agency);
    if (hasConsented(each) && !(was && hasConsented(was))) {
      const agreed = steps.some((step) => CONSENT.includes(step.action) && step.organisation === each.agency);
      assert.ok(agreed && who.organisation === each.agency, `${each.agency} is attached without consent`);
    }
    if (was && isOn(was) && (each.mandate !== was.mandate || each.contribution !== was.contribution))
      assert.equal(who.organisation, each.agency, 'each agency speaks for itself');
    if (hasSigned(each, after.contentHash)) assert.ok(hasConsented(each), 'a signature is consent');
    if (each.signature) assert.equal(each.lastSigned, each.signature.hash);
    assert.equal(new Set(each.reminded).size, each.reminded.length, 'each reminder once');
  }
  if (JOINT.includes(after.state)) assert.ok(presentAgencies(after).length >= 2, `${after.state} with one agency`);
  if (after.state === 'submitted') assert.equal(after.escalatedAt, null, 'what is submitted is not stalled');
  const needed = new Set(presentAgencies(after).map((each) => each.lastSigned));
  for (const { hash } of after.signedContents) {
    assert.ok(needed.has(hash) && hash !== after.contentHash, 'only what somebody compares with is kept');
  }
}
