import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import { type JointRequest, leadAgency, type State } from '../domain/request.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';
import { requestSchema, SUBMITTED_TAG, seenByTag } from './documents.ts';
import { requestQuery } from './match-query.ts';

/** A request that ended without help does not stand in the way of a new one. */
const ENDED: readonly State[] = ['withdrawn', 'declined'];
/** How many of the latest are compared. */
const COMPARED = 500;

async function comparable(deps: Deps, actor: Person): Promise<JointRequest[]> {
  const latest = (tag: string) =>
    deps.store.query({ kind: 'request', allTags: [tag], orderBy: 'updatedAt', direction: 'desc', limit: COMPARED });
  const pages = await Promise.all([latest(SUBMITTED_TAG), latest(seenByTag(actor.organisation))]);
  const requests = pages.flatMap((page) => page.rows).map((row) => requestSchema.parse(row.body));
  return [...new Map(requests.map((request) => [request.ref, request])).values()];
}

/**
 * Requests for the same need in the same place, in whatever words, told before anybody signs: "build on what exists".
 * One that this person may not see is told without its number and content: only who leads it, so that they can ask.
 * @returns a phrase each, the most alike first; at most three
 */
export const findDuplicates =
  (deps: Deps) =>
  async (actor: Person, request: JointRequest, lang: Language): Promise<string[]> => {
    const others = (await comparable(deps, actor)).filter((r) => r.ref !== request.ref && !ENDED.includes(r.state));
    const byRef = new Map(others.map((other) => [other.ref, other]));
    const alike = deps.matcher.similar(requestQuery(request), others.map(requestQuery));
    const label = labels(deps.reference, lang);
    return alike
      .filter(({ kind }) => kind === 'duplicate')
      .slice(0, 3)
      .flatMap(({ id }) => {
        const other = byRef.get(id);
        if (!other) return [];
        if (canSee(actor, other)) return [`${other.ref} (${other.content.title})`];
        return [t(lang, 'request.duplicateHidden', { lead: label.agency(leadAgency(other)) })];
      });
  };
