/** Who knows what of the connection hub's work on a request. */

import type { HistoryEntry } from './history.ts';
import { hasRole, type Person } from './people.ts';
import { hasConflict, READERS } from './permissions.ts';
import { type JointRequest, presentAgencies } from './request.ts';

/** The desk's own people, conflicts of interest aside: they see what is prepared and what comes in. */
export const prepares = (person: Person, request: JointRequest): boolean =>
  (hasRole(person, 'coordinator') || hasRole(person, 'secretariat')) && !hasConflict(person, request);

/** Requesting agencies, and those who read whatever was submitted. */
export const follows = (person: Person, request: JointRequest): boolean =>
  READERS.some((role) => hasRole(person, role)) ||
  (hasRole(person, 'focal-point') && presentAgencies(request).some(({ agency }) => agency === person.organisation));

/** Was a referral that nobody outside of the desk was told of taken back with this step? */
const isUnsent = ({ referrals }: JointRequest, { at, about }: HistoryEntry): boolean =>
  referrals.some(({ organisation, sentAt, closedAt }) => about.includes(organisation) && closedAt === at && !sentAt);

/**
 * Is a line of the history the desk's own as long as nobody was asked, or part of a request for interest whose answers
 * are read together once it is closed? The line tells that there was a step, not of whom.
 */
export function isVeiledHubStep(person: Person, request: JointRequest, entry: HistoryEntry): boolean {
  if (prepares(person, request)) return false;
  switch (entry.action) {
    case 'referral-proposed':
      return true;
    case 'referral-called-back':
      return isUnsent(request, entry);
    case 'call-invited':
    case 'call-asked':
    case 'call-answered': {
      const isOpen = request.calls.some(({ openedAt, closedAt }) => closedAt === null && openedAt <= entry.at);
      return isOpen || !follows(person, request);
    }
    default:
      return false;
  }
}
