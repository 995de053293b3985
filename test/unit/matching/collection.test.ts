import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCollection, type TextDocument } from '../../../bot/matching/collection.ts';
import { byOwner } from '../../../bot/matching/owners.ts';
import { reference } from './fixtures.ts';

const practices = [...reference.practices.values()].filter((practice) => practice.isGoodPractice);
const documents: TextDocument[] = practices.map((practice) => ({
  id: practice.id,
  title: practice.title.en,
  text: practice.summary.en,
  owner: practice.reportedBy,
}));
const collection = createCollection(documents);
const texts = practices.flatMap((practice) => [practice.title.en, practice.summary.en, practice.summary.fr]);

describe('text relevance over any collection', () => {
  it('finds nearly every document first by its own title', () => {
    const found = documents.filter(
      (document) => collection.search({ id: 'q', text: document.title ?? '' }, 1)[0]?.id === document.id,
    );
    assert.ok(found.length > 0.9 * documents.length, `${found.length} of ${documents.length}`);
  });

  it('gives scores between 0 and 1, best first, at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...texts), fc.string()), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        for (const hits of [
          collection.search({ id: 'q', text }, limit),
          collection.searchOwners({ id: 'q', text }, limit),
        ]) {
          assert.ok(hits.length <= limit);
          hits.forEach(({ score }, i) => {
            assert.ok(score > 0 && score <= 1 && score <= (hits[i - 1]?.score ?? 1));
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives a query that the collection knows a higher best score than one of chance words', () => {
    const best = (text: string) => collection.search({ id: 'q', text }, 1)[0]?.score ?? 0;
    const known = best('Training of border officers to identify victims of human trafficking');
    assert.ok(known > 1.3 * best('Football stadium lights and training of referees for the national league'));
  });

  it('finds documents that share only the words of the best ones, by feedback', () => {
    const cat = Array.from({ length: 8 }, (_, i) => ({
      id: `cat-${i}`,
      text: `kitten whiskers purring number${i} fur`,
    }));
    const other = Array.from({ length: 40 }, (_, i) => ({
      id: `other-${i}`,
      text: `engine wheel road number${i} fuel`,
    }));
    const hidden = { id: 'hidden', text: 'whiskers purring fur' };
    const hits = createCollection([...cat, ...other, hidden]).search({ id: 'q', text: 'kitten' }, 20);
    assert.ok(hits.some((hit) => hit.id === 'hidden'));
    assert.ok(!hits.some((hit) => hit.id.startsWith('other')));
  });

  it('prefers words that stand together as in the query', () => {
    const rows = [
      { id: 'apart', text: 'flow of heat near a wall where the boundary of the plate is a thin layer' },
      { id: 'together', text: 'flow of heat near the thin wall of a plate where a boundary layer is' },
      { id: 'none', text: 'a plate' },
    ];
    assert.equal(createCollection(rows).search({ id: 'q', text: 'boundary layer' }, 3)[0]?.id, 'together');
  });

  it('reads each document in its own language, or in the one it names', () => {
    const rows = [
      { id: 'ru', text: 'Подготовка сотрудников пограничной службы' },
      { id: 'zh', text: '为边境官员提供培训' },
      { id: 'ar', text: 'تدريب موظفي الحدود' },
      { id: 'fr', lang: 'fr', text: 'formation des agents aux frontières' },
    ];
    const own = createCollection(rows);
    const first = (text: string, lang?: string) => own.search({ id: 'q', text, lang }, 1)[0]?.id;
    assert.equal(first('пограничная служба'), 'ru');
    assert.equal(first('边境培训'), 'zh');
    assert.equal(first('الحدود'), 'ar');
    assert.equal(first('frontière', 'fr'), 'fr');
  });

  it('answers an empty collection, an empty query and unknown words with no hits', () => {
    assert.deepEqual(createCollection([]).search({ id: 'q', text: 'border' }, 5), []);
    assert.deepEqual(createCollection([]).searchOwners({ id: 'q', text: 'border' }, 5), []);
    assert.deepEqual(collection.search({ id: 'q', text: '' }, 5), []);
    assert.deepEqual(collection.search({ id: 'q', text: 'qwzx vbnmp' }, 5), []);
  });

  it('ranks owners by all their documents, the best counting most', () => {
    const owned = (owner: string, ...scores: number[]) => scores.map((score) => ({ owner, score }));
    const options = { further: 0.7, power: 2 };
    const ids = (...rows: ReturnType<typeof owned>[]) => byOwner(rows.flat(), options).map(({ id }) => id);
    assert.deepEqual(ids(owned('one', 0.6), owned('three', 0.6, 0.5, 0.5)), ['three', 'one']);
    assert.deepEqual(ids(owned('many', ...Array(10).fill(0.05)), owned('one', 0.6)), ['one', 'many']);
    assert.deepEqual(ids(owned('mentions', ...Array(50).fill(0.3)), owned('expert', 0.7, 0.6)), ['expert', 'mentions']);
  });

  it('keeps owners’ scores between 0 and the best document’s, more with each further document', () => {
    const score = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), score, (scores, another) => {
        const of = (list: number[]) =>
          byOwner(
            list.map((value) => ({ owner: 'a', score: value })),
            { further: 0.7, power: 2 },
          )[0]?.score ?? 0;
        const own = of(scores);
        assert.ok(own > 0 && own <= Math.max(...scores) + 1e-9);
        assert.ok(of([...scores, another]) >= own);
      }),
    );
  });
});
