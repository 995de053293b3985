import { LANGUAGES } from '../domain/language.ts';
import type { Reference } from '../reference/load.ts';
import { grown } from './index/grow.ts';
import type { Analyser, Stream } from './text/analyse.ts';
import { fold } from './text/fold.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text/languages.ts';
import { wordGroups } from './text/thesaurus.ts';
import { unWords } from './text/thesaurus-ar-ru-zh.ts';

/** A `concept` is a term of the glossary; a `sense` an everyday meaning of the thesaurus, its code a number. */
export type PhraseKind = 'concept' | 'sense' | 'theme' | 'support';

/** A known phrase: its stems by number. */
export interface Phrase {
  kind: PhraseKind;
  code: string;
  /** What a concept or a sense is indexed under, as a number of the vocabulary; -1 for themes and kinds of support. */
  term: number;
  stems: readonly number[];
}

const PREFIX: Readonly<Record<PhraseKind, string>> = { concept: '#', sense: '~', theme: '', support: '' };

/** Whether an index term is a concept or a sense: the same in every language. */
export const isMeaning = (term: string): boolean => term.startsWith('#') || term.startsWith('~');

export interface Lexicon {
  /** Calls back with every known phrase in the terms of a text, nested ones too, in order, and where it begins. */
  each(terms: Stream, visit: (phrase: Phrase, from: number) => void): void;
}

/** Of one language: phrases by the number of their first stem, and by that number the place of its list plus one. */
interface Table {
  lists: Phrase[][];
  listOf: Uint16Array;
}

/** Languages that the reference data is not written in. */
const UN_LANGUAGES = ['ar', 'ru', 'zh'] as const;

const isAcronym = (text: string) => /^[\p{Lu}\p{N}&/.-]{2,}$/u.test(text);

/**
 * Phrases of the glossary, the themes and the support types, and the thesaurus, so that a text and an item can
 * meet on a concept although they share no word. Left out: words that the glossary marks as traps (French
 * "trafic" may mean smuggling or trafficking) and terms that name several concepts. Acronyms count in every language.
 */
export function createLexicon(reference: Reference, analyser: Analyser): Lexicon {
  const tables: Table[] = TEXT_LANGUAGES.map(() => ({ lists: [], listOf: new Uint16Array(0) }));
  const { glossary } = reference;
  const ambiguous = new Set(glossary.ambiguousTerms.map((t) => fold(t.term)));
  const traps = new Set(glossary.traps.map((t) => `${t.lang} ${fold(t.term)}`));

  const put = (table: Table, phrase: Phrase) => {
    const first = phrase.stems[0];
    if (first === undefined) return;
    table.listOf = grown(table.listOf, first + 1);
    if (table.listOf[first] === 0) table.listOf[first] = table.lists.push([]);
    const list = table.lists[(table.listOf[first] as number) - 1] ?? [];
    const same = ({ kind, code, stems }: Phrase) =>
      kind === phrase.kind &&
      code === phrase.code &&
      stems.length === phrase.stems.length &&
      stems.every((stem, i) => stem === phrase.stems[i]);
    if (!list.some(same)) list.push(phrase);
  };
  const learn = (kind: PhraseKind, code: string, language: TextLanguage, text: string) => {
    if (ambiguous.has(fold(text)) || traps.has(`${language} ${fold(text)}`)) return;
    const { ids, count } = analyser.stream(text, language);
    const stems = [...ids.subarray(0, count)];
    const prefix = PREFIX[kind];
    const term = prefix ? analyser.vocabulary.add(`${prefix}${code}`) : -1;
    tables.forEach((table, i) => {
      if (isAcronym(text) || TEXT_LANGUAGES[i] === language) put(table, { kind, code, term, stems });
    });
  };
  const concepts = new Set(glossary.groups.map((group) => group.concept));
  const isTheme = (code: string) => reference.themes.has(code);
  const isSupport = (code: string) => reference.supportTypes.has(code);

  for (const group of glossary.groups) {
    for (const language of LANGUAGES) {
      for (const text of group[language]) {
        learn('concept', group.concept, language, text);
        if (isTheme(group.concept)) learn('theme', group.concept, language, text);
        if (isSupport(group.concept)) learn('support', group.concept, language, text);
      }
    }
  }
  const groups = wordGroups();
  groups.forEach((group, number) => {
    for (const language of LANGUAGES)
      for (const text of group[language]) learn('sense', String(number), language, text);
  });
  for (const line of unWords()) {
    const codes: [PhraseKind, string][] = groups.flatMap((group, number) =>
      group.en.includes(line.key) ? [['sense', String(number)]] : [],
    );
    if (concepts.has(line.key)) codes.push(['concept', line.key]);
    if (isTheme(line.key)) codes.push(['theme', line.key]);
    if (isSupport(line.key)) codes.push(['support', line.key]);
    for (const language of UN_LANGUAGES) {
      for (const text of line[language]) for (const [kind, code] of codes) learn(kind, code, language, text);
    }
  }
  const taxonomies = [
    ['theme', reference.themes],
    ['support', reference.supportTypes],
  ] as const;
  for (const [kind, entries] of taxonomies) {
    for (const entry of entries.values()) {
      for (const language of LANGUAGES) {
        for (const text of [entry.label[language], ...entry.synonyms[language]])
          learn(kind, entry.code, language, text);
      }
    }
  }

  return {
    each({ count, ids, languages }, visit) {
      let language = -1;
      let { lists, listOf } = tables[0] as Table;
      for (let from = 0; from < count; from++) {
        if (languages[from] !== language) {
          language = languages[from] as number;
          ({ lists, listOf } = tables[language] as Table);
        }
        const first = ids[from] as number;
        const number = first < listOf.length ? (listOf[first] as number) : 0;
        if (number === 0) continue;
        const phrases = lists[number - 1] as Phrase[];
        for (let p = 0; p < phrases.length; p++) {
          const phrase = phrases[p] as Phrase;
          const { stems } = phrase;
          let i = 1;
          while (i < stems.length && from + i < count && ids[from + i] === stems[i]) i++;
          if (i === stems.length) visit(phrase, from);
        }
      }
    },
  };
}
