/** What people see of a request's implementation, in their language. Text that people typed is plain. */
import type { Constraint, Milestone } from '../implementation.ts';
import type { IndicatorDoubt } from '../indicator-doubts.ts';
import type { Group } from '../indicators.ts';
import type { Labelled } from '../views.ts';

export interface MilestoneView {
  id: string;
  title: string;
  owner: Labelled;
  /** YYYY-MM-DD. */
  dueOn: string;
  status: Labelled<Milestone['status']>;
  overdue: boolean;
  /** ISO instant. */
  closedAt: string | null;
  remark: string;
  /** This person can say that it is reached or given up. */
  canClose: boolean;
}

export interface DoubtView {
  code: IndicatorDoubt;
  /** Which demand it is about, such as "Observable?". */
  demand: string;
  /** A sentence. */
  text: string;
}

export interface IndicatorValueView {
  /** YYYY-MM-DD. */
  on: string;
  value: number;
  groups: (Labelled<Group> & { value: number })[];
  source: string;
}

export interface IndicatorView {
  id: string;
  statement: string;
  unit: string;
  /** Where it is from: the number of a goal's indicator, a dimension, or the requester's own words. */
  origin: string;
  /** Set where the library's wording awaits confirmation. */
  unconfirmed: string | null;
  baseline: number | null;
  target: number;
  /** YYYY-MM-DD. */
  targetOn: string;
  disaggregated: boolean;
  /** By date. */
  values: IndicatorValueView[];
  /** 0 to 1, from the baseline to the target; null while it cannot be told. */
  progress: number | null;
  /** Hints, never a barrier. */
  doubts: DoubtView[];
}

export interface ConstraintView {
  id: string;
  kind: Labelled<Constraint['kind']>;
  text: string;
  raisedBy: string;
  raisedAt: string;
  resolution: string | null;
  resolvedAt: string | null;
}

export interface SatisfactionView {
  /** What was answered over all rounds; `mean` is 1 to 5, null while nobody answered. */
  questions: (Labelled & { mean: number | null; answers: number })[];
  /** Words at both ends of the marks. */
  lowest: string;
  highest: string;
  rounds: { on: string; participants: number }[];
  /** Set where the wording of the questions awaits confirmation. */
  unconfirmed: string | null;
}

export interface CompletionView {
  results: string;
  lessons: string;
  failures: string;
  completedBy: string;
  completedAt: string;
}

/** What this person can choose from; empty lists where there is nothing to do. */
export interface WorkChoices {
  owners: Labelled[];
  /** Those that fit the objectives of the request first. */
  library: (Labelled & { fits: boolean })[];
  constraintKinds: Labelled[];
  groups: Labelled<Group>[];
  /** For a follow-up: who may be asked to request together, and who was on this request. */
  agencies: Labelled[];
  before: string[];
}

export interface WorkView {
  milestones: MilestoneView[];
  indicators: IndicatorView[];
  constraints: ConstraintView[];
  /** Said where the register is empty: "none stated" is not "no difficulty". */
  noConstraints: string | null;
  satisfaction: SatisfactionView;
  completion: CompletionView | null;
  /** Requests that follow this one up, as far as this person may see them. */
  followUps: { ref: string; title: string }[];
  choices: WorkChoices;
}
