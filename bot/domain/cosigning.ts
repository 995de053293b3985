import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { participationOf, refuseGone, withParticipation } from './participation.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { type JointRequest, leadAgency, presentAgencies } from './request.ts';
import { hasSigned, isFullySigned, isSignedEnough, MIN_AGENCIES, unsignedAgencies } from './signatures.ts';
import { forgetSigned } from './signed-content.ts';

function signedBy(request: JointRequest, act: Act): JointRequest {
  const hash = request.contentHash;
  const signature = { personId: act.actor.id, personName: act.actor.name, hash, at: act.at };
  return forgetSigned(
    withParticipation(request, act.actor.organisation, { status: 'on-board', signature, lastSigned: hash }),
  );
}

/**
 * Once every agency still on it has signed the present content, the request is submitted; on a crisis request the lead
 * and one other are enough, and the rest follow by the day that was set.
 */
export function submitIfComplete(request: JointRequest, act: Act): JointRequest {
  if (request.state !== 'cosigning' || !isSignedEnough(request, act.at.slice(0, 10))) return request;
  const submitted = {
    ...request,
    submittedAt: request.submittedAt ?? act.at,
    returnedFrom: null,
    escalatedAt: null,
  };
  const toFollow = unsignedAgencies(request);
  if (toFollow.length > 0) {
    return record(submitted, act, {
      action: 'crisis-submitted',
      to: 'submitted',
      about: toFollow,
      events: [
        { type: 'crisis-submitted', audience: toAllAgencies(request) },
        { type: 'crisis-submitted', audience: toCoordinators },
      ],
    });
  }
  return record(submitted, act, {
    action: 'submitted',
    to: 'submitted',
    events: [
      { type: 'submitted', audience: toAllAgencies(request) },
      { type: 'submitted', audience: toCoordinators },
    ],
  });
}

/** @throws DeskError `content-changed` when what the person read is not what stands now */
function checkSeen(request: JointRequest, seenHash: string): void {
  if (seenHash !== request.contentHash) throw new DeskError('content-changed', { ref: request.ref });
}

/**
 * The lead signs the content it has read and invites the other agencies.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `one-agency-only`, `content-changed`
 */
export function sendForSignature(request: JointRequest, seenHash: string, act: Act): JointRequest {
  demand('send-for-signature', act.actor, request);
  checkSeen(request, seenHash);
  if (presentAgencies(request).length < MIN_AGENCIES) {
    throw new DeskError('one-agency-only', { agency: leadAgency(request) });
  }
  const others = presentAgencies(request)
    .slice(1)
    .map((a) => a.agency);
  const invited = { ...request, agencies: request.agencies.map((a) => ({ ...a, invitedAt: act.at })) };
  return record(signedBy(invited, act), act, {
    action: 'sent-for-signature',
    to: 'cosigning',
    events: [{ type: 'invited', audience: toAgencies(others) }],
  });
}

/** A signature that follows on a crisis request: the last one lets it become an ordinary request. */
function followed(signed: JointRequest, act: Act): JointRequest {
  const toLead = toAgencies([leadAgency(signed)]);
  return record(signed, act, {
    action: 'signed',
    events: isFullySigned(signed)
      ? [
          { type: 'crisis-signed', audience: toLead },
          { type: 'crisis-signed', audience: toCoordinators },
        ]
      : [{ type: 'signed', audience: toLead }],
  });
}

/**
 * Signs for the actor's agency; the last signature submits the request.
 * @throws DeskError `not-visible`, `already-signed`, `not-allowed`, `wrong-state`, `content-changed`
 */
export function signRequest(request: JointRequest, seenHash: string, act: Act): JointRequest {
  const mine = presentAgencies(request).find((a) => a.agency === act.actor.organisation);
  if (mine && hasSigned(mine, request.contentHash)) throw new DeskError('already-signed', { ref: request.ref });
  demand('sign', act.actor, request);
  checkSeen(request, seenHash);
  const signed = signedBy(request, act);
  if (request.state !== 'cosigning') return followed(signed, act);
  const lead = leadAgency(request);
  // The last signature is told as `submitted`: one full message rather than two.
  const tellLead = act.actor.organisation !== lead && !isSignedEnough(signed, act.at.slice(0, 10));
  const recorded = record(signed, act, {
    action: 'signed',
    events: tellLead ? [{ type: 'signed', audience: toAgencies([lead]) }] : [],
  });
  return submitIfComplete(recorded, act);
}

/**
 * An invited agency stays out, or one that signed leaves before submission. The others' signatures stand;
 * if they are complete without it, the request is submitted.
 * @throws DeskError `already-declined`, `already-left`, `not-visible`, `not-allowed`, `wrong-state`, `reason-missing`,
 *   `text-too-long`
 */
export function declineSignature(request: JointRequest, reason: string, act: Act): JointRequest {
  refuseGone(request, act.actor.organisation);
  demand('decline-signature', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  const wasOnBoard = participationOf(request, act.actor.organisation)?.status === 'on-board';
  const left = withParticipation(request, act.actor.organisation, {
    status: wasOnBoard ? 'left' : 'declined',
    signature: null,
    declineReason: note,
    focalPoint: null,
  });
  const told = record(forgetSigned(left), act, {
    action: 'signature-declined',
    note,
    events: [{ type: 'signature-declined', audience: toAgencies([leadAgency(request)]), note }],
  });
  return submitIfComplete(told, act);
}
