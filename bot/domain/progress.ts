import { hasConsented, type JointRequest } from './request.ts';
import type { State } from './state.ts';
import { type WorkCalendar, workingDaysBetween } from './work-calendar.ts';

/** Days, both included, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

export interface ObjectiveProgress {
  objective: number;
  requests: JointRequest[];
  byState: Partial<Record<State, number>>;
}

export interface Progress {
  /** Only objectives that a request names, in the Compact's order. */
  objectives: ObjectiveProgress[];
  totals: {
    received: number;
    agencies: number;
    countries: number;
    matched: number;
    completed: number;
    declined: number;
    open: number;
  };
  /** Working days; null when nothing went that far. */
  medianDays: { toSubmission: number | null; toDecision: number | null };
}

/** A request counts in the period in which all of its agencies had first signed it. */
export function countsIn(period: Period, request: JointRequest): boolean {
  const day = request.submittedAt?.slice(0, 10);
  return day !== undefined && day >= period.from && day <= period.to;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  const low = sorted[Math.ceil(middle) - 1];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}

const DECIDED: readonly State[] = ['matched', 'implementing', 'suspended', 'completed', 'declined'];
const MATCHED: readonly State[] = ['matched', 'implementing', 'suspended', 'completed'];

/** "No match" is an answer too, but nothing was matched. */
function hasMatch({ matches }: JointRequest): boolean {
  return matches !== null && matches.partners.length + matches.funds.length + matches.knowledge.length > 0;
}

function decidedAt(request: JointRequest): string | undefined {
  return request.history.findLast((entry) => entry.action === 'matches-recorded' || entry.action === 'declined')?.at;
}

/** The numbers of a period, with the requests behind each of them. Requests outside of it are left out. */
export function progressOf(requests: readonly JointRequest[], period: Period, calendar: WorkCalendar): Progress {
  const counted = requests
    .filter((request) => countsIn(period, request))
    .sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1));
  const groups = new Map<number, ObjectiveProgress>();
  for (const request of counted) {
    const { objective } = request.content;
    const group = groups.get(objective) ?? { objective, requests: [], byState: {} };
    group.requests.push(request);
    group.byState[request.state] = (group.byState[request.state] ?? 0) + 1;
    groups.set(objective, group);
  }
  const days = (pairs: [string, string | undefined | null][]) =>
    median(pairs.flatMap(([from, to]) => (to ? [workingDaysBetween(from, to, calendar)] : [])));
  const inStates = (states: readonly State[]) => counted.filter((r) => states.includes(r.state)).length;
  return {
    objectives: [...groups.values()].sort((a, b) => a.objective - b.objective),
    totals: {
      received: counted.length,
      agencies: new Set(counted.flatMap((r) => r.agencies.filter(hasConsented).map((a) => a.agency))).size,
      countries: new Set(counted.flatMap((r) => r.content.countries)).size,
      matched: counted.filter((request) => MATCHED.includes(request.state) && hasMatch(request)).length,
      completed: inStates(['completed']),
      declined: inStates(['declined']),
      open: counted.length - inStates(DECIDED) - inStates(['withdrawn']),
    },
    medianDays: {
      toSubmission: days(counted.map((r) => [r.createdAt, r.submittedAt])),
      toDecision: days(counted.map((r) => [r.submittedAt ?? r.createdAt, decidedAt(r)])),
    },
  };
}
