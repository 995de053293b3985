import snowball from 'snowball-stemmers';
import type { TextLanguage } from './languages.ts';

const STEMMERS = {
  en: snowball.newStemmer('english'),
  fr: snowball.newStemmer('french'),
  es: snowball.newStemmer('spanish'),
  ar: snowball.newStemmer('arabic'),
  ru: snowball.newStemmer('russian'),
  zh: { stem: (word: string) => word },
} as const;

/** The Snowball stem of a folded word, some microseconds; Chinese words have no endings. */
export function stem(word: string, language: TextLanguage): string {
  return STEMMERS[language].stem(word);
}
