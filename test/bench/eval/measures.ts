/** Measures of ranked lists against graded judgments: gain `2^grade - 1`, discount `log2(rank + 1)`. */
export type Grades = Readonly<Record<string, number>>;

const CUT = 10;
const RELEVANT = 2;

export interface Scores {
  ndcg10: number;
  recall10: number;
  recall20: number;
  mrr: number;
}

const gain = (grades: readonly number[]) =>
  grades.slice(0, CUT).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** NaN where a measure does not apply: nothing to find. */
export function scoreList(ranked: readonly string[], judged: Grades): Scores {
  const grades = ranked.map((id) => judged[id] ?? 0);
  const ideal = Object.values(judged).sort((a, b) => b - a);
  const total = ideal.filter((grade) => grade >= RELEVANT).length;
  const found = (cut: number) => grades.slice(0, cut).filter((grade) => grade >= RELEVANT).length;
  const first = grades.findIndex((grade) => grade >= RELEVANT);
  return {
    ndcg10: gain(ideal) === 0 ? Number.NaN : gain(grades) / gain(ideal),
    recall10: total === 0 ? Number.NaN : found(10) / total,
    recall20: total === 0 ? Number.NaN : found(20) / total,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Means that leave out NaN. */
export function meanScores(rows: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => {
    const values = rows.map((row) => row[key]).filter((value) => !Number.isNaN(value));
    return values.reduce((a, b) => a + b, 0) / values.length;
  };
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), recall20: mean('recall20'), mrr: mean('mrr') };
}

/** Chance that a positive scores above a negative; ties count half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  let sum = 0;
  for (const p of positives) for (const n of negatives) sum += p > n ? 1 : p === n ? 0.5 : 0;
  return sum / (positives.length * negatives.length);
}
