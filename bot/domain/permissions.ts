import { DeskError, type ErrorCode } from './errors.ts';
import { hasRole, type Person } from './people.ts';
import { type JointRequest, leadAgency, presentAgencies, type State } from './request.ts';

/** What a person can do to a request; deny by default. */
export const ACTIONS = [
  'edit',
  'send-for-signature',
  'sign',
  'decline-signature',
  'withdraw',
  'accept',
  'return',
  'answer',
  'assign-reviewers',
  'record-matches',
  'decline',
] as const;
export type Action = (typeof ACTIONS)[number];

/** States in which an action makes sense at all: the lifecycle's table. */
export const ACTION_STATES: Record<Action, readonly State[]> = {
  edit: ['draft', 'cosigning', 'returned'],
  'send-for-signature': ['draft'],
  sign: ['cosigning'],
  'decline-signature': ['cosigning'],
  withdraw: ['draft', 'cosigning', 'returned', 'submitted'],
  accept: ['submitted'],
  return: ['submitted', 'assessing'],
  answer: ['returned'],
  'assign-reviewers': ['submitted', 'assessing'],
  'record-matches': ['assessing'],
  decline: ['submitted', 'assessing'],
};

function isAgencyOn(person: Person, request: JointRequest): boolean {
  return hasRole(person, 'focal-point') && presentAgencies(request).some((a) => a.agency === person.organisation);
}

/** Focal points see what their agency is on; the others see what was ever submitted. */
export function canSee(person: Person, request: JointRequest): boolean {
  if (isAgencyOn(person, request)) {
    const mine = request.agencies.find((a) => a.agency === person.organisation);
    return request.state !== 'draft' || mine?.role === 'lead';
  }
  const reads = hasRole(person, 'coordinator') || hasRole(person, 'secretariat') || hasRole(person, 'observer');
  return reads && request.submittedAt !== null;
}

/** Organisations whose people neither review nor decide: lead, co-requesters (also one that left), chosen partners. */
export function conflictedOrganisations(request: Pick<JointRequest, 'agencies' | 'matches'>): string[] {
  return [...request.agencies.map((a) => a.agency), ...(request.matches?.partners ?? [])];
}

/** Conflict of interest is decided by organisation code. */
export function hasConflict(
  person: Pick<Person, 'organisation'>,
  request: Pick<JointRequest, 'agencies' | 'matches'>,
): boolean {
  return conflictedOrganisations(request).includes(person.organisation);
}

function mayAsAgency(action: Action, person: Person, request: JointRequest): boolean {
  if (!isAgencyOn(person, request)) return false;
  const isLead = leadAgency(request) === person.organisation;
  switch (action) {
    case 'edit':
    case 'send-for-signature':
    case 'withdraw':
    case 'answer':
      return isLead;
    case 'sign':
      return true;
    case 'decline-signature':
      return !isLead;
    default:
      return false;
  }
}

const COORDINATOR_ACTIONS: readonly Action[] = ['accept', 'return', 'assign-reviewers', 'record-matches', 'decline'];

/** Saying who assesses is no decision on the request: the secretariat may, whatever its organisation. */
const mayAsSecretariat = (action: Action, person: Person) =>
  action === 'assign-reviewers' && hasRole(person, 'secretariat');

function refusalAsCoordinator(person: Person, request: JointRequest): ErrorCode | null {
  if (!hasRole(person, 'coordinator')) return 'not-allowed';
  return hasConflict(person, request) ? 'conflict-of-interest' : null;
}

/**
 * Why a person cannot do something now; null when they can. `not-visible` comes before anything else, so that a
 * refusal reveals nothing; then `not-allowed`, `conflict-of-interest`, `wrong-state`.
 */
function refusalOf(action: Action, person: Person, request: JointRequest): ErrorCode | null {
  if (!canSee(person, request)) return 'not-visible';
  if (COORDINATOR_ACTIONS.includes(action)) {
    const code = mayAsSecretariat(action, person) ? null : refusalAsCoordinator(person, request);
    if (code) return code;
  } else if (!mayAsAgency(action, person, request)) return 'not-allowed';
  return ACTION_STATES[action].includes(request.state) ? null : 'wrong-state';
}

/** @throws DeskError with the code that `refusalOf` gives */
export function demand(action: Action, person: Person, request: JointRequest): void {
  const code = refusalOf(action, person, request);
  if (code)
    throw new DeskError(code, { action, ref: request.ref, state: request.state, organisation: person.organisation });
}

/** The actions that `demand` would let through now: what a card or a screen offers. */
export function allowedActions(person: Person, request: JointRequest): Action[] {
  const mine = request.agencies.find((a) => a.agency === person.organisation);
  const hasSignedNow = mine?.signature?.hash === request.contentHash;
  return ACTIONS.filter((action) => {
    if (hasSignedNow && (action === 'sign' || action === 'decline-signature')) return false;
    return refusalOf(action, person, request) === null;
  });
}
