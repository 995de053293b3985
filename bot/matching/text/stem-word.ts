/** The word that is being stemmed: its letters as code units, and the places after which its regions begin. */
export interface StemWord {
  letters: Uint16Array;
  length: number;
  /** Regions of the Snowball algorithms: a suffix is in R1 if it begins at `r1` or later. */
  r1: number;
  r2: number;
  /** The region of French verbs. */
  rv: number;
}

export const emptyWord = (): StemWord => ({ letters: new Uint16Array(64), length: 0, r1: 0, r2: 0, rv: 0 });

export function loadWord(word: StemWord, text: string): void {
  if (text.length + 1 > word.letters.length) word.letters = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i++) word.letters[i] = text.charCodeAt(i);
  word.length = text.length;
}

/** A set of letters of the basic alphabet, by code unit. */
export function letterSet(letters: string): (code: number) => boolean {
  const has = new Uint8Array(128);
  for (const letter of letters) has[letter.charCodeAt(0)] = 1;
  return (code) => code < 128 && has[code] === 1;
}

/** A suffix and which rule it belongs to. */
interface Suffix {
  codes: readonly number[];
  rule: number;
}

/** Suffixes by their last letter, longest first. */
export type Suffixes = readonly (readonly Suffix[])[];

/** @param rules Suffixes of each rule, separated by spaces; rules are numbered from one in the order given. */
export function suffixes(...rules: string[]): Suffixes {
  const byLast: Suffix[][] = Array.from({ length: 128 }, () => []);
  rules.forEach((list, i) => {
    for (const text of list.split(' ')) {
      const codes = Array.from(text, (letter) => letter.charCodeAt(0));
      byLast[codes.at(-1) ?? 0]?.push({ codes, rule: i + 1 });
    }
  });
  for (const list of byLast) list.sort((a, b) => b.codes.length - a.codes.length);
  return byLast;
}

/** The longest suffix that the word ends with and that begins at `from` or later: where it begins, and its rule. */
export const found = { at: 0, rule: 0 };
export function findSuffix({ letters, length }: StemWord, among: Suffixes, from: number): boolean {
  const last = length > 0 ? (letters[length - 1] as number) : 128;
  const list = last < 128 ? among[last] : undefined;
  for (let s = 0; list !== undefined && s < list.length; s++) {
    const { codes, rule } = list[s] as Suffix;
    const at = length - codes.length;
    if (at < from) continue;
    let i = codes.length - 1;
    while (--i >= 0 && codes[i] === letters[at + i]);
    if (i >= 0) continue;
    found.at = at;
    found.rule = rule;
    return true;
  }
  return false;
}

export function endsWith({ letters, length }: StemWord, suffix: string, from = 0): boolean {
  const at = length - suffix.length;
  if (at < from) return false;
  for (let i = 0; i < suffix.length; i++) if (letters[at + i] !== suffix.charCodeAt(i)) return false;
  return true;
}

/** Puts `ending` in the place of all from `at` on. */
export function endWith(word: StemWord, at: number, ending: string): void {
  for (let i = 0; i < ending.length; i++) word.letters[at + i] = ending.charCodeAt(i);
  word.length = at + ending.length;
}

/** The place after the first consonant that follows the first vowel from `from` on; the end of the word without one. */
export function regionFrom({ letters, length }: StemWord, from: number, isVowel: (code: number) => boolean): number {
  let at = from;
  while (at < length && !isVowel(letters[at] as number)) at++;
  while (at < length && isVowel(letters[at] as number)) at++;
  return at < length ? at + 1 : length;
}

const asText: number[] = [];
/** The word as text, its marked letters (upper case) plain again; `text` itself where nothing was changed. */
export function textOf({ letters, length }: StemWord, text: string): string {
  let isSame = length <= text.length;
  asText.length = length;
  for (let i = 0; i < length; i++) {
    const code = letters[i] as number;
    const plain = code >= 65 && code <= 90 ? code + 32 : code;
    asText[i] = plain;
    if (plain !== text.charCodeAt(i)) isSame = false;
  }
  if (isSame) return length === text.length ? text : text.slice(0, length);
  return String.fromCharCode(...asText);
}
