import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { MessageKey } from './en.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Type of a piece of plain text in the parser's tree. */
const LITERAL = 0;

const MESSAGES: Record<Language, Messages> = { en, fr, es };
/** Messages as they are needed; one without placeholders is kept as its text, which costs nothing to show. */
const compiled = new Map<string, IntlMessageFormat | string>();

function compile(lang: Language, key: MessageKey): IntlMessageFormat | string {
  const message = new IntlMessageFormat(MESSAGES[lang][key], lang, undefined, { ignoreTag: true });
  // A tree without any placeholder is at most one piece of text.
  return message.getAst().every((element) => element.type === LITERAL) ? String(message.format()) : message;
}

/** The message in a language, its placeholders filled. Lists are to be joined first, with `list`. */
export function t(lang: Language, key: MessageKey, params: MessageParams = {}): string {
  const cacheKey = `${lang}:${key}`;
  let message = compiled.get(cacheKey);
  if (message === undefined) {
    message = compile(lang, key);
    compiled.set(cacheKey, message);
  }
  return typeof message === 'string' ? message : String(message.format(params));
}

/** Formatters are costly to make (about a tenth of a millisecond) and cheap to keep: one a language. */
function perLanguage<T>(make: (lang: Language) => T): (lang: Language) => T {
  const made = new Map<Language, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

const lists = perLanguage((lang) => new Intl.ListFormat(lang, { type: 'conjunction' }));
/** British English writes the day first, as the United Nations does. */
const days = perLanguage(
  (lang) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** "UNICEF, IOM and ILO", in the reader's language. */
export const list = (lang: Language, items: readonly string[]): string => lists(lang).format(items);

/** A day, from an ISO day or instant: "20 November 2026". */
export const day = (lang: Language, iso: string): string => days(lang).format(new Date(iso.slice(0, 10)));
