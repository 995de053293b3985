import type { Among, MatchQuery, SimilarRequest } from './contract.ts';
import { createTextIndex } from './index/text-index.ts';
import { createTop } from './index/top.ts';
import { createWeigher, type Weighed } from './index/weigh.ts';
import { isMeaning } from './lexicon.ts';
import { createPlaceIndex } from './place.ts';
import { type LanguageShare, type PreparedQuery, prepareQuery, type QueryTools } from './query.ts';

/** How telling a word or meaning is, 0 to 1: from the collection the index was made of. */
export type Rarity = (term: number) => number;

/** What a request says, as directions: its words, and the meanings that do not depend on the language. */
interface Profile {
  words: ReadonlyMap<number, number>;
  meanings: ReadonlyMap<number, number>;
}

/** A vector of length 1, so that a product of two is their cosine. */
function unit(entries: readonly (readonly [number, number])[]): Map<number, number> {
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(entries.map(([term, weight]) => [term, weight / length]));
}

function toProfile(query: PreparedQuery, rarity: Rarity): Profile {
  const vector = (meanings: boolean) =>
    unit(
      query.terms
        .filter(({ term }) => isMeaning(term) === meanings)
        .map(({ id, weight }) => [id, weight * rarity(id)] as const),
    );
  return { words: vector(false), meanings: vector(true) };
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Shared part of the shorter list, 0 to 1; two empty lists share nothing. */
function overlap<T>(a: readonly T[], b: readonly T[]): number {
  const shorter = Math.min(new Set(a).size, new Set(b).size);
  return shorter === 0 ? 0 : new Set(a.filter((x) => b.includes(x))).size / shorter;
}

/** Where countries are named they decide; a region only where one of the two names no country. */
function samePlace(a: MatchQuery, b: MatchQuery): number {
  if (a.countries.length > 0 && b.countries.length > 0) return overlap(a.countries, b.countries);
  return a.countries.length === b.countries.length && a.region !== null && a.region === b.region ? 1 : 0;
}

/** Requests whose profile is kept between calls: intake compares every new one with all that are open. */
const KEPT = 5_000;
/** Requests of the index that are looked at in full. */
const CANDIDATES = 24;

export interface SimilarSearch {
  update(request: MatchQuery): void;
  remove(id: string): void;
  /**
   * @param among Requests to compare with, or which of the index take part; without it all of the index.
   * @returns Requests that are like `query`, most like first. The same need in the same place is a duplicate.
   */
  find(query: MatchQuery, among?: Among): SimilarRequest[];
}

export function createSimilar(tools: QueryTools, rarity: Rarity, shareOf: LanguageShare): SimilarSearch {
  const { shares, elsewhere, duplicate, peer } = tools.constants.similar;
  const kept = new Map<string, { text: string; profile: Profile }>();
  const index = createTextIndex(tools.constants.knowledge);
  const weigher = createWeigher();
  const places = createPlaceIndex({ region: elsewhere, wide: elsewhere });
  const requests: (MatchQuery | undefined)[] = [];
  const documentOf = new Map<string, number>();
  // Numbers depend on the order in which requests came; two servers came by the same ones in different orders.
  const top = createTop(CANDIDATES, (a, b) => (requests[a]?.id ?? '') < (requests[b]?.id ?? ''));

  const profileOf = (query: MatchQuery): Profile => {
    const text = [query.title, query.need, query.otherText, ...query.countries].join('\n');
    const known = kept.get(query.id);
    if (known?.text === text) return known.profile;
    const profile = toProfile(prepareQuery(query, tools, shareOf), rarity);
    if (kept.size >= KEPT) kept.clear();
    kept.set(query.id, { text, profile });
    return profile;
  };

  const weigh = (query: MatchQuery): Weighed => {
    weigher.begin();
    for (const { id, weight } of prepareQuery(query, tools, shareOf).terms) weigher.add(id, weight, weight);
    weigher.endVersion();
    return weigher.end();
  };

  const remove = (id: string): void => {
    const document = documentOf.get(id);
    const request = document === undefined ? undefined : requests[document];
    if (document === undefined || !request) return;
    index.remove(document, weigh(request));
    requests[document] = undefined;
    documentOf.delete(id);
    kept.delete(id);
  };

  /** The requests of the index that share most words and meanings, those in the same country first. */
  const candidates = (prepared: PreparedQuery, takesPart: (id: string) => boolean): MatchQuery[] => {
    const touched = index.search(prepared.terms, tools.constants.followed);
    const near = places.compare(prepared);
    top.clear();
    for (let i = 0; i < touched.count; i++) {
      const document = touched.documents[i] as number;
      const score = touched.scores[document] as number;
      if (score < top.least() || !takesPart(requests[document]?.id ?? '')) continue;
      top.offer(document, score * Math.max(elsewhere, near(document)));
    }
    return top.list().flatMap(({ document }) => requests[document] ?? []);
  };

  const compare = (query: MatchQuery, own: Profile, others: readonly MatchQuery[]): SimilarRequest[] =>
    others
      .map((other): SimilarRequest => {
        const its = profileOf(other);
        const need =
          shares.meanings * cosine(own.meanings, its.meanings) +
          shares.words * cosine(own.words, its.words) +
          shares.objectives * overlap(query.objectives, other.objectives);
        const place = samePlace(query, other);
        const score = need * (elsewhere + (1 - elsewhere) * place);
        return { id: other.id, score, kind: place > 0 && score >= duplicate ? 'duplicate' : 'peer' };
      })
      .filter((hit) => hit.score >= peer)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));

  return {
    update(request) {
      remove(request.id);
      const document = index.add(weigh(request));
      requests[document] = request;
      documentOf.set(request.id, document);
      places.set(document, request);
    },
    remove,
    find(query, among = () => true) {
      if (typeof among !== 'function') {
        return compare(
          query,
          profileOf(query),
          among.filter(({ id }) => id !== query.id),
        );
      }
      const prepared = prepareQuery(query, tools, shareOf);
      const takesPart = (id: string) => id !== query.id && among(id);
      return compare(query, toProfile(prepared, rarity), candidates(prepared, takesPart));
    },
  };
}
