/** Values of a funding window's rules that the secretariat can set: their shape by type of rule. */
import { z } from 'zod';
import { LEVELS, MARKERS } from '../domain/content.ts';
import { PARTICIPATION_ASKS } from '../domain/demand.ts';

/** What a share is taken of a programme's money, and what of. */
export const SHARE_NUMERATORS = ['largest-agency', 'smallest-agency', 'co-financing'] as const;
export const SHARE_TOTALS = ['programme-total', 'total-with-co-financing'] as const;

const code = z.string().min(1).max(100);
const several = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100);

const SCHEMAS = {
  count: z.number().int().min(1).max(50),
  amount: z.object({
    amount: z.number().int().min(1).max(1_000_000_000),
    currency: z.literal('USD'),
    scope: z.enum(LEVELS).optional(),
  }),
  share: z.object({
    share: z.number().min(0).max(1),
    numerator: z.enum(SHARE_NUMERATORS),
    of: z.enum(SHARE_TOTALS),
  }),
  /** Levels, regions, countries. */
  scopes: several(code),
  themes: several(code),
  areas: several(z.number().int()),
  marker: z.enum(MARKERS),
  participation: several(z.enum(PARTICIPATION_ASKS)),
  'yes-no': z.boolean(),
} as const;

export const VALUE_SHAPES = Object.keys(SCHEMAS) as readonly ValueShape[];
export type ValueShape = keyof typeof SCHEMAS;

/** Types whose value can be set in the desk; of the others severity, source and confirmation only. */
const SHAPE_OF: Readonly<Record<string, ValueShape>> = {
  'min-agencies': 'count',
  'max-agencies': 'count',
  'max-amount': 'amount',
  'max-share': 'share',
  'min-share': 'share',
  'eligible-scope': 'scopes',
  'theme-focus': 'themes',
  'thematic-areas': 'areas',
  'requires-marker': 'marker',
  participation: 'participation',
  complementarity: 'yes-no',
  'tranche-order': 'yes-no',
};

export const shapeOf = (type: string): ValueShape | null => SHAPE_OF[type] ?? null;
/** Types of which a rule can be added to a window. */
export const ADDABLE_TYPES: readonly string[] = Object.keys(SHAPE_OF);

export type ShareValue = z.output<(typeof SCHEMAS)['share']>;

export function isValueOf(type: string, value: unknown): boolean {
  const shape = shapeOf(type);
  return shape !== null && SCHEMAS[shape].safeParse(value).success;
}

export function shareValue(value: unknown): ShareValue | null {
  const parsed = SCHEMAS.share.safeParse(value);
  return parsed.success ? parsed.data : null;
}
