import type { Reference } from '../reference/load.ts';
import type { Constants } from './constants.ts';
import type { MatchQuery } from './contract.ts';
import type { TextTools } from './documents.ts';
import type { WeightedTerm } from './index/text-index.ts';
import { likeliest } from './text/language.ts';
import { LATIN, TEXT_LANGUAGES, type TextLanguage } from './text/languages.ts';
import { placeWords } from './text/places.ts';

/** A query made ready for the indexes. Maps go from a code to how strongly it is asked for, 0 to 1. */
export interface PreparedQuery {
  language: TextLanguage;
  /** Words, and the concepts and senses that phrases of the text stand for. */
  terms: readonly WeightedTerm[];
  objectives: ReadonlyMap<string, number>;
  themes: AskedCodes;
  supportTypes: AskedCodes;
  countries: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

export interface AskedCodes {
  /** Chosen by the requesters. */
  given: ReadonlyMap<string, number>;
  /** Those and, with less strength, the ones only met in words. */
  all: ReadonlyMap<string, number>;
}

export interface QueryTools extends TextTools {
  reference: Reference;
  constants: Constants;
}

const isLatin = (language: TextLanguage): boolean => (LATIN as readonly TextLanguage[]).includes(language);

/** Share of the items that have a version in a language, 0 to 1. */
export type LanguageShare = (language: TextLanguage) => number;

/** Says of a phrase met in the text how often, weighted by where it stands. */
type Tally<K> = Map<K, number>;

const more = <K>(tally: Tally<K>, key: K, by: number) => tally.set(key, (tally.get(key) ?? 0) + by);

/** Given codes are asked for in full; codes only met in words less, and least when met in passing. */
function asked(codes: readonly string[], said: Tally<string>, strength: number): AskedCodes {
  const given = new Map(codes.map((code) => [code, 1]));
  const all = new Map(given);
  for (const [code, times] of said) if (!given.has(code)) all.set(code, (strength * times) / (times + 1));
  return { given, all };
}

/** Objectives that were chosen and, with less strength, those of the themes that are met in words; none if none was chosen. */
function withSaid(
  objectives: readonly number[],
  themes: Tally<string>,
  reference: Reference,
  strength: number,
): ReadonlyMap<string, number> {
  const said: Tally<string> = new Map();
  if (objectives.length === 0) return said;
  for (const [code, times] of themes) {
    const numbers = reference.themes.get(code)?.gcmObjectives ?? [];
    for (const number of numbers) more(said, String(number), times / numbers.length);
  }
  return asked(objectives.map(String), said, strength).all;
}

/** A question of a few words may show no sign of its language; then the one whose phrases it has is taken. */
function languageOf(text: string, { analyser, lexicon }: TextTools): TextLanguage {
  const signs = analyser.signs(text);
  const most = Math.max(...signs);
  const open = TEXT_LANGUAGES.filter((_, i) => signs[i] === most);
  if (open.length === 1) return likeliest(signs, 'en');
  const known = (language: TextLanguage) => {
    let phrases = 0;
    lexicon.each(analyser.stream(text, language), () => {
      phrases++;
    });
    return phrases;
  };
  return open.reduce((best, language) => (known(language) > known(best) ? language : best), open[0] ?? 'en');
}

/**
 * @param shareOf How much of the collection is written in a language: the less, the more a query in it has to rely on
 *   meanings.
 */
export function prepareQuery(query: MatchQuery, tools: QueryTools, shareOf: LanguageShare): PreparedQuery {
  const { analyser, lexicon, reference, constants } = tools;
  const language = languageOf(`${query.title} ${query.need} ${query.otherText}`, tools);
  const isPlace = placeWords(query.countries);
  const words: Tally<number> = new Map();
  const concepts: Tally<number> = new Map();
  const senses: Tally<number> = new Map();
  const themes: Tally<string> = new Map();
  const supports: Tally<string> = new Map();
  const parts = [
    [query.title, constants.titleWeight],
    [query.need, 1],
    [query.otherText, constants.otherWeight],
  ] as const;
  for (const [text, weight] of parts) {
    const terms = analyser.stream(text, language);
    for (let i = 0; i < terms.count; i++) {
      const isWhere = isPlace(text.slice(terms.from[i], terms.to[i]));
      more(words, terms.ids[i] as number, weight * (isWhere ? constants.placeWeight : 1));
    }
    lexicon.each(terms, ({ kind, code, term }) => {
      if (kind === 'concept') more(concepts, term, weight);
      else if (kind === 'sense') more(senses, term, weight);
      else more(kind === 'theme' ? themes : supports, code, weight);
    });
  }
  const share = shareOf(language);
  const between = ({ own, foreign }: { own: number; foreign: number }) => share * own + (1 - share) * foreign;
  const weighted = (tally: Tally<number>, by: number): WeightedTerm[] =>
    [...tally].map(([id, weight]) => ({
      id,
      term: analyser.vocabulary.term(id),
      weight: (by * (weight * (constants.repetition + 1))) / (weight + constants.repetition),
    }));
  return {
    language,
    terms: [
      ...weighted(words, isLatin(language) ? 1 : between(constants.wordWeight)),
      ...weighted(concepts, between(constants.conceptWeight)),
      ...weighted(senses, between(constants.senseWeight)),
    ],
    objectives: withSaid(query.objectives, themes, reference, constants.saidObjective),
    themes: asked(query.themes, themes, constants.saidFacet),
    supportTypes: asked(query.supportTypes, supports, constants.saidFacet),
    countries: new Set(query.countries),
    regions: new Set([
      ...query.countries.flatMap((country) => reference.regionOf.get(country) ?? []),
      ...(query.region ? [query.region] : []),
    ]),
  };
}
