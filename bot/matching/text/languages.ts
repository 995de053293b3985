/** Languages that texts are read in: those of the product and the other official ones of the United Nations. */
export const TEXT_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The three that share a script: only function words and tell-tale letters tell them apart. */
export const LATIN = ['en', 'fr', 'es'] as const satisfies readonly TextLanguage[];

/** The language of a word by its script alone; null for Latin and for scripts that are not read. */
export function scriptLanguage(word: string): TextLanguage | null {
  const code = word.charCodeAt(0);
  if (code < 0x400) return null;
  if (code < 0x530) return 'ru';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'ar';
  return isHan(code) ? 'zh' : null;
}

/** Ideographs of the basic plane; rarer ones stand outside it and are read as letters. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || code === 0x3005 || code === 0x3007;
