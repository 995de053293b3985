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

export function budgetTotal(content: RequestContent): number {
  return content.budget.reduce((sum, line) => sum + line.amount, 0);
}
