import { DeskError } from '../domain/errors.ts';
import type { Person } from '../domain/people.ts';
import type { RecordedMatches } from '../domain/request.ts';
import * as review from '../domain/review.ts';
import { changeRequest } from './change-request.ts';
import type { Deps } from './deps.ts';
import { isOffered } from './knowledge/items.ts';

/** The coordinator's steps, and the lead's answer to questions. `seen` is the revision that the person acted on. */

export const acceptRequest = (deps: Deps) => (actor: Person, ref: string, seen: number) =>
  changeRequest(deps, actor, ref, seen, review.acceptRequest);

export const returnRequest = (deps: Deps) => (actor: Person, ref: string, seen: number, questions: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => review.returnRequest(request, questions, act));

export const answerQuestions = (deps: Deps) => (actor: Person, ref: string, seen: number, answer: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => review.answerQuestions(request, answer, act));

export const declineRequest = (deps: Deps) => (actor: Person, ref: string, seen: number, reason: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => review.declineRequest(request, reason, act));

export type ChosenMatches = Pick<RecordedMatches, 'partners' | 'funds' | 'knowledge' | 'note'>;

/** @throws DeskError `invalid-input` for a code that is not in the reference data */
export const recordMatches = (deps: Deps) => (actor: Person, ref: string, seen: number, chosen: ChosenMatches) =>
  changeRequest(deps, actor, ref, seen, (request, act) => {
    const { organisations } = deps.reference;
    const unknown = [
      ...chosen.partners.filter((code) => !organisations.has(code)),
      ...chosen.funds.filter((code) => !deps.windows.get(code)?.usableForMatching),
      ...chosen.knowledge.filter((id) => !isOffered(deps, id)),
    ];
    if (unknown.length > 0) throw new DeskError('invalid-input', { field: unknown.join(', ') });
    return review.recordMatches(request, chosen, act);
  });
