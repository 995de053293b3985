import { createHash } from 'node:crypto';
import type { Requester } from './demand.ts';
import type { Endorsement } from './endorsement.ts';
import type { Language } from './language.ts';

export const LEVELS = ['local', 'national', 'regional', 'global'] as const;
export type Level = (typeof LEVELS)[number];

/** Markers required of proposals to the start-up fund; their scales await confirmation, so a marker is a short text. */
export const MARKERS = ['gender', 'human-rights', 'child-sensitivity'] as const;
export type Marker = (typeof MARKERS)[number];

export interface ExpectedResult {
  statement: string;
  indicator: string;
  baseline: string;
  target: string;
}

/** Amounts are whole US dollars. */
export interface BudgetLine {
  agency: string;
  amount: number;
}

/** What the agencies sign. Empty text, empty lists and null mean "not stated". */
export interface RequestContent {
  title: string;
  /** The need and why now. */
  need: string;
  /** Government entity or stakeholder that asked for it; empty when nobody outside the agencies did. */
  requestedBy: string;
  /** Those who asked, one by one, where the agencies have named them. */
  requesters: Requester[];
  endorsement: Endorsement;
  beneficiaries: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Region code, where a region and no country says where. */
  region: string | null;
  level: Level;
  /** Principal objective of the Global Compact, 1 to 23. */
  objective: number;
  secondaryObjectives: number[];
  themes: string[];
  supportTypes: string[];
  results: ExpectedResult[];
  /** Calendar month, YYYY-MM. */
  start: string | null;
  durationMonths: number | null;
  budget: BudgetLine[];
  /** What other sources put in, whole US dollars. */
  coFinancing: number | null;
  markers: Record<Marker, string>;
  language: Language;
}

/** Characters of the need: about two pages, and small enough for a card under 28 KB. */
export const NEED_LIMIT = 5_000;
export const TITLE_LIMIT = 160;
export const SHORT_TEXT_LIMIT = 500;
/** Characters of what people say with a step: a reason, questions, an answer, a note. */
export const NOTE_LIMIT = 5_000;

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const sorted = <T>(list: readonly T[]) => [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The same content in one spelling: white space folded, lists of codes in order. Edits that change only these are not material. */
function canonical(content: RequestContent) {
  const c = content;
  return [
    tidy(c.title),
    tidy(c.need),
    tidy(c.requestedBy),
    c.endorsement,
    tidy(c.beneficiaries),
    sorted(c.countries),
    c.region,
    c.level,
    c.objective,
    sorted(c.secondaryObjectives),
    sorted(c.themes),
    sorted(c.supportTypes),
    c.results.map((r) => [tidy(r.statement), tidy(r.indicator), tidy(r.baseline), tidy(r.target)]),
    c.start,
    c.durationMonths,
    [...c.budget].sort((a, b) => (a.agency < b.agency ? -1 : 1)).map((l) => [l.agency, l.amount]),
    c.coFinancing,
    MARKERS.map((m) => tidy(c.markers[m])),
    // Only where there are some: what was signed before they could be named stays signed.
    ...(c.requesters.length > 0
      ? [c.requesters.map((r) => [r.kind, tidy(r.name), r.endorsement, tidy(r.evidence)])]
      : []),
  ];
}

/** What an agency signs: SHA-256 (hex) of the canonical content. The language of the form is not part of it. */
export function contentHash(content: RequestContent): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
}

export function budgetTotal(content: RequestContent): number {
  return content.budget.reduce((sum, line) => sum + line.amount, 0);
}
