import { fold } from './fold.ts';
import { LATIN, scriptLanguage, TEXT_LANGUAGES, type TextLanguage } from './languages.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Letters and endings that one of the three languages in Latin letters has and the others lack. */
const SIGNS = {
  en: /(?:ing|ies|ght|ould)$|^wh/,
  fr: /[çèêëîïôûœ]|(?:eux|aux|eur|eurs|iques?)$/,
  es: /ñ|(?:ción|cion|ciones|dad|dades)$|[áíóú]./,
} as const;

/** A sign weighs as much as two function words; a word in a script of its own as much as a sign. */
const SIGN = 2;

/** What a word says of the language of its text, in the order of `TEXT_LANGUAGES`. */
export function signsOfWord(word: string): Uint8Array {
  const lower = word.toLowerCase();
  const signs = new Uint8Array(TEXT_LANGUAGES.length);
  const own = scriptLanguage(lower);
  if (own) signs[TEXT_LANGUAGES.indexOf(own)] = SIGN;
  else {
    const folded = fold(lower);
    LATIN.forEach((language, i) => {
      signs[i] = (STOP_WORDS[language].has(folded) ? 1 : 0) + (SIGNS[language].test(lower) ? SIGN : 0);
    });
  }
  return signs;
}

/** The language with most signs; the fallback where none has more than it. Texts of a few words may have no sign. */
export function likeliest(signs: ArrayLike<number>, fallback: TextLanguage): TextLanguage {
  const total = (language: TextLanguage) => signs[TEXT_LANGUAGES.indexOf(language)] ?? 0;
  return TEXT_LANGUAGES.reduce((best, language) => (total(language) > total(best) ? language : best), fallback);
}
