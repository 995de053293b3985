import type { Reference } from '../reference/load.ts';
import type { Organisation, Practice, Resource } from '../reference/schemas.ts';
import { createWeigher, type Weighed } from './index/weigh.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Analyser } from './text/analyse.ts';
import type { TextLanguage } from './text/languages.ts';
import { countryName } from './text/places.ts';

/** Texts of an item in one language, by field of the index. */
export interface ItemVersion {
  /**
   * The language the texts are in: mostly that of their place in the data, but a French wording kept in the English
   * place is read as French.
   */
  language: TextLanguage;
  texts: Readonly<Record<'title' | 'body' | 'result', string>>;
  /** Names and labels around it: partners, countries, themes. Many items have the same. */
  context: readonly string[];
}

/** What reads a text: words and meanings. */
export interface TextTools {
  analyser: Analyser;
  lexicon: Lexicon;
}

/** The English place first. */
export type ItemVersions = readonly ItemVersion[];

const PLACES = ['en', 'fr'] as const;
type PlaceLanguage = (typeof PLACES)[number];

function versions(analyser: Analyser, texts: (place: PlaceLanguage) => Omit<ItemVersion, 'language'>): ItemVersions {
  return PLACES.map((place) => {
    const own = texts(place);
    return { language: analyser.detect(own.texts.body || own.texts.title, place), ...own };
  });
}

const themeLabels = (reference: Reference, themes: readonly string[], place: PlaceLanguage) =>
  themes.map((code) => reference.themes.get(code)?.label[place] ?? '');

export function practiceVersions(practice: Practice, reference: Reference, analyser: Analyser): ItemVersions {
  return versions(analyser, (place) => ({
    texts: {
      title: practice.title[place],
      body: practice.summary[place],
      result: practice.result?.[place] ?? '',
    },
    context: [
      ...practice.partners.map((partner) => partner[place]),
      ...practice.countries.map(countryName),
      ...themeLabels(reference, practice.themes, place),
    ],
  }));
}

export function resourceVersions(resource: Resource, reference: Reference, analyser: Analyser): ItemVersions {
  return versions(analyser, (place) => ({
    texts: { title: resource.title[place], body: '', result: '' },
    context: [
      resource.series ?? '',
      ...resource.publishers.map((publisher) => publisher[place]),
      ...themeLabels(reference, resource.themes, place),
    ],
  }));
}

export function organisationVersions(
  organisation: Organisation,
  reference: Reference,
  analyser: Analyser,
): ItemVersions {
  return versions(analyser, (place) => ({
    texts: {
      title: `${organisation.acronym[place]} ${organisation.name[place]}`,
      body: organisation.mandate[place],
      result: '',
    },
    context: themeLabels(reference, organisation.themes, place),
  }));
}

/** Fields of an item in the order in which they are read: the language is told by the first that has text. */
const FIELDS = ['body', 'title', 'result'] as const;

export type FieldWeights = Readonly<Record<(typeof FIELDS)[number] | 'context' | 'meaning', number>>;

/** The terms of a name or label, kept because many items have the same. */
interface KnownName {
  words: Int32Array;
  meanings: Int32Array;
}

/** Names kept; a reference of a few thousand organisations and all countries and themes has fewer. */
const KEPT = 50_000;

/**
 * Weighs items for an index: their words by field, and the concepts and senses that their texts name, which do not
 * count for their length. What it returns is good until the next item.
 */
export function createItemWeigher(tools: TextTools, weights: FieldWeights): (item: ItemVersions) => Weighed {
  const { analyser, lexicon } = tools;
  const weigher = createWeigher();
  const known = new Map<TextLanguage, Map<string, KnownName>>();

  const readName = (name: string, language: TextLanguage): KnownName => {
    const terms = analyser.stream(name, language);
    const meanings: number[] = [];
    lexicon.each(terms, ({ term }) => {
      if (term >= 0) meanings.push(term);
    });
    return { words: terms.ids.slice(0, terms.count), meanings: Int32Array.from(meanings) };
  };
  const nameOf = (name: string, language: TextLanguage): KnownName => {
    let names = known.get(language);
    if (!names || names.size > KEPT) {
      names = new Map();
      known.set(language, names);
    }
    let found = names.get(name);
    if (!found) {
      found = readName(name, language);
      names.set(name, found);
    }
    return found;
  };
  const addMeaning = ({ term }: Phrase): void => {
    if (term >= 0) weigher.add(term, weights.meaning, 0);
  };

  return (item) => {
    weigher.begin();
    for (const { language, texts, context } of item) {
      for (const field of FIELDS) {
        const text = texts[field];
        const weight = weights[field];
        if (text === '' || weight === 0) continue;
        const terms = analyser.stream(text, language);
        weigher.addAll(terms.ids, terms.count, weight);
        lexicon.each(terms, addMeaning);
      }
      for (let i = 0; weights.context > 0 && i < context.length; i++) {
        const { words, meanings } = nameOf(context[i] ?? '', language);
        weigher.addAll(words, words.length, weights.context);
        for (let m = 0; m < meanings.length; m++) weigher.add(meanings[m] as number, weights.meaning, 0);
      }
      weigher.endVersion();
    }
    return weigher.end();
  };
}
