import { grown } from './grow.ts';
import { toCode } from './postings.ts';

/** What a document holds: each term once, with how much of it there is; good until the next document is weighed. */
export interface Weighed {
  count: number;
  terms: Int32Array;
  /** See `postings.ts`. */
  codes: Uint8Array;
  /** Words, each counted as much as its field. */
  length: number;
}

/**
 * Weighs documents one after another. A term that stands in several language versions of a document counts as in the
 * version that has most of it: a word that two languages share tells no more than one that they spell apart.
 */
export interface Weigher {
  begin(): void;
  /** A term of the present version, as often as `weight` says; `counted` adds to the length. */
  add(term: number, weight: number, counted: number): void;
  /** Words of one text, each as often as `weight` says; all count for the length. */
  addAll(terms: Int32Array, count: number, weight: number): void;
  /** Ends a version; versions without a term do not count for the length. */
  endVersion(): void;
  end(): Weighed;
}

export function createWeigher(): Weigher {
  /** By term: in the present version, and in the version that has most of it. */
  let own = new Float32Array(1024);
  let most = new Float32Array(1024);
  let touched = new Int32Array(256);
  let touchedCount = 0;
  let length = 0;
  let sum = 0;
  let versions = 0;
  const result: Weighed = { count: 0, terms: new Int32Array(256), codes: new Uint8Array(256), length: 0 };
  const count = (term: number, weight: number): void => {
    if (term >= own.length) {
      own = grown(own, 2 * term);
      most = grown(most, own.length);
    }
    const before = own[term] as number;
    if (before === 0) {
      if (touchedCount === touched.length) touched = grown(touched, 2 * touchedCount);
      touched[touchedCount++] = term;
    }
    own[term] = before + weight;
  };

  return {
    begin() {
      result.count = 0;
      sum = 0;
      versions = 0;
      touchedCount = 0;
      length = 0;
    },
    add(term, weight, counted) {
      count(term, weight);
      length += counted;
    },
    addAll(terms, total, weight) {
      if (touchedCount + total > touched.length) touched = grown(touched, 2 * (touchedCount + total));
      const list = touched;
      let sums = own;
      let listed = touchedCount;
      for (let i = 0; i < total; i++) {
        const term = terms[i] as number;
        if (term >= sums.length) {
          own = grown(own, 2 * term);
          most = grown(most, own.length);
          sums = own;
        }
        const before = sums[term] as number;
        if (before === 0) list[listed++] = term;
        sums[term] = before + weight;
      }
      touchedCount = listed;
      length += total * weight;
    },
    endVersion() {
      for (let i = 0; i < touchedCount; i++) {
        const term = touched[i] as number;
        const here = own[term] as number;
        const before = most[term] as number;
        own[term] = 0;
        if (before === 0) {
          if (result.count === result.terms.length) {
            result.terms = grown(result.terms, 2 * result.count);
            result.codes = grown(result.codes, result.terms.length);
          }
          result.terms[result.count++] = term;
        }
        if (here > before) most[term] = here;
      }
      if (touchedCount > 0) {
        versions++;
        sum += length;
      }
      touchedCount = 0;
      length = 0;
    },
    end() {
      for (let i = 0; i < result.count; i++) {
        const term = result.terms[i] as number;
        result.codes[i] = toCode(most[term] as number);
        most[term] = 0;
      }
      result.length = versions === 0 ? 0 : sum / versions;
      return result;
    },
  };
}
