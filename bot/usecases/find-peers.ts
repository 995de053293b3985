import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import type { MatchesView } from '../domain/views.ts';
import { t } from '../locales/index.ts';
import type { Deps } from './deps.ts';
import { SUBMITTED_TAG } from './documents.ts';
import { findAlike } from './find-alike.ts';
import { presentSummary } from './present-request.ts';

const SHOWN = 5;

/** Requests for peer exchange: what was ever submitted, and not withdrawn, as far as this person may see it. */
export async function findPeers(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  lang: Language,
): Promise<MatchesView['peers']> {
  const alike = await findAlike(deps, request, {
    limit: SHOWN,
    kinds: ['duplicate', 'peer'],
    takesPart: ({ status, tags }) => status !== 'withdrawn' && tags.includes(SUBMITTED_TAG),
  });
  return alike
    .filter(({ request: other }) => canSee(actor, other))
    .map(({ request: other, score, kind }) => ({
      ...presentSummary(deps, actor, other, lang),
      kind: { code: kind, label: t(lang, `similar.${kind}`) },
      score,
    }));
}
