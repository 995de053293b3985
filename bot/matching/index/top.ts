/**
 * The best `size` of many, without sorting the rest: a binary heap with the worst at its root, in arrays that are
 * used again by every query. Equal scores go by document position unless told, so that the order is always the same.
 */
export interface Top {
  clear(): void;
  offer(document: number, score: number): void;
  /** What a score must reach to be kept; below everything while there is room. */
  least(): number;
  /** Best first. */
  list(): { document: number; score: number }[];
}

/** @param isBefore Which of two documents with the same score comes first. */
export function createTop(size: number, isBefore = (a: number, b: number): boolean => a < b): Top {
  const documents = new Uint32Array(size);
  const scores = new Float64Array(size);
  let count = 0;

  /** Whether the entry at `a` is worse than the one at `b`. */
  const worse = (a: number, b: number): boolean => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference < 0 || (difference === 0 && isBefore(documents[b] as number, documents[a] as number));
  };
  const swap = (a: number, b: number): void => {
    const document = documents[a] as number;
    const score = scores[a] as number;
    documents[a] = documents[b] as number;
    scores[a] = scores[b] as number;
    documents[b] = document;
    scores[b] = score;
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let worst = at;
      if (left < count && worse(left, worst)) worst = left;
      if (left + 1 < count && worse(left + 1, worst)) worst = left + 1;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };

  return {
    clear() {
      count = 0;
    },
    offer(document, score) {
      if (count === size) {
        const least = scores[0] as number;
        if (score < least || (score === least && isBefore(documents[0] as number, document))) return;
        documents[0] = document;
        scores[0] = score;
        sink();
        return;
      }
      documents[count] = document;
      scores[count] = score;
      for (let at = count++; at > 0 && worse(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    least: () => (count < size ? Number.NEGATIVE_INFINITY : (scores[0] as number)),
    list() {
      return Array.from(documents.subarray(0, count), (document, i) => ({ document, score: scores[i] as number })).sort(
        (a, b) => b.score - a.score || (isBefore(a.document, b.document) ? -1 : 1),
      );
    },
  };
}
