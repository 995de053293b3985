import { DeskError } from './errors.ts';
import { hasRole, type Person } from './people.ts';
import { demand, hasConflict } from './permissions.ts';
import { type Act, record, toPeople } from './record.ts';
import type { JointRequest, Reviewer } from './request.ts';

/** Seats that a request has at most: more people would be a committee, not a review. */
export const MAX_REVIEWERS = 5;

function checkReviewer(request: JointRequest, person: Person): Reviewer {
  if (!hasRole(person, 'coordinator')) throw new DeskError('not-a-coordinator', { name: person.name });
  if (hasConflict(person, request)) throw new DeskError('conflict-of-interest', { organisation: person.organisation });
  return { personId: person.id, personName: person.name, organisation: person.organisation };
}

/**
 * Says who assesses a request, in place of whoever did; nobody is an answer, too. Those who are new on it are told.
 * Saying again who does changes nothing.
 * @throws DeskError `not-visible`, `not-allowed`, `conflict-of-interest` (the actor's or a reviewer's), `wrong-state`,
 *   `not-a-coordinator`, `invalid-input` for more than `MAX_REVIEWERS`
 */
export function assignReviewers(request: JointRequest, people: readonly Person[], act: Act): JointRequest {
  demand('assign-reviewers', act.actor, request);
  const reviewers = [...new Map(people.map((person) => [person.id, checkReviewer(request, person)])).values()];
  if (reviewers.length > MAX_REVIEWERS) throw new DeskError('invalid-input', { field: 'reviewers' });
  const before = new Set(request.reviewers.map((reviewer) => reviewer.personId));
  const added = reviewers.map((reviewer) => reviewer.personId).filter((id) => !before.has(id));
  if (added.length === 0 && reviewers.length === before.size) return request;
  return record({ ...request, reviewers }, act, {
    action: 'reviewers-assigned',
    note: reviewers.map((reviewer) => reviewer.personName).join(', ') || null,
    events: added.length > 0 ? [{ type: 'assigned', audience: toPeople(added) }] : [],
  });
}
