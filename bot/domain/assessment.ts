export const RECOMMENDATIONS = ['support', 'support-with-changes', 'do-not-support'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** What a request is assessed by, as far as figures go; the words are in the reference data. */
export interface Rubric {
  /** Weights count relative to each other. */
  criteria: readonly { code: string; weight: number }[];
  /** Lowest and highest score. */
  scale: { min: number; max: number };
  /** Disagreement begins beyond these gaps, and (`opposed`) where one reviewer supports the request and another does not. */
  disagreement: { criterion: number; overall: number; opposed: boolean };
}

/** Configuration that an assessment goes by. */
export interface AssessmentTerms {
  rubric: Rubric;
  /** Complete assessments that a decision needs. */
  wanted: number;
  /** Open requests that one person assesses at most, and the people who are there already. */
  cap: number;
  full: ReadonlySet<string>;
}

/** One reviewer's assessment. Its scores stay hidden from everybody else until all are in. */
export interface Assessment {
  reviewerId: string;
  reviewerName: string;
  organisation: string;
  /** The reviewer said that there is no conflict of interest, before reading. ISO instant; null before. */
  declaredAt: string | null;
  /** Score by criterion of the rubric, on its scale; empty until it is handed in. */
  scores: Record<string, number>;
  /** What speaks for each score, by criterion; may be empty. */
  comments: Record<string, string>;
  recommendation: Recommendation | null;
  summary: string;
  handedInAt: string | null;
  /** Of the content that was assessed; after a material edit the scores are of something else and do not count. */
  contentHash: string | null;
  /** When all were in: from then on it cannot be changed. ISO instant; null before. */
  closedAt: string | null;
}

/** Somebody who was to assess a request and must not: they themselves, or anybody of their organisation. */
export interface DeclaredConflict {
  personId: string;
  personName: string;
  organisation: string;
  extent: 'person' | 'organisation';
  reason: string;
  /** ISO instant. */
  at: string;
}

/** All were in at a moment. The rubric is kept as it was then: a result must not change because weights do. */
export interface ClosedAssessment {
  /** Of the content that all of them assessed. */
  contentHash: string;
  /** Ids of the people whose assessments it is made of. */
  by: string[];
  wanted: number;
  rubric: Rubric;
  /** Whether they disagreed so much that one more reviewer is needed; `given` once that one's scores are in, too. */
  oneMore: 'no' | 'needed' | 'given';
  /** ISO instant. */
  at: string;
}

/** What the scores come to; scores and means are on the rubric's scale. */
export interface AssessmentResult {
  /** How many assessments it is made of. */
  reviewers: number;
  /** Weighted mean of everything, two decimals. */
  overall: number;
  /** Between the highest and the lowest weighted mean of one reviewer, two decimals. */
  overallSpread: number;
  /** `spread`: between the highest and the lowest score. `apart`: beyond the rubric's limit. */
  criteria: { code: string; mean: number; spread: number; apart: boolean }[];
  recommendations: Record<Recommendation, number>;
  /** One supports the request and another does not, or scores lie too far apart. */
  disagreement: boolean;
}
