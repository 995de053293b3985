import { settle } from './assessing.ts';
import type { AssessmentTerms } from './assessment.ts';
import { hasConflict, hasDeclared } from './conflicts.ts';
import { DeskError } from './errors.ts';
import { isIn, sittingReviewers } from './panel.ts';
import { hasRole, type Person } from './people.ts';
import { demand } from './permissions.ts';
import { type Act, record, toPeople } from './record.ts';
import type { JointRequest, Reviewer } from './request.ts';

/** Seats that a request has at most: more people would be a committee, not a review. */
export const MAX_REVIEWERS = 5;

function checkReviewer(request: JointRequest, person: Person): Reviewer {
  if (!hasRole(person, 'coordinator')) throw new DeskError('not-a-coordinator', { name: person.name });
  if (hasConflict(person, request)) throw new DeskError('conflict-of-interest', { organisation: person.organisation });
  if (hasDeclared(person, request)) throw new DeskError('conflict-declared', { organisation: person.organisation });
  return { personId: person.id, personName: person.name, organisation: person.organisation };
}

/**
 * Says who assesses a request, in place of whoever did; nobody is an answer, too. Those who are new on it and those
 * who are taken off are told. Whoever has handed in scores stays: a view is not taken out of the result because of
 * what it is. Saying again who does changes nothing.
 * @throws DeskError `not-visible`, `not-allowed`, `conflict-of-interest`, `conflict-declared` (the actor's or a
 *   reviewer's), `wrong-state`, `not-a-coordinator`, `invalid-input` for more than `MAX_REVIEWERS`, `reviewer-full`,
 *   `reviewer-in`
 */
export function assignReviewers(
  request: JointRequest,
  people: readonly Person[],
  terms: AssessmentTerms,
  act: Act,
): JointRequest {
  demand('assign-reviewers', act.actor, request);
  const reviewers = [...new Map(people.map((person) => [person.id, checkReviewer(request, person)])).values()];
  if (reviewers.length > MAX_REVIEWERS) throw new DeskError('invalid-input', { field: 'reviewers' });
  const before = new Set(request.reviewers.map((reviewer) => reviewer.personId));
  const added = reviewers.filter(({ personId }) => !before.has(personId));
  const stay = new Set(reviewers.map((reviewer) => reviewer.personId));
  const removed = request.reviewers.filter(({ personId }) => !stay.has(personId));
  if (added.length === 0 && removed.length === 0) return settle(request, terms, act);
  const full = added.find(({ personId }) => terms.full.has(personId));
  if (full) throw new DeskError('reviewer-full', { name: full.personName, cap: terms.cap });
  const sitting = new Set(sittingReviewers(request).map(({ personId }) => personId));
  const scored = removed.find(({ personId }) => sitting.has(personId) && isIn(request, personId));
  if (scored) throw new DeskError('reviewer-in', { name: scored.personName });
  const gone = removed.map(({ personId }) => personId);
  const assigned: JointRequest = {
    ...request,
    reviewers,
    assessments: request.assessments.filter(({ reviewerId }) => !gone.includes(reviewerId)),
  };
  const told = record(assigned, act, {
    action: 'reviewers-assigned',
    note: reviewers.map((reviewer) => reviewer.personName).join(', ') || null,
    events: [
      ...(added.length > 0
        ? [{ type: 'assigned' as const, audience: toPeople(added.map(({ personId }) => personId)) }]
        : []),
      ...(gone.length > 0 ? [{ type: 'unassigned' as const, audience: toPeople(gone) }] : []),
    ],
  });
  return settle(told, terms, act);
}
