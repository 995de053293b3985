import { contentHash, type RequestContent } from './content.ts';
import { checkContent, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { NO_IMPLEMENTATION } from './implementation.ts';
import { demand, hasConflict } from './permissions.ts';
import { type Act, record, toAgencies, toCoordinators } from './record.ts';
import { isOn, type JointRequest, leadAgency, type Participation, presentAgencies } from './request.ts';
import { MIN_AGENCIES } from './signatures.ts';

function invited(agency: string, role: Participation['role'], at: string): Participation {
  return {
    agency,
    role,
    status: role === 'lead' ? 'on-board' : 'invited',
    signature: null,
    declineReason: null,
    mandate: '',
    contribution: '',
    focalPoint: null,
    invitedAt: at,
    reminded: [],
  };
}

function checkAgencies(lead: string, agencies: readonly string[]): string[] {
  const others = [...new Set(agencies)].filter((a) => a !== lead);
  if (others.length + 1 < MIN_AGENCIES) throw new DeskError('one-agency-only', { agency: lead });
  return others;
}

/**
 * A new request, in `draft`, led by the actor's organisation.
 * @throws DeskError `one-agency-only` and those of `checkContent`
 */
export function createRequest(
  ref: string,
  content: RequestContent,
  agencies: readonly string[],
  act: Act,
): JointRequest {
  checkContent(content);
  const lead = act.actor.organisation;
  const others = checkAgencies(lead, agencies);
  const blank: JointRequest = {
    ref,
    state: 'draft',
    stateSince: act.at,
    content,
    contentHash: contentHash(content),
    agencies: [invited(lead, 'lead', act.at), ...others.map((agency) => invited(agency, 'co-requesting', act.at))],
    createdBy: act.actor.id,
    createdAt: act.at,
    updatedAt: act.at,
    submittedAt: null,
    returnedFrom: null,
    clarifications: [],
    reviewers: [],
    matches: null,
    crisis: null,
    questions: [],
    notes: [],
    pauses: [],
    assessments: [],
    referrals: [],
    calls: [],
    funding: [],
    implementation: NO_IMPLEMENTATION,
    followsUp: null,
    decision: null,
    history: [],
    outbox: [],
  };
  return record(blank, act, { action: 'created' });
}

/** Agencies that stay keep their place; one that had declined and is named again is invited anew. */
function rearrange(request: JointRequest, others: readonly string[], at: string): Participation[] {
  const lead = request.agencies.slice(0, 1);
  const known = new Map(request.agencies.map((a) => [a.agency, a]));
  const kept = others.map((agency) => {
    const before = known.get(agency);
    return before && isOn(before) ? before : invited(agency, 'co-requesting', at);
  });
  const gone = request.agencies.filter((a) => !isOn(a) && !others.includes(a.agency));
  return [...lead, ...kept, ...gone];
}

/**
 * The lead changes the content, the agencies or both. A material change voids every signature, sends a returned
 * request back to signature, and tells everyone who had signed or was asked to. An edit that changes nothing is nothing.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `one-agency-only` and those of `checkContent`
 */
export function editRequest(
  request: JointRequest,
  content: RequestContent,
  agencies: readonly string[],
  act: Act,
): JointRequest {
  demand('edit', act.actor, request);
  checkContent(content);
  const others = checkAgencies(leadAgency(request), agencies);
  const hash = contentHash(content);
  const material = hash !== request.contentHash;
  const present = presentAgencies(request).map((a) => a.agency);
  const added = others.filter((a) => !present.includes(a));
  const removed = present.filter((a) => a !== leadAgency(request) && !others.includes(a));
  if (!material && added.length === 0 && removed.length === 0) return request;

  const isDraft = request.state === 'draft';
  const arranged = rearrange(request, others, act.at).map((a) =>
    material ? { ...a, signature: null, reminded: [] } : a,
  );
  const withContent: JointRequest = {
    ...request,
    content,
    contentHash: hash,
    agencies: arranged,
    // An agency that joins takes its people off the review.
    reviewers: request.reviewers.filter((reviewer) => !hasConflict(reviewer, { ...request, agencies: arranged })),
  };
  const stay = present.filter((a) => !removed.includes(a));
  return record(withContent, act, {
    action: material ? 'edited' : 'agencies-changed',
    to: isDraft ? 'draft' : 'cosigning',
    events: isDraft
      ? []
      : [
          ...(material ? [{ type: 'signatures-void' as const, audience: toAgencies(stay) }] : []),
          ...(added.length > 0 ? [{ type: 'invited' as const, audience: toAgencies(added) }] : []),
        ],
  });
}

/**
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `reason-missing`, `text-too-long`
 */
export function withdrawRequest(request: JointRequest, reason: string, act: Act): JointRequest {
  demand('withdraw', act.actor, request);
  const note = said(reason, 'reason', 'reason-missing');
  const others = presentAgencies(request)
    .slice(1)
    .map((a) => a.agency);
  return record(request, act, {
    action: 'withdrawn',
    to: 'withdrawn',
    note,
    events:
      request.state === 'draft'
        ? []
        : [
            { type: 'withdrawn', audience: toAgencies(others), note },
            ...(request.submittedAt ? [{ type: 'withdrawn' as const, audience: toCoordinators, note }] : []),
          ],
  });
}
