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

/**
 * Lists of postings that grow where they are: slices in pages, each slice ending with the place of the next one (the
 * memory layout of search engines that index while they answer). Adding a document costs its terms, whatever the size
 * of the collection; nothing is merged or copied. A posting is one integer: 24 bits of document, 8 of frequency.
 */
export function createPostings(): Postings {
  const pages: Int32Array[] = [];
  /** First free place of the last page. */
  let free = 0;
  let heads = new Int32Array(0);
  /** Where the next posting goes, and where the slice it is in ends. */
  let tails = new Int32Array(0);
  let ends = new Int32Array(0);
  let sizes = new Uint16Array(0);
  /** Postings in the list, dead ones too, and live documents. */
  let lengths = new Int32Array(0);
  let live = new Int32Array(0);
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
    if (term >= terms) {
      heads = grown(heads, term + 1);
      tails = grown(tails, term + 1);
      ends = grown(ends, term + 1);
      sizes = grown(sizes, term + 1);
      lengths = grown(lengths, term + 1);
      live = grown(live, term + 1);
      terms = term + 1;
    }
    if (sizes[term] !== 0) return;
    const at = slice(SHORTEST);
    heads[term] = at;
    tails[term] = at;
    ends[term] = at + SHORTEST;
    sizes[term] = SHORTEST;
  };

  /** Puts a posting at the tail of a list. */
  const put = (term: number, posting: number): void => {
    let at = tails[term] as number;
    if (at === ends[term]) {
      const size = larger(sizes[term] as number);
      const next = slice(size);
      (pages[at >>> PAGE_BITS] as Int32Array)[at & WITHIN] = next;
      sizes[term] = size;
      ends[term] = next + size;
      at = next;
    }
    (pages[at >>> PAGE_BITS] as Int32Array)[at & WITHIN] = posting;
    tails[term] = at + 1;
    lengths[term] = (lengths[term] as number) + 1;
  };

  /** Writes a term's list anew without its dead documents; the room is used again from the front. */
  const clean = (term: number, isDead: (document: number) => boolean): void => {
    let left = lengths[term] as number;
    if (left === 0 || left === live[term]) return;
    let at = heads[term] as number;
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
    tails[term] = to;
    ends[term] = toEnd;
    sizes[term] = toSize;
    lengths[term] = kept;
  };

  return {
    add(term, document, code) {
      make(term);
      put(term, (document << 8) | code);
      live[term] = (live[term] as number) + 1;
    },
    forget(term) {
      live[term] = (live[term] as number) - 1;
    },
    frequency: (term) => (term >= 0 && term < terms ? (live[term] as number) : 0),
    accumulate(term, weight, norms, documentLengths, into) {
      if (term < 0 || term >= terms) return;
      const { scores, documents } = into;
      let { count } = into;
      let left = lengths[term] as number;
      let at = heads[term] as number;
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
      let left = lengths[term] as number;
      let at = heads[term] as number;
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
        done += 1 + (lengths[cursor] as number);
        clean(cursor, isDead);
      }
      if (cursor < terms) return false;
      cursor = 0;
      return true;
    },
    bytes: () => pages.length * PAGE * 4 + terms * 22,
  };
}
