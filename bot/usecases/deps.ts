import { DeskError } from '../domain/errors.ts';
import { hasRole, type Person, type Role } from '../domain/people.ts';
import type { WorkCalendar } from '../domain/work-calendar.ts';
import type { Matcher } from '../matching/contract.ts';
import type { Reference } from '../reference/load.ts';
import type { Store } from '../store/store.ts';
import type { KnownWindows } from './fund/known-windows.ts';
import type { KnownOffers } from './hub/known-offers.ts';
import type { KnownPractices } from './knowledge/known-practices.ts';
import type { KnownRequests } from './known-requests.ts';

/** What every use case may use. `main.ts` and the tests make it. */
export interface Deps {
  store: Store;
  reference: Reference;
  matcher: Matcher;
  /** Fed by every write of this process, and by those of others as the store tells of them. */
  known: KnownRequests;
  /** Fed in the same way by what becomes of practices. */
  practices: KnownPractices;
  /** Funding windows with the rules that the secretariat set. */
  windows: KnownWindows;
  /** What organisations offer, fed in the same way. */
  offers: KnownOffers;
  /** Now, as an ISO instant with milliseconds and Z. */
  clock: () => string;
  /** On which days people work. */
  calendar: WorkCalendar;
  /** Reviewers that a request should have, and open requests that one person should have at most. */
  reviewing: { perRequest: number; cap: number };
  /** Called after a write that left something in an outbox, so that people are told soon. */
  onOutbox: () => void;
}

/** @throws DeskError `not-allowed` */
export function demandRole(actor: Person, ...roles: Role[]): void {
  if (!roles.some((role) => hasRole(actor, role))) throw new DeskError('not-allowed');
}
