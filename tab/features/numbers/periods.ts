export const PRESETS = ['this-year', 'last-quarter', 'last-month', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

/** Calendar days, both included. */
export interface Period {
  from: string;
  to: string;
}

const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The period of a preset for somebody whose calendar shows `today` (YYYY-MM-DD). */
export function presetPeriod(preset: Exclude<Preset, 'custom'>, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  switch (preset) {
    case 'this-year':
      return { from: dayOf(year, 0, 1), to: today };
    case 'last-quarter': {
      const first = Math.floor(month / 3) * 3 - 3;
      // Day 0 of a month is the last day of the one before.
      return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 0) };
    }
    case 'last-month':
      return { from: dayOf(year, month - 1, 1), to: dayOf(year, month, 0) };
  }
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What the address says; this year when it says nothing that can be understood. */
export function readPeriod(query: URLSearchParams, today: string): { preset: Preset; period: Period } {
  const preset = PRESETS.find((each) => each === query.get('period')) ?? 'this-year';
  if (preset !== 'custom') return { preset, period: presetPeriod(preset, today) };
  const year = presetPeriod('this-year', today);
  const from = query.get('from');
  const to = query.get('to');
  return { preset, period: { from: isDay(from) ? from : year.from, to: isDay(to) ? to : year.to } };
}

export function isValid(period: Period): boolean {
  return isDay(period.from) && isDay(period.to) && period.from <= period.to;
}
