/** One field of a form. Everything is text until it is sent; `choices` gives several codes. */
export interface FieldSpec {
  name: string;
  label: string;
  /** `pick` is `choices` for a long list: found by typing. */
  kind: 'text' | 'long' | 'number' | 'date' | 'choice' | 'choices' | 'pick' | 'yes';
  hint?: string;
  required?: boolean;
  /** For `choice`, `choices` and `pick`. */
  options?: readonly { code: string; label: string }[];
  /** What stands in it before anybody types. */
  initial?: string | readonly string[];
  /** Characters of a text; 5,000 unless told, the limit of what people say with a step. */
  limit?: number;
}

export type FieldValue = string | readonly string[];
export type FormValues = Readonly<Record<string, FieldValue>>;

export const LONG_LIMIT = 5_000;
export const SHORT_LIMIT = 500;

const takesSeveral = ({ kind }: FieldSpec) => kind === 'choices' || kind === 'pick';

const blankOf = (field: FieldSpec): FieldValue => field.initial ?? (takesSeveral(field) ? [] : '');

export function initialValues(fields: readonly FieldSpec[]): Record<string, FieldValue> {
  return Object.fromEntries(fields.map((field) => [field.name, blankOf(field)]));
}

const isBlank = (value: FieldValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** Names of required fields that are still empty. */
export function missingFields(fields: readonly FieldSpec[], values: FormValues): string[] {
  return fields.filter((field) => field.required && isBlank(values[field.name])).map((field) => field.name);
}

const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : null;

/** What was kept, as far as it fits the fields; anything else stands as at the start. */
export function readValues(fields: readonly FieldSpec[], stored: string | null): FormValues {
  const values = initialValues(fields);
  if (stored === null) return values;
  try {
    const kept: unknown = JSON.parse(stored);
    if (typeof kept !== 'object' || kept === null) return values;
    for (const field of fields) {
      const value = (kept as Record<string, unknown>)[field.name];
      const usable = takesSeveral(field) ? texts(value) : typeof value === 'string' ? value : null;
      if (usable !== null) values[field.name] = usable;
    }
    return values;
  } catch {
    return values;
  }
}

export const textOf = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

export const listOf = (values: FormValues, name: string): string[] => {
  const value = values[name];
  return typeof value === 'object' ? [...value] : [];
};

/** A whole number, or null where nothing usable stands. Spaces group digits in French and elsewhere. */
export const numberOf = (values: FormValues, name: string): number | null => {
  const typed = textOf(values, name)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  const number = Number(typed);
  return typed === '' || !Number.isFinite(number) ? null : number;
};
