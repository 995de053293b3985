import type { AssessmentTerms, Rubric } from '../domain/assessment.ts';
import type { State } from '../domain/state.ts';
import type { Reference } from '../reference/load.ts';
import type { Deps } from './deps.ts';
import { SUBMITTED_TAG, toAssessTag } from './documents.ts';

/** States in which a request is work for its reviewers, also while the agencies hold the clock. */
export const WITH_REVIEWERS: readonly State[] = ['submitted', 'assessing', 'returned', 'cosigning'];

/** The figures of the configured rubric. */
export function rubricOf({ rubric }: Pick<Reference, 'rubric'>): Rubric {
  const scores = rubric.scale.levels.map(({ score }) => score);
  const { criterion, overall, opposed } = rubric.disagreement;
  return {
    criteria: rubric.criteria.map(({ code, weight }) => ({ code, weight })),
    scale: { min: Math.min(...scores), max: Math.max(...scores) },
    disagreement: { criterion, overall, opposed },
  };
}

/** Has a person as many requests to assess as one may have? */
async function isFull({ store, reviewing }: Deps, personId: string): Promise<boolean> {
  const { rows } = await store.query({
    kind: 'request',
    status: WITH_REVIEWERS,
    allTags: [SUBMITTED_TAG, toAssessTag(personId)],
    limit: reviewing.cap,
  });
  return rows.length >= reviewing.cap;
}

/**
 * What an assessment goes by. Loads are read before the change: of two people who assign the same person in the same
 * moment both may succeed, one request over the cap. It limits work, it guards nothing.
 * @param ids people who may be put on a request
 */
export async function assessmentTerms(deps: Deps, ids: readonly string[]): Promise<AssessmentTerms> {
  const asked = await Promise.all(ids.map(async (id) => ((await isFull(deps, id)) ? [id] : [])));
  const { perRequest, cap } = deps.reviewing;
  return { rubric: rubricOf(deps.reference), wanted: perRequest, cap, full: new Set(asked.flat()) };
}
