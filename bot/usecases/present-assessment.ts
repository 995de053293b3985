import { type AssessmentResult, RECOMMENDATIONS } from '../domain/assessment.ts';
import type { Language } from '../domain/language.ts';
import type { RubricView } from '../domain/views/assessment.ts';
import { list, t } from '../locales/index.ts';
import type { Reference } from '../reference/load.ts';
import { rubricOf } from './assessment-terms.ts';
import type { Deps } from './deps.ts';

type Criterion = Reference['rubric']['criteria'][number];
const GROUPS = ['quality', 'principle'] as const satisfies readonly Criterion['group'][];

/** Criteria that left the rubric since keep their code. */
export function criterionLabel({ reference }: Pick<Deps, 'reference'>, code: string, lang: Language): string {
  return reference.rubric.criteria.find((criterion) => criterion.code === code)?.label[lang] ?? code;
}

/** Such as "002, l. 3145-3148"; documents are known by their number in the reference data. */
function sourceText({ source }: Criterion): string {
  const reference = typeof source.reference === 'string' ? source.reference : null;
  return reference ?? [source.seed, source.lines].filter(Boolean).join(', ');
}

export function presentRubric({ reference }: Pick<Deps, 'reference'>, lang: Language): RubricView {
  const { criteria, scale, weights, disagreement } = reference.rubric;
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const open = Object.entries({ weights, scale, disagreement }).filter(([, { basis }]) => basis === 'unconfirmed');
  return {
    groups: GROUPS.map((group) => ({
      code: group,
      label: t(lang, `assessment.group.${group}`),
      criteria: criteria
        .filter((criterion) => criterion.group === group)
        .map((criterion) => ({
          code: criterion.code,
          label: criterion.label[lang],
          question: criterion.question[lang],
          share: criterion.weight / all,
          source: t(lang, 'assessment.source', { source: sourceText(criterion) }),
          unconfirmed: criterion.basis === 'unconfirmed' ? t(lang, 'assessment.unconfirmed') : null,
        })),
    })),
    levels: scale.levels.map(({ score, label }) => ({ code: score, label: label[lang] })),
    recommendations: RECOMMENDATIONS.map((code) => ({ code, label: t(lang, `assessment.recommendation.${code}`) })),
    unconfirmed: open.map(([part, { source }]) =>
      t(lang, `assessment.unconfirmed.${part}` as 'assessment.unconfirmed.weights', { source }),
    ),
  };
}

/** The whole result in a sentence. */
export function resultText({ reference }: Pick<Deps, 'reference'>, result: AssessmentResult, lang: Language): string {
  const recommended = RECOMMENDATIONS.filter((code) => result.recommendations[code] > 0).map((code) =>
    t(lang, `assessment.recommended.${code}`, { count: result.recommendations[code] }),
  );
  return t(lang, 'assessment.result', {
    overall: result.overall,
    max: rubricOf(reference).scale.max,
    count: result.reviewers,
    recommendations: list(lang, recommended),
  });
}

/** In what reviewers disagree; null where they do not. */
export function disagreementText(
  deps: Pick<Deps, 'reference'>,
  result: AssessmentResult,
  lang: Language,
): string | null {
  if (!result.disagreement) return null;
  const apart = result.criteria.filter((criterion) => criterion.apart);
  const names = list(
    lang,
    apart.map(({ code }) => criterionLabel(deps, code, lang)),
  );
  const isOpposed = result.recommendations.support > 0 && result.recommendations['do-not-support'] > 0;
  return [
    t(lang, 'assessment.disagreement'),
    ...(apart.length > 0 ? [t(lang, 'assessment.disagreement.criteria', { names })] : []),
    ...(isOpposed ? [t(lang, 'assessment.disagreement.opposed')] : []),
    t(lang, 'assessment.disagreement.overall', { spread: result.overallSpread }),
  ].join(' ');
}
