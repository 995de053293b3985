import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFacet } from '../../../bot/matching/index/facet.ts';
import { widen } from '../../../bot/matching/index/near-words.ts';
import { createTextIndex } from '../../../bot/matching/index/text-index.ts';
import { createTop } from '../../../bot/matching/index/top.ts';
import { createWeigher } from '../../../bot/matching/index/weigh.ts';
import { isEvident, yardstick } from '../../../bot/matching/index/word-strength.ts';

const OPTIONS = { k1: 1.2, b: 0.6 };
const TERMS = 6;
/** A document as the numbers of its terms; repeated ones count as often. */
const document = fc.array(fc.nat(TERMS - 1), { minLength: 1, maxLength: 12 });
const documents = fc.array(document, { minLength: 1, maxLength: 12 });
const weigher = createWeigher();

function weigh(...versions: (readonly number[])[]) {
  weigher.begin();
  for (const terms of versions) {
    for (const term of terms) weigher.add(term, 1, 1);
    weigher.endVersion();
  }
  return weigher.end();
}

function indexOf(rows: readonly (readonly number[])[]) {
  const index = createTextIndex(OPTIONS);
  for (const row of rows) index.add(weigh(row));
  return index;
}

const everything = Array.from({ length: TERMS }, (_, id) => ({ id, weight: id + 1 }));

describe('the text index', () => {
  it('gives each document the sum of its terms’ parts, query after query', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.uniqueArray(fc.nat(TERMS)), { minLength: 1, maxLength: 4 }),
        (rows, queries) => {
          const index = indexOf(rows);
          for (const ids of queries) {
            const query = ids.map((id) => ({ id, weight: id + 1 }));
            const touched = index.search(query);
            const found = new Set(touched.documents.subarray(0, touched.count));
            rows.forEach((row, d) => {
              const parts = index.parts(weigh(row));
              const sum = query.reduce((total, { id, weight }) => total + weight * (parts.get(id) ?? 0), 0);
              assert.ok(Math.abs((touched.scores[d] ?? 0) - sum) < 1e-4);
              assert.equal(found.has(d), sum > 0);
            });
          }
        },
      ),
    );
  });

  it('answers after additions and removals as one that was built afresh', () => {
    const steps = fc.array(fc.record({ row: document, removes: fc.boolean(), pick: fc.nat() }), { maxLength: 60 });
    fc.assert(
      fc.property(documents, steps, (rows, changes) => {
        const index = createTextIndex(OPTIONS);
        const live = new Map(rows.map((row) => [index.add(weigh(row)), row] as const));
        for (const { row, removes, pick } of changes) {
          const numbers = [...live.keys()];
          const number = numbers[pick % Math.max(1, numbers.length)];
          if (removes && number !== undefined) {
            index.remove(number, weigh(live.get(number) ?? []));
            live.delete(number);
          } else live.set(index.add(weigh(row)), row);
        }
        const fresh = indexOf([...live.values()]);
        assert.equal(index.size, fresh.size);
        const expected = fresh.search(everything);
        const found = index.search(everything);
        assert.equal(found.count, live.size);
        [...live.keys()].forEach((number, d) => {
          assert.ok(Math.abs((found.scores[number] ?? 0) - (expected.scores[d] ?? 0)) < 1e-5);
        });
      }),
    );
  });

  it('uses the numbers of removed documents again, so that years of changes do not fill the memory', () => {
    const index = createTextIndex(OPTIONS);
    for (let i = 0; i < 500; i++) index.remove(index.add(weigh([i % TERMS, 1])), weigh([i % TERMS, 1]));
    assert.ok(index.room < 50, String(index.room));
    assert.equal(index.search(everything).count, 0);
  });

  it('values a term more the fewer documents have it, between 0 and 1', () => {
    fc.assert(
      fc.property(documents, (rows) => {
        const index = indexOf(rows);
        const terms = everything.map(({ id }) => id).sort((a, b) => index.frequency(a) - index.frequency(b));
        terms.reduce((before, term) => {
          assert.ok(index.idf(term) <= before && index.idf(term) > 0);
          return index.idf(term);
        }, 1);
      }),
    );
  });

  it('counts a word that two language versions share once', () => {
    const parts = (...versions: number[][]) =>
      createTextIndex(OPTIONS)
        .parts(weigh(...versions))
        .get(1);
    assert.equal(parts([1]), parts([1], [1]));
  });
});

describe('the best of many', () => {
  it('are those that a full sort puts first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 8 }), (scores, size) => {
        const top = createTop(size);
        scores.forEach((score, document) => {
          top.offer(document, score);
        });
        const sorted = scores
          .map((score, document) => ({ document, score }))
          .sort((a, b) => b.score - a.score || a.document - b.document);
        assert.deepEqual(top.list(), sorted.slice(0, size));
      }),
    );
  });
});

describe('facets', () => {
  const facet = createFacet();
  [['a', 'b'], ['a'], [], ['a', 'c']].forEach((codes, document) => {
    facet.set(document, codes);
  });

  it('share is 1 for all that is asked, 0 for none, and larger for the rarer of two codes', () => {
    const asked = facet.compare(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
    assert.equal(asked.share(0), 1);
    assert.equal(asked.share(2), 0);
    const rare = facet.compare(new Map([['b', 1]])).share(0) - facet.compare(new Map([['b', 1]])).share(1);
    assert.ok(rare > 0 && asked.share(1) > 0 && asked.share(1) < 0.5);
  });

  it('names what a document offers of it', () => {
    assert.deepEqual(facet.compare(new Map([['c', 1]])).offered(3), ['c']);
    assert.equal(facet.compare(new Map()).share(0), 0);
  });

  it('forget what a document no longer has', () => {
    const own = createFacet();
    own.set(0, ['a', 'b']);
    own.set(1, ['b']);
    own.unset(0);
    own.set(0, ['c']);
    assert.deepEqual(own.compare(new Map([['a', 1]])).offered(0), []);
    assert.equal(own.compare(new Map([['c', 1]])).share(0), 1);
  });
});

describe('near words', () => {
  const known = ['traffick', 'transit', 'border', 'подготовк'];
  const has = { get: (term: string) => known.indexOf(term), frequency: (id: number) => (id < 0 ? 0 : 1) };
  const terms = (asked: string) =>
    widen([{ term: asked, id: known.indexOf(asked), weight: 1 }], has, { shortest: 6, weight: 0.4 }).map((t) => t.term);

  it('mend a letter left out, put in, changed or swapped in a word that no item has', () => {
    for (const typed of ['traffck', 'trafffick', 'traffeck', 'trafifck']) {
      assert.deepEqual(terms(typed), [typed, 'traffick']);
    }
    assert.deepEqual(terms('подгатовк'), ['подгатовк', 'подготовк']);
  });

  it('leave alone what is further off, and words that are known', () => {
    assert.deepEqual(terms('trafalgar'), ['trafalgar']);
    assert.deepEqual(terms('transit'), ['transit']);
  });
});

describe('evidence', () => {
  const limits = { leaders: 3, alone: 0.8, least: 0.3, coverage: 0.4 };
  const index = indexOf([[0, 1], [0, 1, 2], [0, 2], [3], [4], [5], [6], [7], [8]]);
  const evident = (ids: number[]) => {
    const query = ids.map((id) => ({ id, weight: 1 }));
    return isEvident(index.search(query), yardstick(query, index), limits);
  };

  it('is there when several documents meet a query, and not when one chance word of many is met', () => {
    assert.ok(evident([0, 1]));
    assert.ok(!evident([3, ...Array.from({ length: 20 }, (_, i) => 50 + i)]));
  });

  it('is there for one word that one document has', () => {
    assert.ok(evident([3]));
    assert.ok(!evident([99]));
  });
});
