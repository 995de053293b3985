import { isLittle, type Leaf, type Node, type PhraseTree } from './pattern.ts';
import type { Token } from './tokens.ts';

export interface Match<T> {
  value: T;
  weak: boolean;
  /** Positions of the first word and after the last word. */
  start: number;
  end: number;
  phrase: string;
}

const GAP_WORDS = 3;
const GAP_TOKENS = 6;
/** Longer words are no words; a text of one letter twenty thousand times must not hold the bot up. */
const LONGEST_WORD = 24;

/** A node and all that can be gone on to from it without reading a word. */
function reach<T>(at: Node<T>): readonly Node<T>[] {
  if (at.reach) return at.reach;
  const seen = new Set<Node<T>>([at]);
  for (const each of seen) for (const onward of each.onwards) seen.add(onward);
  at.reach = [...seen];
  return at.reach;
}

const beginningsOf = new Map<string, readonly string[]>();
/** Bounded: a busy bot must not remember every word it ever read. */
const MOST_WORDS = 10_000;

/** The beginnings of a word, of two letters and more; words come again and again. */
function beginnings(word: string): readonly string[] {
  let found = beginningsOf.get(word);
  if (!found) {
    const most = Math.min(word.length, LONGEST_WORD);
    found = Array.from({ length: Math.max(0, most - 1) }, (_, i) => word.slice(0, i + 2));
    if (beginningsOf.size >= MOST_WORDS) beginningsOf.clear();
    beginningsOf.set(word, found);
  }
  return found;
}

function next<T>(from: Node<T>, word: string): readonly Node<T>[] {
  const found: Node<T>[] = [];
  for (const at of reach(from)) {
    const exact = at.exact.get(word);
    if (exact) found.push(exact);
    if (at.words.size > 0) {
      const same = at.words.get(word);
      if (same) found.push(same);
      if (word.length > 3 && word.endsWith('s')) {
        const singular = at.words.get(word.slice(0, -1));
        if (singular) found.push(singular);
        if (word.length > 4 && word.endsWith('es')) {
          const shorter = at.words.get(word.slice(0, -2));
          if (shorter) found.push(shorter);
        }
      }
    }
    if (at.prefixes.size === 0) continue;
    for (const beginning of beginnings(word)) {
      const begun = at.prefixes.get(beginning);
      if (begun) found.push(begun);
    }
  }
  return found;
}

/** A bracket can be gone through in more than one way: each phrase counts once in one place. */
function note<T>(found: Match<T>[], leaf: Leaf<T>, start: number, end: number): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const match = found[i] as Match<T>;
    if (match.start !== start) break;
    if (match.end === end && match.phrase === leaf.phrase && match.value === leaf.value) return;
  }
  found.push({ ...leaf, start, end });
}

function walk<T>(
  tree: PhraseTree<T>,
  from: Node<T>,
  tokens: readonly Token[],
  start: number,
  i: number,
  found: Match<T>[],
): void {
  const nodes = reach(from);
  for (const at of nodes) for (const leaf of at.leaves) note(found, leaf, start, i);
  const token = tokens[i];
  if (!token || (token.barrier && i > start)) return;
  for (const step of next(from, token.norm)) walk(tree, step, tokens, start, i + 1, found);
  for (const at of nodes) if (at.gap) walkGap(tree, at.gap, tokens, start, i, found);
  if (tree.skipLittle && isLittle(token.norm)) walkAfterLittle(tree, from, tokens, start, i + 1, found);
}

/** As `walk`, but the phrase does not end here: little words at the end are no part of it. */
function walkAfterLittle<T>(
  tree: PhraseTree<T>,
  at: Node<T>,
  tokens: readonly Token[],
  start: number,
  i: number,
  found: Match<T>[],
): void {
  for (let j = i; j < i + GAP_WORDS; j++) {
    const token = tokens[j];
    if (!token || token.barrier) return;
    let stepped = false;
    for (const step of next(at, token.norm)) {
      stepped = true;
      walk(tree, step, tokens, start, j + 1, found);
    }
    if (stepped || !isLittle(token.norm)) return;
  }
}

function walkGap<T>(
  tree: PhraseTree<T>,
  at: Node<T>,
  tokens: readonly Token[],
  start: number,
  i: number,
  found: Match<T>[],
): void {
  let between = 0;
  for (let j = i; between <= GAP_WORDS && j <= i + GAP_TOKENS; j++) {
    const token = tokens[j];
    if (!token || token.barrier || token.sentence !== tokens[start]?.sentence) return;
    for (const step of next(at, token.norm)) walk(tree, step, tokens, start, j + 1, found);
    // Where little words are passed over they are no distance either: "traer de vuelta a los científicos".
    if (!tree.skipLittle || !isLittle(token.norm)) between++;
  }
}

/** Every phrase of the tree in the text, in order of its first word; matches may overlap. */
export function findPhrases<T>(tree: PhraseTree<T>, tokens: readonly Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    for (const step of next(tree.root, token.norm)) walk(tree, step, tokens, i, i + 1, found);
  }
  return found;
}

/** Every whole word of a tree and every beginning of a word, for mending typing errors. */
export function wordsOf<T>(tree: PhraseTree<T>): { words: string[]; beginnings: string[] } {
  const words: string[] = [];
  const beginnings: string[] = [];
  const seen = new Set<Node<T>>();
  const visit = (at: Node<T>) => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const map of [at.words, at.exact]) {
      for (const [word, below] of map) {
        words.push(word);
        visit(below);
      }
    }
    for (const [beginning, below] of at.prefixes) {
      beginnings.push(beginning);
      visit(below);
    }
    if (at.gap) visit(at.gap);
    for (const below of at.onwards) visit(below);
  };
  visit(tree.root);
  return { words, beginnings };
}
