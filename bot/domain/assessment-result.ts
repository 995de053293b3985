import type { Assessment, AssessmentResult, Recommendation, Rubric } from './assessment.ts';

/** Hundredths are finer than anybody scores; rounding hides what floating point adds. */
const round = (value: number): number => Math.round(value * 100) / 100;
const spread = (values: readonly number[]): number => round(Math.max(...values) - Math.min(...values));
/** Added from the least on: the last digit of a sum of fractions hangs on their order. */
const mean = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

type Scored = Pick<Assessment, 'scores' | 'recommendation'>;

/**
 * One reviewer's mean, each criterion by its weight, on the rubric's scale. Criteria that came into the rubric since
 * have no score and count for nothing.
 */
export function weightedMean(scores: Record<string, number>, rubric: Pick<Rubric, 'criteria'>): number {
  const scored = rubric.criteria.flatMap(({ code, weight }) => {
    const score = scores[code];
    return score === undefined ? [] : [{ weight, score }];
  });
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? 0 : scored.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}

/** What assessments come to together. @param assessments handed in, at least one; their order does not matter */
export function resultOf(assessments: readonly Scored[], rubric: Rubric): AssessmentResult {
  const { disagreement: limits } = rubric;
  const criteria = rubric.criteria.flatMap(({ code }) => {
    const scores = assessments.flatMap((assessment) => assessment.scores[code] ?? []);
    if (scores.length === 0) return [];
    const gap = spread(scores);
    return [{ code, mean: round(mean(scores)), spread: gap, apart: gap > limits.criterion }];
  });
  const means = assessments.map((assessment) => weightedMean(assessment.scores, rubric));
  const overallSpread = spread(means);
  const count = (wanted: Scored['recommendation']) =>
    assessments.filter(({ recommendation }) => recommendation === wanted).length;
  const recommendations = {
    support: count('support'),
    'support-with-changes': count('support-with-changes'),
    'do-not-support': count('do-not-support'),
  } satisfies Record<Recommendation, number>;
  const isOpposed = limits.opposed && recommendations.support > 0 && recommendations['do-not-support'] > 0;
  return {
    reviewers: assessments.length,
    overall: round(mean(means)),
    overallSpread,
    criteria,
    recommendations,
    disagreement: isOpposed || overallSpread > limits.overall || criteria.some(({ apart }) => apart),
  };
}
