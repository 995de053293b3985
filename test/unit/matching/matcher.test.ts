import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Hit, MatchQuery } from '../../../bot/matching/contract.ts';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { facts, matcher, NEEDS, practice, query, reference, withPractices } from './fixtures.ts';

const OFF_TOPIC = (
  JSON.parse(readFileSync(new URL('./data/off-topic.json', import.meta.url), 'utf8')) as Partial<MatchQuery>[]
).map(query);

const codes = <T>(map: ReadonlyMap<T, unknown>) => fc.subarray([...map.keys()], { maxLength: 3 });
const sentences = [...reference.practices.values()].flatMap((p) => [p.title.en, p.summary.fr, p.title.fr]);

/** Queries of every kind: wording of the collection, chance words, any codes. */
const anyQuery = fc.record({
  id: fc.constant('q'),
  title: fc.oneof(fc.constantFrom(...sentences), fc.string()),
  need: fc.oneof(
    fc.array(fc.constantFrom(...sentences), { maxLength: 3 }).map((s) => s.join(' ')),
    fc.string(),
  ),
  countries: fc.subarray(['KE', 'ML', 'GT', 'LK', 'TN'], { maxLength: 3 }),
  region: fc.constantFrom(null, 'africa', 'global'),
  level: fc.constantFrom('local', 'national', 'regional', 'global' as const),
  objectives: codes(reference.objectives),
  themes: codes(reference.themes),
  supportTypes: codes(reference.supportTypes),
  agencies: fc.subarray(['iom', 'ilo', 'unhcr', 'unodc', 'unicef'], { maxLength: 4 }),
  otherText: fc.string(),
}) as fc.Arbitrary<MatchQuery>;

const RUNS = { numRuns: 60 };

function assertSound(hits: readonly Hit[]) {
  hits.forEach((hit, i) => {
    assert.ok(hit.score > 0 && hit.score <= 1, `score ${hit.score} of ${hit.id}`);
    const sum = hit.reasons.reduce((total, reason) => total + reason.share, 0);
    assert.ok(Math.abs(sum - hit.score) < 1e-9, `shares of ${hit.id} add up to ${sum}, not ${hit.score}`);
    assert.ok(hit.reasons.every((reason) => reason.share > 0));
    assert.ok(i === 0 || hit.score <= (hits[i - 1]?.score ?? 0) + 1e-6, 'best first');
  });
  assert.equal(new Set(hits.map((hit) => hit.id)).size, hits.length);
}

describe('the matcher', () => {
  it('gives scores between 0 and 1 that are the sum of their reasons’ shares, best first', () => {
    fc.assert(
      fc.property(anyQuery, (asked) => {
        const result = matcher.match(asked, facts());
        assertSound(result.knowledge);
        assertSound(result.partners);
      }),
      RUNS,
    );
  });

  it('answers the same every time, whatever was asked before', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (asked, other) => {
        const first = matcher.match(asked, facts());
        matcher.match(other, facts());
        assert.deepEqual(matcher.match(asked, facts()), first);
      }),
      RUNS,
    );
  });

  it('never proposes a requesting agency as partner', () => {
    fc.assert(
      fc.property(anyQuery, (asked) => {
        for (const hit of matcher.match(asked, facts()).partners) assert.ok(!asked.agencies.includes(hit.id));
      }),
      RUNS,
    );
  });

  it('answers match and the two searches alike', () => {
    for (const need of NEEDS) {
      const result = matcher.match(need, facts());
      assert.deepEqual(matcher.searchKnowledge(need), result.knowledge);
      assert.deepEqual(matcher.searchPartners(need), result.partners);
    }
  });

  it('finds practices for needs in English, French and Spanish', () => {
    const expected = new Map([
      ['recruiters', 'ethical-recruitment'],
      ['children', 'child-protection'],
      ['remittances', 'remittances'],
    ]);
    for (const need of NEEDS) {
      const first = matcher.searchKnowledge(need)[0];
      const themes = reference.practices.get(first?.id ?? '')?.themes ?? [];
      assert.ok(themes.includes(expected.get(need.id) ?? ''), `${need.id}: ${first?.id}`);
    }
  });

  it('offers no stated need, proposal or offer as knowledge', () => {
    for (const item of reference.practices.values()) {
      if (item.isGoodPractice) continue;
      const hits = matcher.searchKnowledge(query({ title: item.title.en, need: item.summary.en }));
      assert.ok(!hits.some((hit) => hit.id === item.id));
    }
  });

  it('finds a practice that is worded in French only for an English need, and for a Spanish one', () => {
    const wording = 'Ligne téléphonique gratuite pour les victimes de la traite et hébergement d’urgence';
    const added = practice({
      id: 'french-only',
      title: { en: wording, fr: wording },
      summary: { en: `${wording} : écoute par des travailleurs sociaux.`, fr: wording },
      themes: ['trafficking'],
      gcmObjectives: [10],
    });
    const own = createMatcher(withPractices(added));
    const needs = [
      query({ title: 'Hotline and shelter for victims of trafficking', objectives: [10] }),
      query({ title: 'Línea de ayuda y albergue para víctimas de trata', objectives: [10] }),
    ];
    for (const need of needs) {
      const ids = own.searchKnowledge(need).map((hit) => hit.id);
      assert.ok(ids.slice(0, 8).includes('french-only'), ids.join(' '));
    }
  });

  it('finds practices for needs in Arabic, Russian and Chinese, and says no match off its subject', () => {
    const needs = [
      ['نريد تدريب موظفي الحدود على تحديد ضحايا الاتجار بالأشخاص', 'trafficking'],
      ['Нужна подготовка консульских сотрудников по защите трудовых мигрантов', 'consular-protection'],
      ['我们需要为招聘机构制定公平招聘标准,保护移民工人', 'ethical-recruitment'],
    ] as const;
    for (const [title, theme] of needs) {
      const themes = matcher
        .searchKnowledge(query({ title }))
        .slice(0, 5)
        .flatMap((hit) => reference.practices.get(hit.id)?.themes ?? []);
      assert.ok(themes.includes(theme), `${title}: ${themes}`);
    }
    for (const title of ['تركيب ألواح شمسية في المدارس', 'Солнечные батареи для школ', '我们想修建一座足球场']) {
      assert.deepEqual(matcher.searchKnowledge(query({ title })), [], title);
    }
  });

  it('shows words as they stand in the item', () => {
    for (const hit of matcher.searchKnowledge(NEEDS[0] as MatchQuery)) {
      const item = reference.practices.get(hit.id) ?? reference.resources.get(hit.id);
      const text = JSON.stringify([item, [...reference.themes.values()].map((theme) => theme.label)]).toLowerCase();
      for (const reason of hit.reasons.filter((r) => r.kind === 'words')) {
        assert.ok(reason.values.length > 0);
        for (const value of reason.values) assert.ok(text.includes(value.toLowerCase()), `${value} in ${hit.id}`);
      }
    }
  });

  it('names what was asked for and a hit does not offer', () => {
    const need = query({ ...(NEEDS[0] as MatchQuery), themes: ['ethical-recruitment', 'saving-lives'] });
    for (const hit of matcher.searchKnowledge(need)) {
      if (hit.source !== 'practice') continue;
      const item = reference.practices.get(hit.id);
      const missing = hit.missing.find((m) => m.kind === 'theme')?.values ?? [];
      assert.deepEqual(
        missing,
        need.themes.filter((theme) => !item?.themes.includes(theme)),
      );
    }
  });

  it('says no match for nonsense and for an empty request', () => {
    for (const need of ['qwzx vbnm plokij', 'asdf asdf', '', '12 34 56', '????', 'lorem ipsum dolor sit amet']) {
      assert.deepEqual(matcher.searchKnowledge(query({ title: need, objectives: [6] })), [], need);
    }
  });

  it('says no match for at least five of six needs that are off its subject, whatever their codes', () => {
    const wrong = OFF_TOPIC.filter((need) => matcher.searchKnowledge(need).length > 0).map((need) => need.id);
    assert.ok(wrong.length <= OFF_TOPIC.length / 6, wrong.join(' '));
  });

  it('does not take smuggling for trafficking', () => {
    const [trafficking, smuggling] = [
      ['trafficking', 'Human trafficking: identify and protect victims', 10],
      ['smuggling', 'Migrant smuggling: prosecute smugglers', 9],
    ].map(([theme, title, objective]) =>
      practice({
        id: `about-${theme}`,
        title: {
          en: String(title),
          fr: theme === 'trafficking' ? 'Traite des personnes' : 'Trafic illicite de migrants',
        },
        summary: {
          en: String(title),
          fr: theme === 'trafficking' ? 'Traite des personnes' : 'Trafic illicite de migrants',
        },
        themes: [String(theme)],
        gcmObjectives: [Number(objective)],
      }),
    );
    assert.ok(trafficking && smuggling);
    const own = createMatcher(withPractices(trafficking, smuggling));
    const wordsOf = (title: string, id: string) =>
      own
        .searchKnowledge(query({ title }))
        .find((hit) => hit.id === id)
        ?.reasons.filter((reason) => reason.kind === 'words' || reason.kind === 'theme')
        .flatMap((reason) => reason.values) ?? [];
    assert.ok(wordsOf('trata de personas', 'about-trafficking').length > 0);
    assert.deepEqual(wordsOf('trata de personas', 'about-smuggling'), []);
    assert.ok(wordsOf('trafic illicite de migrants', 'about-smuggling').length > 0);
    assert.ok(!wordsOf('trafic illicite', 'about-trafficking').some((value) => /traffick|traite/i.test(value)));
  });

  it('works on a collection of a few items', () => {
    const few = { ...reference, practices: new Map([...reference.practices].slice(0, 3)), resources: new Map() };
    const item = [...few.practices.values()][0];
    const hits = createMatcher(few).searchKnowledge(query({ title: item?.title.en ?? '' }));
    assert.equal(hits[0]?.id, item?.id);
    const none = { ...reference, practices: new Map(), resources: new Map(), organisations: new Map() };
    assert.deepEqual(createMatcher(none).match(NEEDS[0] as MatchQuery, facts()).knowledge, []);
  });
});
