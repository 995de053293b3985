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
const keepsS = letterSet('aiosu');
const [I, U, Y] = [73, 85, 89] as const;
const [SMALL_I, SMALL_Q, SMALL_U, SMALL_Y] = [105, 113, 117, 121] as const;

/** Suffixes in the order of the rules of `undoStandard`; those with accents are left out: words come folded. */
const STANDARD = suffixes(
  'ance iqUe isme able iste eux ances iqUes ismes ables istes',
  'atrice ateur ation atrices ateurs ations',
  'logie logies',
  'usion ution usions utions',
  'ence ences',
  'ement ements',
  'ive if ives ifs',
  'eaux',
  'aux',
  'euse euses',
  'issement issements',
  'amment',
  'emment',
  'ment ments',
);
const BEFORE_EMENT = suffixes('iv', 'eus', 'abl iqU');
const I_VERBS = suffixes(
  'ira ie isse issante i irai ir iras ies isses issantes is irais issais irions issions irons issons issants it irait ' +
    'issait issant iraIent issaIent irent issent iront iriez issiez irez issez',
);
const VERBS = suffixes(
  'ions',
  'era erai er eras erais erions erons erait eraIent eront ez iez eriez erez',
  'a asse ante ai as asses antes ais assions ants ait ant aIent assent assiez',
);
const RESIDUAL = suffixes('ion', 'Ier ier', 'e');
const DOUBLE = suffixes('enn onn ett ell eill');

const word = emptyWord();

/** Vowels that stand for consonants are marked by capitals, and the regions are found. */
function mark(text: string): void {
  const { letters, length } = word;
  const vowelAt = (i: number) => i < length && isVowel(letters[i] as number);
  for (let i = 0; i < length; i++) {
    if (vowelAt(i) && i + 1 < length) {
      const next = letters[i + 1];
      if (next === SMALL_U && vowelAt(i + 2)) letters[i + 1] = U;
      else if (next === SMALL_I && vowelAt(i + 2)) letters[i + 1] = I;
      else if (next === SMALL_Y) letters[i + 1] = Y;
    }
    if (letters[i] === SMALL_Y && vowelAt(i + 1)) letters[i] = Y;
    else if (letters[i] === SMALL_Q && letters[i + 1] === SMALL_U && i + 1 < length) letters[i + 1] = U;
  }
  if (length > 2 && vowelAt(0) && vowelAt(1)) word.rv = 3;
  else if (text.startsWith('par') || text.startsWith('col') || text.startsWith('tap')) word.rv = 3;
  else {
    let at = 1;
    while (at < length && !vowelAt(at)) at++;
    word.rv = Math.min(length, at + 1);
  }
  word.r1 = regionFrom(word, 0, isVowel);
  word.r2 = regionFrom(word, word.r1, isVowel);
}

function undoIc(): void {
  if (!endsWith(word, 'ic')) return;
  const at = word.length - 2;
  endWith(word, at, at >= word.r2 ? '' : 'iqU');
}

function undoBeforeEment(): void {
  if (!findSuffix(word, BEFORE_EMENT, 0)) return;
  const { at, rule } = found;
  if (rule === 2 && at < word.r2 && at >= word.r1) endWith(word, at, 'eux');
  if (at < word.r2) return;
  word.length = at;
  if (rule === 1 && endsWith(word, 'at') && at - 2 >= word.r2) word.length = at - 2;
}

/** @returns Whether a suffix was undone that leaves no verb ending to look for. */
function undoStandard(): boolean {
  if (!findSuffix(word, STANDARD, 0)) return false;
  const { at, rule } = found;
  const { r1, r2, rv } = word;
  switch (rule) {
    case 6:
      if (at < rv) return false;
      word.length = at;
      undoBeforeEment();
      return true;
    case 8:
      endWith(word, at, 'eau');
      return true;
    case 9:
      if (at < r1) return false;
      endWith(word, at, 'al');
      return true;
    case 10:
      if (at < r1) return false;
      endWith(word, at, at >= r2 ? '' : 'eux');
      return true;
    case 11:
      if (at < r1 || at === 0 || isVowel(word.letters[at - 1] as number)) return false;
      word.length = at;
      return true;
    case 12:
    case 13:
      if (at >= rv) endWith(word, at, rule === 12 ? 'ant' : 'ent');
      return false;
    case 14:
      if (at > 0 && isVowel(word.letters[at - 1] as number) && at - 1 >= rv) word.length = at;
      return false;
  }
  if (at < r2) return false;
  endWith(word, at, rule === 3 ? 'log' : rule === 4 ? 'u' : rule === 5 ? 'ent' : '');
  if (rule === 2) undoIc();
  if (rule === 7 && endsWith(word, 'at') && at - 2 >= r2) {
    word.length = at - 2;
    undoIc();
  }
  return true;
}

function undoIVerb(): boolean {
  const { rv, length } = word;
  if (length < rv || !findSuffix(word, I_VERBS, rv)) return false;
  const { at } = found;
  if (at <= rv || isVowel(word.letters[at - 1] as number)) return false;
  word.length = at;
  return true;
}

function undoVerb(): boolean {
  const { rv, r2, length } = word;
  if (length < rv || !findSuffix(word, VERBS, rv)) return false;
  const { at, rule } = found;
  if (rule === 1 && at < r2) return false;
  word.length = at;
  if (rule === 3 && endsWith(word, 'e', rv)) word.length = at - 1;
  return true;
}

function undoResidual(): void {
  const { letters, rv, r2 } = word;
  if (endsWith(word, 's') && word.length > 1 && !keepsS(letters[word.length - 2] as number)) word.length--;
  if (word.length < rv || !findSuffix(word, RESIDUAL, rv)) return;
  const { at, rule } = found;
  if (rule === 1) {
    const before = at > rv ? letters[at - 1] : 0;
    if (at >= r2 && (before === 115 || before === 116)) word.length = at;
  } else endWith(word, at, rule === 2 ? 'i' : '');
}

/**
 * The French stem of a folded word: the Snowball stemmer "french" without its rules on accents, letter by letter in
 * one array; tests hold it to the stems of the published one.
 */
export function stemFrench(text: string): string {
  loadWord(word, text);
  mark(text);
  if (!undoStandard() && !undoIVerb() && !undoVerb()) undoResidual();
  else if (word.letters[word.length - 1] === Y && word.length > 0) endWith(word, word.length - 1, 'i');
  if (findSuffix(word, DOUBLE, 0)) word.length--;
  return textOf(word, text);
}
