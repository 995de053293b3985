/**
 * Numbers of the text relevance alone (`collection.ts`), for English collections of a few thousand documents that
 * nobody has seen before. Chosen on six collections of different kinds, each on a plateau that most of them
 * share; cross-validated by leaving each one out (see docs/matching.md). "Of nDCG" is the mean nDCG@10 of the six.
 */
export const COLLECTION = {
  /** 1.2 to 2.5 differ by 0.002 of nDCG. */
  k1: 1.6,
  /** 0.35 to 0.65 differ by 0.002 of nDCG. */
  b: 0.5,
  /** A word in the title of a document counts as two in its text; 1 to 2 differ by 0.001, 3 is worse. */
  titleWeight: 2,
  queryTitleWeight: 1.5,
  /** A word said often in a query counts at most eleven times as much as said once; 3 loses 0.002 of nDCG. */
  repetition: 10,
  /** Signs by which a text must speak for another language than most of the collection to be read in it. */
  otherLanguage: 4,
  /**
   * 0.314 of nDCG with, 0.307 without. At power 1 five documents do better than ten (0.314, 0.311); at power 4 it
   * matters little how many are taken, 5 to 10, and a query with one answer keeps it. Weights of 0.4 to 1 differ by 0.002.
   */
  feedback: { documents: 7, terms: 30, weight: 0.7, least: 2, common: 0.25, power: 4 },
  /** 0.002 to 0.003 of nDCG; half and double of it, and windows of 3 to 15, measure the same. */
  proximity: { documents: 100, window: 8, ordered: 0.2, near: 0.1 },
  /** A text score reaches 0.5 at this part of the good score (see `index/word-strength.ts`). */
  wordScale: 0.6,
  /** Six owner searches: 0.531 of nDCG at power 1 and 0.8, 0.562 here; 0.6 to 0.75 and powers 1.5 to 3 stay above 0.556. */
  owner: { further: 0.7, power: 2 },
};

export type CollectionConstants = typeof COLLECTION;
