import { grown } from './grow.ts';

/** Scores that postings are added to. */
export interface Accumulator {
  /** By document. */
  scores: Float32Array;
  /** Documents with a score, in the order met. */
  documents: Int32Array;
  count: number;
}

/** How much of a term a document has, in steps of a tenth: it fits a byte, and beyond 25 nothing changes. */
export const STEP = 0.1;
const MOST = 255;
export const toCode = (frequency: number): number => Math.min(MOST, Math.max(1, Math.round(frequency / STEP)));

export interface Postings {
  /** @param code How much of the term the document has, 1 to 255, in steps of `STEP`. */
  add(term: number, document: number, code: number): void;
  /** Says that a document no longer has a term; its posting stays until a sweep comes by. */
  forget(term: number): void;
  /** Documents that have the term now. */
  frequency(term: number): number;
  /** Adds `weight * f / (f + norms[lengths[document]])` for each posting of a term. */
  accumulate(term: number, weight: number, norms: Float32Array, lengths: Uint8Array, into: Accumulator): void;
  /** The same for the documents that `kept` marks; the others' scores stay as they are. */
  accumulateKept(
    term: number,
    weight: number,
    norms: Float32Array,
    lengths: Uint8Array,
    scores: Float32Array,
    kept: Uint8Array,
  ): void;
  /** Drops postings of dead documents in the next terms, up to so many postings. @returns Whether a round was ended. */
  sweep(postings: number, isDead: (document: number) => boolean): boolean;
  /** Bytes held. */
  bytes(): number;
}

const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
const WITHIN = PAGE - 1;
const SHORTEST = 2;
const LONGEST = 1024;
/** Of a list of slices: the first has room for two postings, each next for twice as many, up to 1,024. */
const larger = (size: number) => Math.min(LONGEST, 2 * size);

/** What is kept of a term, in one line of the processor's cache. */
const ENTRY = 6;
/** Where its list begins, where the next posting goes, where the slice that one is in ends, and the size of that slice. */
const HEAD = 0;
const TAIL = 1;
const END = 2;
const SIZE = 3;
/** Postings in the list, dead ones too; and live documents. */
const LENGTH = 4;
const LIVE = 5;

/**
 * Lists of postings that grow where they are: slices in pages, each slice ending with the place of the next one (the
 * memory layout of search engines that index while they answer). Adding a document costs its terms, whatever the size
 * of the collection; nothing is merged or copied. A posting is one integer: 24 bits of document, 8 of frequency.
 */
export function createPostings(): Postings {
  const pages: Int32Array[] = [];
  /** First free place of the last page. */
  let free = 0;
  let entries = new Int32Array(0);
  let terms = 0;
  let cursor = 0;

  const slice = (size: number): number => {
    if (pages.length === 0 || free + size + 1 > PAGE) {
      pages.push(new Int32Array(PAGE));
      free = 0;
    }
    const at = (pages.length - 1) * PAGE + free;
    free += size + 1;
    return at;
  };

  const make = (term: number): void => {
    entries = grown(entries, (term + 1) * ENTRY);
    terms = Math.max(terms, term + 1);
    const entry = term * ENTRY;
    const at = slice(SHORTEST);
    entries[entry + HEAD] = at;
    entries[entry + TAIL] = at;
    entries[entry + END] = at + SHORTEST;
    entries[entry + SIZE] = SHORTEST;
  };

  /** Puts a posting at the tail of a list. */
  const put = (entry: number, posting: number): void => {
    let at = entries[entry + TAIL] as number;
    if (at === entries[entry + END]) {
      const size = larger(entries[entry + SIZE] as number);
      const next = slice(size);
      (pages[at >>> PAGE_BITS] as Int32Array)[at & WITHIN] = next;
      entries[entry + SIZE] = size;
      entries[entry + END] = next + size;
      at = next;
    }
    (pages[at >>> PAGE_BITS] as Int32Array)[at & WITHIN] = posting;
    entries[entry + TAIL] = at + 1;
    entries[entry + LENGTH] = (entries[entry + LENGTH] as number) + 1;
    entries[entry + LIVE] = (entries[entry + LIVE] as number) + 1;
  };

  /** Writes a term's list anew without its dead documents; the room is used again from the front. */
  const clean = (entry: number, isDead: (document: number) => boolean): void => {
    let left = entries[entry + LENGTH] as number;
    if (left === 0 || left === entries[entry + LIVE]) return;
    let at = entries[entry + HEAD] as number;
    let size = SHORTEST;
    let to = at;
    let toSize = SHORTEST;
    let toEnd = at + SHORTEST;
    let kept = 0;
    while (left > 0) {
      const page = pages[at >>> PAGE_BITS] as Int32Array;
      const from = at & WITHIN;
      const end = from + Math.min(left, size);
      for (let i = from; i < end; i++) {
        const posting = page[i] as number;
        if (isDead(posting >>> 8)) continue;
        if (to === toEnd) {
          to = (pages[to >>> PAGE_BITS] as Int32Array)[to & WITHIN] as number;
          toSize = larger(toSize);
          toEnd = to + toSize;
        }
        (pages[to >>> PAGE_BITS] as Int32Array)[to & WITHIN] = posting;
        to++;
        kept++;
      }
      left -= end - from;
      if (left > 0) {
        at = page[from + size] as number;
        size = larger(size);
      }
    }
    entries[entry + TAIL] = to;
    entries[entry + END] = toEnd;
    entries[entry + SIZE] = toSize;
    entries[entry + LENGTH] = kept;
  };

  return {
    add(term, document, code) {
      if (term >= terms || entries[term * ENTRY + SIZE] === 0) make(term);
      put(term * ENTRY, (document << 8) | code);
    },
    forget(term) {
      const live = term * ENTRY + LIVE;
      entries[live] = (entries[live] as number) - 1;
    },
    frequency: (term) => (term >= 0 && term < terms ? (entries[term * ENTRY + LIVE] as number) : 0),
    accumulate(term, weight, norms, documentLengths, into) {
      if (term < 0 || term >= terms) return;
      const { scores, documents } = into;
      let { count } = into;
      let left = entries[term * ENTRY + LENGTH] as number;
      let at = entries[term * ENTRY + HEAD] as number;
      let size = SHORTEST;
      while (left > 0) {
        const page = pages[at >>> PAGE_BITS] as Int32Array;
        const from = at & WITHIN;
        const end = from + Math.min(left, size);
        for (let i = from; i < end; i++) {
          const posting = page[i] as number;
          const document = posting >>> 8;
          const frequency = (posting & 255) * STEP;
          const before = scores[document] as number;
          if (before === 0) documents[count++] = document;
          scores[document] =
            before + (weight * frequency) / (frequency + (norms[documentLengths[document] as number] as number));
        }
        left -= end - from;
        if (left > 0) {
          at = page[from + size] as number;
          size = larger(size);
        }
      }
      into.count = count;
    },
    accumulateKept(term, weight, norms, documentLengths, scores, kept) {
      let left = entries[term * ENTRY + LENGTH] as number;
      let at = entries[term * ENTRY + HEAD] as number;
      let size = SHORTEST;
      while (left > 0) {
        const page = pages[at >>> PAGE_BITS] as Int32Array;
        const from = at & WITHIN;
        const end = from + Math.min(left, size);
        for (let i = from; i < end; i++) {
          const posting = page[i] as number;
          const document = posting >>> 8;
          if (kept[document] === 0) continue;
          const frequency = (posting & 255) * STEP;
          scores[document] =
            (scores[document] as number) +
            (weight * frequency) / (frequency + (norms[documentLengths[document] as number] as number));
        }
        left -= end - from;
        if (left > 0) {
          at = page[from + size] as number;
          size = larger(size);
        }
      }
    },
    sweep(postings, isDead) {
      for (let done = 0; done < postings && cursor < terms; cursor++) {
        done += 1 + (entries[cursor * ENTRY + LENGTH] as number);
        clean(cursor * ENTRY, isDead);
      }
      if (cursor < terms) return false;
      cursor = 0;
      return true;
    },
    bytes: () => pages.length * PAGE * 4 + terms * ENTRY * 4,
  };
}
