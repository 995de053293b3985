import * as assessing from '../domain/assessing.ts';
import type { DeclaredConflict } from '../domain/assessment.ts';
import type { Person } from '../domain/people.ts';
import { assessmentTerms } from './assessment-terms.ts';
import { changeRequest } from './change-request.ts';
import { type Deps, demandRole } from './deps.ts';

/**
 * What reviewers do. Taking a seat minds the revision, since others may have taken it; the rest concerns the reviewer
 * alone, and two who hand in in one moment must not stand in each other's way.
 */

/** @throws DeskError those of the domain's `takeReview`, `revision-changed` */
export const takeReview = (deps: Deps) => async (actor: Person, ref: string, seen: number) => {
  demandRole(actor, 'coordinator');
  const terms = await assessmentTerms(deps, [actor.id]);
  return changeRequest(deps, actor, ref, seen, (request, act) => assessing.takeReview(request, terms, act));
};

/** @throws DeskError those of the domain's `declareNoConflict` */
export const declareNoConflict = (deps: Deps) => (actor: Person, ref: string) =>
  changeRequest(deps, actor, ref, null, assessing.declareNoConflict);

/** @throws DeskError those of the domain's `declareConflict` */
export const declareConflict =
  (deps: Deps) => async (actor: Person, ref: string, conflict: Pick<DeclaredConflict, 'extent' | 'reason'>) => {
    const terms = await assessmentTerms(deps, []);
    return changeRequest(deps, actor, ref, null, (request, act) =>
      assessing.declareConflict(request, conflict, terms, act),
    );
  };

/** @param seenHash of the content that the reviewer assessed. @throws DeskError those of the domain's `handInScores` */
export const handInScores =
  (deps: Deps) => async (actor: Person, ref: string, seenHash: string, given: assessing.HandedIn) => {
    const terms = await assessmentTerms(deps, []);
    return changeRequest(deps, actor, ref, null, (request, act) =>
      assessing.handInScores(request, given, seenHash, terms, act),
    );
  };
