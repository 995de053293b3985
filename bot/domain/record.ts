import type { Audience, EventType } from './event.ts';
import { type FundCase, isOpenCase, isUndecided } from './fund-case.ts';
import type { HistoryAction } from './history.ts';
import type { Person } from './people.ts';
import { TAKING_PART } from './referral-terms.ts';
import type { JointRequest } from './request.ts';
import { presentAgencies } from './request.ts';
import type { State } from './state.ts';

/** Who acts, and when (ISO instant): the domain has no clock of its own. */
export interface Act {
  actor: Person;
  at: string;
}

interface Step {
  action: HistoryAction;
  to?: State;
  note?: string | null;
  /** Organisations that the step is about, beside the actor's own. */
  about?: readonly string[];
  events?: readonly { type: EventType; audience: Audience; note?: string | null }[];
}

const ENDED: readonly State[] = ['completed', 'declined', 'withdrawn'];

/** With the request ends what nobody has decided on: there is nothing left to pay for. No money is held for such a case. */
const closeUndecided = (fundCase: FundCase): FundCase =>
  isUndecided(fundCase) ? { ...fundCase, step: 'closed' } : fundCase;

/**
 * The one way in which a request moves: state, history and outbox change together.
 * Event ids are deterministic, so that writing the same step again cannot tell people twice.
 */
export function record(request: JointRequest, act: Act, step: Step): JointRequest {
  const { actor, at } = act;
  const to = step.to ?? request.state;
  const serial = request.history.length;
  return {
    ...request,
    state: to,
    stateSince: to === request.state ? request.stateSince : at,
    updatedAt: at,
    funding: ENDED.includes(to) ? request.funding.map(closeUndecided) : request.funding,
    history: [
      ...request.history,
      {
        at,
        action: step.action,
        personId: actor.id,
        personName: actor.name,
        organisation: actor.organisation,
        from: step.action === 'created' ? null : request.state,
        to,
        contentHash: request.contentHash,
        note: step.note ?? null,
        about: step.about ?? [],
      },
    ],
    outbox: [
      ...request.outbox,
      ...(step.events ?? []).map((event, index) => ({
        id: `${request.ref}:${serial}:${index}`,
        type: event.type,
        at,
        personId: actor.id,
        personName: actor.name,
        organisation: actor.organisation,
        audience: event.audience,
        note: event.note ?? null,
        about: step.about ?? [],
      })),
    ],
  };
}

export const toAgencies = (agencies: readonly string[]): Audience => ({ kind: 'agencies', agencies });
export const toAllAgencies = (request: JointRequest): Audience =>
  toAgencies(presentAgencies(request).map((a) => a.agency));
/** Partners that were asked, and have neither refused nor been called back. */
export const toPartners = (request: JointRequest): Audience =>
  toAgencies(request.referrals.filter(({ status }) => TAKING_PART.includes(status)).map((r) => r.organisation));
/** Who keeps the request's open cases with funding windows; nobody where there are none. */
export const toCaseKeepers = ({ funding }: JointRequest): Audience[] =>
  funding.some(isOpenCase) ? [toSecretariat] : [];
export const toPeople = (people: readonly string[]): Audience => ({ kind: 'people', people });
export const toCoordinators: Audience = { kind: 'role', role: 'coordinator' };
export const toSecretariat: Audience = { kind: 'role', role: 'secretariat' };
