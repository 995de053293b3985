/** Terms and their numbers, shared by all indexes of a matcher; a number is never used again for another term. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a term; a new one if it has none. */
  add(term: string): number;
  /** The number of a term, or -1. */
  get(term: string): number;
  term(id: number): string;
}

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  return {
    get size() {
      return terms.length;
    },
    add(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, terms.length);
      return terms.push(term) - 1;
    },
    get: (term) => ids.get(term) ?? -1,
    term: (id) => terms[id] ?? '',
  };
}
