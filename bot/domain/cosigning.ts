import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { isOn, type JointRequest, leadAgency, type Participation, presentAgencies } from './request.ts';
import { hasSigned, isFullySigned, MIN_AGENCIES } from './signatures.ts';

function withParticipation(request: JointRequest, agency: string, change: Partial<Participation>): JointRequest {
  return {
    ...request,
    agencies: request.agencies.map((a) => (a.agency === agency ? { ...a, ...change } : a)),
  };
}

function signedBy(request: JointRequest, act: Act): JointRequest {
  const signature = { personId: act.actor.id, personName: act.actor.name, hash: request.contentHash, at: act.at };
  return withParticipation(request, act.actor.organisation, { status: 'on-board', signature });
}

/** Once every agency still on it has signed the present content, the request is submitted. */
function submitIfComplete(request: JointRequest, act: Act): JointRequest {
  if (request.state !== 'cosigning' || !isFullySigned(request)) return request;
  const submitted = { ...request, submittedAt: request.submittedAt ?? act.at, returnedFrom: null };
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
  return record(signedBy(request, act), act, {
    action: 'sent-for-signature',
    to: 'cosigning',
    events: [{ type: 'invited', audience: toAgencies(others) }],
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
  const lead = leadAgency(request);
  // The last signature is told as `submitted`: one full message rather than two.
  const tellLead = act.actor.organisation !== lead && !isFullySigned(signed);
  const recorded = record(signed, act, {
    action: 'signed',
    events: tellLead ? [{ type: 'signed', audience: toAgencies([lead]) }] : [],
  });
  return submitIfComplete(recorded, act);
}

/**
 * An invited agency stays out, or one that signed leaves before submission. The others' signatures stand;
 * if they are complete without it, the request is submitted.
 * @throws DeskError `already-declined`, `not-visible`, `not-allowed`, `wrong-state`, `reason-missing`, `text-too-long`
 */
export function declineSignature(request: JointRequest, reason: string, act: Act): JointRequest {
  const mine = request.agencies.find((a) => a.agency === act.actor.organisation);
  if (mine && !isOn(mine)) throw new DeskError('already-declined', { ref: request.ref });
  demand('decline-signature', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  const left = withParticipation(request, act.actor.organisation, {
    status: 'declined',
    signature: null,
    declineReason: note,
  });
  const told = record(left, act, {
    action: 'signature-declined',
    note,
    events: [{ type: 'signature-declined', audience: toAgencies([leadAgency(request)]), note }],
  });
  return submitIfComplete(told, act);
}
