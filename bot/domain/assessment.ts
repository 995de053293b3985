/** One reviewer's assessment. Its scores stay hidden from the other reviewers until all are in. */
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
  recommendation: 'support' | 'support-with-changes' | 'do-not-support' | null;
  summary: string;
  handedInAt: string | null;
}
