import type {
  AssessedRequest,
  Assignment,
  AvailableReviewer,
  Binding,
  ProposedSeat,
  RequestProposal,
} from './assignment/contract.ts';
import { fitOf, unfitOf } from './assignment/fit.ts';
import { fillSeats, type PossibleSeat } from './assignment/flow.ts';

const hasConflict = (request: AssessedRequest, reviewer: AvailableReviewer) =>
  request.conflicted.includes(reviewer.organisation) || request.recused.includes(reviewer.id);

function bindingsOf(
  request: AssessedRequest,
  onIt: ReadonlySet<string>,
  reviewers: readonly AvailableReviewer[],
  loads: ReadonlyMap<string, number>,
): Binding[] {
  const others = reviewers.filter((reviewer) => !onIt.has(reviewer.id));
  const isFull = (reviewer: AvailableReviewer) => (loads.get(reviewer.id) ?? 0) >= reviewer.cap;
  // Whoever could take it and has room would have it: the flow is a maximum. So without a conflict means full.
  const full = others.filter((reviewer) => !hasConflict(request, reviewer)).map((reviewer) => reviewer.id);
  const conflicted = others.filter((reviewer) => hasConflict(request, reviewer) && !isFull(reviewer));
  const bindings: Binding[] = [
    ...(full.length > 0 ? [{ code: 'caps-full' as const, people: full }] : []),
    ...(conflicted.length > 0
      ? [{ code: 'conflict' as const, people: conflicted.map((reviewer) => reviewer.id) }]
      : []),
  ];
  return bindings.length > 0 ? bindings : [{ code: 'too-few' }];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Who should assess what: fills as many empty seats as load caps and conflicts of interest allow, first seats before
 * second ones, at the lowest total of `ASSIGNMENT_COSTS` (lack of fit, rising cost of load, two people of one
 * organisation). Nobody has two seats on one request. The order of the input does not matter.
 */
export function assignReviewers(
  requests: readonly AssessedRequest[],
  reviewers: readonly AvailableReviewer[],
): Assignment {
  const asked = [...requests].sort((a, b) => byText(a.ref, b.ref));
  const people = [...reviewers].sort((a, b) => byText(a.id, b.id));
  const organisationOf = new Map(people.map((person) => [person.id, person.organisation]));

  const possible: PossibleSeat[] = asked.flatMap((request, row) =>
    people.flatMap((person, column) => {
      const isFree = person.load < person.cap && !request.reviewers.includes(person.id);
      const isPossible = isFree && request.reviewers.length < request.wanted && !hasConflict(request, person);
      return isPossible ? [{ request: row, reviewer: column, unfit: unfitOf(fitOf(request, person)) }] : [];
    }),
  );
  const { seats, cost } = fillSeats({
    requests: asked.map(({ reviewers: taken, wanted }) => ({
      taken: taken.length,
      wanted: Math.max(wanted, taken.length),
      organisations: new Set(taken.flatMap((id) => organisationOf.get(id) ?? [])),
    })),
    reviewers: people,
    possible,
  });

  const loads = new Map(people.map((person) => [person.id, person.load]));
  const proposed = new Map<string, ProposedSeat[]>();
  for (const seat of seats) {
    const request = asked[seat.request] as AssessedRequest;
    const person = people[seat.reviewer] as AvailableReviewer;
    loads.set(person.id, (loads.get(person.id) ?? 0) + 1);
    const filled = proposed.get(request.ref) ?? [];
    proposed.set(request.ref, [...filled, { reviewer: person.id, fit: fitOf(request, person) }]);
  }
  const proposals = requests.map((request): RequestProposal => {
    const filled = (proposed.get(request.ref) ?? []).sort((a, b) => b.fit.score - a.fit.score);
    const missing = Math.max(0, request.wanted - request.reviewers.length - filled.length);
    const onIt = new Set([...request.reviewers, ...filled.map((seat) => seat.reviewer)]);
    return {
      ref: request.ref,
      seats: filled,
      missing,
      bindings: missing > 0 ? bindingsOf(request, onIt, people, loads) : [],
    };
  });
  return { proposals, loads, cost };
}
