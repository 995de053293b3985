import { DeskError } from './errors.ts';
import type { Indicator, IndicatorValue } from './implementation.ts';
import {
  calendarDay,
  demandImplementer,
  demandRoom,
  itemOf,
  LINE_LIMIT,
  line,
  nextId,
  replaceItem,
  withWork,
} from './implementing.ts';
import { demand } from './permissions.ts';
import { type Act, record } from './record.ts';
import type { JointRequest } from './request.ts';

export type IndicatorInput = Pick<
  Indicator,
  'code' | 'statement' | 'unit' | 'baseline' | 'target' | 'targetOn' | 'disaggregated'
>;

/** Parts of a value by sex and age, where that applies. */
export const GROUPS = ['women', 'men', 'under-18', 'from-18'] as const;
export type Group = (typeof GROUPS)[number];
/** Each person is in one group of each line. */
const LINES: readonly (readonly Group[])[] = [
  ['women', 'men'],
  ['under-18', 'from-18'],
];

/** Percentages, rates, means and scores: the values of the groups do not add up to that of all. */
const SHARE =
  /%|(?<!\p{L})(?:per|par|por|rates?|taux|tasas?|average|mean|moyenne|media|promedio|index|indice|índice|scores?|puntuación)(?!\p{L})/iu;
export const addsUp = (unit: string): boolean => !SHARE.test(unit);

/** @throws DeskError `invalid-input` */
function checkNumber(value: number | null, field: string): void {
  if (value !== null && !Number.isFinite(value)) throw new DeskError('invalid-input', { field });
}

/**
 * Takes an indicator of the library, or one in own words, with baseline and target.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `field-missing`, `text-too-long`, `invalid-input`,
 *   `day-invalid`, `too-many-items`
 */
export function chooseIndicator(request: JointRequest, input: IndicatorInput, act: Act): JointRequest {
  demand('choose-indicator', act.actor, request);
  demandImplementer(request, act.actor);
  const { indicators } = request.implementation;
  demandRoom(indicators);
  checkNumber(input.baseline, 'baseline');
  checkNumber(input.target, 'target');
  const unit = input.unit.trim();
  const indicator: Indicator = {
    ...input,
    id: nextId('i', indicators),
    statement: line(input.statement, 'indicator'),
    // Without a unit it is taken as it is, with a doubt: people decide.
    unit: unit === '' ? '' : line(unit, 'unit'),
    targetOn: calendarDay(input.targetOn),
    chosenAt: act.at,
    values: [],
  };
  return record(withWork(request, { indicators: [...indicators, indicator] }), act, {
    action: 'indicator-chosen',
    note: indicator.statement,
  });
}

/** @throws DeskError `invalid-input`, `groups-exceed` */
function checkGroups(
  value: number,
  groups: Readonly<Record<string, number>>,
  unit: string,
): Partial<Record<Group, number>> {
  const known: Partial<Record<Group, number>> = {};
  for (const group of GROUPS) {
    const part = groups[group];
    if (part === undefined) continue;
    checkNumber(part, 'groups');
    known[group] = part;
  }
  for (const codes of addsUp(unit) ? LINES : []) {
    const parts = codes.flatMap((code) => known[code] ?? []);
    const sum = parts.reduce((total, part) => total + part, 0);
    // Tenths and the like do not add up to the last digit.
    const isMore = sum > value + 1e-9 * Math.max(1, Math.abs(value));
    if (parts.length > 0 && (isMore || parts.some((part) => part < 0))) {
      throw new DeskError('groups-exceed', { sum, value });
    }
  }
  return known;
}

/**
 * A dated value of an indicator; one of the same day stands in the place of the one before.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `item-unknown`, `day-invalid`, `day-to-come`,
 *   `invalid-input`, `groups-exceed`, `text-too-long`
 */
export function recordValue(request: JointRequest, id: string, input: IndicatorValue, act: Act): JointRequest {
  demand('record-value', act.actor, request);
  demandImplementer(request, act.actor);
  const { indicators } = request.implementation;
  const indicator = itemOf(indicators, id);
  checkNumber(input.value, 'value');
  const on = calendarDay(input.on);
  if (on > act.at.slice(0, 10)) throw new DeskError('day-to-come', { value: on });
  const source = input.source.trim();
  const value: IndicatorValue = {
    on,
    value: input.value,
    groups: indicator.disaggregated ? checkGroups(input.value, input.groups, indicator.unit) : {},
    source: source === '' ? '' : line(source, 'valueSource', LINE_LIMIT),
  };
  const values = [...indicator.values.filter((other) => other.on !== on), value].sort((a, b) => (a.on < b.on ? -1 : 1));
  return record(withWork(request, { indicators: replaceItem(indicators, { ...indicator, values }) }), act, {
    action: 'value-recorded',
    note: `${indicator.statement}: ${input.value}`,
  });
}

/**
 * How far an indicator has come from its baseline to its target; 0 to 1. Null while no value is recorded, where the target
 * is the baseline, and without a baseline: costs may fall on purpose, so nobody can tell from where a value has come.
 */
export function progressOf({
  baseline,
  target,
  values,
}: Pick<Indicator, 'baseline' | 'target' | 'values'>): number | null {
  const last = values.at(-1);
  if (!last || baseline === null || target === baseline) return null;
  return Math.min(1, Math.max(0, (last.value - baseline) / (target - baseline)));
}
