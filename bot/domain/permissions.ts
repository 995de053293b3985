import { hasConflict, hasDeclared } from './conflicts.ts';
import { DeskError, type ErrorCode } from './errors.ts';
import { OFFERED_IF } from './offered.ts';
import { hasRole, type Person, type Role } from './people.ts';
import { TAKING_PART } from './referral-terms.ts';
import { type JointRequest, leadAgency, presentAgencies } from './request.ts';
import { ACTIONS, type Action, IMPARTIAL, ruleOf, STANDINGS, type Standing } from './rules.ts';
import type { State } from './state.ts';

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

/** Everything about a person and a request that decides what they may do to it: asked once, for any number of actions. */
interface Position {
  sees: boolean;
  standings: readonly Standing[];
  /** Why they are not free to decide; null when they are. */
  conflict: 'conflict-of-interest' | 'conflict-declared' | null;
}

function positionOf(person: Person, request: JointRequest): Position {
  const conflict = hasConflict(person, request)
    ? ('conflict-of-interest' as const)
    : hasDeclared(person, request)
      ? ('conflict-declared' as const)
      : null;
  return {
    sees: canSee(person, request),
    standings: STANDINGS.filter((standing) => stands(person, standing, request)),
    conflict,
  };
}

/**
 * Why a person cannot do something now; null when they can. `not-visible` comes before anything else, so that a
 * refusal reveals nothing; then `not-allowed`, `conflict-of-interest`, `wrong-state`.
 */
function refusalOf(action: Action, { sees, standings, conflict }: Position, state: State): ErrorCode | null {
  const { who, impartial, states } = ruleOf(action);
  const fitting = who.filter((standing) => standings.includes(standing));
  if (!sees && !fitting.includes('invited')) return 'not-visible';
  if (fitting.length === 0) return 'not-allowed';
  const mustBeFree = impartial || fitting.every((standing) => IMPARTIAL.includes(standing));
  if (mustBeFree && conflict) return conflict;
  return states.includes(state) ? null : 'wrong-state';
}

/** @throws DeskError with the code that `refusalOf` gives */
export function demand(action: Action, person: Person, request: JointRequest): void {
  const code = refusalOf(action, positionOf(person, request), request.state);
  if (code)
    throw new DeskError(code, { action, ref: request.ref, state: request.state, organisation: person.organisation });
}

/** The actions that `demand` would let through now: what a card or a screen offers. */
export function allowedActions(person: Person, request: JointRequest): Action[] {
  const position = positionOf(person, request);
  return ACTIONS.filter(
    (action) => refusalOf(action, position, request.state) === null && (OFFERED_IF[action]?.(request, person) ?? true),
  );
}
