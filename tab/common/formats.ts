import type { Language } from './language.ts';

const DAY_MS = 86_400_000;

/** Whole calendar days from one day to another (both YYYY-MM-DD); negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The calendar day of a moment where the reader is, YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The United Nations writes English dates the British way: 20 Nov 2026. */
const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language);

/** Dates, numbers and lists as a reader of the language writes them. */
export function createFormats(language: Language) {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const localDate = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    /** A calendar day (YYYY-MM-DD): the same everywhere on earth. */
    day: (iso: string) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
    /** An instant, as a date and time where the reader is. */
    instant: (iso: string) => instant.format(new Date(iso)),
    /** An instant, as a date where the reader is. */
    date: (iso: string) => localDate.format(new Date(iso)),
    /** "tomorrow", "in 4 days", "3 days ago". */
    relativeDays: (days: number) => relative.format(days, 'day'),
    percent: (share: number) => percent.format(share),
    number: (value: number) => number.format(value),
    list: (items: readonly string[]) => list.format(items),
  };
}
export type Formats = ReturnType<typeof createFormats>;
