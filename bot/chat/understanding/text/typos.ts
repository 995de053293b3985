import type { Token } from './tokens.ts';

/** Shorter words are too often other words: a slip in `Mali` gives `Bali`. */
const SHORTEST = 6;
/** Of six letters only names are mended: "prefer" is a word of its own. */
const SHORTEST_WORD = 7;
/** Two slips are mended only in words as long as `reintegration`. */
const TWO_SLIPS = 10;

export interface Speller {
  /** The known word that was meant, or the word itself. */
  mend(word: string): string;
  isName(word: string): boolean;
}

/** Each word with one letter left out, and the word itself. */
function shortened(word: string): string[] {
  const all = [word];
  for (let i = 0; i < word.length; i++) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/** Edit distance with swaps of neighbours as one slip; stops counting past `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/**
 * Mends slips in long words towards `targets`, words that mean something to the bot. A word that is in `known` is left alone.
 * Of the shortest words only those that may be meant for one of `names` are mended. Left alone is also one of `beginnings`, of four letters or more, with a short ending. Words are folded.
 */
export function createSpeller(
  targets: Iterable<string>,
  known: ReadonlySet<string>,
  beginnings: ReadonlySet<string> = new Set(),
  names?: ReadonlySet<string>,
): Speller {
  const words = new Set<string>();
  for (const word of targets) if (word.length >= SHORTEST) words.add(word);
  const byShort = new Map<string, string[]>();
  for (const word of words) {
    for (const key of shortened(word)) {
      const list = byShort.get(key);
      if (list) list.push(word);
      else byShort.set(key, [word]);
    }
  }
  const cache = new Map<string, string>();
  const begins = (word: string) => {
    // With an ending of up to three letters: "trainning" is no word of "train".
    for (let length = Math.max(4, word.length - 3); length <= word.length; length++)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
  const isKnown = (word: string) =>
    begins(word) ||
    known.has(word) ||
    words.has(word) ||
    (word.endsWith('s') && (known.has(word.slice(0, -1)) || words.has(word.slice(0, -1))));

  function search(word: string): string {
    const limit = word.length >= TWO_SLIPS ? 2 : 1;
    let best = word;
    let bestCost = limit + 1;
    for (const key of shortened(word)) {
      for (const target of byShort.get(key) ?? []) {
        if (names && word.length < SHORTEST_WORD && !names.has(target)) continue;
        // The first letter is rarely wrong: "ashore" is no Jashore.
        if (names?.has(target) && word.length <= SHORTEST_WORD && target[0] !== word[0]) continue;
        const cost = distance(word, target, limit);
        if (cost < bestCost || (cost === bestCost && target[0] === word[0] && best[0] !== word[0])) {
          best = target;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  return {
    isName: (word) => names?.has(word) ?? false,
    mend(word) {
      if (word.length < SHORTEST || word.length > 24 || isKnown(word) || /\d/.test(word)) return word;
      const done = cache.get(word);
      if (done !== undefined) return done;
      const singular = word.endsWith('s') && word.length > SHORTEST ? search(word.slice(0, -1)) : undefined;
      const found = search(word);
      const mended =
        found !== word ? found : singular !== undefined && singular !== word.slice(0, -1) ? singular : word;
      // Bounded: a busy bot must not remember every misspelling it ever saw.
      if (cache.size > 5_000) cache.clear();
      cache.set(word, mended);
      return mended;
    },
  };
}

/** Mends the words of a text in place of their folded form. */
export function mendTokens(tokens: readonly Token[], speller: Speller): Token[] {
  // Whoever types capitals gives them to names: "finish" is no Finnish.
  const capitals = tokens.filter((token) => token.cap).length > 2;
  return tokens.map((token) => {
    const mended = speller.mend(token.norm);
    if (capitals && !token.cap && token.norm.length <= SHORTEST_WORD && speller.isName(mended)) return token;
    return mended === token.norm ? token : { ...token, norm: mended };
  });
}
