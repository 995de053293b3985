import { fold } from './fold.ts';

export interface Token {
  /** As typed. */
  text: string;
  /** Folded; where a typing error was mended, the mended word. */
  norm: string;
  /** Characters between the token before and this one. */
  sep: string;
  /** All capitals, two letters or more. */
  upper: boolean;
  /** First letter is a capital. */
  cap: boolean;
  /** Number of the sentence, and of the part of a sentence between commas, brackets and dashes. */
  sentence: number;
  clause: number;
  line: number;
  /** A phrase cannot run from the token before into this one. */
  barrier: boolean;
}

/** Words after which a full stop rarely ends a sentence. */
const ABBREVIATED = new Set(
  'rep rép dr mr mrs ms mme st sr sra srta art dem dém vs etc no min gral ee dom prof ing lic approx incl nb ref'.split(
    ' ',
  ),
);

/** A treaty is no trafficking: the accent is the only difference in French, so the fold keeps it. */
const KEEP: Record<string, string> = { traité: 'traitee', traités: 'traitee' };

/** `U.S.A.` is one word. */
const WORD = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|[\p{L}\p{N}\p{M}]+/gu;
/** `M&E`, `T&T`: one word, read as `mne`. */
const JOINED = /(?<!\p{L})(\p{Lu})\s?&\s?(\p{Lu})(?!\p{L})/gu;

function endsSentence(sep: string, before: Token, next: string): boolean {
  if (/[!?…]/.test(sep) || /\n\s*\n/.test(sep) || /\n\s*[-*•>–\d]/.test(sep)) return true;
  if (!/\.\s/.test(`${sep} `) || !/\./.test(sep)) return false;
  if (!/\s/.test(sep)) return false;
  if (ABBREVIATED.has(before.text.toLowerCase()) || before.text.length === 1)
    return /^\p{Lu}/u.test(next) && before.text.length > 4;
  return true;
}

/** Cuts a text into words with what stands between them. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.normalize('NFC').replace(JOINED, '$1n$2');
  let end = 0;
  let sentence = 0;
  let clause = 0;
  let line = 0;
  for (const match of source.matchAll(WORD)) {
    const word = match[0].replaceAll('.', '');
    const sep = source.slice(end, match.index);
    end = match.index + match[0].length;
    const before = tokens.at(-1);
    let barrier = before === undefined;
    if (before) {
      line += sep.split('\n').length - 1;
      if (endsSentence(sep, before, word)) {
        sentence++;
        clause++;
        barrier = true;
      } else if (/[,;:()[\]\n"«»“”>|=]|\s[-–—]+\s|—/.test(sep)) {
        clause++;
        barrier = /[;:)]/.test(sep);
      }
    }
    const lower = word.toLowerCase();
    tokens.push({
      text: word,
      norm: KEEP[lower] ?? fold(word),
      sep,
      upper: word.length > 1 && word === word.toUpperCase() && word !== lower,
      cap: /^\p{Lu}/u.test(word),
      sentence,
      clause,
      line,
      barrier,
    });
  }
  return tokens;
}
