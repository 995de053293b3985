/**
 * Numbers of the text relevance alone (`collection.ts`). Measured on four kinds of queries over the reference data in
 * English and in French, 649 queries in all (see docs/matching.md); nDCG@10 is the mean of the eight sets.
 */
export const COLLECTION = {
  /** 0.9 to 1.6 differ by 0.01; the middle of the values published for abstracts. */
  k1: 1.2,
  /** 0.4 to 0.7 differ by 0.003. */
  b: 0.6,
  /** A word in the title of a document counts as two in its text: 0.678, against 0.670 with one. */
  titleWeight: 2,
  queryTitleWeight: 1.5,
  /** A word said often in a query counts at most four times as much as said once; 2 to 20 differ by 0.002. */
  repetition: 3,
  /** Signs by which a text must speak for another language than most of the collection to be read in it. */
  otherLanguage: 4,
  /**
   * 0.694 with, 0.678 without. More weight helps broad subjects and harms queries that have one answer (0.76 at 1.0,
   * 0.78 without feedback); at 0.4 those lose nothing.
   */
  feedback: { documents: 10, terms: 20, weight: 0.4, least: 2, common: 0.25 },
  /** 0.682 with, 0.678 without; next to nothing beside feedback. The half of what measured best, for other collections. */
  proximity: { documents: 100, window: 8, ordered: 0.1, near: 0.05 },
  /** A text score reaches 0.5 at this part of the good score (see `index/word-strength.ts`). */
  wordScale: 0.6,
  /** Judged partners as owners of the practices they took part in: nDCG@10 0.31 at 0.3, 0.34 at 0.7, 0.37 at 0.9. */
  owner: { further: 0.8 },
};

export type CollectionConstants = typeof COLLECTION;
