import { DESK } from './desk.ts';
import { DeskError } from './errors.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toCoordinators } from './record.ts';
import { type JointRequest, leadAgency, type Participation, presentAgencies } from './request.ts';
import { hasSigned, unsignedAgencies } from './signatures.ts';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/** Working days since an agency was asked. Configuration, from the mechanism's service targets; not law. */
export interface ReminderRules {
  /** After how many it is reminded, each once. */
  days: readonly number[];
  /** After how many a missing signature is told to the lead and the coordinators. */
  escalateAfter: number;
}
export const DEFAULT_REMINDERS: ReminderRules = { days: [3, 7, 10], escalateAfter: 10 };

export interface DueReminders {
  /** Agencies to remind, with the working days that have gone by and the reminders that are settled with it. */
  reminders: { agency: string; days: number; settles: number[] }[];
  /** Agencies whose signature has stayed out too long, where nobody was told yet. */
  stalled: string[];
}

const later = (a: string, b: string) => (a > b ? a : b);

/**
 * Since when an agency has been asked to sign what stands now: its invitation, the last change of the content, or the
 * start of the present round of signatures, whichever came last. Read from the history, so that no field can disagree.
 */
export function askedSince(request: JointRequest, { invitedAt }: Pick<Participation, 'invitedAt'>): string {
  let contentSince = request.createdAt;
  for (const entry of request.history.toReversed()) {
    if (entry.contentHash !== request.contentHash) break;
    contentSince = entry.at;
  }
  return later(later(invitedAt, contentSince), request.stateSince);
}

/** The same time of day some working days on: whoever asked did so when people work. */
function instantAfter(from: string, days: number, calendar: WorkCalendar): string {
  return `${addWorkingDays(from, days, calendar)}${from.slice(10)}`;
}

interface Deadline {
  agency: string;
  at: string;
  kind: 'reminder' | 'stall';
  days: number;
}

/** Everything that is still to be told of missing signatures, if they stay missing. */
function deadlines(request: JointRequest, rules: ReminderRules, calendar: WorkCalendar): Deadline[] {
  if (request.state !== 'cosigning') return [];
  const waiting = presentAgencies(request).filter((agency) => !hasSigned(agency, request.contentHash));
  return waiting.flatMap((agency) => {
    const since = askedSince(request, agency);
    const after = (days: number) => instantAfter(since, days, calendar);
    const reminders = rules.days
      .filter((days) => !agency.reminded.includes(days))
      .map((days): Deadline => ({ agency: agency.agency, at: after(days), kind: 'reminder', days }));
    const days = rules.escalateAfter;
    const stall: Deadline = { agency: agency.agency, at: after(days), kind: 'stall', days };
    // An agency that was asked after the last escalation stalls anew.
    const isTold = request.escalatedAt !== null && request.escalatedAt >= stall.at;
    return isTold ? reminders : [...reminders, stall];
  });
}

/** The earliest instant at which something may be due; null when nothing will be as things stand. */
export function nextReminder(request: JointRequest, rules: ReminderRules, calendar: WorkCalendar): string | null {
  return (
    deadlines(request, rules, calendar)
      .map(({ at }) => at)
      .sort()[0] ?? null
  );
}

/**
 * What is due at an instant. On days when nobody works nothing is. After a standstill of the desk the latest reminder
 * stands for those before it.
 */
export function dueReminders(
  request: JointRequest,
  now: string,
  rules: ReminderRules,
  calendar: WorkCalendar,
): DueReminders {
  if (!isWorkingDay(new Date(now), calendar)) return { reminders: [], stalled: [] };
  const due = deadlines(request, rules, calendar).filter(({ at }) => at <= now);
  const settles = new Map<string, number[]>();
  for (const { agency, days } of due.filter(({ kind }) => kind === 'reminder')) {
    settles.set(agency, [...(settles.get(agency) ?? []), days]);
  }
  return {
    reminders: [...settles].map(([agency, all]) => ({ agency, days: Math.max(...all), settles: all })),
    stalled: due.filter(({ kind }) => kind === 'stall').map(({ agency }) => agency),
  };
}

/**
 * The desk reminds and escalates what is due, and writes down that it has. What is not due any more changes nothing.
 * @param at ISO instant
 */
export function remindByClock(
  request: JointRequest,
  at: string,
  rules: ReminderRules,
  calendar: WorkCalendar,
): JointRequest {
  const { reminders, stalled } = dueReminders(request, at, rules, calendar);
  const act: Act = { actor: DESK, at };
  let changed = request;
  if (reminders.length > 0) {
    const settled = new Map(reminders.map(({ agency, settles }) => [agency, settles]));
    const agencies = changed.agencies.map((a) => ({
      ...a,
      reminded: [...a.reminded, ...(settled.get(a.agency) ?? [])],
    }));
    const days = [...new Set(reminders.map((reminder) => reminder.days))];
    changed = record({ ...changed, agencies }, act, {
      action: 'agencies-reminded',
      about: reminders.map(({ agency }) => agency),
      events: days.map((each) => ({
        type: 'reminder',
        audience: toAgencies(reminders.filter((r) => r.days === each).map((r) => r.agency)),
        note: String(each),
      })),
    });
  }
  if (stalled.length > 0) {
    changed = record({ ...changed, escalatedAt: at }, act, {
      action: 'escalated',
      about: stalled,
      events: [
        { type: 'stalled', audience: toAgencies([leadAgency(request)]) },
        { type: 'stalled', audience: toCoordinators },
      ],
    });
  }
  return changed;
}

/**
 * The lead or a coordinator asks those who have not signed once more; at most once a day, by whomever.
 * @throws DeskError `not-visible`, `not-allowed`, `conflict-of-interest`, `wrong-state`, `nobody-to-remind`, `reminded-today`
 */
export function remindByHand(request: JointRequest, act: Act): JointRequest {
  demand('remind-agencies', act.actor, request);
  const waiting = unsignedAgencies(request).filter((agency) => agency !== act.actor.organisation);
  if (waiting.length === 0) throw new DeskError('nobody-to-remind', { ref: request.ref });
  const today = act.at.slice(0, 10);
  if (request.history.some(({ action, at }) => action === 'agencies-reminded' && at.startsWith(today))) {
    throw new DeskError('reminded-today', { ref: request.ref });
  }
  return record(request, act, {
    action: 'agencies-reminded',
    about: waiting,
    events: [{ type: 'reminded', audience: toAgencies(waiting) }],
  });
}
