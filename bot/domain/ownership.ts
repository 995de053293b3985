/** Who requests together: nobody is on a request without having said so, and everybody can go. */
import { SHORT_TEXT_LIMIT } from './content.ts';
import { checkLength, said } from './content-rules.ts';
import { submitIfComplete } from './cosigning.ts';
import { removed, withAgencies, withContent } from './drafting.ts';
import { DeskError } from './errors.ts';
import { newParticipation, participationOf, refuseGone, withParticipation } from './participation.ts';
import { hasRole, type Person } from './people.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators, toPeople } from './record.ts';
import { isOn, type JointRequest, leadAgency, type Participation, presentAgencies } from './request.ts';
import { isJointlySigned, MIN_AGENCIES } from './signatures.ts';
import { forgetSigned } from './signed-content.ts';
import type { State } from './state.ts';

/** All of these throw `not-visible`, `not-allowed` and `wrong-state`, beside what each says. */

/** @throws DeskError `agency-not-on` */
function own(request: JointRequest, act: Act): Participation {
  const mine = participationOf(request, act.actor.organisation);
  if (!mine || !isOn(mine)) throw new DeskError('agency-not-on', { agency: act.actor.organisation, ref: request.ref });
  return mine;
}

/** Present agencies beside one. */
const othersThan = (request: JointRequest, agency: string) =>
  presentAgencies(request)
    .map((a) => a.agency)
    .filter((code) => code !== agency);

/**
 * The invited agency takes part; it signs when it has read.
 * @throws DeskError `already-declined`, `already-left`, `already-accepted`
 */
export function acceptInvitation(request: JointRequest, act: Act): JointRequest {
  refuseGone(request, act.actor.organisation);
  demand('accept-invitation', act.actor, request);
  if (own(request, act).status !== 'invited') throw new DeskError('already-accepted', { ref: request.ref });
  return record(withParticipation(request, act.actor.organisation, { status: 'on-board' }), act, {
    action: 'invitation-accepted',
    events: [{ type: 'invitation-accepted', audience: toAgencies([leadAgency(request)]) }],
  });
}

/** What has been agreed with others by then cannot go back to signature. */
const UNDER_WAY: readonly State[] = ['implementing', 'suspended'];

/**
 * An agency goes, with a reason, at any time. The others' signatures stand and the request goes on where it is, unless
 * fewer than two agencies are left: a request is joint or it is none ("joint programmes only", Migration MPTF public
 * pages). Then it goes back to its lead, who invites another agency or withdraws it. Once it is being implemented there
 * is no way back to signature: the last partner first agrees with the lead and the coordinators how it ends.
 * @throws DeskError `already-declined`, `already-left`, `reason-missing`, `text-too-long`, `last-partner`
 */
export function leaveRequest(request: JointRequest, reason: string, act: Act): JointRequest {
  refuseGone(request, act.actor.organisation);
  demand('leave', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  const mine = own(request, act);
  const left = forgetSigned(
    withParticipation(request, mine.agency, {
      status: mine.status === 'invited' ? 'declined' : 'left',
      signature: null,
      declineReason: note,
      focalPoint: null,
    }),
  );
  const lead = leadAgency(request);
  // On a crisis request some may not have signed yet: with the desk it is joint by signatures, not by names.
  const isJoint = request.state === 'cosigning' ? presentAgencies(left).length >= MIN_AGENCIES : isJointlySigned(left);
  if (request.state === 'cosigning') {
    const told = record(left, act, {
      action: 'agency-left',
      note,
      events: [
        { type: isJoint ? 'agency-left' : 'back-to-lead', audience: toAgencies([lead]), note },
        ...(request.submittedAt ? [{ type: 'agency-left' as const, audience: toCoordinators, note }] : []),
      ],
    });
    return submitIfComplete(told, act);
  }
  if (isJoint) {
    return record(left, act, {
      action: 'agency-left',
      note,
      events: [
        { type: 'agency-left', audience: toAllAgencies(left), note },
        { type: 'agency-left', audience: toCoordinators, note },
      ],
    });
  }
  if (UNDER_WAY.includes(request.state)) throw new DeskError('last-partner', { ref: request.ref, agency: lead });
  return record({ ...left, returnedFrom: null }, act, {
    action: 'agency-left',
    to: 'cosigning',
    note,
    events: [
      { type: 'back-to-lead', audience: toAllAgencies(left), note },
      { type: 'back-to-lead', audience: toCoordinators, note },
    ],
  });
}

const stateAfterInviting = (request: JointRequest): State => (request.state === 'draft' ? 'draft' : 'cosigning');

function inviteStep(request: JointRequest, agency: string, place: number, act: Act): JointRequest {
  const before = request.agencies.filter((a) => a.agency !== agency);
  const agencies = before.toSpliced(place, 0, newParticipation(agency, 'co-requesting', act.at));
  return record(withAgencies(request, agencies), act, {
    action: 'agency-invited',
    to: stateAfterInviting(request),
    about: [agency],
    events: request.state === 'draft' ? [] : [{ type: 'invited', audience: toAgencies([agency]) }],
  });
}

/** @throws DeskError `agency-already-on` */
function checkFree(request: JointRequest, agency: string): void {
  const known = participationOf(request, agency);
  if (known && isOn(known)) throw new DeskError('agency-already-on', { agency, ref: request.ref });
}

/**
 * The lead asks one more agency. The content stays as it is, and so do the signatures.
 * @throws DeskError `agency-already-on`
 */
export function inviteAgency(request: JointRequest, agency: string, act: Act): JointRequest {
  demand('invite-agency', act.actor, request);
  checkFree(request, agency);
  return inviteStep(request, agency, presentAgencies(request).length, act);
}

/**
 * The lead asks one agency in the place of another. The one that goes is told why. Where the budget has a line for it,
 * the line goes to the other one: that is another content, so the signatures are void.
 * @throws DeskError `agency-not-on`, `agency-already-on`, `reason-missing`, `text-too-long`
 */
export function replaceAgency(
  request: JointRequest,
  change: { out: string; in: string; reason: string },
  act: Act,
): JointRequest {
  demand('replace-agency', act.actor, request);
  const going = participationOf(request, change.out);
  if (!going || !isOn(going) || going.role === 'lead') {
    throw new DeskError('agency-not-on', { agency: change.out, ref: request.ref });
  }
  checkFree(request, change.in);
  const note = said(change.reason, 'reason', 'reason-missing');
  const place = request.agencies.indexOf(going);
  const without = request.agencies.filter((a) => a.agency !== change.out);
  const agencies = going.status === 'on-board' ? [...without, removed(going, note)] : without;
  const gone = record(forgetSigned({ ...request, agencies }), act, {
    action: 'agency-removed',
    to: stateAfterInviting(request),
    about: [change.out],
    note,
    events: request.state === 'draft' ? [] : [{ type: 'agency-removed', audience: toAgencies([change.out]), note }],
  });
  const invited = inviteStep(gone, change.in, place, act);
  const budget = request.content.budget.map((line) =>
    line.agency === change.out ? { ...line, agency: change.in } : line,
  );
  const moved = withContent(invited, { ...request.content, budget });
  if (moved.contentHash === invited.contentHash) return invited;
  const voided = othersThan(invited, change.in);
  return record(moved, act, {
    action: 'edited',
    events: request.state === 'draft' ? [] : [{ type: 'signatures-void', audience: toAgencies(voided) }],
  });
}

/**
 * An agency says which of its focal points acts for it on this request, or that anybody does again. Both are told; from
 * then on its messages about this request go to that person. The others of the agency still see it and can act.
 * @param person null: nobody in particular
 * @throws DeskError `not-a-focal-point` for anybody but an active focal point of the actor's own organisation
 */
export function nameFocalPoint(request: JointRequest, person: Person | null, act: Act): JointRequest {
  demand('name-focal-point', act.actor, request);
  const mine = own(request, act);
  if (person && !(hasRole(person, 'focal-point') && person.organisation === mine.agency)) {
    throw new DeskError('not-a-focal-point', { name: person.name, agency: mine.agency });
  }
  const before = mine.focalPoint;
  if ((before?.personId ?? null) === (person?.id ?? null)) return request;
  const focalPoint = person && { personId: person.id, personName: person.name };
  const concerned = [person?.id, before?.personId].filter((id) => id !== undefined);
  return record(withParticipation(request, mine.agency, { focalPoint }), act, {
    action: 'focal-point-named',
    note: person?.name ?? null,
    events: [{ type: 'focal-point-named', audience: toPeople(concerned), note: person?.name ?? null }],
  });
}

/**
 * An agency that is on board says by what mandate it takes part and what it puts in. Readers see it beside the content;
 * it is no part of what is signed: each agency answers for its own words, and if they counted, every agency that adds
 * a line would void the signatures of all others. What binds everybody, the budget a line an agency, is in the content.
 * @throws DeskError `not-on-board`, `text-too-long`
 */
export function stateContribution(
  request: JointRequest,
  stated: { mandate: string; contribution: string },
  act: Act,
): JointRequest {
  demand('state-contribution', act.actor, request);
  const mine = own(request, act);
  if (mine.status !== 'on-board') throw new DeskError('not-on-board', { ref: request.ref });
  const mandate = stated.mandate.trim();
  const contribution = stated.contribution.trim();
  checkLength(mandate, 'mandate', SHORT_TEXT_LIMIT);
  checkLength(contribution, 'contribution', SHORT_TEXT_LIMIT);
  if (mandate === mine.mandate && contribution === mine.contribution) return request;
  const others = othersThan(request, mine.agency);
  return record(withParticipation(request, mine.agency, { mandate, contribution }), act, {
    action: 'contribution-stated',
    note: [mandate, contribution].filter(Boolean).join('\n') || null,
    events: request.state === 'draft' ? [] : [{ type: 'contribution-stated', audience: toAgencies(others) }],
  });
}
