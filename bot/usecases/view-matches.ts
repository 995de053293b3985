import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import type { HitView, MatchesView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import type { MatchQuery } from '../matching/contract.ts';
import { loadVisible } from './change-request.ts';
import { type Deps, demandRole } from './deps.ts';
import { requestSchema, SUBMITTED_TAG } from './documents.ts';
import { requestQuery } from './match-query.ts';
import { presentFunds, presentKnowledge, presentPartners } from './present-hits.ts';
import { presentSummary } from './present-request.ts';

/** How many of the latest submitted requests are compared for peers. */
const COMPARED = 500;
const PEERS_SHOWN = 5;

async function findPeers(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  lang: Language,
): Promise<MatchesView['peers']> {
  const page = await deps.store.query({
    kind: 'request',
    allTags: [SUBMITTED_TAG],
    orderBy: 'updatedAt',
    direction: 'desc',
    limit: COMPARED,
  });
  const others = page.rows
    .map((row) => requestSchema.parse(row.body))
    .filter((other) => other.ref !== request.ref && other.state !== 'withdrawn' && canSee(actor, other));
  const byRef = new Map(others.map((other) => [other.ref, other]));
  const similar = deps.matcher.similar(requestQuery(request), others.map(requestQuery)).slice(0, PEERS_SHOWN);
  return similar.flatMap(({ id, score, kind }) => {
    const other = byRef.get(id);
    return other
      ? [
          {
            ...presentSummary(deps, actor, other, lang),
            kind: { code: kind, label: t(lang, `similar.${kind}`) },
            score,
          },
        ]
      : [];
  });
}

/**
 * The three separate matches of a request, each with its reasons; an empty part is the answer "no match".
 * @throws DeskError `not-visible`, `not-allowed` (those who decide or read the whole: not the agencies themselves)
 */
export const viewMatches =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<MatchesView> => {
    const { request } = await loadVisible(deps, actor, ref);
    demandRole(actor, 'coordinator', 'secretariat', 'observer');
    const found = deps.matcher.match(requestQuery(request), request.content);
    return {
      partners: presentPartners(deps, found.partners, lang),
      peers: await findPeers(deps, actor, request, lang),
      funds: presentFunds(deps, found.funds, lang),
      knowledge: presentKnowledge(deps, found.knowledge, lang),
    };
  };

/** Anybody on the register may ask what has worked elsewhere, and who could help: the platform is open. */
export const findKnowledge =
  (deps: Deps) =>
  (query: MatchQuery, lang: Language): HitView[] =>
    presentKnowledge(deps, deps.matcher.searchKnowledge(query), lang);

export const findPartners =
  (deps: Deps) =>
  (query: MatchQuery, lang: Language): HitView[] =>
    presentPartners(deps, deps.matcher.searchPartners(query), lang);
