import type { RequestContent } from './content.ts';
import { contentHash } from './content-hash.ts';
import { checkContent, said } from './content-rules.ts';
import { submitIfComplete } from './cosigning.ts';
import { DeskError } from './errors.ts';
import { NO_IMPLEMENTATION } from './implementation.ts';
import { newParticipation } from './participation.ts';
import { demand, hasConflict } from './permissions.ts';
import { answeredByEdit } from './questions.ts';
import { type Act, record, toAgencies, toCaseKeepers, toCoordinators, toPartners } from './record.ts';
import { isOn, type JointRequest, leadAgency, type Participation, presentAgencies } from './request.ts';
import { MIN_AGENCIES } from './signatures.ts';
import { keepSigned } from './signed-content.ts';

function checkAgencies(lead: string, agencies: readonly string[]): string[] {
  const others = [...new Set(agencies)].filter((a) => a !== lead);
  if (others.length + 1 < MIN_AGENCIES) throw new DeskError('one-agency-only', { agency: lead });
  return others;
}

/**
 * A new request, in `draft`, led by the actor's organisation.
 * @param followsUp the request that it follows up; its number stands in the first line of the history
 * @throws DeskError `one-agency-only` and those of `checkContent`
 */
export function createRequest(
  ref: string,
  content: RequestContent,
  agencies: readonly string[],
  act: Act,
  followsUp: string | null = null,
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
    agencies: [
      newParticipation(lead, 'lead', act.at),
      ...others.map((agency) => newParticipation(agency, 'co-requesting', act.at)),
    ],
    createdBy: act.actor.id,
    createdAt: act.at,
    updatedAt: act.at,
    signedContents: [],
    escalatedAt: null,
    submittedAt: null,
    returnedFrom: null,
    reviewers: [],
    matches: null,
    crisis: null,
    questions: [],
    notes: [],
    assessments: [],
    assessed: null,
    declaredConflicts: [],
    referrals: [],
    calls: [],
    funding: [],
    implementation: NO_IMPLEMENTATION,
    followsUp,
    decision: null,
    history: [],
    outbox: [],
  };
  return record(blank, act, { action: 'created', note: followsUp });
}

/**
 * Agencies that stay keep their place; one that had declined or left and is named again is invited anew. One that was
 * on board and is not named any more stays on record as removed; one that never agreed leaves no trace.
 */
function rearrange(request: JointRequest, others: readonly string[], at: string): Participation[] {
  const lead = request.agencies.slice(0, 1);
  const known = new Map(request.agencies.map((a) => [a.agency, a]));
  const kept = others.map((agency) => {
    const before = known.get(agency);
    return before && isOn(before) ? before : newParticipation(agency, 'co-requesting', at);
  });
  const gone = request.agencies.slice(1).filter((a) => !others.includes(a.agency) && a.status !== 'invited');
  return [...lead, ...kept, ...gone.map((a) => (isOn(a) ? removed(a, null) : a))];
}

/** An agency that was on board, once the lead has taken it off. */
export function removed(participation: Participation, reason: string | null): Participation {
  return { ...participation, status: 'removed', signature: null, declineReason: reason, focalPoint: null };
}

/** Other agencies on the request; those that join take their people off the review. */
export function withAgencies(request: JointRequest, agencies: Participation[]): JointRequest {
  const reviewers = request.reviewers.filter((reviewer) => !hasConflict(reviewer, { ...request, agencies }));
  return { ...request, agencies, reviewers };
}

/** Another content. A material change voids every signature; what was signed is kept, to be compared with. */
export function withContent(request: JointRequest, content: RequestContent): JointRequest {
  const hash = contentHash(content);
  if (hash === request.contentHash) return { ...request, content };
  const agencies = request.agencies.map((a) => ({
    ...a,
    signature: null,
    lastSigned: a.signature?.hash ?? a.lastSigned,
    reminded: [],
  }));
  return keepSigned(request, { ...request, content, contentHash: hash, agencies });
}

/**
 * The lead changes the content, the agencies or both. A material change voids every signature, sends a returned
 * request back to signature, and tells everyone who had signed or was asked to. An agency that is taken off is told.
 * An edit that changes nothing is nothing.
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
  const material = contentHash(content) !== request.contentHash;
  const present = presentAgencies(request).map((a) => a.agency);
  const added = others.filter((a) => !present.includes(a));
  const out = present.filter((a) => a !== leadAgency(request) && !others.includes(a));
  if (!material && added.length === 0 && out.length === 0) return request;

  const isDraft = request.state === 'draft';
  const rearranged = withAgencies(request, rearrange(request, others, act.at));
  const changed = withContent(material ? answeredByEdit(rearranged, act) : rearranged, content);
  const stay = present.filter((a) => !out.includes(a));
  const edited = record(changed, act, {
    action: material ? 'edited' : 'agencies-changed',
    to: isDraft ? 'draft' : 'cosigning',
    about: [...added, ...out],
    events: isDraft
      ? []
      : [
          ...(material ? [{ type: 'signatures-void' as const, audience: toAgencies(stay) }] : []),
          ...(added.length > 0 ? [{ type: 'invited' as const, audience: toAgencies(added) }] : []),
          ...(out.length > 0 ? [{ type: 'agency-removed' as const, audience: toAgencies(out) }] : []),
        ],
  });
  // Where only the agency that was taken off had not signed, nobody is waited for any more.
  return submitIfComplete(edited, act);
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
            ...(request.referrals.length > 0
              ? [{ type: 'withdrawn' as const, audience: toPartners(request), note }]
              : []),
            ...toCaseKeepers(request).map((audience) => ({ type: 'withdrawn' as const, audience, note })),
          ],
  });
}
