import type { Assessment, AssessmentResult } from '../domain/assessment.ts';
import { weightedMean } from '../domain/assessment-result.ts';
import { hasConflict, hasDeclared } from '../domain/conflicts.ts';
import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import {
  assessmentOf,
  closedAssessment,
  countedAssessments,
  isAssessed,
  isIn,
  needsOneMore,
  resultNow,
  seatsWanted,
  sittingReviewers,
} from '../domain/panel.ts';
import type { Person } from '../domain/people.ts';
import { allowedActions } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import type { AssessmentView, ResultView, SeatView } from '../domain/views/assessment.ts';
import { t } from '../locales/index.ts';
import { type Labels, labels } from '../locales/labels.ts';
import { loadVisible } from './change-request.ts';
import { type Deps, demandRole } from './deps.ts';
import { criterionLabel, disagreementText, presentRubric, resultText } from './present-assessment.ts';

function seatsOf(request: JointRequest, actor: Person, lang: Language, label: Labels): SeatView[] {
  return sittingReviewers(request).map(({ personId, personName, organisation }) => {
    const hasSaid = (assessmentOf(request, personId)?.declaredAt ?? null) !== null;
    const status = isIn(request, personId) ? 'in' : hasSaid ? 'declared' : 'asked';
    return {
      id: personId,
      name: personName,
      organisation: { code: organisation, label: label.agency(organisation) },
      isMe: personId === actor.id,
      status: { code: status, label: t(lang, `assessment.status.${status}`) },
    };
  });
}

type Standing = AssessmentView['standing'];

function standingOf(request: JointRequest, seats: readonly SeatView[], wanted: number, lang: Language): Standing {
  const done = seats.filter(({ status }) => status.code === 'in').length;
  const code = (): Standing['code'] => {
    if (isAssessed(request)) return 'complete';
    if (needsOneMore(request)) return 'one-more';
    if (seats.length === 0) return 'nobody';
    return request.state === 'assessing' ? 'open' : 'waiting';
  };
  const standing = code();
  const count = Math.max(wanted, seats.length);
  return { code: standing, label: t(lang, `assessment.standing.${standing}`, { done, count }) };
}

/** What the reader can do here as a reviewer. Whatever it is, the act itself asks again. */
function mineOf(actor: Person, request: JointRequest, missing: number): AssessmentView['mine'] {
  const actions = allowedActions(actor, request);
  if (missing > 0 && actions.includes('take-review')) return 'take';
  if (!sittingReviewers(request).some(({ personId }) => personId === actor.id)) return null;
  const hasSaid = (assessmentOf(request, actor.id)?.declaredAt ?? null) !== null;
  if (!hasSaid) return actions.includes('declare-interests') ? 'declare' : null;
  if (actions.includes('hand-in-scores')) return isIn(request, actor.id) ? 'change' : 'score';
  return isIn(request, actor.id) ? 'done' : null;
}

function ownOf(request: JointRequest, own: Assessment | undefined): AssessmentView['own'] {
  if (!own || own.handedInAt === null || own.recommendation === null) return null;
  const { scores, comments, recommendation, summary } = own;
  return { scores, comments, recommendation, summary, isOutdated: own.contentHash !== request.contentHash };
}

function presentResult(
  deps: Deps,
  request: JointRequest,
  result: AssessmentResult,
  lang: Language,
  label: Labels,
): ResultView {
  const criteria = closedAssessment(request)?.rubric.criteria ?? [];
  return {
    text: resultText(deps, result, lang),
    disagreement: disagreementText(deps, result, lang),
    overall: result.overall,
    rows: result.criteria.map(({ code, mean, spread, apart }) => ({
      code,
      label: criterionLabel(deps, code, lang),
      mean,
      spread,
      apart: apart ? t(lang, 'assessment.apart', { spread }) : null,
    })),
    sheets: countedAssessments(request).flatMap((each) =>
      each.recommendation === null
        ? []
        : [
            {
              reviewer: each.reviewerName,
              organisation: label.agency(each.organisation),
              recommendation: t(lang, `assessment.recommendation.${each.recommendation}`),
              summary: each.summary,
              mean: Math.round(weightedMean(each.scores, { criteria }) * 100) / 100,
              scores: each.scores,
              comments: each.comments,
            },
          ],
    ),
  };
}

/**
 * How the assessment of a request stands. Until all are in, everybody sees who is in and nobody sees what, but for
 * their own: whoever coordinates chooses the next reviewer or may be one, and must do it without the scores. A reviewer
 * who has not declared sees neither form nor scores.
 * @throws DeskError `not-visible`, `not-allowed`, `conflict-of-interest`, `conflict-declared`
 */
export const viewAssessment =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<AssessmentView> => {
    const { request } = await loadVisible(deps, actor, ref);
    demandRole(actor, 'coordinator', 'secretariat', 'committee');
    if (hasConflict(actor, request)) throw new DeskError('conflict-of-interest', { organisation: actor.organisation });
    if (hasDeclared(actor, request)) throw new DeskError('conflict-declared');
    const label = labels(deps.reference, lang);
    const wanted = seatsWanted(request, deps.reviewing.perRequest);
    const seats = seatsOf(request, actor, lang, label);
    const isOpen = request.state === 'submitted' || request.state === 'assessing';
    const missing = isOpen ? Math.max(0, wanted - seats.length) : 0;
    const mine = mineOf(actor, request, missing);
    const isMine = seats.some(({ isMe }) => isMe);
    const own = assessmentOf(request, actor.id);
    const mayRead = !isMine || (own !== undefined && own.declaredAt !== null);
    const result = mayRead ? resultNow(request) : null;
    const hidden = (): string | null => {
      if (!mayRead) return t(lang, 'assessment.hidden.declare');
      return result === null && seats.some(({ status }) => status.code === 'in') ? t(lang, 'assessment.hidden') : null;
    };
    return {
      standing: standingOf(request, seats, wanted, lang),
      seats,
      missing,
      mine,
      contentHash: request.contentHash,
      rubric: mayRead && (isMine || result !== null) ? presentRubric(deps, lang) : null,
      own: isMine ? ownOf(request, own) : null,
      hidden: hidden(),
      result: result && presentResult(deps, request, result, lang, label),
    };
  };
