import type { Practice, Resource } from '../reference/schemas.ts';
import type { KnowledgeHit } from './contract.ts';
import { createItemWeigher, type ItemVersions, practiceVersions, resourceVersions } from './documents.ts';
import { metTerms, surfacesOf, toHit } from './explain.ts';
import { createFacet } from './index/facet.ts';
import { grown } from './index/grow.ts';
import { widen } from './index/near-words.ts';
import { createTextIndex } from './index/text-index.ts';
import { createTop } from './index/top.ts';
import { isEvident, rawFor, wordStrength, yardstick } from './index/word-strength.ts';
import { createPlaceIndex, type Place, placeReason } from './place.ts';
import type { LanguageShare, PreparedQuery, QueryTools } from './query.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text/languages.ts';

export type KnowledgeItem =
  | { source: 'practice'; id: string; value: Practice }
  | { source: 'resource'; id: string; value: Resource };

export interface RankedItem {
  document: number;
  item: KnowledgeItem;
  score: number;
}

export interface Ranking {
  /** Best first; a few more than are shown. */
  items: readonly RankedItem[];
  /** False when nothing found is worth showing: no match. */
  evident: boolean;
}

export interface KnowledgeSearch {
  /** Adds an item, or puts it in the place of the one with its id. */
  update(item: KnowledgeItem): void;
  remove(id: string): void;
  /** How telling a term is in this collection, 0 to 1. */
  rarity(term: number): number;
  shareOf: LanguageShare;
  /** The query with words near to those that no item has. */
  widen(query: PreparedQuery): PreparedQuery;
  rank(query: PreparedQuery): Ranking;
  explain(query: PreparedQuery, ranked: readonly RankedItem[]): KnowledgeHit[];
  /** Bytes held beside the items themselves. */
  bytes(): number;
}

const placeOf = (item: KnowledgeItem): Place =>
  item.source === 'practice' ? item.value : { countries: [], region: null };
const objectivesOf = (item: KnowledgeItem) => item.value.gcmObjectives.map(String);

/** Needs, proposals and offers show nothing to repeat: they are not taken into the index. */
const isShown = (item: KnowledgeItem) => item.source === 'resource' || item.value.isGoodPractice;

export function createKnowledgeSearch(tools: QueryTools): KnowledgeSearch {
  const { reference, analyser, constants } = tools;
  const { shares, limit, resourceFactor, fields } = constants.knowledge;
  const index = createTextIndex(constants.knowledge);
  const weigh = createItemWeigher(tools, fields);
  const objectives = createFacet();
  const themes = createFacet();
  const supports = createFacet();
  const places = createPlaceIndex(constants.place);
  const items: (KnowledgeItem | undefined)[] = [];
  const documentOf = new Map<string, number>();
  let factors = new Float32Array(0);
  /** Languages that a document has a version in, as bits in the order of `TEXT_LANGUAGES`. */
  let languages = new Uint8Array(0);
  const written = new Uint32Array(TEXT_LANGUAGES.length);
  const top = createTop(2 * limit);

  const versionsOf = (item: KnowledgeItem): ItemVersions =>
    item.source === 'practice'
      ? practiceVersions(item.value, reference, analyser)
      : resourceVersions(item.value, reference, analyser);
  const bit = (language: TextLanguage) => 1 << TEXT_LANGUAGES.indexOf(language);

  const count = (bits: number, by: number) => {
    for (let l = 0; l < TEXT_LANGUAGES.length; l++) if (bits & (1 << l)) written[l] = (written[l] as number) + by;
  };
  const shareOf: LanguageShare = (language) =>
    index.size === 0 ? 1 : (written[TEXT_LANGUAGES.indexOf(language)] as number) / index.size;

  const remove = (id: string): void => {
    const document = documentOf.get(id);
    const item = document === undefined ? undefined : items[document];
    if (document === undefined || !item) return;
    index.remove(document, weigh(versionsOf(item)));
    for (const facet of [objectives, themes, supports]) facet.unset(document);
    count(languages[document] as number, -1);
    items[document] = undefined;
    documentOf.delete(id);
  };

  /** What each kind of reason gives a document; the parts add up to its score. */
  const compare = (query: PreparedQuery) => {
    const yard = yardstick(query.terms, index);
    const strength = wordStrength(yard, constants.wordScale);
    const objective = objectives.compare(query.objectives);
    const theme = themes.compare(query.themes.all);
    const support = supports.compare(query.supportTypes.all);
    const near = places.compare(query);
    const own = bit(query.language);
    /**
     * Items without a version in the language of the query can only be met by meaning, which counts less than words,
     * so they are lifted; where next to no item is in it, the meanings weigh more instead.
     */
    const lifted = shareOf(query.language) >= constants.liftFrom ? constants.foreignLift : 1;
    const factor = (d: number) => factors[d] as number;
    return {
      yard,
      offered: { objective: objective.offered, theme: theme.offered, support: support.offered },
      /** A raw score below this cannot bring a document to `score`, whatever else speaks for it. */
      leastRaw: (score: number) =>
        rawFor(yard, constants.wordScale, (score - (1 - shares.words)) / shares.words) / lifted,
      words: (d: number, raw: number) =>
        factor(d) * shares.words * strength((languages[d] as number) & own ? raw : raw * lifted),
      objective: (d: number) => factor(d) * shares.objective * objective.share(d),
      theme: (d: number) => factor(d) * shares.theme * theme.share(d),
      support: (d: number) => factor(d) * shares.support * support.share(d),
      place: (d: number) => factor(d) * shares.place * near(d),
    };
  };

  return {
    update(item) {
      remove(item.id);
      if (!isShown(item)) return;
      const versions = versionsOf(item);
      const document = index.add(weigh(versions));
      items[document] = item;
      documentOf.set(item.id, document);
      objectives.set(document, objectivesOf(item));
      themes.set(document, item.value.themes);
      supports.set(document, item.value.supportTypes);
      places.set(document, placeOf(item));
      factors = grown(factors, document + 1);
      factors[document] = item.source === 'practice' ? 1 : resourceFactor;
      languages = grown(languages, document + 1);
      languages[document] = versions.reduce((bits, { language }) => bits | bit(language), 0);
      count(languages[document] as number, 1);
    },
    remove,
    rarity: index.idf,
    shareOf,
    widen: (query) => ({
      ...query,
      terms: widen(query.terms, { get: analyser.vocabulary.get, frequency: index.frequency }, constants.near),
    }),
    rank(query) {
      const touched = index.search(query.terms, constants.followed);
      const part = compare(query);
      top.clear();
      let least = 0;
      for (let i = 0; i < touched.count; i++) {
        const d = touched.documents[i] as number;
        const raw = touched.scores[d] as number;
        if (raw < least) continue;
        top.offer(d, part.words(d, raw) + part.objective(d) + part.theme(d) + part.support(d) + part.place(d));
        least = part.leastRaw(top.least());
      }
      const ranked = top
        .list()
        .map(({ document, score }) => ({ document, item: items[document] as KnowledgeItem, score }));
      ranked.sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
      return { items: ranked, evident: isEvident(touched, part.yard, constants.evidence) };
    },
    explain(query, ranked) {
      const part = compare(query);
      const asked = new Set(query.terms.map(({ id }) => id));
      return ranked.map(({ document: d, item }) => {
        const versions = versionsOf(item);
        const parts = index.parts(weigh(versions), asked);
        const raw = query.terms.reduce((sum, { id, weight }) => sum + weight * (parts.get(id) ?? 0), 0);
        const met = metTerms(query.terms, parts, 2 * constants.shownWords);
        const hit = toHit(
          item.id,
          [
            {
              kind: 'words',
              values: surfacesOf(met, versions, query.language, constants.shownWords, tools),
              share: part.words(d, raw),
            },
            { kind: 'objective', values: part.offered.objective(d), share: part.objective(d) },
            { kind: 'theme', values: part.offered.theme(d), share: part.theme(d) },
            { kind: 'support', values: part.offered.support(d), share: part.support(d) },
            placeReason(query, placeOf(item), part.place(d)),
          ],
          {
            theme: [...query.themes.given.keys()].filter((code) => !item.value.themes.includes(code)),
            support: [...query.supportTypes.given.keys()].filter((code) => !item.value.supportTypes.includes(code)),
            country: [...query.countries].filter((country) => !placeOf(item).countries.includes(country)),
          },
        );
        return { ...hit, source: item.source };
      });
    },
    bytes: () => index.bytes(),
  };
}
