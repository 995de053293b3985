import { DeskError } from '../../domain/errors.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import {
  type PracticeRecord,
  practiceParties,
  presentReviews,
  type Side,
  type Verdict,
} from '../../domain/practice.ts';
import { demandPractice } from '../../domain/practice-rules.ts';
import * as steps from '../../domain/practice-steps.ts';
import type { Reference } from '../../reference/load.ts';
import { allRows } from '../../store/all-rows.ts';
import type { Deps } from '../deps.ts';
import { practiceRecordSchema } from '../documents/practice.ts';
import { activePeopleWith, findPerson } from '../people.ts';
import { changePractice, loadPractice } from './change-practice.ts';

/** From inside or outside the United Nations, by the type of the person's organisation. */
export function sideOf(reference: Reference, organisation: string): Side {
  const { insideTypes } = reference.knowledgePlatform.review;
  return insideTypes.includes(reference.organisations.get(organisation)?.type ?? '') ? 'inside' : 'outside';
}

/** How many reviewers of each side have to be for a practice before it is published. */
export const quotaOf = ({ knowledgePlatform }: Reference): steps.Quota => knowledgePlatform.review;

const mayReview = (reference: Reference, person: Person): boolean =>
  reference.knowledgePlatform.review.roles[sideOf(reference, person.organisation)].some((role) =>
    hasRole(person, role),
  );

/** By person, how many practices they were asked to review and have not answered yet. */
async function openSeats(deps: Deps): Promise<Map<string, number>> {
  const loads = new Map<string, number>();
  for await (const row of allRows(deps.store, { kind: 'practice', status: ['in-review'] })) {
    for (const seat of presentReviews(practiceRecordSchema.parse(row.body))) {
      if (seat.verdict !== null || seat.declaration === 'conflict') continue;
      loads.set(seat.personId, (loads.get(seat.personId) ?? 0) + 1);
    }
  }
  return loads;
}

export interface FoundCandidate extends steps.Candidate {
  isAssigned: boolean;
  load: number;
}

/**
 * Everybody on the register who may review a practice: no conflict by organisation, none declared. Those with the least
 * to review come first.
 * @throws DeskError those of `demandPractice`
 */
export const findCandidates =
  (deps: Deps) =>
  async (actor: Person, id: string): Promise<FoundCandidate[]> => {
    const { record } = await loadPractice(deps, actor, id);
    demandPractice('assign', actor, record);
    const { inside, outside } = deps.reference.knowledgePlatform.review.roles;
    const roles = [...new Set([...inside, ...outside])];
    const [found, loads] = await Promise.all([Promise.all(roles.map(activePeopleWith(deps))), openSeats(deps)]);
    const people = [...new Map(found.flat().map((person) => [person.id, person])).values()];
    const parties = practiceParties(record);
    const seats = presentReviews(record);
    return people
      .filter((person) => mayReview(deps.reference, person) && !parties.includes(person.organisation))
      .filter((person) => !seats.some((s) => s.personId === person.id && s.declaration === 'conflict'))
      .map((person) => ({
        person,
        side: sideOf(deps.reference, person.organisation),
        isAssigned: seats.some((seat) => seat.personId === person.id),
        load: loads.get(person.id) ?? 0,
      }))
      .sort((a, b) => a.load - b.load || (a.person.name < b.person.name ? -1 : 1));
  };

/**
 * The secretariat says who reviews.
 * @throws DeskError those of the domain's `assignPracticeReviewers`, `invalid-input` for unknown people, `not-a-reviewer`
 */
export const assignPracticeReviewers =
  (deps: Deps) =>
  async (actor: Person, id: string, seen: number, ids: readonly string[]): Promise<PracticeRecord> => {
    // Asked before anybody is looked up, so that nobody else learns who is on the register.
    demandPractice('assign', actor, (await loadPractice(deps, actor, id)).record);
    const people = await Promise.all(ids.map(findPerson(deps)));
    const candidates = people.map((person) => {
      if (!person) throw new DeskError('invalid-input', { field: 'reviewers' });
      if (!mayReview(deps.reference, person)) throw new DeskError('not-a-reviewer', { name: person.name });
      return { person, side: sideOf(deps.reference, person.organisation) };
    });
    return changePractice(deps, actor, id, seen, (record, act) =>
      steps.assignPracticeReviewers(record, candidates, act),
    );
  };

/** The other steps; `seen` is the revision that the person acted on. They throw what the domain's steps throw. */

export const declareConflict =
  (deps: Deps) => (actor: Person, id: string, seen: number, hasConflict: boolean, note: string) =>
    changePractice(deps, actor, id, seen, (record, act) => steps.declareConflict(record, hasConflict, note, act));

export const reviewPractice =
  (deps: Deps) => (actor: Person, id: string, seen: number, given: { verdict: Verdict; comments: string }) =>
    changePractice(deps, actor, id, seen, (record, act) => steps.reviewPractice(record, given, act));

export const returnPractice = (deps: Deps) => (actor: Person, id: string, seen: number, questions: string) =>
  changePractice(deps, actor, id, seen, (record, act) => steps.returnPractice(record, questions, act));

export const declinePractice = (deps: Deps) => (actor: Person, id: string, seen: number, reason: string) =>
  changePractice(deps, actor, id, seen, (record, act) => steps.declinePractice(record, reason, act));

export const publishPractice = (deps: Deps) => (actor: Person, id: string, seen: number, note: string) =>
  changePractice(deps, actor, id, seen, (record, act) =>
    steps.publishPractice(record, quotaOf(deps.reference), note, act),
  );

export const retirePractice = (deps: Deps) => (actor: Person, id: string, seen: number, reason: string) =>
  changePractice(deps, actor, id, seen, (record, act) => steps.retirePractice(record, reason, act));
