import type { Reason } from './contract.ts';
import { grown } from './index/grow.ts';
import type { PreparedQuery } from './query.ts';

/** Region codes of items that are not tied to one region. */
const WIDE = new Set(['global', 'multi-region']);

export interface Place {
  countries: readonly string[];
  /** Null stands for worldwide. */
  region: string | null;
}

export interface PlaceShares {
  /** Same region, no shared country. */
  region: number;
  /** Items of worldwide reach. */
  wide: number;
}

export interface PlaceIndex {
  set(document: number, place: Place): void;
  /** Nearness of each document to the places of a query, 0 to 1; 1 for a shared country. */
  compare(query: PreparedQuery): (document: number) => number;
}

const numbering = () => {
  const numbers = new Map<string, number>();
  return {
    numbers,
    of(name: string): number {
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    },
  };
};

/** Countries and regions as numbers, so that comparing many documents looks up no string. */
export function createPlaceIndex(shares: PlaceShares): PlaceIndex {
  const regions = numbering();
  const countries = numbering();
  let regionOf = new Uint16Array(0);
  let starts = new Int32Array(0);
  let counts = new Uint8Array(0);
  let rooms = new Uint8Array(0);
  let listed = new Uint16Array(0);
  let used = 0;

  return {
    set(document, place) {
      regionOf = grown(regionOf, document + 1);
      starts = grown(starts, document + 1);
      counts = grown(counts, document + 1);
      rooms = grown(rooms, document + 1);
      regionOf[document] = regions.of(place.region ?? 'global');
      const count = Math.min(255, place.countries.length);
      if (count > (rooms[document] as number)) {
        starts[document] = used;
        rooms[document] = count;
        used += count;
        listed = grown(listed, used);
      }
      counts[document] = count;
      for (let i = 0; i < count; i++) listed[(starts[document] as number) + i] = countries.of(place.countries[i] ?? '');
    },
    compare(query) {
      const asked = Uint8Array.from(countries.numbers.keys(), (country) => (query.countries.has(country) ? 1 : 0));
      const byRegion = Float32Array.from(regions.numbers.keys(), (region) =>
        query.regions.has(region) ? shares.region : WIDE.has(region) ? shares.wide : 0,
      );
      return (document) => {
        const from = starts[document] as number;
        const end = from + (counts[document] as number);
        for (let at = from; at < end; at++) if (asked[listed[at] as number]) return 1;
        return byRegion[regionOf[document] as number] as number;
      };
    },
  };
}

/** The shared countries, or else the region, of an item. */
export function placeReason(query: PreparedQuery, place: Place, share: number): Reason {
  const shared = place.countries.filter((country) => query.countries.has(country));
  return shared.length > 0
    ? { kind: 'country', values: shared, share }
    : { kind: 'region', values: [place.region ?? 'global'], share };
}
