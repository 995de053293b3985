/**
 * What a person sees, already in their language: made once here, shown by cards and tab alike.
 * Dates are ISO; whoever shows them formats them. Text that people typed is plain and must be escaped where shown.
 */

import type { RequestContent } from './content.ts';
import type { Language } from './language.ts';
import type { ReasonKind, RuleAnswer } from './matching-terms.ts';
import type { Role } from './people.ts';
import type { Action } from './permissions.ts';
import type { Progress } from './progress.ts';
import type { Participation } from './request.ts';
import type { State } from './state.ts';
import type { CrisisView, MissingPartView, QuestionView } from './views/triage.ts';

export interface Labelled<T = string> {
  code: T;
  label: string;
}

export interface AgencyView {
  code: string;
  /** Acronym in the reader's language, such as OIM. */
  label: string;
  name: string;
  role: Participation['role'];
  status: Participation['status'];
  /** In plain words: signed, has not signed yet, declined. */
  statusLabel: string;
  /** Over the present content. */
  signed: boolean;
  signedBy: string | null;
  signedAt: string | null;
  declineReason: string | null;
  /** As the agency states them itself; empty while it has not. */
  mandate: string;
  contribution: string;
  /** Name of the person who acts for it here; null where that is nobody in particular. */
  focalPoint: string | null;
}

export interface ClockView {
  /** Who has to act next, in plain words, such as "IOM has to sign". */
  holder: string;
  /** YYYY-MM-DD; null where no limit runs. */
  dueOn: string | null;
  overdue: boolean;
  /** When the present state began. */
  since: string;
  /** That the limit itself awaits confirmation; null where none runs, or once somebody has confirmed it. */
  unconfirmed: string | null;
}

export interface ReviewerView {
  id: string;
  name: string;
  organisation: Labelled;
}

export interface RequestSummary {
  ref: string;
  title: string;
  state: Labelled<State>;
  lead: Labelled;
  agencies: AgencyView[];
  countries: Labelled[];
  region: Labelled | null;
  objective: Labelled<number>;
  /** Nobody outside the agencies asked for it, in words; null where somebody did, and for the agencies themselves. */
  supplyDriven: string | null;
  /** Null for an ordinary request. */
  crisis: CrisisView | null;
  /** Questions of the desk that wait for an answer, for those who read the thread. */
  openQuestions: number;
  clock: ClockView;
  /** Coordinators who assess it. */
  reviewers: ReviewerView[];
  /** It waits for the scores of the person who reads this. */
  toAssess: boolean;
  /** Milestones whose day has passed, while the work goes on. */
  milestonesOverdue: number;
  createdAt: string;
  submittedAt: string | null;
  /** When the coordinators were told that signatures stay out; null while they were not. */
  escalatedAt: string | null;
  updatedAt: string;
}

export interface ContentRow {
  /** Name of the field in `RequestContent`. */
  field: keyof RequestContent;
  label: string;
  /** One line a value; never empty. */
  values: string[];
}

/** One field of the content as somebody signed it and as it stands now. */
export interface ChangedRow {
  field: keyof RequestContent;
  label: string;
  /** One line a value; empty where nothing was or is stated. */
  before: string[];
  after: string[];
}

export interface ChangesView {
  /** Since when, in words. */
  title: string;
  rows: ChangedRow[];
}

export interface HistoryLine {
  at: string;
  /** The state that the step led to. */
  to: State;
  /** A sentence, such as "IOM signed". */
  text: string;
  person: string;
  organisation: string;
  note: string | null;
}

export interface RequestView extends RequestSummary {
  /** As it stands, for forms that edit it. */
  content: RequestContent;
  /** The same for reading: stated fields only, in the order of the form. */
  rows: ContentRow[];
  contentHash: string;
  /** Number of the request that this one follows up; null where it stands for itself. */
  followsUp: string | null;
  /** What is different from what this person's agency, or whoever signed latest, signed; null when nothing is. */
  changes: ChangesView | null;
  /** Send it back with whatever you do: it notices that others acted since. */
  revision: number;
  /** What this person can do now. */
  actions: Action[];
  /** Why a coordinator cannot act here, when it is for a conflict of interest; else null. */
  conflict: string | null;
  /** Likely personal data and stigmatising words, a sentence each, while the content can still change. */
  hints: string[];
  /** Questions of the desk with their answers, in the order in which they were asked. */
  questions: QuestionView[];
  /** What the content does not say yet, for those who can still say it or check it. */
  missing: MissingPartView[];
  recorded: RecordedView | null;
  /** `assessment`: as in `RecordedView`. */
  decision: { label: string; reason: string; assessment: string | null; person: string; at: string } | null;
  history: HistoryLine[];
}

export interface RecordedView {
  partners: Labelled[];
  funds: Labelled[];
  knowledge: Labelled[];
  note: string;
  /** What the assessment came to, in a sentence, for those who read assessments; else null. */
  assessment: string | null;
  recordedBy: string;
  recordedAt: string;
}

export interface ReasonView {
  kind: ReasonKind;
  /** A phrase, such as "Theme: child protection". */
  text: string;
  /** The same to be read at a glance: the first values, and how many more there are. */
  brief: string;
  /** Part of the score, 0 to 1; the shares of a hit add up to its score. */
  share: number;
}

export interface HitView {
  id: string;
  title: string;
  /** One or two sentences. */
  summary: string;
  /** Where, when and who, such as "Niger · 2018 · UNICEF". */
  context: string;
  /** "No result reported", "Result reported" ...; null where it does not apply. */
  evidence: string | null;
  /** Where the item was read. */
  source: string | null;
  /** 0 to 1. */
  score: number;
  reasons: ReasonView[];
  /** What was asked for and this does not offer, a phrase each. */
  missing: string[];
}

/** A partner with its operational capacity: short phrases, such as "Works in Niger" and "2 open referrals". */
export interface PartnerView extends HitView {
  capacity: string[];
}

/** Partners that together cover what was asked; each is one of the partners of the same view. */
export interface PartnerSetView {
  /** Agency code and acronym, with what each adds to those before it, a phrase each. */
  members: (Labelled & { adds: string[] })[];
  /** What nobody of the set covers, a phrase each. */
  uncovered: string[];
  /** Weighted share of what was asked, 0 to 1. */
  covered: number;
  /** Set where nobody chose the themes and the desk read them out of the words. */
  note: string | null;
}

/** An organisation that is not proposed, and why. */
export interface ExclusionView {
  organisation: Labelled;
  reason: Labelled<'requesting' | 'invited' | 'conflicted'>;
}

export interface RuleView {
  code: string;
  label: string;
  answer: Labelled<RuleAnswer>;
  required: boolean;
  /** Set where the rule itself awaits confirmation by the secretariat. */
  unconfirmed: string | null;
  source: string;
  note: string | null;
}

export interface FundView {
  id: string;
  title: string;
  summary: string;
  answer: Labelled<RuleAnswer>;
  rules: RuleView[];
  /** How much of what the window asks is met, 0 to 1. */
  fit: number;
  /** How its earlier programmes lie to the request, a sentence each; it never changes the fit. */
  balance: string[];
}

/** An empty list is the answer "no match" for that part. */
export interface MatchesView {
  partners: PartnerView[];
  /** Null where nothing was asked for that a set could cover. */
  set: PartnerSetView | null;
  excluded: ExclusionView[];
  peers: (RequestSummary & { kind: Labelled<'duplicate' | 'peer'>; score: number })[];
  funds: FundView[];
  knowledge: HitView[];
}

/** A coordinator on the register; one without a conflict may be chosen. */
export interface CoordinatorView extends ReviewerView {
  /** Open requests that the person is on: now, once everything that is proposed is assigned, and at most. */
  load: number;
  loadAfter: number;
  cap: number;
}

/** What speaks for somebody without a conflict. */
export interface ReviewerChoice {
  /** Of a `CoordinatorView`. */
  id: string;
  /** 0 to 1. */
  score: number;
  /** Short phrases, such as "Works on child protection". */
  reasons: string[];
}

export interface AssignmentRow {
  request: RequestSummary;
  /** Send it back with the choice: it notices that others acted since. */
  revision: number;
  /** Who is on it already and still may be. */
  assigned: string[];
  /** Who is proposed beside them. */
  proposed: string[];
  /** Everybody without a conflict, the best fit first. */
  choices: ReviewerChoice[];
  /** Seats for which there is nobody, and why, a sentence each. */
  missing: number;
  bindings: Labelled<'caps-full' | 'conflict' | 'too-few'>[];
  /** Reviewers disagree and one more is needed, in a sentence; else null. */
  oneMore: string | null;
  /** Why this person cannot assign here, in a sentence; else null. */
  conflict: string | null;
}

export interface AssignmentsView {
  /** Reviewers that a request should have. */
  wanted: number;
  people: CoordinatorView[];
  /** Requests with the coordinators, the longest first; those without enough reviewers before the others. */
  rows: AssignmentRow[];
  /** Requests without enough reviewers beyond the rows: they follow once these are assigned. */
  left: number;
}

export interface MeView {
  id: string;
  name: string;
  organisation: Labelled;
  roles: Labelled<Role>[];
  country: Labelled | null;
  language: Language;
}

export interface PendingPersonView {
  id: string;
  name: string;
  organisation: Labelled;
  country: Labelled | null;
  askedAt: string;
}

/** What came of the work, as its lead states it when it is completed; empty before. */
export interface CompletedWork {
  results: string;
  lessons: string;
  failures: string;
  /** Constraints that stand, a line each; empty where none is stated, which is not "no difficulty". */
  constraints: string;
}

/** Numbers of a period for one principal objective, with the requests behind them. */
export interface SummaryRow {
  objective: Labelled<number>;
  received: number;
  byState: Partial<Record<State, number>>;
  /** `outcome`: what was matched, or why not; empty while nothing is decided. */
  requests: (RequestSummary & { outcome: string } & CompletedWork)[];
}

export interface ProgressSummaryView {
  /** Days, both included. A request counts when it was first submitted within the period. */
  from: string;
  to: string;
  madeAt: string;
  totals: Progress['totals'];
  /** Median of working days from registration to submission and from submission to decision; null when there is none. */
  medianDays: Progress['medianDays'];
  stateLabels: Labelled<State>[];
  rows: SummaryRow[];
}
