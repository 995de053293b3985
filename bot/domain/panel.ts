/** The reviewers of a request and how far they are: everything that can be told from the request alone. */
import type { Assessment, AssessmentResult, ClosedAssessment } from './assessment.ts';
import { resultOf } from './assessment-result.ts';
import { hasConflict, hasDeclared } from './conflicts.ts';
import { hasRole, type Person, type Role } from './people.ts';
import type { JointRequest, Reviewer } from './request.ts';

/** Reviewers who still may be: an organisation may have joined the request since they were chosen. */
export function sittingReviewers(request: JointRequest): Reviewer[] {
  return request.reviewers.filter(
    ({ personId, organisation }) =>
      !hasConflict({ organisation }, request) && !hasDeclared({ id: personId, organisation }, request),
  );
}

export const assessmentOf = (request: JointRequest, personId: string): Assessment | undefined =>
  request.assessments.find(({ reviewerId }) => reviewerId === personId);

/** Are a person's scores in, over the content as it stands now? */
export function isIn(request: JointRequest, personId: string): boolean {
  const assessment = assessmentOf(request, personId);
  return assessment !== undefined && assessment.handedInAt !== null && assessment.contentHash === request.contentHash;
}

/** All were in, and scores over the present content can be changed no more. */
export function isClosedFor(request: JointRequest, personId: string): boolean {
  return isIn(request, personId) && assessmentOf(request, personId)?.closedAt !== null;
}

/** Those whose scores are still to come. */
export const pendingReviewers = (request: JointRequest): Reviewer[] =>
  sittingReviewers(request).filter(({ personId }) => !isIn(request, personId));

/** The moment at which all were in, as long as it holds: same content, and enough of those people still sit. */
export function closedAssessment(request: JointRequest): ClosedAssessment | null {
  const { assessed } = request;
  if (assessed === null || assessed.contentHash !== request.contentHash) return null;
  const sitting = sittingReviewers(request).map(({ personId }) => personId);
  return assessed.by.filter((id) => sitting.includes(id)).length >= assessed.wanted ? assessed : null;
}

/** Disagreement called for one more reviewer, and that one's scores are not in yet. */
export const needsOneMore = (request: JointRequest): boolean => closedAssessment(request)?.oneMore === 'needed';

/** Seats of a request: those that are wanted anyway, and one more where reviewers disagree. */
export function seatsWanted(request: JointRequest, wanted: number): number {
  const closed = closedAssessment(request);
  return closed?.oneMore === 'needed' ? Math.max(wanted, closed.by.length + 1) : wanted;
}

/** Enough assessments, all of them in, and nobody else to wait for: now somebody may decide, and see the scores. */
export function isAssessed(request: JointRequest): boolean {
  const closed = closedAssessment(request);
  return closed !== null && closed.oneMore !== 'needed' && pendingReviewers(request).length === 0;
}

/** Whose scores make the result: those who were in when it closed and still sit. */
export function countedAssessments(request: JointRequest): Assessment[] {
  const closed = closedAssessment(request);
  if (closed === null) return [];
  return sittingReviewers(request)
    .filter(({ personId }) => closed.by.includes(personId))
    .flatMap(({ personId }) => assessmentOf(request, personId) ?? []);
}

/** What the scores come to; null while anything is hidden. By the rubric as it was when all were in. */
export function resultNow(request: JointRequest): AssessmentResult | null {
  const closed = closedAssessment(request);
  return closed !== null && isAssessed(request) ? resultOf(countedAssessments(request), closed.rubric) : null;
}

const READERS_OF_ASSESSMENTS: readonly Role[] = ['coordinator', 'secretariat', 'committee'];

/** Those who choose reviewers, decide, or decide on funds, free of a conflict. Agencies and observers read what was decided, and why. */
export function readsAssessments(person: Person, request: JointRequest): boolean {
  const isReader = READERS_OF_ASSESSMENTS.some((role) => hasRole(person, role));
  return isReader && !hasConflict(person, request) && !hasDeclared(person, request);
}
