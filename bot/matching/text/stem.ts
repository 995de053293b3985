import snowball from 'snowball-stemmers';
import type { TextLanguage } from './languages.ts';
import { stemEnglish } from './stem-en.ts';
import { stemFrench } from './stem-fr.ts';

const published = (algorithm: 'arabic' | 'russian' | 'spanish') => {
  const stemmer = snowball.newStemmer(algorithm);
  return (word: string) => stemmer.stem(word);
};

/** Items are in English and French: half of the time of an index was spent in the published stemmers of the two. */
const STEMMERS: Readonly<Record<TextLanguage, (word: string) => string>> = {
  en: stemEnglish,
  fr: stemFrench,
  es: published('spanish'),
  ar: published('arabic'),
  ru: published('russian'),
  zh: (word) => word,
};

/** The Snowball stem of a folded word; Chinese words have no endings. */
export function stem(word: string, language: TextLanguage): string {
  return STEMMERS[language](word);
}
