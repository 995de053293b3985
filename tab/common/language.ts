import { LANGUAGES, type Language } from '../../bot/domain/language.ts';

export { LANGUAGES, type Language };

/** Right-to-left scripts; Arabic is planned. */
const RTL: ReadonlySet<string> = new Set(['ar']);

/** The first language we have among those asked for, by their primary subtag; English otherwise. */
export function pickLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

export function direction(language: string): 'ltr' | 'rtl' {
  return RTL.has(language) ? 'rtl' : 'ltr';
}
