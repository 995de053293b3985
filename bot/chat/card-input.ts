/** What comes back from a card: our own data and what the person typed, both untrusted. */
import { z } from 'zod';
import type { DetailsForm } from '../cards/details-form.ts';
import { VERBS } from '../cards/elements.ts';
import type { RequestForm } from '../cards/request-form.ts';
import { DeskError } from '../domain/errors.ts';
import { LANGUAGES } from '../domain/language.ts';
import { plainText } from '../domain/plain-text.ts';

/** Longer than any text may be, so that whoever pastes too much is told by how much. */
export const field = z.string().max(100_000).default('').transform(plainText);
/** Several choices come as one text, "a,b". */
const codes = z
  .string()
  .max(5_000)
  .default('')
  .transform((joined) =>
    joined
      .split(',')
      .map((code) => code.trim())
      .filter(Boolean),
  );

const ref = z.string().regex(/^UNM-\d{4}-\d{4,}$/);
const revision = z.number().int().min(0);
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

export const invokeSchema = z.object({
  action: z.object({
    verb: z.enum(VERBS),
    data: z.looseObject({ lang: z.enum(LANGUAGES).optional() }).default({}),
  }),
});

const formFields = z.object({
  title: field,
  need: field,
  requestedBy: field,
  endorsement: field,
  beneficiaries: field,
  countries: field,
  objective: field,
  themes: codes,
  supportTypes: codes,
  others: field,
  agencies: field,
}) satisfies z.ZodType<RequestForm>;

const details = z.looseObject({
  level: field,
  secondaryObjectives: field,
  start: field,
  durationMonths: field,
  statement: field,
  indicator: field,
  baseline: field,
  target: field,
  coFinancing: field,
  gender: field,
  'human-rights': field,
  'child-sensitivity': field,
});

export const inputs = {
  need: z.object({ need: field }),
  newForm: formFields.extend({ formId: z.uuid() }),
  edited: formFields.extend({ ref, revision }),
  onRequest: z.object({ ref }),
  seen: z.object({ ref, revision }),
  signed: z.object({ ref, contentHash }),
  reason: z.object({ ref, revision, reason: field }),
  answer: z.object({ ref, revision, answer: field }),
  introduction: z.object({ organisation: field, country: field }),
};

/** @throws DeskError `invalid-input` */
export function parseInput<T extends z.ZodType>(schema: T, data: unknown): z.output<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  // Only a card that was tampered with: the name of a field in our own data would tell nobody anything.
  throw new DeskError('invalid-input');
}

const AMOUNT = /^amount:([a-z0-9-]+)$/;

/** @throws DeskError `invalid-input` */
export function parseDetails(data: Record<string, unknown>): DetailsForm & { ref: string; revision: number } {
  const parsed = parseInput(details.extend({ ref, revision }), data);
  const amounts = Object.entries(parsed).flatMap(([key, value]) => {
    const agency = AMOUNT.exec(key)?.[1];
    return agency && typeof value === 'string' ? [[agency, value] as const] : [];
  });
  return { ...parsed, amounts: Object.fromEntries(amounts) };
}
