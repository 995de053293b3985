/** What must hold of every assignment, on thousands of small made-up cases. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AssessedRequest, Assignment, AvailableReviewer } from '../../../bot/matching/assignment/contract.ts';
import { ASSIGNMENT_COSTS } from '../../../bot/matching/assignment/costs.ts';
import { fitOf, unfitOf } from '../../../bot/matching/assignment/fit.ts';
import { assignReviewers } from '../../../bot/matching/assignment.ts';
import { aReviewer, chosen } from './reviewers.ts';

const filled = (assignment: Assignment) => assignment.proposals.reduce((sum, p) => sum + p.seats.length, 0);

const ORGANISATIONS = ['dco', 'undp', 'iom'];
const THEMES = ['child-protection', 'border-management'];

const someReviewers = (max: number) =>
  fc
    .array(
      fc.record({
        organisation: fc.constantFrom(...ORGANISATIONS),
        country: fc.constantFrom(null, 'NE'),
        languages: fc.subarray(['en', 'fr']),
        themes: fc.subarray(THEMES),
        objectives: fc.subarray([7, 11]),
        regions: fc.subarray(['africa']),
        load: fc.nat(2),
        cap: fc.nat(3),
      }),
      { maxLength: max },
    )
    .map((people) => people.map((person, index) => ({ ...person, id: `p${index}` })));

const someRequests = (max: number) =>
  fc
    .array(
      fc.record({
        conflicted: fc.subarray(ORGANISATIONS),
        recused: fc.subarray(['p0', 'p2']),
        themes: fc.subarray(THEMES),
        objectives: fc.constantFrom([7], [11, 7]),
        countries: fc.subarray(['NE']),
        regions: fc.constant(['africa']),
        language: fc.constantFrom('en', 'fr'),
        reviewers: fc.subarray(['p0', 'p1'], { maxLength: 1 }),
        wanted: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: max },
    )
    .map((requests) => requests.map((request, index) => ({ ...request, ref: `r${index}` })));

/** All ways to fill seats; each is a list of reviewers for each request. */
function everyWay(requests: readonly AssessedRequest[], people: readonly AvailableReviewer[]): string[][][] {
  const subsets = (ids: readonly string[]): string[][] =>
    ids.reduce<string[][]>((all, id) => all.concat(all.map((subset) => [...subset, id])), [[]]);
  return requests.reduce<string[][][]>(
    (ways, request) => {
      const able = people
        .filter((p) => !request.conflicted.includes(p.organisation) && !request.recused.includes(p.id))
        .filter((p) => !request.reviewers.includes(p.id))
        .map((p) => p.id);
      const fits = subsets(able).filter((s) => s.length <= Math.max(0, request.wanted - request.reviewers.length));
      return ways.flatMap((way) => fits.map((subset) => [...way, subset]));
    },
    [[]],
  );
}

/** Seats, then how far they are from one each, then cost; null where somebody has too much. Smaller is better. */
function worth(
  way: readonly string[][],
  requests: readonly AssessedRequest[],
  people: readonly AvailableReviewer[],
): [number, number, number] | null {
  const { load: perRequest, sameOrganisation } = ASSIGNMENT_COSTS;
  let cost = 0;
  for (const person of people) {
    const more = way.filter((seats) => seats.includes(person.id)).length;
    if (more > 0 && person.load + more > person.cap) return null;
    for (let nth = person.load; nth < person.load + more; nth += 1) cost += perRequest * nth;
  }
  let ranks = 0;
  requests.forEach((request, index) => {
    const organisations = people.filter((p) => request.reviewers.includes(p.id)).map((p) => p.organisation);
    for (const id of way[index] ?? []) {
      const person = people.find((p) => p.id === id) as AvailableReviewer;
      cost += unfitOf(fitOf(request, person)) + (organisations.includes(person.organisation) ? sameOrganisation : 0);
      organisations.push(person.organisation);
    }
    for (let nth = 0; nth < (way[index]?.length ?? 0); nth += 1) ranks += request.reviewers.length + nth;
  });
  return [-way.flat().length, ranks, cost];
}

function least(values: ([number, number, number] | null)[]): [number, number, number] {
  return values
    .filter((value) => value !== null)
    .reduce((a, b) => {
      const at = [0, 1, 2].find((i) => a[i] !== b[i]);
      return at !== undefined && (b[at] as number) < (a[at] as number) ? b : a;
    });
}

describe('an assignment of reviewers', () => {
  it('is the best of all that are possible', () => {
    fc.assert(
      fc.property(someRequests(3), someReviewers(4), (requests, people) => {
        const assignment = assignReviewers(requests, people);
        const best = least(everyWay(requests, people).map((way) => worth(way, requests, people)));
        const value = worth(chosen(assignment), requests, people);
        assert.deepEqual(value, best);
        assert.equal(assignment.cost, best[2]);
      }),
      { numRuns: 300 },
    );
  });

  it('never puts anybody where their organisation takes part, above their cap, or twice on a request', () => {
    fc.assert(
      fc.property(someRequests(12), someReviewers(9), (requests, people) => {
        const { proposals, loads } = assignReviewers(requests, people);
        proposals.forEach((proposal, index) => {
          const request = requests[index] as AssessedRequest;
          const onIt = [...request.reviewers, ...proposal.seats.map((seat) => seat.reviewer)];
          assert.equal(new Set(onIt).size, onIt.length);
          assert.equal(proposal.missing, Math.max(0, request.wanted - onIt.length));
          for (const { reviewer } of proposal.seats) {
            const person = people.find((p) => p.id === reviewer) as AvailableReviewer;
            assert.ok(!request.conflicted.includes(person.organisation));
            assert.ok(!request.recused.includes(reviewer));
          }
        });
        for (const person of people) {
          assert.ok((loads.get(person.id) ?? 0) <= Math.max(person.cap, person.load));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names constraints each of which, loosened by one, fills one more seat', () => {
    fc.assert(
      fc.property(someRequests(6), someReviewers(5), (requests, people) => {
        const assignment = assignReviewers(requests, people);
        const seats = filled(assignment);
        assignment.proposals.forEach(({ ref, missing, bindings }) => {
          assert.equal(bindings.length > 0, missing > 0);
          for (const binding of bindings) {
            if (binding.code === 'too-few') {
              const newcomer = aReviewer({ id: 'new', organisation: 'new', cap: 1 });
              assert.equal(filled(assignReviewers(requests, [...people, newcomer])), seats + 1);
              continue;
            }
            for (const id of binding.people) {
              const person = people.find((p) => p.id === id) as AvailableReviewer;
              const others = people.filter((p) => p.id !== id);
              if (binding.code === 'caps-full') {
                const roomier = { ...person, cap: Math.max(person.load, person.cap) + 1 };
                assert.equal(filled(assignReviewers(requests, [...others, roomier])), seats + 1);
              } else {
                const cleared = requests.map((request) =>
                  request.ref === ref
                    ? {
                        ...request,
                        conflicted: request.conflicted.filter((code) => code !== person.organisation),
                        recused: request.recused.filter((each) => each !== id),
                      }
                    : request,
                );
                assert.ok(filled(assignReviewers(cleared, people)) > seats);
              }
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the order of what is given', () => {
    const shuffled = fc
      .tuple(someRequests(6), someReviewers(5))
      .chain(([requests, people]) =>
        fc.tuple(
          fc.constant({ requests, people }),
          fc.shuffledSubarray(requests, { minLength: requests.length }),
          fc.shuffledSubarray(people, { minLength: people.length }),
        ),
      );
    const byRef = (assignment: Assignment) =>
      new Map(assignment.proposals.map((p) => [p.ref, p.seats.map((seat) => seat.reviewer).sort()]));
    fc.assert(
      fc.property(shuffled, ([given, requests, people]) => {
        const first = byRef(assignReviewers(given.requests, given.people));
        const second = byRef(assignReviewers(requests, people));
        for (const [ref, seats] of first) assert.deepEqual(second.get(ref), seats);
      }),
      { numRuns: 200 },
    );
  });
});
