import type { Labelled, RequestSummary } from '../../../bot/api/contract.ts';
import type { State } from '../../../bot/domain/state.ts';

export const VIEWS = ['waiting', 'returned', 'running', 'closed', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** States of each view of the queue; none means whatever was submitted. */
export const VIEW_STATES: Record<View, readonly State[]> = {
  // Of those that wait for signatures only what stalls: see `isInView`.
  waiting: ['submitted', 'assessing', 'cosigning'],
  returned: ['returned', 'cosigning'],
  running: ['matched', 'implementing', 'suspended'],
  closed: ['completed', 'declined', 'withdrawn'],
  all: [],
};

/** Is a row of these states for this view? What waits for signatures is the coordinators' only once it stalls. */
export function isInView(view: View, row: Pick<RequestSummary, 'state' | 'escalatedAt'>): boolean {
  return view !== 'waiting' || row.state.code !== 'cosigning' || row.escalatedAt !== null;
}

export interface Filters {
  view: View;
  text: string;
  /** Objective number, as in the address; empty for any. */
  objective: string;
  /** ISO 3166-1 alpha-2; empty for any. */
  country: string;
  overdue: boolean;
  /** Only those that the person is to assess. */
  forMe: boolean;
}

export const NO_FILTERS: Omit<Filters, 'view'> = { text: '', objective: '', country: '', overdue: false, forMe: false };

/** Filters live in the address: they survive going to a request and back, a reload, and can be sent to a colleague. */
export function readFilters(query: URLSearchParams): Filters {
  return {
    view: VIEWS.find((view) => view === query.get('view')) ?? 'waiting',
    text: query.get('text') ?? '',
    objective: query.get('objective') ?? '',
    country: query.get('country') ?? '',
    overdue: query.get('overdue') === '1',
    forMe: query.get('for-me') === '1',
  };
}

export function writeFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.view !== 'waiting') query.set('view', filters.view);
  if (filters.text) query.set('text', filters.text);
  if (filters.objective) query.set('objective', filters.objective);
  if (filters.country) query.set('country', filters.country);
  if (filters.overdue) query.set('overdue', '1');
  if (filters.forMe) query.set('for-me', '1');
  return query;
}

/** Does anything but the view narrow the list? */
export function isNarrowed(filters: Filters): boolean {
  const { text, objective, country, overdue, forMe } = filters;
  return text.trim() !== '' || objective !== '' || country !== '' || overdue || forMe;
}

/** Letters without case and accents, so that "senegal" finds "Sénégal". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function textOf(row: RequestSummary): string {
  const labels = [row.objective, row.lead, ...row.countries, ...row.agencies].map((labelled) => labelled.label);
  const reviewers = row.reviewers.map((reviewer) => reviewer.name);
  return plain([row.ref, row.title, row.region?.label ?? '', ...labels, ...reviewers].join(' '));
}

/** The rows that pass; every word of the text must occur somewhere in a row. `me` is the person's id. */
export function narrow(rows: readonly RequestSummary[], filters: Filters, me: string): RequestSummary[] {
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!filters.overdue || row.clock.overdue) &&
      (!filters.forMe || row.reviewers.some((reviewer) => reviewer.id === me)) &&
      (filters.objective === '' || String(row.objective.code) === filters.objective) &&
      (filters.country === '' || row.countries.some((country) => country.code === filters.country)) &&
      (words.length === 0 || words.every((word) => textOf(row).includes(word))),
  );
}

/** Crisis requests come first; then what is due first. What has no limit comes last, the newest step first. */
export function byUrgency(a: RequestSummary, b: RequestSummary): number {
  const crisis = Number(b.crisis !== null) - Number(a.crisis !== null);
  if (crisis !== 0) return crisis;
  const due = (a.clock.dueOn ?? '9999').localeCompare(b.clock.dueOn ?? '9999');
  return due !== 0 ? due : b.updatedAt.localeCompare(a.updatedAt);
}

/** Each value once, by its label in the reader's alphabet. */
function distinct<T>(all: readonly Labelled<T>[], compare: (a: Labelled<T>, b: Labelled<T>) => number): Labelled<T>[] {
  return [...new Map(all.map((one) => [one.code, one])).values()].sort(compare);
}

export function countriesIn(rows: readonly RequestSummary[], language: string): Labelled[] {
  return distinct(
    rows.flatMap((row) => row.countries),
    (a, b) => a.label.localeCompare(b.label, language),
  );
}

export function objectivesIn(rows: readonly RequestSummary[]): Labelled<number>[] {
  return distinct(
    rows.map((row) => row.objective),
    (a, b) => a.code - b.code,
  );
}
