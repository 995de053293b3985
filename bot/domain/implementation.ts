export const MILESTONE_STATUSES = ['planned', 'done', 'dropped'] as const;

export interface Milestone {
  id: string;
  title: string;
  /** Organisation that answers for it. */
  owner: string;
  /** Day, YYYY-MM-DD. */
  dueOn: string;
  status: (typeof MILESTONE_STATUSES)[number];
  closedAt: string | null;
  remark: string;
}

/** A dated value of an indicator; by sex and age where that applies. */
export interface IndicatorValue {
  /** Day, YYYY-MM-DD. */
  on: string;
  value: number;
  /** Part of the value by group, such as `women` or `under-18`; empty where it does not apply. */
  groups: Record<string, number>;
  source: string;
}

export interface Indicator {
  id: string;
  /** Code of the library, or null for one that the requester wrote. */
  code: string | null;
  statement: string;
  unit: string;
  baseline: number | null;
  target: number;
  /** Day, YYYY-MM-DD. */
  targetOn: string;
  disaggregated: boolean;
  /** What was achievable is judged as of then. ISO instant. */
  chosenAt: string;
  values: IndicatorValue[];
}

export const CONSTRAINT_KINDS = [
  'funding',
  'earmarking',
  'coordination',
  'access',
  'data-gaps',
  'participation-costs',
  'duplication',
] as const;

/** What stands in the way; "a blank is not no difficulty". */
export interface Constraint {
  id: string;
  kind: (typeof CONSTRAINT_KINDS)[number];
  text: string;
  raisedBy: string;
  raisedAt: string;
  /** What was done about it; null while it stands. */
  resolution: string | null;
  resolvedAt: string | null;
}

/** Answers of one round of participants to the four questions, counted: nobody is named. */
export interface SatisfactionRound {
  /** Day, YYYY-MM-DD. */
  on: string;
  participants: number;
  /** By question, how many chose each mark from 1 (not at all) to 5 (fully). */
  marks: Record<string, [number, number, number, number, number]>;
}

export interface Completion {
  results: string;
  lessons: string;
  /** What did not work: shared too. */
  failures: string;
  completedBy: string;
  completedAt: string;
}

export interface Implementation {
  milestones: Milestone[];
  indicators: Indicator[];
  constraints: Constraint[];
  satisfaction: SatisfactionRound[];
  completion: Completion | null;
}

export const NO_IMPLEMENTATION: Implementation = {
  milestones: [],
  indicators: [],
  constraints: [],
  satisfaction: [],
  completion: null,
};
