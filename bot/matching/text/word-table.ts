import { grown } from '../index/grow.ts';
import { isHan } from './languages.ts';

/** The words of a text as numbers, and their bounds; good until the next text is read. */
export interface Reading {
  count: number;
  words: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 where a sentence ends before the word. */
  breaks: Uint8Array;
}

/** Every spelling met so far, with a number. */
export interface WordTable {
  /**
   * Words in the order of a text: runs of letters and digits, with `&` inside (M&E). An apostrophe ends a word. A word
   * after a hyphen is given with its prefix (co-operation) and then alone.
   */
  read(text: string): Reading;
  /** Told of each new spelling. */
  readonly size: number;
  /** Forgets all spellings. */
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
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);

/** Parts before a hyphen that make one word with what follows: e-learning is elearning, co-operation cooperation. */
const PREFIXES = new Set('e co re pre pré post non anti inter multi sub sous semi bi tri micro macro mini'.split(' '));
const LONGEST_PREFIX = 5;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const FIRST_SLOTS = 1 << 12;

/**
 * An open hash table over the letters themselves: looking a word up makes no string, and that is most of the cost of
 * reading a text.
 * @param learn Told of each new spelling, in the order of their numbers.
 */
export function createWordTable(learn: (spelling: string, id: number) => void): WordTable {
  /** Pairs of a hash and a word's number plus one: both in one line of the processor's cache. */
  let slots = new Int32Array(2 * FIRST_SLOTS);
  let size = 0;
  let starts = new Int32Array(1);
  let letters = new Uint16Array(0);
  const reading: Reading = {
    count: 0,
    words: new Int32Array(256),
    from: new Int32Array(256),
    to: new Int32Array(256),
    breaks: new Uint8Array(256),
  };
  let ended = 0;

  const spread = (): void => {
    const before = slots;
    slots = new Int32Array(before.length * 4);
    const mask = slots.length / 2 - 1;
    for (let old = 0; old < before.length; old += 2) {
      const id = before[old + 1] as number;
      if (id === 0) continue;
      const hash = before[old] as number;
      let slot = hash & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = id;
    }
  };

  /** The text that is being read, as code units: much cheaper to go over than a string. */
  let units = new Uint16Array(1024);
  let bytes = Buffer.from(units.buffer);
  const load = (text: string): void => {
    if (text.length > units.length) {
      units = new Uint16Array(2 * text.length);
      bytes = Buffer.from(units.buffer);
    }
    /** No text has more words than letters, but for pairs of Chinese ones: two to a letter at most. */
    if (2 * text.length > reading.words.length) {
      reading.words = new Int32Array(4 * text.length);
      reading.from = new Int32Array(4 * text.length);
      reading.to = new Int32Array(4 * text.length);
      reading.breaks = new Uint8Array(4 * text.length);
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
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = id + 1;
    if (4 * size > slots.length) spread();
    learn(text.slice(from, to), id);
    return id;
  };

  const find = (text: string, from: number, to: number, hash: number): number => {
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    for (;;) {
      const id = (slots[2 * slot + 1] as number) - 1;
      if (id < 0) return add(text, from, to, hash, slot);
      if (slots[2 * slot] === hash) {
        const start = starts[id] as number;
        let i = to - from;
        if ((starts[id + 1] as number) - start === i) {
          while (--i >= 0 && letters[start + i] === units[from + i]);
          if (i < 0) return id;
        }
      }
      slot = (slot + 1) & mask;
    }
  };

  const put = (word: number, from: number, to: number): void => {
    const at = reading.count++;
    reading.breaks[at] = ended;
    ended = 0;
    reading.words[at] = word;
    reading.from[at] = from;
    reading.to[at] = to;
  };

  const visit = (text: string, from: number, to: number): void => {
    let hash = 0;
    for (let i = from; i < to; i++) hash = mix(hash, units[i] as number);
    put(find(text, from, to, finish(hash)), from, to);
  };

  /** Chinese has no spaces: dictionary words, and of longer words their pairs too, so that parts of a name are found. */
  const readChinese = (text: string, from: number, to: number): void => {
    for (const { segment, index, isWordLike } of chinese.segment(text.slice(from, to))) {
      if (!isWordLike) continue;
      const at = from + index;
      visit(text, at, at + segment.length);
      for (let pair = at; segment.length > 2 && pair + 2 <= at + segment.length; pair++) visit(text, pair, pair + 2);
    }
  };

  return {
    get size() {
      return size;
    },
    clear() {
      slots = new Int32Array(2 * FIRST_SLOTS);
      size = 0;
    },
    read(text) {
      reading.count = 0;
      ended = 0;
      load(text);
      const end = text.length;
      let prefixFrom = -1;
      let at = 0;
      while (at < end) {
        let code = units[at] as number;
        const kind = KINDS[code];
        if (kind === OTHER || kind === SENTENCE_END) {
          if (kind === SENTENCE_END) ended = 1;
          at++;
          continue;
        }
        const from = at;
        if (kind === HAN) {
          while (at < end && KINDS[units[at] as number] === HAN) at++;
          readChinese(text, from, at);
          continue;
        }
        let hash = 0;
        do {
          hash = mix(hash, code);
          at++;
          if (at === end) break;
          code = units[at] as number;
        } while (
          KINDS[code] === LETTER ||
          (code === AMPERSAND && at + 1 < end && KINDS[units[at + 1] as number] === LETTER)
        );
        if (prefixFrom >= 0) visit(text, prefixFrom, at);
        prefixFrom = -1;
        const isPrefix =
          at - from <= LONGEST_PREFIX &&
          at + 1 < end &&
          HYPHENS.has(code) &&
          KINDS[units[at + 1] as number] === LETTER &&
          PREFIXES.has(text.slice(from, at).toLowerCase());
        if (isPrefix) prefixFrom = from;
        else put(find(text, from, at, finish(hash)), from, at);
      }
      return reading;
    },
  };
}

const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
/** Spreads a hash over its low bits, which choose the slot. */
const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};
