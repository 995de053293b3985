/** What assessments are made of in tests; `builders.ts` has the requests. */
import type { HandedIn } from '../../../bot/domain/assessing.ts';
import type { AssessmentTerms } from '../../../bot/domain/assessment.ts';
import type { Reference } from '../../../bot/reference/load.ts';

/** One reviewer, and a rubric of two criteria, the first of double weight. */
export const TERMS: AssessmentTerms = {
  rubric: {
    criteria: [
      { code: 'demand', weight: 2 },
      { code: 'results', weight: 1 },
    ],
    scale: { min: 1, max: 4 },
    disagreement: { criterion: 2, overall: 0.75, opposed: true },
  },
  wanted: 1,
  cap: 5,
  full: new Set(),
};

export const aSheet = (change: Partial<HandedIn> = {}): HandedIn => ({
  scores: { demand: 3, results: 3 },
  comments: {},
  recommendation: 'support',
  summary: 'Sound, and asked for.',
  ...change,
});

/** The same score for every criterion of the configured rubric. */
export const aFullSheet = ({ rubric }: Pick<Reference, 'rubric'>, score = 3, change: Partial<HandedIn> = {}) =>
  aSheet({ scores: Object.fromEntries(rubric.criteria.map(({ code }) => [code, score])), ...change });
