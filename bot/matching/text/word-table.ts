import { grown } from '../index/grow.ts';
import { isHan } from './languages.ts';

/** The words of a text as numbers, and their bounds. */
export interface Reading {
  count: number;
  words: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 where a sentence ends before the word. */
  breaks: Uint8Array;
}

export function emptyReading(): Reading {
  return {
    count: 0,
    words: new Int32Array(256),
    from: new Int32Array(256),
    to: new Int32Array(256),
    breaks: new Uint8Array(256),
  };
}

/** Every spelling met so far, with a number. */
export interface WordTable {
  /**
   * Words in the order of a text: runs of letters and digits, with `&` inside (M&E). An apostrophe ends a word. A word
   * after a hyphen is given with its prefix (co-operation) and then alone.
   * @param into What the reading is written to.
   */
  read(text: string, into: Reading): void;
  /** Spellings met so far. */
  readonly size: number;
  /** Forgets all spellings; to be called before there are a million of them. */
  clear(): void;
}

const OTHER = 0;
const LETTER = 1;
const HAN = 2;
const SENTENCE_END = 3;

/** What each code unit of the basic plane is; surrogates count as letters, so that rarer letters are kept whole. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < KINDS.length; code++) {
  const isWord = (code >= 0xd800 && code < 0xe000) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
  KINDS[code] = isHan(code) ? HAN : isWord ? LETTER : OTHER;
}
for (const sign of '.!?;:\n。！？；：؟؛') KINDS[sign.charCodeAt(0)] = SENTENCE_END;

const AMPERSAND = 38;
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;

/** Parts before a hyphen that make one word with what follows: e-learning is elearning, co-operation cooperation. */
const PREFIXES = new Set('e co re pre pré post non anti inter multi sub sous semi bi tri micro macro mini'.split(' '));
const LONGEST_PREFIX = 5;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const FIRST_SLOTS = 1 << 12;
/** Of a slot: 20 bits for the number of a word plus one (0: free), 12 for a part of its hash. */
const NUMBER = (1 << 20) - 1;

/**
 * An open hash table over the letters themselves: looking a word up makes no string, and that is most of the cost of
 * reading a text. It is small, and words met early lie together, so that the common ones stay in the processor's cache.
 * @param learn Told of each new spelling, in the order of their numbers.
 */
export function createWordTable(learn: (spelling: string, id: number) => void): WordTable {
  let slots = new Int32Array(FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;
  let size = 0;
  /** By word: where its letters begin; they end where the next one's begin. */
  let starts = new Int32Array(1024);
  let letters = new Uint16Array(8192);

  const hashOf = (id: number): number => {
    let hash = 0;
    const end = starts[id + 1] as number;
    for (let i = starts[id] as number; i < end; i++) hash = mix(hash, letters[i] as number);
    return finish(hash);
  };
  const spread = (): void => {
    slots = new Int32Array(slots.length * 2);
    mask = slots.length - 1;
    for (let id = 0; id < size; id++) {
      const hash = hashOf(id);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~NUMBER) | (id + 1);
    }
  };

  /** The text that is being read, as code units: much cheaper to go over than a string. */
  let units = new Uint16Array(1024);
  let bytes = Buffer.from(units.buffer);
  const load = (text: string, into: Reading): void => {
    if (text.length > units.length) {
      units = new Uint16Array(2 * text.length);
      bytes = Buffer.from(units.buffer);
    }
    /** No text has more words than letters, but for pairs of Chinese ones: two to a letter at most. */
    if (2 * text.length > into.words.length) {
      into.words = new Int32Array(4 * text.length);
      into.from = new Int32Array(4 * text.length);
      into.to = new Int32Array(4 * text.length);
      into.breaks = new Uint8Array(4 * text.length);
    }
    bytes.write(text, 'utf16le');
  };

  const add = (text: string, from: number, to: number, hash: number, slot: number): number => {
    const id = size++;
    const start = starts[id] as number;
    const end = start + to - from;
    letters = grown(letters, end);
    for (let i = from; i < to; i++) letters[start + i - from] = units[i] as number;
    starts = grown(starts, size + 1);
    starts[size] = end;
    slots[slot] = (hash & ~NUMBER) | (id + 1);
    if (2 * size > mask) spread();
    learn(text.slice(from, to), id);
    return id;
  };

  const find = (text: string, from: number, to: number, hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number;
      if (found === 0) return add(text, from, to, hash, slot);
      if ((found ^ hash) >>> 20 !== 0) continue;
      const id = (found & NUMBER) - 1;
      const start = starts[id] as number;
      let i = to - from;
      if ((starts[id + 1] as number) - start !== i) continue;
      while (--i >= 0 && letters[start + i] === units[from + i]);
      if (i < 0) return id;
    }
  };

  const put = (into: Reading, word: number, from: number, to: number, ended: number): void => {
    const at = into.count++;
    into.breaks[at] = ended;
    into.words[at] = word;
    into.from[at] = from;
    into.to[at] = to;
  };

  const visit = (into: Reading, text: string, from: number, to: number, ended: number): void => {
    let hash = 0;
    for (let i = from; i < to; i++) hash = mix(hash, units[i] as number);
    put(into, find(text, from, to, finish(hash)), from, to, ended);
  };

  /**
   * Chinese has no spaces: dictionary words, and of longer words their pairs too, so that parts of a name are found.
   * @returns Whether a sentence still ends before the next word.
   */
  const readChinese = (into: Reading, text: string, from: number, to: number, ended: number): number => {
    let open = ended;
    for (const { segment, index, isWordLike } of chinese.segment(text.slice(from, to))) {
      if (!isWordLike) continue;
      const at = from + index;
      visit(into, text, at, at + segment.length, open);
      open = 0;
      for (let pair = at; segment.length > 2 && pair + 2 <= at + segment.length; pair++) {
        visit(into, text, pair, pair + 2, 0);
      }
    }
    return open;
  };

  return {
    get size() {
      return size;
    },
    clear() {
      slots = new Int32Array(FIRST_SLOTS);
      mask = FIRST_SLOTS - 1;
      size = 0;
    },
    read(text, into) {
      into.count = 0;
      load(text, into);
      const end = text.length;
      const code16 = units;
      const { words, from: froms, to: tos, breaks } = into;
      let count = 0;
      let ended = 0;
      let prefixFrom = -1;
      let at = 0;
      while (at < end) {
        let code = code16[at] as number;
        const kind = KINDS[code];
        if (kind === OTHER || kind === SENTENCE_END) {
          if (kind === SENTENCE_END) ended = 1;
          at++;
          continue;
        }
        const from = at;
        if (kind === HAN) {
          while (at < end && KINDS[code16[at] as number] === HAN) at++;
          into.count = count;
          ended = readChinese(into, text, from, at, ended);
          count = into.count;
          continue;
        }
        let hash = 0;
        do {
          hash = mix(hash, code);
          at++;
          if (at === end) break;
          code = code16[at] as number;
        } while (
          KINDS[code] === LETTER ||
          (code === AMPERSAND && at + 1 < end && KINDS[code16[at + 1] as number] === LETTER)
        );
        if (prefixFrom >= 0) {
          into.count = count;
          visit(into, text, prefixFrom, at, ended);
          count = into.count;
          ended = 0;
          prefixFrom = -1;
        }
        if (
          at - from <= LONGEST_PREFIX &&
          isHyphen(code) &&
          at + 1 < end &&
          KINDS[code16[at + 1] as number] === LETTER &&
          PREFIXES.has(text.slice(from, at).toLowerCase())
        ) {
          prefixFrom = from;
          continue;
        }
        breaks[count] = ended;
        words[count] = find(text, from, at, finish(hash));
        froms[count] = from;
        tos[count++] = at;
        ended = 0;
      }
      into.count = count;
    },
  };
}

const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
/** Spreads a hash over its low bits, which choose the slot. */
const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};
