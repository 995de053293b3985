import {
  emptyWord,
  endsWith,
  endWith,
  findSuffix,
  found,
  letterSet,
  loadWord,
  regionFrom,
  suffixes,
  textOf,
} from './stem-word.ts';

const isVowel = letterSet('aeiouy');
/** Letters after which a short syllable is none. */
const endsLong = letterSet('aeiouywxY');
const takesLy = letterSet('cdeghkmnrt');
const Y = 89;
const SMALL_Y = 121;

const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    ...Object.fromEntries('sky news howe atlas cosmos bias andes'.split(' ').map((word) => [word, word])),
  }),
);
const PREFIXES = ['gener', 'commun', 'arsen'] as const;
/** Words that stay as they are once a plural is undone. */
const KEPT = 'inning outing canning herring earring proceed exceed succeed'.split(' ');

const PLURALS = suffixes('sses', 'ied ies', 's', 'ss us');
const PASTS = suffixes('eed eedly', 'ed edly ing ingly');
const AFTER_PAST = suffixes('at bl iz', 'bb dd ff gg mm nn pp rr tt');
const SECOND: readonly [string, string][] = [
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['izer ization', 'ize'],
  ['ational ation ator', 'ate'],
  ['alism aliti alli', 'al'],
  ['fulness fulli', 'ful'],
  ['ousli ousness', 'ous'],
  ['iveness iviti', 'ive'],
  ['biliti bli', 'ble'],
  ['lessli', 'less'],
  ['ogi', 'og'],
  ['li', ''],
];
const SECONDS = suffixes(...SECOND.map(([list]) => list));
const OGI = 14;
const LI = 15;
const THIRD: readonly [string, string][] = [
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ['icate iciti ical', 'ic'],
  ['ful ness', ''],
  ['ative', ''],
];
const THIRDS = suffixes(...THIRD.map(([list]) => list));
const ATIVE = 6;
const FOURTHS = suffixes('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize', 'ion');
const FIFTHS = suffixes('e', 'l');

const word = emptyWord();

/** Whether a vowel stands before `end`. */
function hasVowel(end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(word.letters[i] as number)) return true;
  return false;
}

/** Whether what stands before `end` ends in a short syllable. */
function isShort(end: number): boolean {
  const { letters } = word;
  const [third, second, last] = [letters[end - 3], letters[end - 2] ?? 0, letters[end - 1] ?? 0] as const;
  if (end < 2 || !isVowel(second)) return false;
  if (end === 2) return !isVowel(last);
  return !endsLong(last) && !isVowel(third ?? 0);
}

function mark(text: string): void {
  const { letters, length } = word;
  if (letters[0] === SMALL_Y) letters[0] = Y;
  for (let i = 1; i < length; i++) {
    if (letters[i] === SMALL_Y && isVowel(letters[i - 1] as number)) letters[i] = Y;
  }
  const prefix = PREFIXES.find((start) => text.startsWith(start));
  word.r1 = prefix ? prefix.length : regionFrom(word, 0, isVowel);
  word.r2 = regionFrom(word, word.r1, isVowel);
}

function undoPlural(): void {
  if (!findSuffix(word, PLURALS, 0)) return;
  const { at, rule } = found;
  if (rule === 1) endWith(word, at, 'ss');
  else if (rule === 2) endWith(word, at, at > 1 ? 'i' : 'ie');
  else if (rule === 3 && hasVowel(at - 1)) word.length = at;
}

function undoPast(): void {
  if (!findSuffix(word, PASTS, 0)) return;
  const { at, rule } = found;
  if (rule === 1) {
    if (at >= word.r1) endWith(word, at, 'ee');
    return;
  }
  if (!hasVowel(at)) return;
  word.length = at;
  if (findSuffix(word, AFTER_PAST, 0)) {
    if (found.rule === 1) endWith(word, at, 'e');
    else word.length = at - 1;
  } else if (at === word.r1 && isShort(at)) endWith(word, at, 'e');
}

function undoY(): void {
  const { letters, length } = word;
  const last = letters[length - 1];
  if (length > 2 && (last === SMALL_Y || last === Y) && !isVowel(letters[length - 2] as number)) {
    endWith(word, length - 1, 'i');
  }
}

function undoSecond(): void {
  if (!findSuffix(word, SECONDS, 0)) return;
  const { at, rule } = found;
  if (at < word.r1) return;
  const before = at > 0 ? (word.letters[at - 1] as number) : 0;
  if (rule === OGI && before !== 108) return;
  if (rule === LI && !takesLy(before)) return;
  endWith(word, at, SECOND[rule - 1]?.[1] ?? '');
}

function undoThird(): void {
  if (!findSuffix(word, THIRDS, 0)) return;
  const { at, rule } = found;
  if (at < word.r1 || (rule === ATIVE && at < word.r2)) return;
  endWith(word, at, THIRD[rule - 1]?.[1] ?? '');
}

function undoFourth(): void {
  if (!findSuffix(word, FOURTHS, 0)) return;
  const { at, rule } = found;
  if (at < word.r2) return;
  const before = at > 0 ? word.letters[at - 1] : 0;
  if (rule === 1 || before === 115 || before === 116) word.length = at;
}

function undoFifth(): void {
  if (!findSuffix(word, FIFTHS, 0)) return;
  const { at, rule } = found;
  if (rule === 2) {
    if (at >= word.r2 && endsWith(word, 'll')) word.length = at;
  } else if (at >= word.r2 || (at >= word.r1 && !isShort(at))) word.length = at;
}

/**
 * The English stem of a folded word without apostrophes: the second stemmer of M. F. Porter (Snowball "english"),
 * letter by letter in one array; tests hold it to the stems of the published one.
 */
export function stemEnglish(text: string): string {
  const exception = EXCEPTIONS.get(text);
  if (exception !== undefined) return exception;
  if (text.length < 3) return text;
  loadWord(word, text);
  mark(text);
  undoPlural();
  if (!KEPT.some((kept) => word.length === kept.length && endsWith(word, kept))) {
    undoPast();
    undoY();
    undoSecond();
    undoThird();
    undoFourth();
    undoFifth();
  }
  return textOf(word, text);
}
