import type { WeightedTerm } from './text-index.ts';

export interface ProximityOptions {
  /** Words apart at most, function words counted, for two of the query's words to be near. */
  window: number;
  /** Weight of neighbours in the order of the query, and of words that are only near, against the words themselves. */
  ordered: number;
  near: number;
}

/** Where terms stand in a text; places count every word. */
export interface Placed {
  count: number;
  ids: Int32Array;
  places: Int32Array;
}

/** Sequential dependence (Metzler and Croft 2005): only words next to each other in the query are expected to be near. */
export interface Proximity {
  /** Whether there is a pair to look for. */
  readonly some: boolean;
  /** What the pairs of a query give a text: the mean of their rarities, saturated like a term's frequency. */
  of(text: Placed, norm: number): number;
}

/**
 * @param query The query's words in order.
 * @param worth Weight times rarity of a term.
 */
export function createProximity(
  query: readonly Pick<WeightedTerm, 'id'>[],
  worth: (id: number) => number,
  options: ProximityOptions,
): Proximity {
  const pairs = query.slice(1).flatMap((term, i) => {
    const first = query[i]?.id ?? -1;
    return first >= 0 && term.id >= 0 && first !== term.id ? [{ first, second: term.id }] : [];
  });
  const places = new Map<number, number[]>();
  for (const { first, second } of pairs) {
    places.set(first, []);
    places.set(second, []);
  }
  return {
    some: pairs.length > 0,
    of(text, norm) {
      for (const list of places.values()) list.length = 0;
      for (let i = 0; i < text.count; i++) places.get(text.ids[i] as number)?.push(text.places[i] as number);
      let sum = 0;
      for (const { first, second } of pairs) {
        const firsts = places.get(first) ?? [];
        const seconds = places.get(second) ?? [];
        if (firsts.length === 0 || seconds.length === 0) continue;
        let ordered = 0;
        let near = 0;
        for (const a of firsts) {
          for (const b of seconds) {
            if (b === a + 1) ordered++;
            if (Math.abs(a - b) < options.window) near++;
          }
        }
        const value = (worth(first) + worth(second)) / 2;
        sum += value * ((options.ordered * ordered) / (ordered + norm) + (options.near * near) / (near + norm));
      }
      return sum;
    },
  };
}
