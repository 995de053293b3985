import type { Indicator } from './implementation.ts';

/** What makes an indicator hard to use: "achievable, observable and attributable" with little inference (002 l.3145-3148). */
export const INDICATOR_DOUBTS = [
  'target-is-baseline',
  'target-far',
  'target-over-hundred',
  'target-day-passed',
  'unit-missing',
  'vague',
  'baseline-missing',
  'whole-country',
] as const;
export type IndicatorDoubt = (typeof INDICATOR_DOUBTS)[number];

/** Which of the three demands a doubt is about. */
export const DEMAND_OF: Record<IndicatorDoubt, 'achievable' | 'observable' | 'attributable'> = {
  'target-is-baseline': 'achievable',
  'target-far': 'achievable',
  'target-over-hundred': 'achievable',
  'target-day-passed': 'achievable',
  'unit-missing': 'observable',
  vague: 'observable',
  'baseline-missing': 'attributable',
  'whole-country': 'attributable',
};

/** A whole word, in letters with accents too: `\b` knows none. */
const words = (...alternatives: string[]) => new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** Nobody can count these, in the three languages of the desk. */
const VAGUE = words(
  'awareness|well-being|wellbeing|improve[ds]?|improving|better|strengthen(?:ed|ing|s)?|enhance[ds]?|increased',
  'sensibilisation|bien-être|meilleure?s?|renforc(?:ée?s?|ement)|amélior(?:ée?s?|ation)|accrue?s?',
  'sensibilización|bienestar|mejor(?:es|ad[oa]s?|a)?|fortaleci(?:d[oa]s?|miento)|aumentad[oa]s?',
);
/** What is counted or measured says so. */
const COUNTED = words(
  'numbers?|share|rate|percentage|per cent|proportion|days|cost|yes/no|people|persons',
  'nombre|part|taux|pourcentage|pour cent|jours|coût|oui/non|personnes',
  'número|porcentaje|proporción|por ciento|tasa|días|costo|coste|sí/no|personas',
);

/** Times the baseline from which on a target is doubted; a proposal of the desk, from no source. */
const LEAP = 100;

/**
 * What speaks against an indicator as it is written; shown, never a barrier: people decide.
 * @param measuresCountry it is one of the library that measures a whole country: what the request adds cannot be told from it
 */
export function doubtsAbout(
  indicator: Pick<Indicator, 'statement' | 'unit' | 'baseline' | 'target' | 'targetOn' | 'chosenAt'>,
  measuresCountry: boolean,
): IndicatorDoubt[] {
  const { baseline, target, targetOn, statement, unit, chosenAt } = indicator;
  const isCounted = unit.includes('%') || COUNTED.test(unit) || COUNTED.test(statement);
  const doubts: Record<IndicatorDoubt, boolean> = {
    'target-is-baseline': target === baseline,
    'target-far': baseline !== null && baseline > 0 && target > baseline * LEAP,
    'target-over-hundred': unit.trim() === '%' && target > 100,
    'target-day-passed': targetOn <= chosenAt.slice(0, 10),
    'unit-missing': unit.trim() === '',
    vague: VAGUE.test(`${statement} ${unit}`) && !isCounted,
    'baseline-missing': baseline === null,
    'whole-country': measuresCountry,
  };
  return INDICATOR_DOUBTS.filter((doubt) => doubts[doubt]);
}
