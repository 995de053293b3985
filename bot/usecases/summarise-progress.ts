import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { type Period, progressOf } from '../domain/progress.ts';
import type { JointRequest } from '../domain/request.ts';
import { STATES } from '../domain/state.ts';
import type { CompletedWork, ProgressSummaryView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import { allRows } from '../store/all-rows.ts';
import { type Deps, demandRole } from './deps.ts';
import { requestSchema, SUBMITTED_TAG, submittedInTag } from './documents.ts';
import { presentOutcome, presentSummary } from './present-request.ts';

/** Months of a period, for the tags that submitted requests carry; null for a period so long that all are read. */
function monthsOf({ from, to }: Period): string[] | null {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  while (month.toISOString().slice(0, 7) <= to.slice(0, 7)) {
    if (months.length === 60) return null;
    months.push(month.toISOString().slice(0, 7));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}

async function submittedIn(deps: Deps, period: Period): Promise<JointRequest[]> {
  const months = monthsOf(period);
  const rows = allRows(deps.store, {
    kind: 'request',
    allTags: [SUBMITTED_TAG],
    ...(months ? { anyTags: months.map(submittedInTag) } : {}),
  });
  const requests: JointRequest[] = [];
  for await (const row of rows) requests.push(requestSchema.parse(row.body));
  return requests;
}

/** What came of the work, and what still stands in its way. */
function presentWork({ implementation }: JointRequest, lang: Language): CompletedWork {
  const { completion, constraints } = implementation;
  return {
    results: completion?.results ?? '',
    lessons: completion?.lessons ?? '',
    failures: completion?.failures ?? '',
    constraints: constraints
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ kind, text }) => t(lang, 'constraint.line', { kind: t(lang, `constraint.${kind}`), text }))
      .join('\n'),
  };
}

/**
 * The progress summary of a period, by principal objective.
 * @throws DeskError `not-allowed`, `period-invalid`
 */
export const summariseProgress =
  (deps: Deps) =>
  async (actor: Person, period: Period, lang: Language): Promise<ProgressSummaryView> => {
    demandRole(actor, 'secretariat');
    if (period.from > period.to) throw new DeskError('period-invalid');
    const progress = progressOf(await submittedIn(deps, period), period, deps.calendar);
    const label = labels(deps.reference, lang);
    return {
      ...period,
      madeAt: deps.clock(),
      totals: progress.totals,
      medianDays: progress.medianDays,
      stateLabels: STATES.map((code) => ({ code, label: t(lang, `state.${code}`) })),
      rows: progress.objectives.map((group) => ({
        objective: { code: group.objective, label: label.objective(group.objective) },
        received: group.requests.length,
        byState: group.byState,
        requests: group.requests.map((request) => ({
          ...presentSummary(deps, actor, request, lang),
          outcome: presentOutcome(deps, request, lang),
          ...presentWork(request, lang),
        })),
      })),
    };
  };
