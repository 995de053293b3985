import { type Edge, minCostFlowForNumberNodes } from 'min-cost-flow';
import { ASSIGNMENT_COSTS } from './costs.ts';

/** Requests, reviewers and organisations are numbers from 0. */
export interface SeatProblem {
  requests: readonly {
    /** Seats that are taken already, and seats in all. */
    taken: number;
    wanted: number;
    /** Of the people who have the taken seats. */
    organisations: ReadonlySet<string>;
  }[];
  /** `cap` is above `load`, unless the person has no possible seat. */
  reviewers: readonly { organisation: string; load: number; cap: number }[];
  possible: readonly PossibleSeat[];
}

/** A pair that may be. */
export interface PossibleSeat {
  request: number;
  reviewer: number;
  /** Lack of fit, whole thousandths. */
  unfit: number;
}

const { load: LOAD, sameOrganisation: SAME_ORGANISATION, unfit: UNFIT } = ASSIGNMENT_COSTS;
const SOURCE = 0;

/** Nodes are numbered as they are asked for, by name; the solver wants 0 for the source and the last for the sink. */
function createGraph() {
  const edges: Edge<number>[] = [];
  const numbers = new Map<string, number>([['source', SOURCE]]);
  return {
    edges,
    has: (name: string) => numbers.has(name),
    node(name: string): number {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    /** @returns the index of the edge */
    add: (from: number, to: number, capacity: number, cost: number) => edges.push({ from, to, capacity, cost }) - 1,
  };
}
type Graph = ReturnType<typeof createGraph>;

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** An organisation that could fill two empty seats of a request: its second person there comes over the crowd, which costs. */
function crowdsOf({ requests, reviewers, possible }: SeatProblem): (seat: PossibleSeat) => string | null {
  const pair = (seat: PossibleSeat) => `${seat.request}/${reviewers[seat.reviewer]?.organisation}`;
  const people = new Map<string, number>();
  for (const seat of possible) people.set(pair(seat), (people.get(pair(seat)) ?? 0) + 1);
  return (seat) => {
    const request = requests[seat.request];
    const isCrowd = request && request.wanted - request.taken > 1 && (people.get(pair(seat)) ?? 0) > 1;
    return isCrowd ? pair(seat) : null;
  };
}

/** More than all seats together can cost otherwise. */
function costOfRank({ requests, reviewers }: SeatProblem): number {
  const seats = requests.reduce((sum, { taken, wanted }) => sum + wanted - taken, 0);
  const most = Math.max(0, ...reviewers.map((reviewer) => reviewer.cap));
  return 1 + seats * (UNFIT + SAME_ORGANISATION + LOAD * most);
}

/** From the source to each request: a second seat anywhere costs more than all first ones can. */
function addRequests(graph: Graph, problem: SeatProblem): void {
  const { requests } = problem;
  const rank = costOfRank(problem);
  for (const nth of range(0, Math.max(...requests.map((request) => request.wanted)))) {
    graph.add(SOURCE, graph.node(`seat ${nth}`), requests.length, nth * rank);
  }
  requests.forEach(({ taken, wanted }, request) => {
    for (const nth of range(taken, wanted))
      graph.add(graph.node(`seat ${nth}`), graph.node(`request ${request}`), 1, 0);
  });
}

/** From requests to reviewers, where it matters by way of their organisation. @returns each seat's edge */
function addSeats(graph: Graph, problem: SeatProblem): Map<number, PossibleSeat> {
  const { requests, reviewers, possible } = problem;
  const crowdOf = crowdsOf(problem);
  const hasColleague = ({ request, reviewer }: PossibleSeat) =>
    requests[request]?.organisations.has(reviewers[reviewer]?.organisation ?? '') ?? false;
  // Before the reviewers, so that paths mostly lead from lower to higher numbers, as the solver looks for them.
  for (const seat of possible) {
    const pair = crowdOf(seat);
    if (pair === null || graph.has(pair)) continue;
    const request = graph.node(`request ${seat.request}`);
    const crowdName = `crowd ${seat.request}`;
    const isNew = !graph.has(crowdName);
    const crowd = graph.node(crowdName);
    if (isNew) graph.add(request, crowd, possible.length, SAME_ORGANISATION);
    graph.add(crowd, graph.node(pair), possible.length, 0);
    if (!hasColleague(seat)) graph.add(request, graph.node(pair), 1, 0);
  }
  const edges = new Map<number, PossibleSeat>();
  for (const seat of possible) {
    const pair = crowdOf(seat);
    const from = graph.node(pair ?? `request ${seat.request}`);
    const extra = pair === null && hasColleague(seat) ? SAME_ORGANISATION : 0;
    edges.set(graph.add(from, graph.node(`reviewer ${seat.reviewer}`), 1, seat.unfit + extra), seat);
  }
  return edges;
}

/** From reviewers to the sink: one edge for each request a person can still take, each dearer than the one before. */
function addReviewers(graph: Graph, { reviewers, possible }: SeatProblem): void {
  const asked = [...new Set(possible.map((seat) => seat.reviewer))];
  for (const reviewer of asked) {
    const { load, cap } = reviewers[reviewer] ?? { load: 0, cap: 0 };
    for (const nth of range(load, cap)) {
      graph.add(graph.node(`reviewer ${reviewer}`), graph.node(`load ${nth}`), 1, LOAD * nth);
    }
  }
  const most = Math.max(...asked.map((reviewer) => reviewers[reviewer]?.cap ?? 0));
  const loads = range(0, most).filter((nth) => graph.has(`load ${nth}`));
  const sink = graph.node('sink');
  for (const nth of loads) graph.add(graph.node(`load ${nth}`), sink, asked.length, 0);
}

/**
 * As many seats as can be filled, first seats before second ones, at the lowest total cost: a minimum-cost flow
 * source > nth seat > request (> organisation) > reviewer > nth request of a person > sink. The solver takes one edge
 * between two nodes, so costs that rise with each unit go over nodes that all share (nth seat, nth request).
 * The same problem always has the same answer.
 * @returns the seats, and their cost in whole thousandths
 */
export function fillSeats(problem: SeatProblem): { seats: PossibleSeat[]; cost: number } {
  // The solver does not know a network without a way through.
  if (problem.possible.length === 0) return { seats: [], cost: 0 };
  const graph = createGraph();
  addRequests(graph, problem);
  const seatEdges = addSeats(graph, problem);
  addReviewers(graph, problem);
  const solved = minCostFlowForNumberNodes(graph.edges);
  const cost = solved.reduce((sum, edge) => sum + (edge.from === SOURCE ? 0 : edge.flow * edge.cost), 0);
  const seats = [...seatEdges].filter(([edge]) => (solved[edge]?.flow ?? 0) > 0).map(([, seat]) => seat);
  return { seats, cost };
}
