import type { JointRequest, State } from './request.ts';
import { unsignedAgencies } from './signatures.ts';

/** Working days that each holder has, from the mechanism's service targets. Configuration, not law. */
export interface ClockLimits {
  cosign: number;
  triage: number;
  answer: number;
  assess: number;
}
export const DEFAULT_LIMITS: ClockLimits = { cosign: 10, triage: 2, answer: 10, assess: 10 };

export type ClockHolder =
  | { kind: 'agencies'; agencies: string[] }
  | { kind: 'coordinator' }
  | { kind: 'partners' }
  | { kind: 'nobody' };

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
      return { kind: 'coordinator' };
    case 'matched':
    case 'implementing':
      return { kind: 'partners' };
    case 'suspended':
    case 'completed':
    case 'declined':
    case 'withdrawn':
      return { kind: 'nobody' };
  }
}

const LIMIT_OF: Partial<Record<State, keyof ClockLimits>> = {
  cosigning: 'cosign',
  submitted: 'triage',
  returned: 'answer',
  assessing: 'assess',
};

/** Is a calendar day (YYYY-MM-DD, UTC) one on which offices work? */
function isWorkingDay(day: Date, holidays: ReadonlySet<string>): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day.toISOString().slice(0, 10));
}

/** The calendar day that is `days` working days after the day of an instant. Returns YYYY-MM-DD. */
export function addWorkingDays(from: string, days: number, holidays: ReadonlySet<string>): string {
  const day = new Date(`${from.slice(0, 10)}T00:00:00Z`);
  let left = days;
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** The day by which the holder should have acted, YYYY-MM-DD; null where no limit runs. */
export function dueOn(request: JointRequest, limits: ClockLimits, holidays: ReadonlySet<string>): string | null {
  const limit = LIMIT_OF[request.state];
  return limit ? addWorkingDays(request.stateSince, limits[limit], holidays) : null;
}
