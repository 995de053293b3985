import assert from 'node:assert/strict';
import { Problem } from '../../../tab/api/problem.ts';
import {
  countsOf,
  demandNumber,
  figure,
  maybeNumber,
} from '../../../tab/features/implementation/components/figures.ts';

const intl = { t: (key: string, values?: Record<string, string | number>) => `${key} ${values?.field ?? ''}` };

describe('figures of the work', () => {
  it('are shown as they were recorded, in the reader’s way of writing', () => {
    assert.equal(figure('en', 0.05), '0.05');
    assert.equal(figure('fr', 1234.5), '1\u202f234,5');
    assert.equal(figure('es', 12345.678), '12.345,678');
  });

  it('are read from what people type, and what is no number is said before anything is sent', () => {
    assert.equal(demandNumber(intl, { target: ' 1 234,5 ' }, 'target', 'Target'), 1234.5);
    assert.equal(maybeNumber(intl, { baseline: ' ' }, 'baseline', 'Baseline'), null);
    for (const typed of ['a lot', '', '12 %']) {
      assert.throws(
        () => demandNumber(intl, { target: typed }, 'target', 'Target'),
        (error: unknown) => error instanceof Problem && error.kind === 'refused' && /Target/.test(error.message),
      );
    }
  });

  it('count answers by mark, however they are separated', () => {
    assert.deepEqual(countsOf(' 0 0 2  8 10 '), [0, 0, 2, 8, 10]);
    assert.deepEqual(countsOf('0,0, 2; 8/10'), [0, 0, 2, 8, 10]);
    for (const typed of ['eight', '-1 2 3 4 5', '1.5 2 3 4 5']) assert.equal(countsOf(typed), null, typed);
  });
});
