import { grown } from './grow.ts';
import { type Accumulator, createPostings, STEP } from './postings.ts';
import type { Weighed } from './weigh.ts';

/** One term of a query, by its number in the vocabulary (-1: unknown). Weight 1: a word said once in the need. */
export interface WeightedTerm {
  term: string;
  id: number;
  weight: number;
}

/** Documents a query touched; valid until the next search of the same index. Scores are by document, not by rank. */
export type Touched = Accumulator;

export interface TextIndex {
  /** Documents now in the index. */
  readonly size: number;
  /** Document numbers are below this. */
  readonly room: number;
  /** @returns The document's number. Numbers of removed documents come back after a while. */
  add(document: Weighed): number;
  /** @param document The same as was added, weighed again. */
  remove(number: number, document: Weighed): void;
  /**
   * Sums the terms' parts over the documents that have them.
   * @param keep Where more documents are touched, about so many are followed to the end: those that the most telling
   *   terms speak for. The others are left out of the answer.
   */
  search(query: readonly Pick<WeightedTerm, 'id' | 'weight'>[], keep?: number): Touched;
  /**
   * What each term of weight 1 gives a document of this index, 0 to 1, by term.
   * @param among The terms to look at; without it, all of the document.
   */
  parts(document: Weighed, among?: ReadonlySet<number>): Map<number, number>;
  /** What stands against a frequency in a document: k1 by its length. */
  normOf(document: number): number;
  /** How telling a term is, 0 to 1; a term no document has counts as if one had it. */
  idf(term: number): number;
  /** Documents that have the term. */
  frequency(term: number): number;
  /** Bytes of postings and of what is kept for each document. */
  bytes(): number;
}

export interface TextIndexOptions {
  /** Saturation: the weighted frequency at which a term gives half of what it can, in a document of mean length. */
  k1: number;
  /** How much the length of a document counts against it, 0 to 1. */
  b: number;
}

/** Postings looked at for dead documents with each document removed: a sweep keeps pace with what is removed. */
const SWEPT = 5_000;

/**
 * Part of what a query's terms can give, the most telling ones first, after which the documents to follow are chosen.
 * In a generated collection of 50,000 the first twenty stay the same (see docs/matching.md).
 */
const TELLING = 0.6;
const BINS = 1024;

/** Lengths are kept in steps of a twelfth of a doubling: a byte, 6 per cent. */
const LENGTH_STEPS = 12;
const lengthCode = (length: number) => Math.min(255, Math.round(LENGTH_STEPS * Math.log2(1 + length)));
const lengthOf = (code: number) => 2 ** (code / LENGTH_STEPS) - 1;

/**
 * BM25F in its simple form (Robertson, Zaragoza, Taylor 2004): field weights go into the frequency of a term and into
 * the length of a document, and are then treated as in BM25. Nothing that depends on the whole collection is kept in
 * a posting, so that an index which was changed answers as one built afresh.
 */
export function createTextIndex({ k1, b }: TextIndexOptions): TextIndex {
  const postings = createPostings();
  let size = 0;
  let room = 0;
  let lengths = new Uint8Array(0);
  let alive = new Uint8Array(0);
  let totalLength = 0;
  /** Numbers of removed documents: free ones, and those that postings may still name. */
  let free: number[] = [];
  let leaving: number[] = [];
  let left: number[] = [];
  const touched: Touched = { count: 0, documents: new Int32Array(0), scores: new Float32Array(0) };

  const norms = new Float32Array(256);
  let normsFor = -1;
  const currentNorms = (): Float32Array => {
    if (normsFor === totalLength) return norms;
    const mean = size === 0 ? 1 : totalLength / size || 1;
    for (let code = 0; code < norms.length; code++) norms[code] = k1 * (1 - b + (b * lengthOf(code)) / mean);
    normsFor = totalLength;
    return norms;
  };

  /** What the rarest term gets, near enough, at a size. */
  let rarest = 1;
  let rarestFor = -1;
  /** Divided by what the rarest term gets, so that scores compare between collections of any size. */
  const idf = (term: number): number => {
    const frequency = Math.max(1, postings.frequency(term));
    if (rarestFor !== size) {
      rarest = Math.log(2 + size);
      rarestFor = size;
    }
    return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) / rarest;
  };

  let followed = new Uint8Array(0);
  const bins = new Uint32Array(BINS);
  /** Keeps the documents with the best scores so far, somewhat more than `keep`, and marks them as followed. */
  const narrow = (keep: number): void => {
    const { documents, scores } = touched;
    followed = grown(followed, room);
    let most = 0;
    for (let i = 0; i < touched.count; i++) most = Math.max(most, scores[documents[i] as number] as number);
    const width = most / (BINS - 1);
    bins.fill(0);
    for (let i = 0; i < touched.count; i++) {
      const bin = ((scores[documents[i] as number] as number) / width) | 0;
      bins[bin] = (bins[bin] as number) + 1;
    }
    let bin = BINS;
    for (let found = 0; bin > 0 && found < keep; ) found += bins[--bin] as number;
    const least = bin * width;
    let kept = 0;
    for (let i = 0; i < touched.count; i++) {
      const document = documents[i] as number;
      if ((scores[document] as number) >= least) {
        documents[kept++] = document;
        followed[document] = 1;
      } else scores[document] = 0;
    }
    touched.count = kept;
  };

  const dropDead = (): void => {
    let kept = 0;
    for (let i = 0; i < touched.count; i++) {
      const document = touched.documents[i] as number;
      if (alive[document]) touched.documents[kept++] = document;
      else touched.scores[document] = 0;
    }
    touched.count = kept;
  };

  return {
    get size() {
      return size;
    },
    get room() {
      return room;
    },
    add(document) {
      const number = free.pop() ?? room++;
      lengths = grown(lengths, room);
      alive = grown(alive, room);
      touched.scores = grown(touched.scores, room);
      touched.documents = grown(touched.documents, room);
      const code = lengthCode(document.length);
      lengths[number] = code;
      alive[number] = 1;
      totalLength += lengthOf(code);
      size++;
      for (let i = 0; i < document.count; i++) {
        postings.add(document.terms[i] as number, number, document.codes[i] as number);
      }
      normsFor = -1;
      return number;
    },
    remove(number, document) {
      alive[number] = 0;
      totalLength -= lengthOf(lengths[number] as number);
      size--;
      for (let i = 0; i < document.count; i++) postings.forget(document.terms[i] as number);
      leaving.push(number);
      normsFor = -1;
      if (postings.sweep(SWEPT, (other) => alive[other] === 0)) {
        free = free.concat(left);
        left = leaving;
        leaving = [];
      }
    },
    search(query, keep = Number.POSITIVE_INFINITY) {
      for (let i = 0; i < touched.count; i++) touched.scores[touched.documents[i] as number] = 0;
      touched.count = 0;
      const present = currentNorms();
      const terms = query
        .filter(({ id, weight }) => id >= 0 && weight > 0 && postings.frequency(id) > 0)
        .map(({ id, weight }) => ({ id, worth: weight * idf(id) }))
        .sort((a, b) => b.worth - a.worth);
      let ahead = terms.reduce((sum, { worth }) => sum + worth, 0);
      const follow = ahead * (1 - TELLING);
      let isNarrow = false;
      for (const { id, worth } of terms) {
        if (!isNarrow && ahead <= follow && touched.count > 2 * keep) {
          narrow(keep);
          isNarrow = true;
        }
        if (isNarrow) postings.accumulateKept(id, worth, present, lengths, touched.scores, followed);
        else postings.accumulate(id, worth, present, lengths, touched);
        ahead -= worth;
      }
      if (isNarrow) for (let i = 0; i < touched.count; i++) followed[touched.documents[i] as number] = 0;
      if (left.length + leaving.length > 0) dropDead();
      return touched;
    },
    parts(document, among) {
      const norm = currentNorms()[lengthCode(document.length)] as number;
      const parts = new Map<number, number>();
      for (let i = 0; i < document.count; i++) {
        const term = document.terms[i] as number;
        if (among && !among.has(term)) continue;
        const frequency = (document.codes[i] as number) * STEP;
        parts.set(term, (idf(term) * frequency) / (frequency + norm));
      }
      return parts;
    },
    normOf: (document) => currentNorms()[lengths[document] as number] as number,
    idf,
    frequency: (term) => postings.frequency(term),
    bytes: () => postings.bytes() + lengths.length * 10,
  };
}
