import assert from 'node:assert/strict';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { facts, NEEDS, practice, query, reference } from './fixtures.ts';

const few = {
  ...reference,
  practices: new Map([...reference.practices].slice(0, 60)),
  resources: new Map([...reference.resources].slice(0, 20)),
};
const later = [...reference.practices.values()].slice(60, 140);

describe('a matcher that is kept in step', () => {
  it('answers as one built afresh, after items were added, replaced and removed', () => {
    const live = createMatcher(few);
    for (const value of later)
      live.update({ kind: 'practice', value: { ...value, summary: { en: 'draft', fr: 'projet' } } });
    for (const value of later) live.update({ kind: 'practice', value });
    const gone = [...few.practices.keys()].slice(0, 20);
    for (const id of gone) live.remove('practice', id);
    const practices = new Map([...few.practices, ...later.map((p) => [p.id, p] as const)]);
    for (const id of gone) practices.delete(id);
    const fresh = createMatcher({ ...few, practices });
    for (const need of NEEDS) {
      const [a, b] = [live.match(need, facts()), fresh.match(need, facts())];
      assert.deepEqual(
        a.knowledge.map((hit) => hit.id),
        b.knowledge.map((hit) => hit.id),
      );
      assert.deepEqual(
        a.partners.map((hit) => hit.id),
        b.partners.map((hit) => hit.id),
      );
      a.knowledge.forEach((hit, i) => {
        assert.ok(Math.abs(hit.score - (b.knowledge[i]?.score ?? 0)) < 1e-6);
      });
    }
  });

  it('finds a new practice at once, and no longer when it is removed or stops being good practice', () => {
    const live = createMatcher(few);
    const wording = 'Floating clinic for fishers who migrate along the coast';
    const value = practice({ id: 'new', title: { en: wording, fr: wording }, summary: { en: wording, fr: wording } });
    const finds = () => live.searchKnowledge(query({ title: wording })).some((hit) => hit.id === 'new');
    live.update({ kind: 'practice', value });
    assert.ok(finds());
    live.update({ kind: 'practice', value: { ...value, isGoodPractice: false } });
    assert.ok(!finds());
    live.update({ kind: 'practice', value });
    live.remove('practice', 'new');
    assert.ok(!finds());
    live.remove('practice', 'never-there');
  });

  it('finds duplicates among the requests it was told of, and forgets those it was told to', () => {
    const live = createMatcher(few);
    for (const need of NEEDS) live.update({ kind: 'request', value: need });
    const copy = { ...(NEEDS[0] ?? query({})), id: 'copy' };
    assert.deepEqual(
      live
        .similar(copy)
        .filter((hit) => hit.kind === 'duplicate')
        .map((hit) => hit.id),
      ['recruiters'],
    );
    live.update({ kind: 'request', value: query({ id: 'recruiters', title: 'Missing migrants', countries: ['KE'] }) });
    assert.ok(!live.similar(copy).some((hit) => hit.kind === 'duplicate'));
    live.update({ kind: 'request', value: NEEDS[0] ?? copy });
    live.remove('request', 'recruiters');
    assert.ok(!live.similar(copy).some((hit) => hit.id === 'recruiters'));
  });

  it('proposes a new organisation, and no longer one that is removed', () => {
    const live = createMatcher(few);
    const model = reference.organisations.get('unicef');
    assert.ok(model);
    live.update({ kind: 'organisation', value: { ...model, code: 'new-body' } });
    const ids = () =>
      live.searchPartners(query({ title: 'Protection of unaccompanied migrant children' })).map((h) => h.id);
    assert.ok(ids().includes('new-body'));
    live.remove('organisation', 'new-body');
    assert.ok(!ids().includes('new-body'));
  });
});
