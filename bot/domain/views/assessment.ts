/** What reviewers and those who decide see of an assessment. */
import type { Recommendation } from '../assessment.ts';
import type { Labelled } from '../views.ts';

export interface CriterionView {
  code: string;
  label: string;
  question: string;
  /** Share of the whole, 0 to 1. */
  share: number;
  /** Where the criterion comes from, in a phrase. */
  source: string;
  /** Set where the criterion itself awaits confirmation. */
  unconfirmed: string | null;
}

export interface RubricView {
  groups: { code: string; label: string; criteria: CriterionView[] }[];
  levels: Labelled<number>[];
  recommendations: Labelled<Recommendation>[];
  /** What of it awaits confirmation, a sentence each. */
  unconfirmed: string[];
}

export interface SeatView {
  id: string;
  name: string;
  organisation: Labelled;
  isMe: boolean;
  status: Labelled<'asked' | 'declared' | 'in'>;
}

/** One reviewer's scores, once nothing is hidden. */
export interface ScoreSheetView {
  reviewer: string;
  organisation: string;
  recommendation: string;
  summary: string;
  /** Weighted mean, on the scale. */
  mean: number;
  scores: Record<string, number>;
  comments: Record<string, string>;
}

export interface ResultView {
  /** The whole in a sentence. */
  text: string;
  /** Where reviewers are far apart, in a sentence; null where they agree. */
  disagreement: string | null;
  overall: number;
  rows: {
    code: string;
    label: string;
    mean: number;
    spread: number /** Set where scores lie far apart. */;
    apart: string | null;
  }[];
  sheets: ScoreSheetView[];
}

export interface AssessmentView {
  /** Where it stands, in a sentence. */
  standing: Labelled<'nobody' | 'open' | 'one-more' | 'complete' | 'waiting'>;
  seats: SeatView[];
  /** Seats that nobody has yet. */
  missing: number;
  /** What the reader has to do as a reviewer. */
  mine: 'take' | 'declare' | 'score' | 'change' | 'done' | null;
  /** Hash of the content that is assessed: goes back with the scores. */
  contentHash: string;
  /** For a reviewer who declared, and for everybody once there is a result. */
  rubric: RubricView | null;
  /** What the reader handed in; the content may have changed since. */
  own: {
    scores: Record<string, number>;
    comments: Record<string, string>;
    recommendation: Recommendation;
    summary: string;
    isOutdated: boolean;
  } | null;
  /** Why there is nothing to be seen yet; null where there is. */
  hidden: string | null;
  result: ResultView | null;
}
