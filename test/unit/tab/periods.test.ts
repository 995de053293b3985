import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isValid, presetPeriod, readPeriod } from '../../../tab/features/numbers/periods.ts';

describe('periods of the numbers', () => {
  it('give this year until today', () => {
    assert.deepEqual(presetPeriod('this-year', '2026-11-20'), { from: '2026-01-01', to: '2026-11-20' });
  });

  it('give the whole quarter before the present one, across the turn of the year too', () => {
    assert.deepEqual(presetPeriod('last-quarter', '2026-11-20'), { from: '2026-07-01', to: '2026-09-30' });
    assert.deepEqual(presetPeriod('last-quarter', '2026-02-01'), { from: '2025-10-01', to: '2025-12-31' });
  });

  it('give the whole month before, with the last day that it has', () => {
    assert.deepEqual(presetPeriod('last-month', '2028-03-31'), { from: '2028-02-01', to: '2028-02-29' });
    assert.deepEqual(presetPeriod('last-month', '2026-01-15'), { from: '2025-12-01', to: '2025-12-31' });
  });

  it('are valid for every preset on every day', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const preset = fc.constantFrom('this-year' as const, 'last-quarter' as const, 'last-month' as const);
    fc.assert(fc.property(preset, day, (p, today) => isValid(presetPeriod(p, today))));
  });

  it('come from the address, and fall back to this year where it cannot be understood', () => {
    const read = (query: string) => readPeriod(new URLSearchParams(query), '2026-11-20').period;
    assert.deepEqual(read('period=custom&from=2026-02-01&to=2026-03-01'), { from: '2026-02-01', to: '2026-03-01' });
    assert.deepEqual(read('period=custom&from=x&to=2026-13-45'), { from: '2026-01-01', to: '2026-11-20' });
    assert.deepEqual(read('period=ever'), { from: '2026-01-01', to: '2026-11-20' });
  });

  it('are not valid when they end before they begin', () => {
    assert.equal(isValid({ from: '2026-02-02', to: '2026-02-01' }), false);
    assert.equal(isValid({ from: '', to: '2026-02-01' }), false);
  });
});
