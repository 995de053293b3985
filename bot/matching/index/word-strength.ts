import type { TextIndex, Touched, WeightedTerm } from './text-index.ts';

/** What a query could get, in two measures. */
export interface Yardstick {
  /** The most: from a document that says nothing else. */
  most: number;
  /**
   * What a good document gets. The raw score grows with the length of a query, but a long need is never met in all
   * its words, so this grows with the square root of the most; times the mean weight, so that it does not matter
   * whether the same words stand in the title or in the need.
   */
  good: number;
}

export function yardstick(query: readonly Pick<WeightedTerm, 'id' | 'weight'>[], index: TextIndex): Yardstick {
  const most = query.reduce((sum, { id, weight }) => sum + weight * index.idf(id), 0);
  const mean = query.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, query.length);
  return { most, good: Math.sqrt(most * mean) };
}

/** Brings a text score to 0..1 so that it compares across queries: half strength at `scale` times the good score. */
export function wordStrength({ good }: Yardstick, scale: number): (raw: number) => number {
  const half = scale * good;
  return (raw) => (raw <= 0 ? 0 : raw / (raw + half));
}

/** The raw score that gives a strength; the inverse of `wordStrength`. */
export function rawFor({ good }: Yardstick, scale: number, strength: number): number {
  if (strength <= 0) return 0;
  return strength >= 1 ? Number.POSITIVE_INFINITY : (scale * good * strength) / (1 - strength);
}

export interface EvidenceLimits {
  /** Items whose mean says whether a subject is at home in the collection. */
  leaders: number;
  /** What one item alone counts against that mean. */
  alone: number;
  /** Least evidence, as part of the good score. */
  least: number;
  /** Share of a query's weight found in one item that is enough by itself: for questions of a few words. */
  coverage: number;
}

/**
 * Whether a search found anything to speak of. A subject that a collection knows is met by several items; one that
 * it does not know still meets chance words, in one item or another.
 */
export function isEvident(touched: Touched, { most, good }: Yardstick, limits: EvidenceLimits): boolean {
  const best: number[] = [];
  for (let i = 0; i < touched.count; i++) {
    const score = touched.scores[touched.documents[i] as number] as number;
    if (best.length === limits.leaders && score <= (best.at(-1) ?? 0)) continue;
    best.push(score);
    best.sort((a, b) => b - a);
    best.length = Math.min(best.length, limits.leaders);
  }
  const top = best[0] ?? 0;
  if (top === 0) return false;
  const mean = best.reduce((sum, score) => sum + score, 0) / limits.leaders;
  return Math.max(mean, limits.alone * top) >= limits.least * good || top >= limits.coverage * most;
}
