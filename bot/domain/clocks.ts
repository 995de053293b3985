import type { HistoryAction } from './history.ts';
import { isOpenReferral, unanswered, workingPartners } from './referral.ts';
import type { JointRequest } from './request.ts';
import { unsignedAgencies } from './signatures.ts';
import { isOpenQuestion, type Question } from './thread.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from './work-calendar.ts';

/** Working days of each step. Configuration, from the mechanism's service targets; not law. */
export interface ClockLimits {
  cosign: number;
  /** The desk says that somebody reads it. */
  acknowledge: number;
  /** The desk has checked that it is complete: takes it up, asks or returns it. */
  completeness: number;
  /** The desk has assessed and matched it. */
  triage: number;
  /** The agencies answer a question. */
  answer: number;
}
export const DEFAULT_LIMITS: ClockLimits = { cosign: 10, acknowledge: 2, completeness: 5, triage: 10, answer: 10 };

export type ClockHolder =
  | { kind: 'agencies'; agencies: string[] }
  | { kind: 'coordinator' }
  /** Those who were asked and have not answered; once work began, those who do it. */
  | { kind: 'partners'; organisations: string[] }
  | { kind: 'nobody' };

/** Those who have a referral to answer; while there is none, the coordinator has to send one or to answer a question. */
function matchedHolder({ referrals, matches }: JointRequest): ClockHolder {
  const asked = unanswered(referrals).map(({ organisation }) => organisation);
  if (asked.length > 0) return { kind: 'partners', organisations: asked };
  const isToRefer = referrals.some(isOpenReferral) || (matches?.partners.length ?? 0) > 0;
  return isToRefer ? { kind: 'coordinator' } : { kind: 'partners', organisations: [] };
}

/** Who has to act next. */
export function clockHolder(request: JointRequest): ClockHolder {
  const lead = () => request.agencies.filter((a) => a.role === 'lead').map((a) => a.agency);
  switch (request.state) {
    case 'draft':
    case 'returned':
      return { kind: 'agencies', agencies: lead() };
    case 'cosigning': {
      const unsigned = unsignedAgencies(request);
      return { kind: 'agencies', agencies: unsigned.length > 0 ? unsigned : lead() };
    }
    case 'submitted':
    case 'assessing':
      return request.questions.some(isOpenQuestion) ? { kind: 'agencies', agencies: lead() } : { kind: 'coordinator' };
    case 'matched':
      return matchedHolder(request);
    case 'implementing': {
      const organisations = workingPartners(request);
      // With a fund's money alone, or once partners have done their part, the lead carries it on.
      return organisations.length > 0 ? { kind: 'partners', organisations } : { kind: 'agencies', agencies: lead() };
    }
    case 'suspended':
    case 'completed':
    case 'declined':
    case 'withdrawn':
      return { kind: 'nobody' };
  }
}

/** Steps by which the requesters learn that somebody at the desk has read it. */
const ACKNOWLEDGING: readonly HistoryAction[] = ['acknowledged', 'question-asked', 'returned'];

type DeskStage = 'submitted' | 'assessing';

/** The stage that the desk has before it, or comes back to once it has its answer; null where it has none. */
function deskStage({ state, returnedFrom }: JointRequest): DeskStage | null {
  if (state === 'submitted' || state === 'assessing') return state;
  return state === 'returned' ? (returnedFrom ?? 'submitted') : null;
}

/** Index of the step by which the desk had it before it. */
const enteredAt = ({ history }: JointRequest, stage: DeskStage): number =>
  history.findLastIndex(({ from, to }) => to === stage && from !== stage && from !== 'returned');

/** Have the requesters been told that somebody at the desk reads what they handed in last? */
export function isAcknowledged(request: JointRequest): boolean {
  const since = request.history.slice(enteredAt(request, 'submitted') + 1);
  return since.some(({ action }) => ACKNOWLEDGING.includes(action));
}

/**
 * When the desk's clock began: an answer to what it was returned with goes on where the clock stood, a changed content
 * is read anew. Read from the history, so that no field can disagree.
 */
function deskClock(request: JointRequest, stage: DeskStage, limits: ClockLimits): { since: string; limit: number } {
  const since = request.history[enteredAt(request, stage)]?.at ?? request.stateSince;
  if (stage === 'assessing') return { since, limit: limits.triage };
  return { since, limit: isAcknowledged(request) ? limits.completeness : limits.acknowledge };
}

/**
 * Days on which the desk waited for an answer: from the one after the question to that of the answer, as clocks count
 * from the day after. A question of the very day of its answer stops nothing.
 */
const waited =
  (questions: readonly Question[]) =>
  (day: string): boolean =>
    questions.some(
      ({ askedAt, answeredAt }) =>
        askedAt.slice(0, 10) < day && (answeredAt === null || day <= answeredAt.slice(0, 10)),
    );

/** The first day by which one of those who were asked should have answered. */
function referralDue({ referrals }: JointRequest): string | null {
  const days = unanswered(referrals).flatMap(({ answerBy }) => (answerBy === null ? [] : [answerBy]));
  return days.sort()[0] ?? null;
}

/** When the longest-open question was asked; null when none is. */
function openSince({ questions }: JointRequest): string | null {
  return (
    questions
      .filter(isOpenQuestion)
      .map(({ askedAt }) => askedAt)
      .sort()[0] ?? null
  );
}

/** The day by which the holder should have acted, YYYY-MM-DD; null where no limit runs. */
export function dueOn(request: JointRequest, limits: ClockLimits, calendar: WorkCalendar): string | null {
  const { state } = request;
  if (state === 'matched') return referralDue(request);
  if (state === 'cosigning') return addWorkingDays(request.stateSince, limits.cosign, calendar);
  const stage = deskStage(request);
  if (stage === null) return null;
  const asked = openSince(request);
  if (state === 'returned' || asked !== null) {
    return addWorkingDays(asked ?? request.stateSince, limits.answer, calendar);
  }
  const { since, limit } = deskClock(request, stage, limits);
  return addWorkingDays(since, limit, calendar, waited(request.questions));
}

/**
 * Working days that the desk has left, which stand still while the requesters hold the clock: 0 to its limit; null
 * where the desk has nothing to do.
 * @param now ISO instant
 */
export function deskDaysLeft(
  request: JointRequest,
  limits: ClockLimits,
  calendar: WorkCalendar,
  now: string,
): number | null {
  const stage = deskStage(request);
  if (stage === null) return null;
  const { since, limit } = deskClock(request, stage, limits);
  // While it is returned nothing runs, whatever became of the question.
  const until = request.state === 'returned' && request.stateSince < now ? request.stateSince : now;
  return limit - workingDaysBetween(since, until, calendar, waited(request.questions), limit);
}
