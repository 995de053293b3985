import assert from 'node:assert/strict';
import { feedback } from '../../../bot/matching/index/feedback.ts';

/** Terms: 1 asked for; 2 and 3 only found; 4 in every document. */
const index = { size: 100, idf: () => 0.5, frequency: (id: number) => (id === 4 ? 90 : 5) };
const options = { documents: 3, terms: 5, weight: 0.5, least: 2, common: 0.25, power: 4 };
const query = [{ id: 1, term: 'one', weight: 1 }];
const document = (score: number, ...terms: number[]) => ({ score, parts: new Map(terms.map((id) => [id, 0.3])) });
const widen = (best: ReturnType<typeof document>[], power = options.power) =>
  new Map(feedback(query, best, index, String, { ...options, power }).map(({ id, weight }) => [id, weight]));

describe('feedback from the best documents', () => {
  it('adds terms that several of them share, and none that one alone has or that most of the collection has', () => {
    const widened = widen([document(1, 1, 2, 4), document(1, 1, 2, 4), document(1, 1, 3, 4)]);
    assert.deepEqual([...widened.keys()].sort(), [1, 2]);
  });

  it('gives all that it adds, together, the share of the query’s weight that was set', () => {
    const widened = widen([document(1, 1, 2, 3), document(0.9, 1, 2, 3)]);
    const total = [...widened.values()].reduce((sum, weight) => sum + weight, 0);
    assert.ok(Math.abs(total - 1.5) < 1e-9);
  });

  it('listens more to documents far ahead of the others, the more the higher the power', () => {
    const best = [document(1, 1, 2), document(0.9, 1, 2), document(0.5, 1, 3), document(0.5, 1, 3)];
    const lead = (power: number) => {
      const widened = new Map(
        feedback(query, best, index, String, { ...options, documents: 4, power }).map(({ id, weight }) => [id, weight]),
      );
      return (widened.get(2) ?? 0) / (widened.get(3) ?? 1);
    };
    assert.ok(lead(4) > 2 * lead(1));
    assert.ok(lead(1) > 1);
  });

  it('leaves the query as it is where too few documents were found', () => {
    assert.deepEqual([...widen([document(1, 1, 2)])], [[1, 1]]);
    assert.deepEqual([...widen([])], [[1, 1]]);
  });
});
