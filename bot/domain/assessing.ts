import {
  type Assessment,
  type AssessmentTerms,
  type DeclaredConflict,
  RECOMMENDATIONS,
  type Recommendation,
  type Rubric,
} from './assessment.ts';
import { resultOf } from './assessment-result.ts';
import { NOTE_LIMIT, SHORT_TEXT_LIMIT } from './content.ts';
import { checkLength, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { assessmentOf, closedAssessment, isClosedFor, isIn, seatsWanted, sittingReviewers } from './panel.ts';
import { demand } from './permissions.ts';
import { type Act, record, toCoordinators, toPeople, toSecretariat } from './record.ts';
import type { JointRequest } from './request.ts';

/** All of these throw `not-visible`, `not-allowed`, `conflict-of-interest`, `conflict-declared` and `wrong-state` before anything else. */

const blank = ({ actor, at }: Act): Assessment => ({
  reviewerId: actor.id,
  reviewerName: actor.name,
  organisation: actor.organisation,
  declaredAt: at,
  scores: {},
  comments: {},
  recommendation: null,
  summary: '',
  handedInAt: null,
  contentHash: null,
  closedAt: null,
});

const withAssessment = (request: JointRequest, assessment: Assessment): JointRequest => ({
  ...request,
  assessments: [...request.assessments.filter((each) => each.reviewerId !== assessment.reviewerId), assessment],
});

/** Whoever has to know how the assessment goes: its reviewers, and whoever accepted the request or chose them. */
function concerned(request: JointRequest): string[] {
  const chose = request.history.filter(({ action }) => action === 'accepted' || action === 'reviewers-assigned');
  return [...new Set([...request.reviewers, ...chose].map(({ personId }) => personId))];
}

/**
 * Closes the assessment once everybody who sits is in and they are enough: from then on nobody changes their scores.
 * Where they disagree beyond the rubric's limits, one more reviewer is called, once; those already in wait unseen, so
 * that whoever chooses the next one cannot choose by the scores.
 */
export function settle(request: JointRequest, terms: AssessmentTerms, act: Act): JointRequest {
  const { contentHash } = request;
  const by = sittingReviewers(request).map(({ personId }) => personId);
  if (request.state !== 'assessing' || by.length < terms.wanted) return request;
  if (!by.every((id) => isIn(request, id))) return request;
  const before = closedAssessment(request);
  if (before && by.length === before.by.length && by.every((id) => before.by.includes(id))) return request;

  const counted = by.flatMap((id) => assessmentOf(request, id) ?? []);
  const wasCalled = before !== null && before.oneMore !== 'no' && before.by.every((id) => by.includes(id));
  const isApart = resultOf(counted, terms.rubric).disagreement;
  const oneMore = wasCalled ? 'given' : isApart ? 'needed' : 'no';
  const closed: JointRequest = {
    ...request,
    assessments: request.assessments.map((each) =>
      by.includes(each.reviewerId) ? { ...each, closedAt: each.closedAt ?? act.at } : each,
    ),
    assessed: { contentHash, by, wanted: terms.wanted, rubric: terms.rubric, oneMore, at: act.at },
  };
  return oneMore === 'needed'
    ? record(closed, act, {
        action: 'one-more-called',
        events: [
          { type: 'one-more-needed', audience: toCoordinators },
          { type: 'one-more-needed', audience: toSecretariat },
        ],
      })
    : record(closed, act, {
        action: 'assessment-complete',
        events: [{ type: 'assessments-in', audience: toPeople(concerned(request)) }],
      });
}

/**
 * A coordinator takes a free seat and says in the same breath that there is no conflict of interest: an office with
 * one coordinator needs nobody else.
 * @throws DeskError `already-reviewing`, `seats-taken`, `reviewer-full`
 */
export function takeReview(request: JointRequest, terms: AssessmentTerms, act: Act): JointRequest {
  demand('take-review', act.actor, request);
  const { id: personId, name: personName, organisation } = act.actor;
  if (request.reviewers.some((reviewer) => reviewer.personId === personId)) throw new DeskError('already-reviewing');
  if (sittingReviewers(request).length >= seatsWanted(request, terms.wanted)) throw new DeskError('seats-taken');
  if (terms.full.has(personId)) throw new DeskError('reviewer-full', { name: personName, cap: terms.cap });
  const taken = { ...request, reviewers: [...request.reviewers, { personId, personName, organisation }] };
  return record(withAssessment(taken, blank(act)), act, { action: 'review-taken', note: personName });
}

/** A reviewer says that there is no conflict of interest; only then are they shown the form. Saying it again is nothing. */
export function declareNoConflict(request: JointRequest, act: Act): JointRequest {
  demand('declare-interests', act.actor, request);
  const own = assessmentOf(request, act.actor.id);
  if (own && own.declaredAt !== null) return request;
  return record(withAssessment(request, blank(act)), act, { action: 'no-conflict-declared' });
}

/**
 * A reviewer says that there is one: they are taken off, with everybody of their organisation where it is the
 * organisation's, and can neither review nor decide here any more. The desk is told why; the agencies are not.
 * @throws DeskError `reason-missing`, `text-too-long`
 */
export function declareConflict(
  request: JointRequest,
  conflict: Pick<DeclaredConflict, 'extent' | 'reason'>,
  terms: AssessmentTerms,
  act: Act,
): JointRequest {
  demand('declare-interests', act.actor, request);
  const { id: personId, name: personName, organisation } = act.actor;
  const reason = said(conflict.reason, 'reason', 'reason-missing');
  const { extent } = conflict;
  const goes = (id: string, of: string) => id === personId || (extent === 'organisation' && of === organisation);
  const others = request.reviewers.filter((r) => r.personId !== personId && goes(r.personId, r.organisation));
  const left: JointRequest = {
    ...request,
    reviewers: request.reviewers.filter((r) => !goes(r.personId, r.organisation)),
    assessments: request.assessments.filter((a) => !goes(a.reviewerId, a.organisation)),
    declaredConflicts: [
      ...request.declaredConflicts,
      { personId, personName, organisation, extent, reason, at: act.at },
    ],
  };
  const told = record(left, act, {
    action: 'conflict-declared',
    note: reason,
    events: [
      { type: 'conflict-declared', audience: toCoordinators, note: reason },
      { type: 'conflict-declared', audience: toSecretariat, note: reason },
      ...(others.length > 0
        ? [{ type: 'unassigned' as const, audience: toPeople(others.map((reviewer) => reviewer.personId)) }]
        : []),
    ],
  });
  return settle(told, terms, act);
}

export interface HandedIn {
  scores: Record<string, number>;
  comments: Record<string, string>;
  recommendation: Recommendation;
  summary: string;
}

function checkScores({ scores, comments }: HandedIn, { criteria, scale }: Rubric): void {
  const known = new Set(criteria.map(({ code }) => code));
  const unknown = [...Object.keys(scores), ...Object.keys(comments)].find((code) => !known.has(code));
  if (unknown !== undefined) throw new DeskError('invalid-input', { field: unknown });
  const missing = criteria.filter(({ code }) => scores[code] === undefined).length;
  if (missing > 0) throw new DeskError('scores-missing', { count: missing });
  const isScore = (score: number) => Number.isInteger(score) && score >= scale.min && score <= scale.max;
  const wrong = criteria.find(({ code }) => !isScore(scores[code] ?? Number.NaN));
  if (wrong) throw new DeskError('invalid-input', { field: wrong.code });
  for (const comment of Object.values(comments)) checkLength(comment, 'comment', SHORT_TEXT_LIMIT);
}

/**
 * A reviewer hands in their scores, or other ones as long as not everybody is in.
 * @param seenHash of the content that they assessed
 * @throws DeskError `not-declared`, `content-assessed-changed`, `scores-closed`, `scores-missing`, `invalid-input`,
 *   `assessment-summary-missing`, `text-too-long`
 */
export function handInScores(
  request: JointRequest,
  given: HandedIn,
  seenHash: string,
  terms: AssessmentTerms,
  act: Act,
): JointRequest {
  demand('hand-in-scores', act.actor, request);
  const own = assessmentOf(request, act.actor.id);
  if (!own || own.declaredAt === null) throw new DeskError('not-declared');
  if (seenHash !== request.contentHash) throw new DeskError('content-assessed-changed', { ref: request.ref });
  if (isClosedFor(request, act.actor.id)) throw new DeskError('scores-closed');
  checkScores(given, terms.rubric);
  if (!RECOMMENDATIONS.includes(given.recommendation))
    throw new DeskError('invalid-input', { field: 'recommendation' });
  const summary = given.summary.trim();
  if (summary === '') throw new DeskError('assessment-summary-missing');
  checkLength(summary, 'assessmentSummary', NOTE_LIMIT);
  const comments = Object.fromEntries(
    Object.entries(given.comments)
      .map(([code, comment]) => [code, comment.trim()] as const)
      .filter(([, comment]) => comment !== ''),
  );
  const { scores, recommendation } = given;
  const { contentHash } = request;
  const assessment = {
    ...own,
    scores,
    comments,
    recommendation,
    summary,
    handedInAt: act.at,
    contentHash,
    closedAt: null,
  };
  const action = isIn(request, act.actor.id) ? 'scores-changed' : 'scores-handed-in';
  return settle(record(withAssessment(request, assessment), act, { action }), terms, act);
}
