import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser } from '../../../bot/matching/text/analyse.ts';
import { createWordTable, emptyReading } from '../../../bot/matching/text/word-table.ts';

describe('the table of words', () => {
  it('gives one number to one spelling, and others to others, however many there are', () => {
    const learnt: string[] = [];
    const table = createWordTable((spelling, id) => {
      learnt[id] = spelling;
    });
    const reading = emptyReading();
    const spellings = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(36)}`);
    for (let i = 0; i < spellings.length; i += 100) table.read(spellings.slice(i, i + 100).join(' '), reading);
    assert.deepEqual(learnt, spellings);
    table.read(spellings.slice(0, 2_000).join(' '), reading);
    assert.deepEqual(
      [...reading.words.subarray(0, reading.count)],
      Array.from({ length: 2_000 }, (_, i) => i),
    );
    assert.equal(table.size, spellings.length);
  });

  it('starts again when it is cleared', () => {
    const table = createWordTable(() => {});
    const reading = emptyReading();
    table.read('one two', reading);
    table.clear();
    table.read('two', reading);
    assert.equal(reading.words[0], 0);
    assert.equal(table.size, 1);
  });
});

describe('an analyser that is asked for several texts in turn', () => {
  it('answers each time as one that reads the text for the first time', () => {
    const analyser = createAnalyser(new Set(['WHO']));
    const text = fc.array(
      fc.constantFrom('WHO', 'les', 'agents', 'the', 'border.', 'frontières', 'co-operation', '培训'),
    );
    const texts = fc.array(
      text.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr'), (list, language) => {
        for (const each of [...list, ...list]) {
          const fresh = createAnalyser(new Set(['WHO']));
          assert.equal(analyser.detect(each, language), fresh.detect(each, language));
          assert.deepEqual(analyser.terms(each, language), fresh.terms(each, language));
        }
      }),
      { numRuns: 30 },
    );
  });
});
