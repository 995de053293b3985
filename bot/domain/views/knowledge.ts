/** What a person sees of the knowledge platform, already in their language. Text that people typed is plain. */
import type { PracticeContent, PracticeReview, PracticeStatus, Side, Verdict } from '../practice.ts';
import type { PracticeAction } from '../practice-rules.ts';
import type { Labelled } from '../views.ts';

/** A practice, tool or resource in a list. */
export interface KnowledgeRow {
  id: string;
  source: 'practice' | 'resource';
  kind: Labelled;
  title: string;
  summary: string;
  /** Year of the source; null where it is not known. Always shown: the collection is historical. */
  year: number | null;
  /** When it ran, where that is known, such as "2005" or "2024–2026". */
  period: string | null;
  /** Countries, or a region; empty where it is tied to no place. */
  place: string;
  /** Who put it into effect or published it, the first few. */
  who: string;
  /** "Result reported: …", "No result reported"; null for resources. */
  evidence: string | null;
  hasResult: boolean;
  /** Where it was read, in words or as an address. */
  sourceText: string | null;
}

/** How many items of the whole collection have a value; only values that occur. */
export interface KnowledgeFilters {
  kinds: FilterOption[];
  objectives: FilterOption[];
  themes: FilterOption[];
  supportTypes: FilterOption[];
  regions: FilterOption[];
  countries: FilterOption[];
  /** The latest first. */
  years: FilterOption[];
}
export interface FilterOption extends Labelled {
  count: number;
}

export interface KnowledgePage {
  rows: KnowledgeRow[];
  /** All that were found. */
  total: number;
  /** Pass as `from`; null on the last page. */
  next: number | null;
}

/** A label and what stands beside it, one line a value; never empty. */
export interface KnowledgeLine {
  field: string;
  label: string;
  values: string[];
}

export interface KnowledgeItemView extends KnowledgeRow {
  lines: KnowledgeLine[];
  /** Address where it can be read, as the source prints it; not checked since. */
  url: string | null;
  related: Labelled[];
  /** Sentences to mind, such as that the item is withheld from the open data. */
  notes: string[];
  /** Set for practices that were proposed and reviewed on this platform. */
  published: { version: number; on: string; reviewed: string } | null;
  /** Set once it was taken out; then there are no lines. */
  retired: { reason: string; on: string } | null;
  /** May this person open the page where it is revised, reviewed or retired? */
  hasDesk: boolean;
}

/** A practice on its way, in a list. */
export interface PracticeRow {
  id: string;
  title: string;
  status: Labelled<PracticeStatus>;
  organisation: Labelled;
  /** Who acts next, in plain words. */
  next: string;
  /** Is a version of it public? */
  isPublic: boolean;
  updatedAt: string;
}

/** `desk`: what waits for the secretariat. Null where the person has no part in it. */
export interface PracticeLists {
  mine: PracticeRow[] | null;
  toReview: PracticeRow[];
  desk: PracticeRow[] | null;
  mayPropose: boolean;
}

export interface PracticeReviewView {
  /** Null for those who are not told who reviewed. */
  person: { id: string; name: string; organisation: Labelled } | null;
  side: Labelled<Side>;
  declaration: Labelled<PracticeReview['declaration']>;
  conflictNote: string | null;
  verdict: Labelled<Verdict> | null;
  comments: string;
  reviewedAt: string | null;
}

export interface PracticeView extends PracticeRow {
  /** Send it back with whatever you do: it notices that others acted since. */
  revision: number;
  actions: PracticeAction[];
  /** Number of the version that is shown. */
  version: number;
  versions: { number: number; on: string; organisation: string; publishedOn: string | null }[];
  /** Organisations whose people cannot review it. */
  parties: Labelled[];
  fromRequest: string | null;
  /** Null for reviewers until they have said that no conflict of interest stands against it. */
  content: PracticeContent | null;
  /** The same for reading. */
  lines: KnowledgeLine[];
  /** Likely personal data and stigmatising words, pointed out before it becomes public; nothing is refused. */
  hints: string[];
  /** What this person has said of a conflict of interest; null for somebody who does not review it. */
  declaration: PracticeReview['declaration'] | null;
  /** This person's own verdict so far. */
  ownReview: { verdict: Verdict | null; comments: string } | null;
  /** Empty where the person may not see them yet. */
  reviews: PracticeReviewView[];
  /** What is still missing before it can be published, in a sentence; null when nothing is. */
  missing: string | null;
  /** The rule on reviewers in a sentence, and that it awaits confirmation. */
  rule: string;
  history: { at: string; text: string; organisation: string; version: number; note: string | null }[];
}

export interface PracticeCandidate {
  id: string;
  name: string;
  organisation: Labelled;
  side: Labelled<Side>;
  isAssigned: boolean;
  /** Practices that they have been asked to review and have not answered yet. */
  load: number;
}

/** Everything that the form offers to choose from. */
export interface PracticeChoices {
  kinds: Labelled[];
  organisations: Labelled[];
  countries: Labelled[];
  regions: Labelled[];
  objectives: Labelled[];
  themes: Labelled[];
  supportTypes: Labelled[];
  principles: Labelled[];
}

/** A form filled from a completed request. */
export interface PracticePrefill {
  fromRequest: string;
  content: PracticeContent;
}
