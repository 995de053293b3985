export interface OwnedScore {
  owner: string;
  /** 0 to 1. */
  score: number;
}

export interface OwnerOptions {
  /** What each further document counts against the one before it, best first. */
  further: number;
  /** Documents count as this power of their scores, so that passing mentions hardly count; the root is taken at the end. */
  power: number;
}

/**
 * Owners by the evidence of all their documents: the best counts most and each further one less, so that ten passing
 * mentions do not outweigh one work on the subject, and of two with equal best works the one with more comes first.
 * Scores stay between 0 and 1.
 */
export function byOwner(
  scores: readonly OwnedScore[],
  { further, power }: OwnerOptions,
): { id: string; score: number }[] {
  const all = new Map<string, number[]>();
  for (const { owner, score } of scores) {
    const list = all.get(owner);
    if (list) list.push(score);
    else all.set(owner, [score]);
  }
  return [...all]
    .map(([id, list]) => {
      list.sort((a, b) => b - a);
      const sum = list.reduce((total, score, i) => total + score ** power * further ** i, 0);
      return { id, score: ((1 - further) * sum) ** (1 / power) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
