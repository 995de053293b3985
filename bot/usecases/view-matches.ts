import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import type { HitView, MatchesView } from '../domain/views.ts';
import type { MatchQuery } from '../matching/contract.ts';
import { loadVisible } from './change-request.ts';
import { type Deps, demandRole } from './deps.ts';
import { findPeers } from './find-peers.ts';
import { requestQuery } from './match-query.ts';
import { presentFunds } from './present-funds.ts';
import { presentKnowledge } from './present-hits.ts';
import { presentExcluded, presentPartnerHits, presentPartners, presentSet } from './present-partners.ts';

/**
 * The three separate matches of a request, each with its reasons; an empty part is the answer "no match".
 * @throws DeskError `not-visible`, `not-allowed` (those who decide or read the whole: not the agencies themselves)
 */
export const viewMatches =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<MatchesView> => {
    const { request } = await loadVisible(deps, actor, ref);
    demandRole(actor, 'coordinator', 'secretariat', 'observer');
    const query = requestQuery(request);
    const found = deps.matcher.match(query, request.content, deps.known.portfolio);
    return {
      partners: presentPartners(deps, found.partners, query, lang),
      set: presentSet(deps, found.set, query, lang),
      excluded: presentExcluded(deps, found.excluded, request, lang),
      peers: await findPeers(deps, actor, request, lang),
      funds: presentFunds(deps, found.funds, lang),
      knowledge: presentKnowledge(deps, found.knowledge, query, lang),
    };
  };

/** Anybody on the register may ask what has worked elsewhere, and who could help: the platform is open. */
export const findKnowledge =
  (deps: Deps) =>
  (query: MatchQuery, lang: Language): HitView[] =>
    presentKnowledge(deps, deps.matcher.searchKnowledge(query), query, lang);

export const findPartners =
  (deps: Deps) =>
  (query: MatchQuery, lang: Language): HitView[] =>
    presentPartnerHits(deps, deps.matcher.searchPartners(query), query, lang);
