import type { Language } from '../domain/language.ts';
import { hasConsented } from '../domain/request.ts';
import type { ProgressSummaryView, SummaryRow } from '../domain/views.ts';
import { type MessageKey, t } from '../locales/index.ts';

/** Columns of the list of requests, the same in every format. */
const COLUMNS = [
  'objective',
  'ref',
  'requestTitle',
  'lead',
  'allAgencies',
  'countries',
  'status',
  'created',
  'submitted',
  'updated',
  'next',
  'outcome',
  'results',
  'lessons',
  'failures',
  'constraints',
] as const;

/** Which of them are days. */
export const DAY_COLUMNS: ReadonlySet<number> = new Set(
  (['created', 'submitted', 'updated'] as const).map((column) => COLUMNS.indexOf(column)),
);

export const columnNames = (lang: Language): string[] =>
  COLUMNS.map((column) => t(lang, `export.${column}` satisfies MessageKey));

const dayOf = (instant: string | null) => instant?.slice(0, 10) ?? '';

export const objectiveName = (lang: Language, objective: { code: number; label: string }) =>
  t(lang, 'value.objective', { number: objective.code, label: objective.label });

const sentence = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function cells(request: SummaryRow['requests'][number]): string[] {
  const agencies = request.agencies.filter(hasConsented).map((a) => a.label);
  const places = request.countries.length > 0 ? request.countries.map((c) => c.label) : [request.region?.label ?? ''];
  return [
    request.ref,
    request.title,
    request.lead.label,
    agencies.join(', '),
    places.join(', '),
    request.state.label,
    dayOf(request.createdAt),
    dayOf(request.submittedAt),
    dayOf(request.updatedAt),
    sentence(request.clock.holder),
    request.outcome,
    request.results,
    request.lessons,
    request.failures,
    request.constraints,
  ];
}

/** One row a request, under its objective. Days are YYYY-MM-DD. */
export function requestRows(view: ProgressSummaryView, lang: Language): string[][] {
  return view.rows.flatMap((row) =>
    row.requests.map((request) => [objectiveName(lang, row.objective), ...cells(request)]),
  );
}
