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

/**
 * What a word says of the language of its text, in the order of `TEXT_LANGUAGES`; 3 at most.
 * @param lower The word in lower case.
 * @param folded The same folded.
 */
export function signsOfWord(lower: string, folded: string): Uint8Array {
  const signs = new Uint8Array(TEXT_LANGUAGES.length);
  const own = scriptLanguage(lower);
  if (own) signs[TEXT_LANGUAGES.indexOf(own)] = SIGN;
  else {
    for (let i = 0; i < LATIN.length; i++) {
      const language = LATIN[i] as (typeof LATIN)[number];
      signs[i] = (STOP_WORDS[language].has(folded) ? 1 : 0) + (SIGNS[language].test(lower) ? SIGN : 0);
    }
  }
  return signs;
}

/** The language with most signs; the fallback where none has more than it. Texts of a few words may have no sign. */
export function likeliest(signs: ArrayLike<number>, fallback: TextLanguage): TextLanguage {
  let best = TEXT_LANGUAGES.indexOf(fallback);
  for (let i = 0; i < TEXT_LANGUAGES.length; i++) if ((signs[i] ?? 0) > (signs[best] ?? 0)) best = i;
  return TEXT_LANGUAGES[best] ?? fallback;
}
