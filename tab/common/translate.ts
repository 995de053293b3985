import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';

export type Values = Record<string, string | number>;

/** A function from key to words. Messages are ICU; those without arguments are given as they stand. */
export function createTranslate<K extends string>(language: Language, catalogue: Readonly<Record<K, string>>) {
  const compiled = new Map<K, IntlMessageFormat>();
  return (key: K, values?: Values): string => {
    const message = catalogue[key];
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}
