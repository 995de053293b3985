import { grown } from './grow.ts';

/** Codes of one kind (themes, say) of every document, and how telling each is. */
export interface Facet {
  set(document: number, codes: readonly string[]): void;
  unset(document: number): void;
  /** Share of what is asked that a document offers, 0 to 1. Rare codes count more. */
  compare(asked: ReadonlyMap<string, number>): FacetComparison;
}

export interface FacetComparison {
  share(document: number): number;
  /** Asked-for codes a document has. */
  offered(document: number): string[];
}

export function createFacet(): Facet {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const frequencies: number[] = [];
  let documents = 0;
  /** By document: where its codes begin, how many they are, and room there. */
  let starts = new Int32Array(0);
  let counts = new Uint8Array(0);
  let rooms = new Uint8Array(0);
  let codes = new Uint16Array(0);
  let used = 0;

  const numberOf = (code: string): number => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    numbers.set(code, names.length);
    frequencies.push(0);
    return names.push(code) - 1;
  };
  const rarity = (code: string) => Math.log(1 + documents / Math.max(1, frequencies[numbers.get(code) ?? -1] ?? 1));
  const codesOf = (document: number) =>
    Array.from(
      codes.subarray(starts[document], (starts[document] ?? 0) + (counts[document] ?? 0)),
      (n) => names[n] ?? '',
    );

  return {
    set(document, given) {
      const isUnique = given.every((code, i) => given.indexOf(code) === i);
      const unique = isUnique && given.length < 256 ? given : [...new Set(given)].slice(0, 255);
      starts = grown(starts, document + 1);
      counts = grown(counts, document + 1);
      rooms = grown(rooms, document + 1);
      if (unique.length > (rooms[document] as number)) {
        starts[document] = used;
        rooms[document] = unique.length;
        used += unique.length;
        codes = grown(codes, used);
      }
      counts[document] = unique.length;
      let at = starts[document] as number;
      for (const code of unique) {
        const number = numberOf(code);
        frequencies[number] = (frequencies[number] ?? 0) + 1;
        codes[at++] = number;
      }
      documents++;
    },
    unset(document) {
      for (const code of codesOf(document)) {
        const number = numberOf(code);
        frequencies[number] = (frequencies[number] ?? 0) - 1;
      }
      counts[document] = 0;
      documents--;
    },
    compare(asked) {
      const weights = new Float64Array(names.length);
      let total = 0;
      for (const [code, strength] of asked) {
        const weight = strength * rarity(code);
        total += weight;
        const number = numbers.get(code);
        if (number !== undefined) weights[number] = weight;
      }
      return {
        share(document) {
          if (total === 0) return 0;
          let sum = 0;
          const from = starts[document] as number;
          const end = from + (counts[document] as number);
          for (let at = from; at < end; at++) sum += weights[codes[at] as number] as number;
          return sum / total;
        },
        offered: (document) => codesOf(document).filter((code) => asked.has(code)),
      };
    },
  };
}
