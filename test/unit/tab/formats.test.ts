import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFormats, daysBetween, localDay } from '../../../tab/common/formats.ts';
import { direction, pickLanguage } from '../../../tab/common/language.ts';

describe('formats', () => {
  it('write a calendar day as the reader does, whatever the time zone', () => {
    assert.equal(createFormats('en').day('2026-11-20'), '20 Nov 2026');
    assert.equal(createFormats('fr').day('2026-11-20'), '20 nov. 2026');
    assert.equal(createFormats('es').day('2026-11-20'), '20 nov 2026');
  });

  it('write numbers, shares and lists in the language', () => {
    assert.equal(createFormats('fr').number(6.5), '6,5');
    assert.equal(createFormats('en').percent(0.734), '73%');
    assert.equal(createFormats('es').list(['OIM', 'UNICEF', 'OIT']), 'OIM, UNICEF y OIT');
  });

  it('count calendar days, also across changes of summer time', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-11-20', '2026-11-12'), -8);
  });

  it('count the days from a to b as minus those from b to a', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
  });

  it('take today from the calendar where the reader is', () => {
    assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});

describe('the language of the tab', () => {
  it('is the first that we have among those asked for', () => {
    assert.equal(pickLanguage([null, 'ar', 'fr-CA', 'es']), 'fr');
    assert.equal(pickLanguage(['ES_419']), 'es');
  });

  it('is English when none of them is ours', () => {
    assert.equal(pickLanguage(['ru', undefined, '']), 'en');
  });

  it('runs from the right for Arabic', () => {
    assert.equal(direction('ar'), 'rtl');
    assert.equal(direction('fr'), 'ltr');
  });
});
