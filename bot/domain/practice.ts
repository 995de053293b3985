import { DeskError } from './errors.ts';
import type { OutboxEvent } from './event.ts';
import type { Language } from './language.ts';

/**
 * Where the version that is worked on stands. While a new version of a published one is on its way, the one that
 * was published before stays public: `publicVersion` says which.
 */
export const PRACTICE_STATUSES = ['proposed', 'in-review', 'returned', 'published', 'declined', 'retired'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** What a practice tells. Empty text, empty lists and null mean "not stated". Codes are those of the reference data. */
export interface PracticeContent {
  /** One of the kinds of practices that are shown as good practice. */
  kind: string;
  title: string;
  summary: string;
  /** Organisations that put it into effect, by code; those without a code by name. */
  implementers: string[];
  otherImplementers: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Region code, where a region and no country says where. */
  region: string | null;
  objectives: number[];
  themes: string[];
  supportTypes: string[];
  /** Guiding principles of the Global Compact that it shows at work, by code. */
  principles: string[];
  /** Calendar months, YYYY-MM. */
  from: string | null;
  to: string | null;
  /** What was reached; empty is shown as "no result reported". */
  results: string;
  lessons: string;
  /** What did not work: shared too. */
  failures: string;
  /** Where it is documented: a link or the name of a document. */
  source: string;
  language: Language;
}

/** Never edited: whoever changes the content makes a new version. */
export interface PracticeVersion {
  number: number;
  content: PracticeContent;
  at: string;
  personId: string;
  personName: string;
  organisation: string;
  publishedAt: string | null;
}

/** From inside or outside the United Nations, by the reviewer's organisation. */
export const SIDES = ['inside', 'outside'] as const;
export type Side = (typeof SIDES)[number];

export const VERDICTS = ['publish', 'change', 'refuse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Conflicts of interest are declared before the content is read. */
export const DECLARATIONS = ['open', 'none', 'conflict'] as const;

/** A reviewer's seat on one version. */
export interface PracticeReview {
  version: number;
  personId: string;
  personName: string;
  organisation: string;
  side: Side;
  assignedAt: string;
  declaration: (typeof DECLARATIONS)[number];
  conflictNote: string | null;
  verdict: Verdict | null;
  comments: string;
  reviewedAt: string | null;
}

export const PRACTICE_HISTORY_ACTIONS = [
  'practice-proposed',
  'practice-revised',
  'practice-reviewers-assigned',
  'practice-no-conflict',
  'practice-conflict-declared',
  'practice-reviewed',
  'practice-returned',
  'practice-declined',
  'practice-published',
  'practice-retired',
] as const;
export type PracticeHistoryAction = (typeof PRACTICE_HISTORY_ACTIONS)[number];

/** Who did what, when, to which version. Never edited. */
export interface PracticeHistoryEntry {
  at: string;
  action: PracticeHistoryAction;
  personId: string;
  personName: string;
  organisation: string;
  from: PracticeStatus | null;
  to: PracticeStatus;
  version: number;
  note: string | null;
}

export const PRACTICE_EVENT_TYPES = [
  'practice-proposed',
  'practice-review-asked',
  'practice-revised',
  'practice-conflict-declared',
  'practice-reviews-in',
  'practice-returned',
  'practice-declined',
  'practice-published',
  'practice-retired',
] as const;
export type PracticeEventType = (typeof PRACTICE_EVENT_TYPES)[number];
export type PracticeEvent = Omit<OutboxEvent, 'type' | 'about'> & { type: PracticeEventType };

/** The aggregate: one document, one version in the store. */
export interface PracticeRecord {
  /** Such as P-2026-0007; also its id in the store. */
  id: string;
  status: PracticeStatus;
  /** Number of the version that everybody may read; null before the first one and once it is retired. */
  publicVersion: number | null;
  proposer: { personId: string; personName: string; organisation: string };
  /** The completed joint request that it was learnt from; null where it stands for itself. */
  fromRequest: string | null;
  /** In their order; the first one has the number 1. */
  versions: PracticeVersion[];
  /** Seats of all versions. */
  reviews: PracticeReview[];
  createdAt: string;
  updatedAt: string;
  history: PracticeHistoryEntry[];
  outbox: PracticeEvent[];
}

export const PRACTICE_ID = /^P-\d{4}-\d{4,}$/;

/** The version that everybody may read; null while there is none. */
export function publicVersion(record: PracticeRecord): PracticeVersion | null {
  return record.versions.find((version) => version.number === record.publicVersion) ?? null;
}

/**
 * The version that is worked on: the last one. Of a published or retired practice the last that was published, as later
 * ones were declined.
 */
export function presentVersion(record: PracticeRecord): PracticeVersion {
  const isSettled = record.status === 'published' || record.status === 'retired';
  const published = record.versions.filter((version) => version.publishedAt !== null);
  const present = (isSettled ? published.at(-1) : undefined) ?? record.versions.at(-1);
  if (!present) throw new Error(`${record.id} has no version`);
  return present;
}

/** Grows with everything that is done; what a client saw, to notice that others acted since. */
export function practiceRevision(record: PracticeRecord): number {
  return record.history.length;
}

/** Seats on the version that is worked on. */
export function presentReviews(record: PracticeRecord): PracticeReview[] {
  const { number } = presentVersion(record);
  return record.reviews.filter((review) => review.version === number);
}

/** Organisations whose people do not review: the proposer's and the implementers'. */
export function practiceParties(record: PracticeRecord): string[] {
  return [...new Set([record.proposer.organisation, ...presentVersion(record).content.implementers])];
}

export const PRACTICE_TITLE_LIMIT = 160;
export const PRACTICE_TEXT_LIMIT = 5_000;
export const PRACTICE_SHORT_LIMIT = 500;

const LIMITS = {
  summary: PRACTICE_TEXT_LIMIT,
  results: PRACTICE_TEXT_LIMIT,
  lessons: PRACTICE_TEXT_LIMIT,
  failures: PRACTICE_TEXT_LIMIT,
  otherImplementers: PRACTICE_SHORT_LIMIT,
  source: PRACTICE_SHORT_LIMIT,
} as const;

/**
 * What a practice must say before it is kept; codes are checked by the use case. That no result is known, that there
 * were failures and that nothing was written about it elsewhere keeps nothing out.
 * @throws DeskError `title-empty`, `summary-missing`, `text-too-long`, `implementer-missing`, `countries-missing`,
 *   `objective-missing`, `period-invalid`
 */
export function checkPractice(content: PracticeContent): void {
  const { length } = content.title.trim();
  if (length === 0 || length > PRACTICE_TITLE_LIMIT)
    throw new DeskError('title-empty', { limit: PRACTICE_TITLE_LIMIT });
  if (content.summary.trim() === '') throw new DeskError('summary-missing');
  for (const field of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const characters = content[field].trim().length;
    const limit = LIMITS[field];
    if (characters > limit)
      throw new DeskError('text-too-long', { field: `practice.${field}`, length: characters, limit });
  }
  if (content.implementers.length === 0 && content.otherImplementers.trim() === '') {
    throw new DeskError('implementer-missing');
  }
  if (content.countries.length === 0 && content.region === null) throw new DeskError('countries-missing');
  if (content.objectives.length === 0) throw new DeskError('objective-missing');
  if (content.from !== null && content.to !== null && content.to < content.from) throw new DeskError('period-invalid');
}
