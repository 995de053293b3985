import assert from 'node:assert/strict';
import { createLexicon } from '../../../bot/matching/lexicon.ts';
import { createAnalyser } from '../../../bot/matching/text/analyse.ts';
import type { TextLanguage } from '../../../bot/matching/text/languages.ts';
import { wordGroups } from '../../../bot/matching/text/thesaurus.ts';
import { reference } from './fixtures.ts';

const analyser = createAnalyser(new Set(reference.glossary.caseSensitiveTerms));
const lexicon = createLexicon(reference, analyser);
function codes(text: string, language: TextLanguage, kind = 'concept'): Set<string> {
  const found = new Set<string>();
  lexicon.each(analyser.stream(text, language), (phrase) => {
    if (phrase.kind === kind) found.add(phrase.code);
  });
  return found;
}

describe('the lexicon of matching', () => {
  it('finds one concept under its words in three languages', () => {
    assert.ok(codes('money sent home: remittances', 'en').has('remittances'));
    assert.ok(codes('les envois de fonds des travailleurs', 'fr').has('remittances'));
    assert.ok(codes('las remesas de los migrantes', 'es').has('remittances'));
  });

  it('never takes trafficking for smuggling, in any language', () => {
    const trafficking = [
      codes('human trafficking', 'en'),
      codes('la traite des personnes', 'fr'),
      codes('la trata de personas', 'es'),
    ];
    const smuggling = [
      codes('migrant smuggling', 'en'),
      codes('le trafic illicite de migrants', 'fr'),
      codes('el tráfico ilícito de migrantes', 'es'),
    ];
    for (const found of trafficking) {
      assert.ok(found.has('trafficking-in-persons') && !found.has('migrant-smuggling'));
    }
    for (const found of smuggling) {
      assert.ok(found.has('migrant-smuggling') && !found.has('trafficking-in-persons'));
    }
  });

  it('puts no two concepts that must stay apart under one everyday meaning', () => {
    for (const [one, other] of reference.glossary.neverMerge) {
      const words = (concept: string) =>
        reference.glossary.groups.filter((g) => g.concept === concept).flatMap((g) => [...g.en, ...g.fr, ...g.es]);
      for (const group of wordGroups()) {
        const all = Object.values(group).flat();
        assert.ok(!(words(one).some((w) => all.includes(w)) && words(other).some((w) => all.includes(w))));
      }
    }
  });

  it('does not widen words that the glossary marks as traps or as ambiguous', () => {
    assert.equal(codes('trafic', 'fr').size, 0);
    assert.equal(codes('tráfico', 'es').size, 0);
    assert.equal(codes('PMA', 'fr').size, 0);
  });

  it('takes an acronym that is also a word only in capitals', () => {
    assert.ok(codes('support from WHO', 'en').has('org-who'));
    assert.ok(!codes('people who travel', 'en').has('org-who'));
  });

  it('reads themes and support types out of words', () => {
    assert.ok(codes('fair recruitment', 'en', 'theme').has('ethical-recruitment'));
    assert.ok(codes('jumelage entre administrations', 'fr', 'support').size > 0);
  });

  it('has three languages in every group of everyday words', () => {
    for (const group of wordGroups()) {
      for (const list of [group.en, group.fr, group.es]) {
        assert.ok(list && list.length > 0 && list.every((word) => word !== ''));
      }
    }
  });
});
