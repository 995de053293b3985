import { hasConflict, hasDeclared } from './conflicts.ts';
import { DeskError, type ErrorCode } from './errors.ts';
import { OFFERED_IF } from './offered.ts';
import { hasRole, type Person, type Role } from './people.ts';
import { TAKING_PART } from './referral-terms.ts';
import { type JointRequest, leadAgency, presentAgencies } from './request.ts';
import { ACTIONS, type Action, IMPARTIAL, ruleOf, type Standing } from './rules.ts';

export { conflictedOrganisations, hasConflict } from './conflicts.ts';
export { ACTIONS, type Action } from './rules.ts';

function isAgencyOn(person: Person, request: JointRequest): boolean {
  return hasRole(person, 'focal-point') && presentAgencies(request).some((a) => a.agency === person.organisation);
}

/** A focal point of an organisation that the request was referred to, and that has not refused. */
function isPartner(person: Person, request: JointRequest): boolean {
  return (
    hasRole(person, 'focal-point') &&
    request.referrals.some((r) => r.organisation === person.organisation && TAKING_PART.includes(r.status))
  );
}

/** A focal point of an organisation that was asked for its interest. It sees what the call tells, not the request. */
export function isInvited(person: Person, request: JointRequest): boolean {
  return hasRole(person, 'focal-point') && request.calls.some(({ invited }) => invited.includes(person.organisation));
}

/** Roles that read whatever was ever submitted. */
export const READERS: readonly Role[] = ['coordinator', 'secretariat', 'committee', 'observer'];

/**
 * Focal points see what their agency is on or was asked to help with; the others see what was ever submitted, and
 * coordinators also what was told to them because signatures stay out.
 */
export function canSee(person: Person, request: JointRequest): boolean {
  if (isAgencyOn(person, request)) {
    const mine = request.agencies.find((a) => a.agency === person.organisation);
    return request.state !== 'draft' || mine?.role === 'lead';
  }
  if (isPartner(person, request)) return true;
  if (hasRole(person, 'coordinator') && request.escalatedAt !== null) return true;
  return READERS.some((role) => hasRole(person, role)) && request.submittedAt !== null;
}

/** Does a person stand so to a request, conflicts of interest aside? */
function stands(person: Person, standing: Standing, request: JointRequest): boolean {
  switch (standing) {
    case 'lead':
      return isAgencyOn(person, request) && leadAgency(request) === person.organisation;
    case 'co-requesting':
      return isAgencyOn(person, request) && leadAgency(request) !== person.organisation;
    case 'partner':
      return isPartner(person, request);
    case 'invited':
      return isInvited(person, request);
    case 'reviewer':
      return hasRole(person, 'coordinator') && request.reviewers.some((reviewer) => reviewer.personId === person.id);
    case 'coordinator':
    case 'committee':
    case 'secretariat':
      return hasRole(person, standing);
  }
}

/** The standings in which a person may do something; empty when none of the rule's is theirs. */
function standingsFor(action: Action, person: Person, request: JointRequest): Standing[] {
  return ruleOf(action).who.filter((standing) => stands(person, standing, request));
}

/**
 * Why a person cannot do something now; null when they can. `not-visible` comes before anything else, so that a
 * refusal reveals nothing; then `not-allowed`, `conflict-of-interest`, `wrong-state`.
 */
function refusalOf(action: Action, person: Person, request: JointRequest): ErrorCode | null {
  const standings = standingsFor(action, person, request);
  if (!canSee(person, request) && !standings.includes('invited')) return 'not-visible';
  if (standings.length === 0) return 'not-allowed';
  const mustBeFree = ruleOf(action).impartial || standings.every((standing) => IMPARTIAL.includes(standing));
  if (mustBeFree && hasConflict(person, request)) return 'conflict-of-interest';
  if (mustBeFree && hasDeclared(person, request)) return 'conflict-declared';
  return ruleOf(action).states.includes(request.state) ? null : 'wrong-state';
}

/** @throws DeskError with the code that `refusalOf` gives */
export function demand(action: Action, person: Person, request: JointRequest): void {
  const code = refusalOf(action, person, request);
  if (code)
    throw new DeskError(code, { action, ref: request.ref, state: request.state, organisation: person.organisation });
}

/** The actions that `demand` would let through now: what a card or a screen offers. */
export function allowedActions(person: Person, request: JointRequest): Action[] {
  return ACTIONS.filter(
    (action) => refusalOf(action, person, request) === null && (OFFERED_IF[action]?.(request, person) ?? true),
  );
}
