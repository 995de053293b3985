import { grown } from '../index/grow.ts';
import { fold } from './fold.ts';
import { likeliest, signsOfWord } from './language.ts';
import { LATIN, scriptLanguage, TEXT_LANGUAGES, type TextLanguage } from './languages.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTable, emptyReading, type Reading } from './word-table.ts';

/** A word that counts: what it is indexed under, and how it stands in the text. */
export interface Term {
  stem: string;
  surface: string;
  /** Where it begins in the text, in UTF-16 units. */
  at: number;
}

/** The terms of a text as numbers of the vocabulary, in the order of the text; good until the next text is read. */
export interface Stream {
  count: number;
  ids: Int32Array;
  /** Place among all words of the text, function words counted. */
  places: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Position in `TEXT_LANGUAGES` of the language each word was read in. */
  languages: Uint8Array;
}

export interface Analyser {
  readonly vocabulary: Vocabulary;
  /** Without stop words. The language is that of words in Latin letters, where a sentence does not show another. */
  stream(text: string, language: TextLanguage): Stream;
  /** The same as objects, for a few words. */
  terms(text: string, language: TextLanguage): Term[];
  /** What speaks for each of `TEXT_LANGUAGES` in a text; good until the next text is read. */
  signs(text: string): Uint32Array;
  /** The language of most signs, or the fallback. */
  detect(text: string, fallback: TextLanguage): TextLanguage;
}

/** Share of upper-case words above which a text is shouted, and capitals tell nothing. */
const SHOUTED = 0.7;
/** Signs by which a sentence must speak for another language than its text to be read in it. */
const OTHER_SENTENCE = 4;
/** Spellings kept: looking one up is much cheaper than folding and stemming it again. */
const KEPT = 500_000;
/** Texts whose words are kept: those of an item are asked for their language, their words, and the words to show. */
const TEXTS_KEPT = 4;

const NOT_YET = -2;
const STOP = -1;
const LANGUAGE_COUNT = TEXT_LANGUAGES.length;

/**
 * Terms kept of a spelling: one for each language in Latin letters (words in another script are read in one language
 * only: the first), and its acronym's.
 */
const TERMS = 4;
const ACRONYM = 3;
/** Traits of a spelling: a bit for capitals, three for the language of its script plus one, two for each language's signs. */
const CAPITALS = 1;
const scriptOf = (traits: number): number => ((traits >> 1) & 7) - 1;
const SIGNS_FROM = 4;
const traitsOf = (capitals: boolean, script: number, signs: Uint8Array): number =>
  signs.reduce(
    (bits, sign, l) => bits | (sign << (SIGNS_FROM + 2 * l)),
    (capitals ? CAPITALS : 0) | ((script + 1) << 1),
  );

const inCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** The acronym in a word, also of a plural (NGOs); null for other words. */
function acronymIn(word: string): string | null {
  if (inCapitals(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return inCapitals(singular) ? singular : null;
}

/** A text that was read: its words, and what they say of its language. */
interface Page extends Reading {
  text: string | null;
  signs: Uint32Array;
  /** Most words are in capitals. */
  shouted: boolean;
}

/**
 * @param caseSensitive Acronyms that are also ordinary words (WHO, AU): indexed in upper case, apart from the word.
 */
export function createAnalyser(caseSensitive: ReadonlySet<string>): Analyser {
  const vocabulary = createVocabulary();
  /** By spelling: folded, and what is known of it. */
  const folded: string[] = [];
  let termsOf = new Int32Array(0);
  let traits = new Uint16Array(0);

  const stream: Stream = {
    count: 0,
    ids: new Int32Array(256),
    places: new Int32Array(256),
    from: new Int32Array(256),
    to: new Int32Array(256),
    languages: new Uint8Array(256),
  };
  const sentence = new Uint32Array(LANGUAGE_COUNT);

  const table = createWordTable((spelling, id) => {
    const lower = spelling.toLowerCase();
    const plain = fold(lower);
    folded[id] = plain.includes('-') ? plain.replaceAll('-', '') : plain;
    const at = id * TERMS;
    termsOf = grown(termsOf, at + TERMS);
    termsOf.fill(NOT_YET, at, at + ACRONYM);
    const letters = lower === spelling ? null : acronymIn(spelling);
    termsOf[at + ACRONYM] = letters ? vocabulary.add(caseSensitive.has(letters) ? letters : fold(letters)) : STOP;
    const own = scriptLanguage(spelling);
    const script = own ? TEXT_LANGUAGES.indexOf(own) : -1;
    traits = grown(traits, id + 1);
    traits[id] = traitsOf(letters === spelling, script, signsOfWord(lower, plain));
  });

  const termOf = (word: number, language: number): number => {
    const code = TEXT_LANGUAGES[language] ?? 'en';
    const plain = folded[word] ?? '';
    const counts = plain.length > 1 || code === 'zh';
    const found = counts && !STOP_WORDS[code].has(plain) ? vocabulary.add(stem(plain, code)) : STOP;
    termsOf[word * TERMS + (language < LATIN.length ? language : 0)] = found;
    return found;
  };

  /** Sums the signs of the words from `from` to `to`. @returns How many of them are in capitals. */
  const addSigns = (into: Uint32Array, { words }: Reading, from: number, to: number): number => {
    let [first, second, third, inCapitals] = [0, 0, 0, 0];
    into.fill(0);
    for (let i = from; i < to; i++) {
      const own = traits[words[i] as number] as number;
      inCapitals += own & CAPITALS;
      first += (own >> SIGNS_FROM) & 3;
      second += (own >> (SIGNS_FROM + 2)) & 3;
      third += (own >> (SIGNS_FROM + 4)) & 3;
      let others = own >> (SIGNS_FROM + 2 * LATIN.length);
      for (let l = LATIN.length; others !== 0; l++, others >>= 2) into[l] = (into[l] as number) + (others & 3);
    }
    into[0] = first;
    into[1] = second;
    into[2] = third;
    return inCapitals;
  };

  const pages = Array.from({ length: TEXTS_KEPT }, (): Page => {
    return { ...emptyReading(), text: null, signs: new Uint32Array(LANGUAGE_COUNT), shouted: false };
  });
  let oldest = 0;

  /** Reads a text, unless it is one of those that were read last. */
  const read = (text: string): Page => {
    for (const page of pages) if (page.text === text) return page;
    if (table.size > KEPT) {
      table.clear();
      folded.length = 0;
      for (const page of pages) page.text = null;
    }
    const page = pages[oldest] as Page;
    oldest = (oldest + 1) % TEXTS_KEPT;
    table.read(text, page);
    page.text = text;
    const inUpper = addSigns(page.signs, page, 0, page.count);
    page.shouted = page.count > 3 && inUpper > SHOUTED * page.count;
    return page;
  };

  const hasOther = ({ signs }: Page, main: number): boolean => {
    for (let l = 0; l < LATIN.length; l++) if (l !== main && (signs[l] as number) >= OTHER_SENTENCE) return true;
    return false;
  };

  /** The language of the words in Latin letters from `from` to `to`: another than `main` only on clear signs. */
  const sentenceLanguage = (page: Page, from: number, to: number, main: number): number => {
    addSigns(sentence, page, from, to);
    let best = main;
    for (let l = 0; l < LATIN.length; l++) if ((sentence[l] as number) > (sentence[best] as number)) best = l;
    return (sentence[best] as number) >= (sentence[main] as number) + OTHER_SENTENCE ? best : main;
  };

  const analyser: Analyser = {
    vocabulary,
    signs: (text) => read(text).signs,
    detect: (text, fallback) => likeliest(analyser.signs(text), fallback),
    stream(text, language) {
      const page = read(text);
      const { count, words, from: froms, to: tos, breaks, shouted } = page;
      const given = TEXT_LANGUAGES.indexOf(language);
      const main = given < LATIN.length ? given : 0;
      const mayMix = hasOther(page, main);
      if (stream.ids.length < count) {
        stream.ids = grown(stream.ids, count);
        stream.places = grown(stream.places, count);
        stream.from = grown(stream.from, count);
        stream.to = grown(stream.to, count);
        stream.languages = grown(stream.languages, count);
      }
      const { ids, places, from: keptFrom, to: keptTo, languages } = stream;
      let kept = 0;
      let latin = main;
      let checked = 0;
      for (let i = 0; i < count; i++) {
        if (i === checked) {
          checked = count;
          if (mayMix) {
            for (checked = i + 1; checked < count && breaks[checked] === 0; checked++);
            latin = sentenceLanguage(page, i, checked, main);
          }
        }
        const word = words[i] as number;
        const script = scriptOf(traits[word] as number);
        const own = script < 0 ? latin : script;
        const acronym = shouted ? STOP : (termsOf[word * TERMS + ACRONYM] as number);
        let term = acronym >= 0 ? acronym : (termsOf[word * TERMS + (script < 0 ? latin : 0)] as number);
        if (term === NOT_YET) term = termOf(word, own);
        if (term < 0) continue;
        ids[kept] = term;
        places[kept] = i;
        keptFrom[kept] = froms[i] as number;
        keptTo[kept] = tos[i] as number;
        languages[kept] = own;
        kept++;
      }
      stream.count = kept;
      return stream;
    },
    terms(text, language) {
      const { count: kept, ids, from, to } = analyser.stream(text, language);
      return Array.from({ length: kept }, (_, i) => ({
        stem: vocabulary.term(ids[i] as number),
        surface: text.slice(from[i], to[i]),
        at: from[i] as number,
      }));
    },
  };
  return analyser;
}
