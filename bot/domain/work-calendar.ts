/** On which days offices work: by configuration, as weekends and holidays differ from country to country. */

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A week has at least this many working days; with none, no clock would ever end. */
export const MIN_WORKING_WEEKDAYS = 3;

export interface WorkCalendar {
  weekend: ReadonlySet<Weekday>;
  /** ISO days that are no working days, beside the weekends. */
  holidays: ReadonlySet<string>;
}

export const workCalendar = (weekend: readonly Weekday[], holidays: readonly string[]): WorkCalendar => ({
  weekend: new Set(weekend),
  holidays: new Set(holidays),
});

/** Saturdays and Sundays off, no holidays. */
export const DEFAULT_WEEKEND: readonly Weekday[] = ['sat', 'sun'];
export const PLAIN_CALENDAR = workCalendar(DEFAULT_WEEKEND, []);

/** Is a calendar day (YYYY-MM-DD, UTC) one on which offices work? */
export function isWorkingDay(day: Date, { weekend, holidays }: WorkCalendar): boolean {
  const weekday = WEEKDAYS[day.getUTCDay()];
  if (weekday === undefined || weekend.has(weekday)) return false;
  return holidays.size === 0 || !holidays.has(day.toISOString().slice(0, 10));
}

const midnight = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const never = () => false;

/**
 * The calendar day that is `days` working days after the day of an instant. Returns YYYY-MM-DD.
 * @param skipped working days, YYYY-MM-DD, that do not count all the same; it must let some day through at last
 */
export function addWorkingDays(
  from: string,
  days: number,
  calendar: WorkCalendar,
  skipped: (day: string) => boolean = never,
): string {
  const day = midnight(from);
  let left = days;
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day, calendar) && (skipped === never || !skipped(dayOf(day)))) left -= 1;
  }
  return dayOf(day);
}

/**
 * Working days after the day of one instant, up to and with the day of another; never below 0.
 * @param most where counting ends
 */
export function workingDaysBetween(
  from: string,
  to: string,
  calendar: WorkCalendar,
  skipped: (day: string) => boolean = never,
  most = Number.POSITIVE_INFINITY,
): number {
  const end = to.slice(0, 10);
  const day = midnight(from);
  let count = 0;
  while (dayOf(day) < end && count < most) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day, calendar) && !skipped(dayOf(day))) count += 1;
  }
  return count;
}
