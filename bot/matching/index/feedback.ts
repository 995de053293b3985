import type { TextIndex, WeightedTerm } from './text-index.ts';

export interface FeedbackOptions {
  /** Documents taken for relevant. */
  documents: number;
  /** Terms added at most. */
  terms: number;
  /** Weight of the added terms, all together, against the query's own. */
  weight: number;
  /** A term must be in this many of the documents: one document's own words say nothing of the subject. */
  least: number;
  /** Terms in more than this share of the collection say nothing either. */
  common: number;
  /** Documents count as this power of their scores: the few far ahead speak for the query, a flat list speaks as one. */
  power: number;
}

/**
 * Terms that the best documents share (Rocchio 1971, with BM25 parts as document vectors): each document counts as
 * a power of its score, each term as much as it gives the documents. The query's own terms keep their weight and gain
 * from being in the documents; the rest are added, scaled so that together they weigh `weight` times the query.
 * @param best Scores of the best documents with the parts of their terms, best first.
 */
export function feedback(
  query: readonly WeightedTerm[],
  best: readonly { score: number; parts: ReadonlyMap<number, number> }[],
  index: Pick<TextIndex, 'idf' | 'frequency' | 'size'>,
  termOf: (id: number) => string,
  options: FeedbackOptions,
): WeightedTerm[] {
  const top = best[0]?.score ?? 0;
  if (top <= 0) return [...query];
  const leading = best
    .slice(0, options.documents)
    .map(({ score, parts }) => ({ share: (score / top) ** options.power, parts }));
  const total = leading.reduce((sum, { share }) => sum + share, 0);
  if (leading.length < options.least) return [...query];
  const sums = new Map<number, { weight: number; documents: number }>();
  for (const { share, parts } of leading) {
    for (const [id, part] of parts) {
      const sum = sums.get(id) ?? { weight: 0, documents: 0 };
      sums.set(id, { weight: sum.weight + (share / total) * part, documents: sum.documents + 1 });
    }
  }
  const own = new Set(query.map(({ id }) => id));
  const chosen = [...sums]
    .filter(
      ([id, { documents }]) =>
        own.has(id) || (documents >= options.least && index.frequency(id) <= options.common * index.size),
    )
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, options.terms);
  const given = query.reduce((sum, { id, weight }) => sum + weight * index.idf(id), 0);
  const found = chosen.reduce((sum, [id, { weight }]) => sum + weight * index.idf(id), 0);
  if (found === 0) return [...query];
  const scale = (options.weight * given) / found;
  const widened = new Map(query.map((term) => [term.id, term]));
  for (const [id, { weight }] of chosen) {
    const before = widened.get(id);
    widened.set(id, { id, term: termOf(id), weight: (before?.weight ?? 0) + scale * weight });
  }
  return [...widened.values()];
}
