import assert from 'node:assert/strict';
import { DeskError, ERROR_CODES, type ErrorParams } from '../../../bot/domain/errors.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { StoreError } from '../../../bot/store/store.ts';
import { refusal } from '../../../bot/usecases/refusal.ts';
import { reference } from '../../helpers/test-deps.ts';

/** What the domain gives with each code, at least. */
const PARAMS: ErrorParams = {
  ref: 'UNM-2026-0001',
  organisation: 'iom',
  agency: 'unicef',
  values: ['xyz'],
  value: 'abc',
  who: 'Daniel Okoro',
  name: 'Clara Mendes',
  action: 'accepted',
  state: 'assessing',
  length: 20_000,
  limit: 5_000,
  cap: 5,
  count: 3,
  status: 'sent',
  step: 'committee',
  inside: 1,
  outside: 2,
  sum: 70,
  participants: 58,
  what: 'Curriculum agreed',
  rules: [],
  sections: [],
  amount: 250_000,
  free: 200_000,
  wanted: 250_000,
  planned: 100_000,
  approved: 250_000,
  number: 2,
  least: 1,
  most: 100_000,
  window: 'migration-mptf',
  fund: 'migration-mptf',
  shape: 'none',
  days: 180,
  person: 'Grace Mensah',
};

describe('words of a refusal', () => {
  for (const lang of LANGUAGES) {
    it(`are a whole sentence for every code (${lang})`, () => {
      for (const code of ERROR_CODES) {
        const namesField = code === 'text-too-long' || code === 'field-missing';
        const field = namesField ? { field: 'requestedBy' } : {};
        const words = refusal(new DeskError(code, { ...PARAMS, ...field }), reference, lang, 'id-1');
        assert.match(words, /[.!?]$/, code);
        assert.doesNotMatch(words, /[{}]|undefined|requestedBy|assessing/, code);
      }
    });

    it(`tell nothing of a fault of ours but its number (${lang})`, () => {
      for (const fault of [
        new Error('SELECT hidden'),
        new StoreError('invalid', 'hidden'),
        'hidden',
        null,
        undefined,
      ]) {
        const words = refusal(fault, reference, lang, 'id-1');
        assert.match(words, /id-1/);
        assert.doesNotMatch(words, /hidden/);
      }
      assert.doesNotMatch(refusal(new StoreError('unavailable', 'hidden'), reference, lang, 'id-1'), /hidden|id-1/);
    });
  }

  it('name agencies as the reader’s language does', () => {
    const words = refusal(new DeskError('one-agency-only', { agency: 'iom' }), reference, 'fr', '');
    assert.match(words, /OIM/);
  });

  it('say who did what when somebody was quicker', () => {
    const words = refusal(new DeskError('revision-changed', PARAMS), reference, 'en', '');
    assert.match(words, /Taken up for assessment/);
    assert.match(words, /Daniel Okoro/);
  });

  it('quote only the beginning of what somebody typed', () => {
    const values = Array.from({ length: 50 }, () => 'x'.repeat(20_000));
    assert.ok(refusal(new DeskError('unknown-agency', { values }), reference, 'en', '').length < 1_000);
  });
});
