import type { WeightedTerm } from './text-index.ts';

export interface NearWordOptions {
  /** Shortest stem that may differ by a letter. */
  shortest: number;
  /** Weight of a near word against the word itself. */
  weight: number;
}

/** What is asked of a collection: the number of a stem, and how many documents have it. */
export interface Known {
  get(term: string): number;
  frequency(id: number): number;
}

const ALPHABETS = [
  { of: /^[a-z]+$/, letters: Array.from('abcdefghijklmnopqrstuvwxyz') },
  { of: /^[а-я]+$/, letters: Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюя') },
  { of: /^[\u0621-\u064a]+$/, letters: Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءة') },
];

/** Every spelling one letter off with the same first letter: put in, left out, changed, or two letters swapped. */
function spellings(word: string): Set<string> {
  const letters = ALPHABETS.find(({ of }) => of.test(word))?.letters ?? [];
  const found = new Set<string>();
  for (let i = 1; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    for (const letter of letters) {
      found.add(head + letter + tail);
      if (tail !== '') found.add(head + letter + tail.slice(1));
    }
    if (tail !== '') found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  found.delete(word);
  return found;
}

/**
 * For words that no item has: the closest words that items do have. It mends typing errors and finds kin across
 * languages (Spanish "credito", French "crédit"). Words that are found as they stand are left alone. Some 20 µs for
 * an unknown word, and nothing to keep in step with the index.
 */
export function widen(terms: readonly WeightedTerm[], known: Known, options: NearWordOptions): WeightedTerm[] {
  return terms.flatMap((term) => {
    if (known.frequency(term.id) > 0 || term.term.length < options.shortest) return [term];
    const found: WeightedTerm[] = [];
    for (const spelling of spellings(term.term)) {
      const id = known.get(spelling);
      if (id >= 0 && known.frequency(id) > 0) found.push({ term: spelling, id, weight: 0 });
    }
    for (const near of found) near.weight = (term.weight * options.weight) / found.length;
    return [term, ...found];
  });
}
