import type { Reference } from '../reference/load.ts';
import { CONSTANTS, type Constants } from './constants.ts';
import type { Exclusion, KnowledgeHit, LiveMatcher, MatchQuery } from './contract.ts';
import { matchFunds } from './funds/funds.ts';
import { createKnowledgeSearch, type Ranking } from './knowledge.ts';
import { createLexicon } from './lexicon.ts';
import { coverNeeds } from './partner-set.ts';
import { createPartnerSearch } from './partners.ts';
import { type PreparedQuery, prepareQuery, type QueryTools } from './query.ts';
import { createSimilar } from './similar.ts';
import { createAnalyser } from './text/analyse.ts';
import { createTrackRecords } from './track-record.ts';

export interface MatcherOptions {
  /** For measuring other values; the product uses those of `constants.ts`. */
  constants?: Constants;
}

function exclusionsOf({ agencies, conflicted = [] }: MatchQuery): Exclusion[] {
  const requesting = new Set(agencies);
  return [
    ...[...requesting].map((id) => ({ id, reason: 'requesting' as const })),
    ...conflicted.filter((id) => !requesting.has(id)).map((id) => ({ id, reason: 'conflicted' as const })),
  ];
}

/**
 * Builds the indexes from the reference data; the matcher then answers from memory, without clock or I/O, the same
 * every time. `update` and `remove` keep it in step with what changes.
 */
export function createMatcher(reference: Reference, options: MatcherOptions = {}): LiveMatcher {
  const constants = options.constants ?? CONSTANTS;
  const analyser = createAnalyser(new Set(reference.glossary.caseSensitiveTerms));
  const tools: QueryTools = { reference, analyser, lexicon: createLexicon(reference, analyser), constants };
  const knowledge = createKnowledgeSearch(tools);
  const records = createTrackRecords(constants.partners.leaders);
  const partners = createPartnerSearch(tools, records);
  const requests = createSimilar(tools, knowledge.rarity, knowledge.shareOf);

  const windows = new Map(reference.fundingWindows);

  const update: LiveMatcher['update'] = (item) => {
    if (item.kind === 'window') return void windows.set(item.value.code, item.value);
    if (item.kind === 'request') return requests.update(item.value);
    if (item.kind === 'organisation') {
      records.updateOrganisation(item.value);
      return partners.update(item.value);
    }
    if (item.kind === 'practice') records.updatePractice(item.value);
    const { kind, value } = item;
    knowledge.update(
      kind === 'practice' ? { source: kind, id: value.id, value } : { source: kind, id: value.id, value },
    );
  };
  for (const value of reference.practices.values()) update({ kind: 'practice', value });
  for (const value of reference.resources.values()) update({ kind: 'resource', value });
  for (const value of reference.organisations.values()) update({ kind: 'organisation', value });

  const prepare = (query: MatchQuery) => prepareQuery(query, tools, knowledge.shareOf);
  const findKnowledge = (query: PreparedQuery, ranked: Ranking): KnowledgeHit[] => {
    if (!ranked.evident) return [];
    const shown = ranked.items
      .filter((item) => item.score >= constants.knowledge.floor)
      .slice(0, constants.knowledge.limit);
    return knowledge.explain(query, shown);
  };
  const findPartners = (prepared: PreparedQuery, ranked: Ranking, query: MatchQuery) => {
    const excluded = exclusionsOf(query);
    const leaders = records.leaders(ranked.items);
    const found = partners.find(prepared, leaders, new Set(excluded.map(({ id }) => id)));
    return { excluded, leaders, found };
  };

  return {
    match(query, facts, portfolio = new Map()) {
      const asked = prepare(query);
      const widened = knowledge.widen(asked);
      const ranked = knowledge.rank(widened);
      const { found, leaders, excluded } = findPartners(asked, ranked, query);
      const { setSize, setTheme } = constants.partners;
      return {
        knowledge: findKnowledge(widened, ranked),
        partners: found,
        set: coverNeeds(asked, found, leaders.themes, partners.offers, { size: setSize, theme: setTheme }),
        excluded,
        funds: matchFunds(query, facts, { ...reference, fundingWindows: windows }, portfolio),
      };
    },
    searchKnowledge(query) {
      const widened = knowledge.widen(prepare(query));
      return findKnowledge(widened, knowledge.rank(widened));
    },
    searchPartners(query) {
      const asked = prepare(query);
      return findPartners(asked, knowledge.rank(knowledge.widen(asked)), query).found;
    },
    similar: requests.find,
    update,
    remove(kind, id) {
      if (kind === 'window') return void windows.delete(id);
      if (kind === 'request') return requests.remove(id);
      if (kind === 'organisation') {
        records.removeOrganisation(id);
        return partners.remove(id);
      }
      if (kind === 'practice') records.removePractice(id);
      knowledge.remove(id);
    },
    signal: partners.signal,
  };
}
