import type { Organisation, Practice } from '../reference/schemas.ts';
import type { RankedItem } from './knowledge.ts';
import type { PreparedQuery } from './query.ts';

/** Practices shown as a track record, at most. */
const SHOWN = 5;

/** The practices that answer a need best, and what they tell. */
export interface Leaders {
  /** Themes the need is about, each with the part of the leaders that carry it, 0 to 1. */
  themes: ReadonlyMap<string, number>;
  /** Part of the leaders' score that lies in practices an organisation took part in, 0 to 1; none for the others. */
  shares: ReadonlyMap<string, number>;
  /** Those practices, best first; if there are none, the organisation's latest others. */
  shown(organisation: string): string[];
}

export interface TrackRecords {
  updatePractice(practice: Practice): void;
  removePractice(id: string): void;
  /** Its list of practices, beside those that name it as a partner. */
  updateOrganisation(organisation: Organisation): void;
  removeOrganisation(code: string): void;
  leaders(ranked: readonly RankedItem[]): Leaders;
  /** How many practices an organisation took part in, against the most experienced one, 0 to 1 (logarithmic). */
  experience(organisation: string): number;
  /** Countries and regions of the query where the organisation took part in a practice. */
  presence(organisation: string, query: PreparedQuery): { countries: string[]; regions: string[] };
  /** Whether it has a presence in a country, or else in a region, of the query; no lists, for many at once. */
  isNear(organisation: string, query: PreparedQuery): 'country' | 'region' | null;
}

interface Entry {
  /** Practices it lists itself. */
  own: readonly string[];
  /** Practices it took part in, by its own list or by theirs, and how many of them each place has. */
  taken: Set<string>;
  countries: Map<string, number>;
  regions: Map<string, number>;
}

function count(tally: Map<string, number>, key: string, by: number): void {
  const now = (tally.get(key) ?? 0) + by;
  if (now > 0) tally.set(key, now);
  else tally.delete(key);
}

/** @param depth How many practices lead. */
export function createTrackRecords(depth: number): TrackRecords {
  const practices = new Map<string, Practice>();
  const entries = new Map<string, Entry>();
  /** Organisations that list a practice. */
  const listing = new Map<string, Set<string>>();
  /** Logarithm of one more than the practices of the most experienced organisation. */
  let mostLog: number | null = null;

  const entryOf = (code: string): Entry => {
    let entry = entries.get(code);
    if (!entry) {
      entry = { own: [], taken: new Set(), countries: new Map(), regions: new Map() };
      entries.set(code, entry);
    }
    return entry;
  };
  /** Counts a practice in an organisation's record, or out of it. */
  const record = (code: string, practice: Practice, by: 1 | -1): void => {
    const entry = entryOf(code);
    const before = entry.taken.size;
    if (by > 0) entry.taken.add(practice.id);
    else entry.taken.delete(practice.id);
    if (entry.taken.size === before) return;
    for (const country of practice.countries) count(entry.countries, country, by);
    count(entry.regions, practice.region, by);
    mostLog = null;
  };
  const takers = (practice: Practice): Set<string> => {
    const found = new Set<string>();
    for (const { code } of practice.partners) if (code) found.add(code);
    for (const code of listing.get(practice.id) ?? []) found.add(code);
    return found;
  };
  const removePractice = (id: string) => {
    const practice = practices.get(id);
    if (!practice) return;
    for (const code of takers(practice)) record(code, practice, -1);
    practices.delete(id);
  };
  const removeOrganisation = (code: string) => {
    const entry = entryOf(code);
    for (const id of entry.own) {
      listing.get(id)?.delete(code);
      const practice = practices.get(id);
      if (practice && !practice.partners.some((partner) => partner.code === code)) record(code, practice, -1);
    }
    entry.own = [];
  };
  /** The latest few, without sorting them all. */
  const latest = (ids: Iterable<string>): string[] => {
    const year = (id: string) => practices.get(id)?.asOf ?? 0;
    const later = (a: string, b: string) => year(b) - year(a) || (a < b ? -1 : 1);
    const found: string[] = [];
    for (const id of ids) {
      const last = found.at(-1);
      if (found.length === SHOWN && last !== undefined && later(last, id) < 0) continue;
      found.push(id);
      found.sort(later);
      found.length = Math.min(found.length, SHOWN);
    }
    return found;
  };

  return {
    updatePractice(practice) {
      removePractice(practice.id);
      practices.set(practice.id, practice);
      for (const code of takers(practice)) record(code, practice, 1);
    },
    removePractice,
    updateOrganisation({ code, practiceIds }) {
      removeOrganisation(code);
      entryOf(code).own = practiceIds;
      for (const id of practiceIds) {
        listing.set(id, (listing.get(id) ?? new Set()).add(code));
        const practice = practices.get(id);
        if (practice) record(code, practice, 1);
      }
    },
    removeOrganisation,
    experience(organisation) {
      const taken = entries.get(organisation)?.taken.size ?? 0;
      if (taken === 0) return 0;
      mostLog ??= Math.log1p([...entries.values()].reduce((max, entry) => Math.max(max, entry.taken.size), 1));
      return Math.log1p(taken) / mostLog;
    },
    presence(organisation, query) {
      const entry = entries.get(organisation);
      return {
        countries: [...query.countries].filter((country) => entry?.countries.has(country)),
        regions: [...query.regions].filter((region) => entry?.regions.has(region)),
      };
    },
    isNear(organisation, query) {
      const entry = entries.get(organisation);
      if (!entry || entry.taken.size === 0) return null;
      for (const country of query.countries) if (entry.countries.has(country)) return 'country';
      for (const region of query.regions) if (entry.regions.has(region)) return 'region';
      return null;
    },
    leaders(ranked) {
      const leading = ranked.filter(({ item }) => item.source === 'practice').slice(0, depth);
      const total = leading.reduce((sum, { score }) => sum + score, 0) || 1;
      const themes = new Map<string, number>();
      const shares = new Map<string, number>();
      for (const { item, score } of leading) {
        const practice = practices.get(item.id);
        if (!practice) continue;
        const part = score / total;
        for (const theme of practice.themes) themes.set(theme, (themes.get(theme) ?? 0) + part);
        for (const taker of takers(practice)) shares.set(taker, (shares.get(taker) ?? 0) + part);
      }
      return {
        themes,
        shares,
        shown(organisation) {
          const all = entries.get(organisation)?.taken ?? new Set<string>();
          const own = leading.filter(({ item }) => all.has(item.id)).map(({ item }) => item.id);
          return (own.length > 0 ? own : latest(all)).slice(0, SHOWN);
        },
      };
    },
  };
}
