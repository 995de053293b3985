import assert from 'node:assert/strict';
import { findPeriod } from '../../../../bot/chat/understanding/period.ts';
import { TODAY, understand } from './helpers.ts';

const PERIODS: [string, string, string][] = [
  ['last month', '2026-10-01', '2026-10-31'],
  ['le mois dernier', '2026-10-01', '2026-10-31'],
  ['el mes pasado', '2026-10-01', '2026-10-31'],
  ['último trimestre', '2026-07-01', '2026-09-30'],
  ['last quarter', '2026-07-01', '2026-09-30'],
  ['Q3', '2026-07-01', '2026-09-30'],
  ['Q4 2025', '2025-10-01', '2025-12-31'],
  ['T2', '2026-04-01', '2026-06-30'],
  ['third quarter of 2025', '2025-07-01', '2025-09-30'],
  ['S1 2026', '2026-01-01', '2026-06-30'],
  ['first half of this year', '2026-01-01', '2026-06-30'],
  ['premier semestre', '2026-01-01', '2026-06-30'],
  ['this year', '2026-01-01', '2026-12-31'],
  ['cette année', '2026-01-01', '2026-12-31'],
  ['el año pasado', '2025-01-01', '2025-12-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['desde enero', '2026-01-01', '2026-11-20'],
  ['depuis le 1er mars', '2026-03-01', '2026-11-20'],
  ['since 15 September', '2026-09-15', '2026-11-20'],
  ['since last month', '2026-10-01', '2026-11-20'],
  ['last 6 months', '2026-05-20', '2026-11-20'],
  ['les 3 derniers mois', '2026-08-20', '2026-11-20'],
  ['últimos 30 días', '2026-10-21', '2026-11-20'],
  ['in March', '2026-03-01', '2026-03-31'],
  ['décembre 2025', '2025-12-01', '2025-12-31'],
  ['en diciembre', '2025-12-01', '2025-12-31'],
  ['from 1 March to 30 June 2026', '2026-03-01', '2026-06-30'],
  ['de janvier à mars 2026', '2026-01-01', '2026-03-31'],
  ['year to date', '2026-01-01', '2026-11-20'],
  ['last week', '2026-11-09', '2026-11-15'],
  ['this quarter', '2026-10-01', '2026-12-31'],
];

describe('the period of a summary', () => {
  for (const [text, from, to] of PERIODS) {
    it(`is ${from} to ${to} for "${text}"`, () => assert.deepEqual(findPeriod(`summary ${text}`, TODAY), { from, to }));
  }

  it('is the last complete one when a quarter is asked for in January', () => {
    assert.deepEqual(findPeriod('last quarter', '2026-01-10'), { from: '2025-10-01', to: '2025-12-31' });
    assert.deepEqual(findPeriod('last month', '2026-01-10'), { from: '2025-12-01', to: '2025-12-31' });
  });

  it('is not read from a reference or from the 2030 Agenda', () => {
    assert.equal(findPeriod('summary of UNM-2026-0042', TODAY), undefined);
    assert.equal(findPeriod('2030 Agenda', TODAY), undefined);
  });

  it('is given with the intent summary only', () => {
    assert.equal(understand('we need training in Peru since last month, IOM').slots.period, undefined);
    assert.deepEqual(understand('bilan du mois dernier').slots.period, { from: '2026-10-01', to: '2026-10-31' });
  });
});
