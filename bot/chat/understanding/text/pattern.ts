/**
 * Phrases in a small notation, compiled into one tree so that thousands of them cost one walk over the text.
 *
 *   word      that word, or its plural in -s or -es      word*   any word that begins so
 *   (a|b c)   either                                     (a)?    may be absent, also (a|b)*
 *   words?    the same as word
 *   ..        up to three other words of the sentence; nothing at the end of a phrase
 *   ?phrase   at the start: a weak cue
 *   ~word     exactly that word, no plural
 *
 * Phrases are separated by semicolons or line ends. Accents and capitals do not count.
 */
import { fold } from './fold.ts';

export interface Leaf<T> {
  value: T;
  weak: boolean;
  phrase: string;
}

export interface Node<T> {
  words: Map<string, Node<T>>;
  exact: Map<string, Node<T>>;
  prefixes: Map<string, Node<T>>;
  gap: Node<T> | undefined;
  /** Nodes that go on from here without a word. */
  onwards: Node<T>[];
  leaves: Leaf<T>[];
  /** Kept by `reach`. */
  reach: readonly Node<T>[] | undefined;
}

export interface PhraseTree<T> {
  root: Node<T>;
  /** Little words (articles, prepositions) are left out of the phrases and passed over in the text. */
  skipLittle: boolean;
}

const LITTLE = new Set(
  (
    'a an the of for to in on at by with into and or s their our his her its ' +
    'le la les l un une des de du d au aux et ou en a pour par dans avec leur leurs nos notre ses son sa ' +
    'el los las una unos unas del al y e o u para por con sus su nuestro nuestra nuestros nuestras lo'
  ).split(' '),
);

export function isLittle(norm: string): boolean {
  return LITTLE.has(norm);
}

const node = <T>(): Node<T> => ({
  words: new Map(),
  exact: new Map(),
  prefixes: new Map(),
  gap: undefined,
  onwards: [],
  leaves: [],
  reach: undefined,
});

type Part = string | { choices: Part[][]; optional: boolean };

/** Writes out brackets inside a word: `organi(s|z)ation`, `need(ed)?`. */
function writeOut(phrase: string): string[] {
  const inside = /[\p{L}\d]\(|\)\??[\p{L}\d]/u.exec(phrase);
  if (!inside) return [phrase];
  const open = inside[0].includes('(') ? inside.index + 1 : phrase.lastIndexOf('(', inside.index);
  const close = phrase.indexOf(')', open);
  // Behind a word's own bracket `*` is the word's: `regulari(s|z)*`.
  const optional = phrase[close + 1] === '?';
  const choices = phrase.slice(open + 1, close).split('|');
  if (optional) choices.push('');
  return choices.flatMap((choice) =>
    writeOut(phrase.slice(0, open) + choice + phrase.slice(close + (optional ? 2 : 1))),
  );
}

/** Reads a phrase up to its end or to the closing bracket. */
function parse(source: string, from: number): { choices: Part[][]; end: number } {
  const choices: Part[][] = [[]];
  let at = from;
  while (at < source.length) {
    const sign = source[at] as string;
    const current = choices.at(-1) as Part[];
    if (sign === ')') return { choices, end: at };
    if (sign === '|') {
      choices.push([]);
      at++;
    } else if (sign === '(') {
      const inner = parse(source, at + 1);
      if (source[inner.end] !== ')') throw new Error(`Phrase "${source}": a bracket is not closed.`);
      const optional = /[?*]/.test(source[inner.end + 1] ?? '');
      current.push({ choices: inner.choices, optional });
      at = inner.end + (optional ? 2 : 1);
    } else if (/\s/.test(sign)) at++;
    else {
      const word = /^[^\s()|]+/.exec(source.slice(at))?.[0] as string;
      current.push(word);
      at += word.length;
    }
  }
  return { choices, end: at };
}

function child<T>(map: Map<string, Node<T>>, key: string): Node<T> {
  let found = map.get(key);
  if (!found) {
    found = node<T>();
    map.set(key, found);
  }
  return found;
}

export function createPhraseTree<T>(skipLittle: boolean): PhraseTree<T> {
  return { root: node<T>(), skipLittle };
}

/** Adds every phrase of a list, all with the same value. Only before the tree is first searched. */
export function addPhrases<T>(tree: PhraseTree<T>, phrases: string, value: T): void {
  for (const raw of phrases.split(/[;\n]/)) {
    const entry = raw.trim();
    if (entry === '') continue;
    const weak = entry.startsWith('?');
    const plain = (weak ? entry.slice(1) : entry).replaceAll(/['’/-]/g, ' ').replace(/(\s*\.\.)+\s*$/, '');
    let added = false;
    // "where is .. (request)?" is also "where is": a gap leads nowhere by itself.
    const bare = plain.replace(/\s*\.\.\s*\([^()]*\)\?\s*$/, '');
    for (const phrase of [...writeOut(plain), ...(bare === plain ? [] : writeOut(bare))]) {
      const { choices, end } = parse(phrase, 0);
      if (end < phrase.length) throw new Error(`Phrase "${entry}": a bracket too many.`);
      for (const parts of choices) added = addParts(tree, parts, { value, weak, phrase: entry }) || added;
    }
    if (!added) throw new Error(`Phrase "${entry}" has no word of its own.`);
  }
}

/** A phrase that begins with something that may be absent is added with it and without it: nothing leads out of the root unread. */
function addParts<T>(tree: PhraseTree<T>, parts: readonly Part[], leaf: Leaf<T>): boolean {
  const [head, ...rest] = parts;
  if (head === undefined) return false;
  if (typeof head !== 'string') {
    let added = head.optional ? addParts(tree, rest, leaf) : false;
    for (const choice of head.choices) added = addParts(tree, [...choice, ...rest], leaf) || added;
    return added;
  }
  if (head === '..') return addParts(tree, rest, leaf);
  const first = step(tree, tree.root, head);
  if (!first) return addParts(tree, rest, leaf);
  const ends = follow(tree, [first], rest);
  if (
    tree.skipLittle &&
    LITTLE.has(fold(head)) &&
    /\s|\(/.test(leaf.phrase) &&
    ends.some((end) => withoutWord(first, end))
  ) {
    // A phrase of little words alone would be found everywhere.
    return false;
  }
  for (const last of ends) last.leaves.push(leaf);
  return true;
}

function step<T>(tree: PhraseTree<T>, at: Node<T>, part: string, keepLittle = false): Node<T> | undefined {
  const word = fold(part).replace(/s\?$/, '').replace(/\?$/, '');
  // A little word at the head stays: "la paz" is a city, "paz" is not.
  if (word === '' || (tree.skipLittle && !keepLittle && at !== tree.root && LITTLE.has(word))) return undefined;
  if (word === '..') {
    at.gap ??= node<T>();
    return at.gap;
  }
  if (word.endsWith('*')) return child(at.prefixes, word.slice(0, -1));
  return word.startsWith('~') ? child(at.exact, word.slice(1)) : child(at.words, word);
}

function follow<T>(
  tree: PhraseTree<T>,
  from: readonly Node<T>[],
  parts: readonly Part[],
  keepLittle = false,
): Node<T>[] {
  let ends = [...from];
  for (const part of parts) {
    if (typeof part === 'string') {
      ends = [...new Set(ends.map((end) => step(tree, end, part, keepLittle) ?? end))];
      continue;
    }
    // The choices of a bracket meet again behind it, so that a phrase costs as much as it is long.
    const meeting = node<T>();
    for (const end of ends) {
      if (part.optional) end.onwards.push(meeting);
      for (const choice of part.choices) {
        // A choice of nothing but little words asks for them: "guide (for|on)" is not "guide".
        const little = choice.every((word) => typeof word === 'string' && LITTLE.has(fold(word)));
        for (const last of follow(tree, [end], choice, little)) last.onwards.push(meeting);
      }
    }
    ends = [meeting];
  }
  return ends;
}

function withoutWord<T>(from: Node<T>, to: Node<T>): boolean {
  const seen = new Set<Node<T>>([from]);
  for (const each of seen) for (const onward of each.onwards) seen.add(onward);
  return seen.has(to);
}
