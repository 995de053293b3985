import { grown } from '../index/grow.ts';
import { fold } from './fold.ts';
import { likeliest, signsOfWord } from './language.ts';
import { LATIN, scriptLanguage, TEXT_LANGUAGES, type TextLanguage } from './languages.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTable, type Reading } from './word-table.ts';

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

const NOT_YET = -2;
const STOP = -1;
const LANGUAGE_COUNT = TEXT_LANGUAGES.length;

const inCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** The acronym in a word, also of a plural (NGOs); null for other words. */
function acronymIn(word: string): string | null {
  if (inCapitals(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : '';
  return inCapitals(singular) ? singular : null;
}

/**
 * @param caseSensitive Acronyms that are also ordinary words (WHO, AU): indexed in upper case, apart from the word.
 */
export function createAnalyser(caseSensitive: ReadonlySet<string>): Analyser {
  const vocabulary = createVocabulary();
  const spellings: string[] = [];
  /** By spelling: its term by language, its acronym's term, whether it is in capitals, its signs, its script. */
  let termsOf = new Int32Array(0);
  let acronyms = new Int32Array(0);
  let capitals = new Uint8Array(0);
  let signsOf = new Uint8Array(0);
  let signed = new Uint8Array(0);
  let scripts = new Int32Array(0);

  let lastRead = '';
  let totalsOf = '';
  const stream: Stream = {
    count: 0,
    ids: new Int32Array(256),
    places: new Int32Array(256),
    from: new Int32Array(256),
    to: new Int32Array(256),
    languages: new Uint8Array(256),
  };
  const totals = new Uint32Array(LANGUAGE_COUNT);
  const sentence = new Uint32Array(LANGUAGE_COUNT);

  const table = createWordTable((spelling, id) => {
    spellings[id] = spelling;
    termsOf = grown(termsOf, (id + 1) * LANGUAGE_COUNT);
    termsOf.fill(NOT_YET, id * LANGUAGE_COUNT, (id + 1) * LANGUAGE_COUNT);
    acronyms = grown(acronyms, id + 1);
    capitals = grown(capitals, id + 1);
    signsOf = grown(signsOf, (id + 1) * LANGUAGE_COUNT);
    scripts = grown(scripts, id + 1);
    const letters = acronymIn(spelling);
    acronyms[id] = letters ? vocabulary.add(caseSensitive.has(letters) ? letters : fold(letters)) : STOP;
    capitals[id] = inCapitals(spelling) ? 1 : 0;
    const signs = signsOfWord(spelling);
    signsOf.set(signs, id * LANGUAGE_COUNT);
    signed = grown(signed, id + 1);
    signed[id] = signs.some((sign) => sign > 0) ? 1 : 0;
    const own = scriptLanguage(spelling);
    scripts[id] = own ? TEXT_LANGUAGES.indexOf(own) : -1;
  });
  let reading = table.read('');

  const termOf = (word: number, language: number): number => {
    const at = word * LANGUAGE_COUNT + language;
    const term = termsOf[at] as number;
    if (term !== NOT_YET) return term;
    const code = TEXT_LANGUAGES[language] ?? 'en';
    const folded = fold(spellings[word] ?? '').replaceAll('-', '');
    const counts = folded.length > 1 || code === 'zh';
    const found = counts && !STOP_WORDS[code].has(folded) ? vocabulary.add(stem(folded, code)) : STOP;
    termsOf[at] = found;
    return found;
  };

  /** Reads a text, unless it is the one that was read last. */
  const read = (text: string): Reading => {
    if (text === lastRead) return reading;
    if (table.size > KEPT) {
      table.clear();
      spellings.length = 0;
    }
    lastRead = text;
    reading = table.read(text);
    return reading;
  };

  const addSigns = (into: Uint32Array, from: number, to: number): Uint32Array => {
    into.fill(0);
    const { words } = reading;
    for (let i = from; i < to; i++) {
      const word = words[i] as number;
      if (!signed[word]) continue;
      const at = word * LANGUAGE_COUNT;
      for (let l = 0; l < LANGUAGE_COUNT; l++) into[l] = (into[l] as number) + (signsOf[at + l] as number);
    }
    return into;
  };

  const shouted = (): boolean => {
    const { count, words } = reading;
    let inUpper = 0;
    for (let i = 0; i < count; i++) inUpper += capitals[words[i] as number] as number;
    return count > 3 && inUpper > SHOUTED * count;
  };

  /** Signs of the text that was read last, counted once. */
  const ownSigns = (): Uint32Array => {
    if (totalsOf !== lastRead) addSigns(totals, 0, reading.count);
    totalsOf = lastRead;
    return totals;
  };
  const hasOther = (main: number): boolean => {
    const signs = ownSigns();
    for (let l = 0; l < LATIN.length; l++) if (l !== main && (signs[l] as number) >= OTHER_SENTENCE) return true;
    return false;
  };

  /** The language of the words in Latin letters from `from` to `to`: another than `main` only on clear signs. */
  const sentenceLanguage = (from: number, to: number, main: number): number => {
    addSigns(sentence, from, to);
    let best = main;
    for (let l = 0; l < LATIN.length; l++) if ((sentence[l] as number) > (sentence[best] as number)) best = l;
    return (sentence[best] as number) >= (sentence[main] as number) + OTHER_SENTENCE ? best : main;
  };

  const analyser: Analyser = {
    vocabulary,
    signs(text) {
      read(text);
      return ownSigns();
    },
    detect: (text, fallback) => likeliest(analyser.signs(text), fallback),
    stream(text, language) {
      const { count, words, from: froms, to: tos, breaks } = read(text);
      const loud = shouted();
      const given = TEXT_LANGUAGES.indexOf(language);
      const main = given < LATIN.length ? given : 0;
      const mayMix = hasOther(main);
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
          do checked++;
          while (checked < count && (!mayMix || breaks[checked] === 0));
          latin = mayMix ? sentenceLanguage(i, checked, main) : main;
        }
        const word = words[i] as number;
        const script = scripts[word] as number;
        const own = script < 0 ? latin : script;
        const acronym = loud ? STOP : (acronyms[word] as number);
        let term = acronym >= 0 ? acronym : (termsOf[word * LANGUAGE_COUNT + own] as number);
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
