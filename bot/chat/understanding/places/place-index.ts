import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { LANGUAGES } from '../../../domain/language.ts';
import { addPhrases, createPhraseTree, type PhraseTree } from '../text/pattern.ts';
import { AFRICA_ARAB } from './country-words-africa-arab.ts';
import { AMERICAS, GROUPS, NOT_PLACES } from './country-words-americas.ts';
import { ASIA_EUROPE } from './country-words-asia-europe.ts';

/** `none`: a longer name that holds a country's name and means something else. */
export type PlaceKind = 'name' | 'people' | 'place' | 'none';

export interface Place {
  codes: readonly string[];
  kind: PlaceKind;
  /** Counts only when typed exactly so: `CAR`, `US`. */
  exact?: string;
}

const load = createRequire(import.meta.url);

/** Names that the libraries give and that are ordinary words: the meeting, the city in Spain. */
const LEFT_OUT = new Set([
  'reunion',
  'la reunion',
  'granada',
  'man',
  'jersey',
  'us',
  'sahara',
  'dominique',
  'grenade',
  'cocos',
  'guadalupe',
]);

function* libraryNames(): Generator<[string, string]> {
  for (const lang of LANGUAGES) {
    countries.registerLocale(load(`i18n-iso-countries/langs/${lang}.json`) as countries.LocaleData);
    const cldr = new Intl.DisplayNames([lang], { type: 'region' });
    for (const [code, names] of Object.entries(countries.getNames(lang, { select: 'all' }))) {
      for (const name of names) yield [code, name];
      const name = cldr.of(code);
      if (name && name !== code) yield [code, name];
    }
  }
}

const PUNCTUATION = /[^\p{L}\p{N}\s]+/gu;

function add(tree: PhraseTree<Place>, phrases: string, place: Place): void {
  for (const phrase of phrases.split(/[;\n]/)) {
    const text = phrase.trim();
    if (text === '') continue;
    if (text.startsWith('^'))
      addPhrases(tree, text.slice(1).replace(PUNCTUATION, ' '), { ...place, exact: text.slice(1) });
    // A city has no plural: "seules" is not Seoul.
    else addPhrases(tree, place.kind === 'place' && /^[\p{L}]+$/u.test(text) ? `~${text}` : text, place);
  }
}

/**
 * Every way of naming a place that the bot knows. A code that is no country of the reference data is known as a name of nothing,
 * so that American Samoa is not taken for Samoa.
 */
export function createPlaceTree(known: ReadonlySet<string>): PhraseTree<Place> {
  const tree = createPhraseTree<Place>(true);
  for (const [code, name] of libraryNames()) {
    const plain = name.replaceAll('.', '').replace(PUNCTUATION, ' ').trim();
    if (
      plain.length < 4 ||
      LEFT_OUT.has(plain.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ||
      /^congo$/i.test(plain)
    )
      continue;
    add(tree, plain, known.has(code) ? { codes: [code], kind: 'name' } : { codes: [], kind: 'none' });
  }
  for (const line of `${AFRICA_ARAB}${ASIA_EUROPE}${AMERICAS}`.split('\n')) {
    const [code = '', names = '', people = '', places = ''] = line.split(/\s\|(?=\s|$)/).map((cell) => cell.trim());
    if (!known.has(code)) continue;
    add(tree, names, { codes: [code], kind: 'name' });
    add(tree, people, { codes: [code], kind: 'people' });
    add(tree, places, { codes: [code], kind: 'place' });
  }
  for (const line of GROUPS.split('\n')) {
    const [codes, names] = line.split(/\s\|(?=\s|$)/).map((cell) => cell.trim());
    if (codes && names) add(tree, names, { codes: codes.split('+').filter((code) => known.has(code)), kind: 'name' });
  }
  add(tree, NOT_PLACES, { codes: [], kind: 'none' });
  return tree;
}
