import type { Period } from './types.ts';

/** Months, numbers and days as the rules of `period.ts` need them. Words are folded. */

export const MONTHS: Record<string, number> = {};
const NAMES = [
  'january jan janvier janv enero ene',
  'february feb fevrier fevr fev febrero',
  'march mar mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio',
  'july jul juillet juil julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre',
  'october oct octobre octubre',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic',
];
NAMES.forEach((names, i) => {
  for (const name of names.split(' ')) MONTHS[name] = i + 1;
});
export const MONTH = `(${NAMES.join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Number words of the three languages, each list from one on. */
const COUNTED = [
  'one two three four five six seven eight nine ten eleven twelve',
  'un deux trois quatre cinq six sept huit neuf dix onze douze',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
];
const NUMBERS: Record<string, number> = { a: 1, an: 1, une: 1, una: 1, couple: 2, eighteen: 18 };
for (const list of COUNTED) {
  list.split(' ').forEach((name, i) => {
    NUMBERS[name] = i + 1;
  });
}

export const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

export const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
export const span = (y: number, first: number, last: number): Period => ({
  from: iso(y, first, 1),
  to: iso(y, last + 1, 0),
});
export const count = (text: string) => NUMBERS[text] ?? Number(text);

export interface Day {
  y: number;
  m: number;
  d: number;
}

export function shift(day: Day, days: number): string {
  return iso(day.y, day.m, day.d + days);
}

/** The same day some months before; the last of the month where the month is shorter. */
export function monthsBefore({ y, m, d }: Day, months: number): string {
  const last = new Date(Date.UTC(y, m - months, 0)).getUTCDate();
  return iso(y, m - months, Math.min(d, last));
}

/** The year a month without year means: the latest such month that is not in the future. */
export function yearOf(month: number, today: Day): number {
  return month <= today.m ? today.y : today.y - 1;
}
