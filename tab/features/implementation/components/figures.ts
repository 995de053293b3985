import { Problem } from '../../../api/problem.ts';
import { type FormValues, numberOf, textOf } from '../../../common/forms/fields.ts';
import type { Values } from '../../../common/translate.ts';

/** As much of the reader's language as figures need. */
interface Reader {
  language: string;
  t: (key: 'work.number' | 'work.quantity', values?: Values) => string;
}

/** Values as they were recorded: 0.05 is not 0.1. Digits after the point; six tell rates per million. */
const DIGITS = 6;

export const figure = (language: string, value: number): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: DIGITS }).format(value);

/** "35 %", "120 people". */
export const quantity = ({ t, language }: Reader, value: number, unit: string): string =>
  unit === '' ? figure(language, value) : t('work.quantity', { value: figure(language, value), unit });

/** A number that must be there. @throws Problem that says which one is none */
export function demandNumber({ t }: Pick<Reader, 't'>, values: FormValues, name: string, field: string): number {
  const number = numberOf(values, name);
  if (number === null) throw new Problem('refused', { code: 'invalid-input', message: t('work.number', { field }) });
  return number;
}

/** The same where nothing needs to stand. @throws Problem */
export const maybeNumber = (intl: Pick<Reader, 't'>, values: FormValues, name: string, field: string): number | null =>
  textOf(values, name) === '' ? null : demandNumber(intl, values, name, field);

/** "0 0 2 8 10" as counts; whether they are five, and fit, the desk says. Null where something else stands. */
export function countsOf(text: string): number[] | null {
  const parts = text.trim().split(/[\s,;/]+/);
  return parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : null;
}
