import countries from 'i18n-iso-countries';
import { LANGUAGES } from '../../domain/language.ts';
import { fold } from './fold.ts';

/** Letters a word must share with a country's name to count as one with it: Kenya and Kenyans. */
const SHARED_LETTERS = 4;

/** Names by code; a few hundred at most. */
const texts = new Map<string, string>();

const namesOf = (country: string): string[] =>
  LANGUAGES.flatMap((language) => countries.getName(country, language, { select: 'all' }) ?? []);

/** A country's names in three languages, as text; the same string each time. */
export function countryName(code: string): string {
  let text = texts.get(code);
  if (text === undefined) {
    text = namesOf(code).join(' ');
    texts.set(code, text);
  }
  return text;
}

/**
 * Whether a word of a text names one of the countries or their people. Such words say where, not what, and the
 * country facet already counts the place.
 */
export function placeWords(codes: readonly string[]): (word: string) => boolean {
  const starts = fold(codes.map(countryName).join(' '))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHARED_LETTERS)
    .map((word) => word.slice(0, Math.max(SHARED_LETTERS, word.length - 2)));
  return (word) => {
    const folded = fold(word);
    return starts.some((start) => folded.startsWith(start));
  };
}
