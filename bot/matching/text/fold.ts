const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', ё: 'е' };
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters of Arabic that one word is written with in two ways, and the stretching of a line (tatweel). */
const ARABIC: Readonly<Record<string, string>> = { ى: 'ي', ٱ: 'ا', ـ: '' };
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * One spelling for search: compatibility forms and accents undone (NFKD), ligatures spelt out, lower case; the
 * Cyrillic й keeps its sign, because it is a letter of its own; Arabic loses vowel signs and the forms of alif.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/и\u0306|\p{M}+/gu, (mark) => (mark.startsWith('и') ? 'й' : ''))
    .toLowerCase()
    .replace(/[œæßøłıё]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[ىٱـ]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
