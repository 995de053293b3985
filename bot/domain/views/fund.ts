/** What people see of the start-up fund, in their language. Text that people typed is plain. */
import type { Endorsement } from '../endorsement.ts';
import type { FundStep, TrancheStatus } from '../fund-case.ts';
import type { Action } from '../rules.ts';
import type { Labelled, RuleView } from '../views.ts';

/** Whole US dollars. */
export interface AmountView {
  agency: Labelled;
  amount: number;
}

export interface SectionView {
  code: string;
  label: string;
  hint: string;
  text: string;
  required: boolean;
}

export interface TrancheView {
  number: number;
  amounts: AmountView[];
  total: number;
  /** YYYY-MM-DD */
  plannedFor: string;
  status: Labelled<TrancheStatus>;
  disbursedAt: string | null;
  report: string | null;
  reportedAt: string | null;
}

export interface FundCaseView {
  id: string;
  window: Labelled;
  step: Labelled<FundStep>;
  /** Who has to act next, in a sentence. */
  waits: string;
  sections: SectionView[];
  /** Who may have a budget line. */
  agencies: Labelled[];
  budget: AmountView[];
  /** Sum of the budget. */
  requested: number;
  coFinancing: number;
  endorsement: Labelled<Endorsement>;
  markers: { code: string; label: string; text: string }[];
  submittedAt: string | null;
  /** The window's rules, answered on the note as it stands. */
  rules: RuleView[];
  /** What the secretariat or the committee said last. */
  remark: string | null;
  approved: AmountView[];
  approvedTotal: number;
  decidedBy: string | null;
  decidedAt: string | null;
  tranches: TrancheView[];
  disbursed: AmountView[];
  disbursedTotal: number;
  returned: (AmountView & { reason: string; at: string })[];
  returnedTotal: number;
  /** Free in the window's pool; null for those who do not read its account. */
  free: number | null;
  /** What this person can do with it now. */
  actions: Action[];
}

export interface FundPartView {
  /** Windows with which this person can open a case. */
  openable: Labelled[];
  cases: FundCaseView[];
  /** Set where the outline of the concept note awaits confirmation. */
  outline: string | null;
  endorsements: Labelled<Endorsement>[];
}

export interface WindowRuleView {
  code: string;
  label: string;
  type: Labelled;
  /** As it is kept; its shape says how it is edited. */
  value: unknown;
  /** Null where the value cannot be set in the desk. */
  shape: string | null;
  required: boolean;
  /** Set where the rule awaits confirmation. */
  unconfirmed: string | null;
  source: string;
  note: string | null;
  /** What the last edit of the secretariat said; null where the rule stands as in the reference data. */
  edit: { on: string; source: string; confirmedBy: string; note: string; words: string } | null;
  retired: boolean;
}

export interface BookingView {
  caseId: string;
  ref: string;
  title: string;
  step: Labelled<FundStep> | null;
  amount: number;
  disbursed: number;
  returned: number;
  /** A decision is being written, or was broken off. */
  pending: boolean;
}

export interface ContributionView {
  contributor: string;
  amount: number;
  /** YYYY-MM-DD */
  on: string;
  note: string;
  recordedBy: string;
}

export interface WindowView {
  code: string;
  title: string;
  summary: string;
  /** Takes part in matching and takes cases. */
  isOpen: boolean;
  /** Send it back with whatever you do to the window. */
  revision: number;
  pool: number;
  booked: number;
  disbursed: number;
  free: number;
  /** The four numbers in a sentence. */
  words: string;
  contributions: ContributionView[];
  bookings: BookingView[];
  rules: WindowRuleView[];
  /** Everything that was set, the latest first. */
  edits: { at: string; person: string; text: string }[];
}

export interface WindowsView {
  windows: WindowView[];
  canEdit: boolean;
  /** Types of which a rule can be added, with the shape of their value. */
  types: (Labelled & { shape: string })[];
  /** What can be chosen for a value, by shape; `numerator` and `of` for shares. */
  options: Record<string, Labelled[]>;
}
