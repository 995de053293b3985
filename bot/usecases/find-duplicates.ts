import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import { type JointRequest, leadAgency } from '../domain/request.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from './deps.ts';
import { SUBMITTED_TAG, seenByTag } from './documents.ts';
import { findAlike } from './find-alike.ts';

/** A request that ended without help does not stand in the way of a new one. */
const ENDED: readonly string[] = ['withdrawn', 'declined'];
const SHOWN = 3;

/**
 * Requests for the same need in the same place, in whatever words, told before anybody signs: "build on what exists".
 * What others have not submitted yet is not told at all. A submitted one that this person may not see is told without
 * its number and content: only who leads it, so that they can ask.
 * @returns a phrase each, the most alike first; at most three
 */
export const findDuplicates =
  (deps: Deps) =>
  async (actor: Person, request: JointRequest, lang: Language): Promise<string[]> => {
    const own = seenByTag(actor.organisation);
    const alike = await findAlike(deps, request, {
      limit: SHOWN,
      kinds: ['duplicate'],
      takesPart: ({ status, tags }) => !ENDED.includes(status) && (tags.includes(SUBMITTED_TAG) || tags.includes(own)),
    });
    const label = labels(deps.reference, lang);
    return alike.map(({ request: other }) =>
      canSee(actor, other)
        ? `${other.ref} (${other.content.title})`
        : t(lang, 'request.duplicateHidden', { lead: label.agency(leadAgency(other)) }),
    );
  };
