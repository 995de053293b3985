import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Assessment, Rubric } from '../../../bot/domain/assessment.ts';
import { RECOMMENDATIONS } from '../../../bot/domain/assessment.ts';
import { resultOf, weightedMean } from '../../../bot/domain/assessment-result.ts';

const CODES = ['a', 'b', 'c'];
const someRubric: fc.Arbitrary<Rubric> = fc
  .tuple(...CODES.map(() => fc.integer({ min: 1, max: 5 })))
  .map((weights) => ({
    criteria: CODES.map((code, index) => ({ code, weight: weights[index] ?? 1 })),
    scale: { min: 1, max: 4 },
    disagreement: { criterion: 2, overall: 0.75, opposed: true },
  }));
type Sheet = Pick<Assessment, 'scores' | 'recommendation'>;
const score = fc.integer({ min: 1, max: 4 });
const someSheet: fc.Arbitrary<Sheet> = fc.record({
  scores: fc.record({ a: score, b: score, c: score }),
  recommendation: fc.constantFrom(...RECOMMENDATIONS),
});
const someSheets = fc.array(someSheet, { minLength: 1, maxLength: 5 });

describe('the result of assessments', () => {
  it('weighs each criterion', () => {
    const rubric = {
      criteria: [
        { code: 'a', weight: 3 },
        { code: 'b', weight: 1 },
      ],
    };
    assert.equal(weightedMean({ a: 4, b: 2 }, rubric), 3.5);
    assert.equal(weightedMean({ a: 4 }, rubric), 4, 'a criterion that came later counts for nothing');
  });

  it('lies on the scale, between the reviewers, and does not hang on their order', () => {
    fc.assert(
      fc.property(someRubric, someSheets, (rubric, sheets) => {
        const result = resultOf(sheets, rubric);
        const means = sheets.map(({ scores }) => weightedMean(scores, rubric));
        assert.ok(result.overall >= Math.min(...means) - 0.01 && result.overall <= Math.max(...means) + 0.01);
        assert.ok(result.overall >= 1 && result.overall <= 4);
        assert.deepEqual(resultOf([...sheets].reverse(), rubric), result);
        assert.equal(
          Object.values(result.recommendations).reduce((sum, count) => sum + count, 0),
          sheets.length,
        );
      }),
    );
  });

  it('finds no disagreement where all say the same, nor with one reviewer', () => {
    fc.assert(
      fc.property(someRubric, someSheet, fc.integer({ min: 1, max: 5 }), (rubric, sheet, count) => {
        const result = resultOf(Array(count).fill(sheet), rubric);
        assert.equal(result.disagreement, false);
        assert.equal(result.overallSpread, 0);
      }),
    );
  });

  it('never loses a disagreement by one more view', () => {
    fc.assert(
      fc.property(someRubric, someSheets, someSheet, (rubric, sheets, more) => {
        if (resultOf(sheets, rubric).disagreement) assert.ok(resultOf([...sheets, more], rubric).disagreement);
      }),
    );
  });
});
