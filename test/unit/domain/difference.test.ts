import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differenceOf } from '../../../bot/domain/difference.ts';

describe('the difference of two texts', () => {
  it('is in whole words', () => {
    assert.deepEqual(differenceOf('train 20 officers in Agadez', 'train 200 officers in Agadez'), {
      start: 'train ',
      before: '20',
      after: '200',
      end: ' officers in Agadez',
    });
    assert.deepEqual(differenceOf('one two', 'one two three'), {
      start: 'one two',
      before: '',
      after: ' three',
      end: '',
    });
    assert.deepEqual(differenceOf('', 'new'), { start: '', before: '', after: 'new', end: '' });
  });

  it('loses nothing of either, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', '👩🏽‍🏫', 'é', 'ب', ' ', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = differenceOf(before, after);
        assert.equal(parts.start + parts.before + parts.end, before);
        assert.equal(parts.start + parts.after + parts.end, after);
        if (before === after) assert.equal(parts.before + parts.after, '');
      }),
      { numRuns: 500 },
    );
  });
});
