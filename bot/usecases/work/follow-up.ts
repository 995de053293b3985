import { followUp as followUpRequest } from '../../domain/follow-up.ts';
import type { Person } from '../../domain/people.ts';
import { canSee } from '../../domain/permissions.ts';
import type { JointRequest } from '../../domain/request.ts';
import { loadVisible } from '../change-request.ts';
import { checkCodes } from '../check-codes.ts';
import type { Deps } from '../deps.ts';
import { followsUpTag, requestSchema } from '../documents.ts';
import { createOnce } from '../register-request.ts';

/**
 * A new draft from a request that has ended, led by the actor's agency.
 * @param formId says which form this is; the same form makes one request, however often it is sent
 * @param agencies codes of the others to ask; they are told when the draft is sent for signature
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, `one-agency-only`, those of `checkCodes`
 */
export const followUp =
  (deps: Deps) =>
  async (actor: Person, ref: string, formId: string, agencies: readonly string[]): Promise<JointRequest> => {
    const { request: before } = await loadVisible(deps, actor, ref);
    return createOnce(deps, actor, formId, (number, act) => {
      const made = followUpRequest(before, number, agencies, act);
      checkCodes(
        deps.reference,
        made.content,
        made.agencies.map(({ agency }) => agency),
      );
      return made;
    });
  };

/** As many as a request is likely to be followed up by; more are found in the lists. */
const SHOWN = 20;

/** Requests that follow one up, as far as the person may see them, the latest first. */
export const followUpsOf =
  (deps: Deps) =>
  async (actor: Person, ref: string): Promise<JointRequest[]> => {
    const page = await deps.store.query({
      kind: 'request',
      allTags: [followsUpTag(ref)],
      orderBy: 'updatedAt',
      direction: 'desc',
      limit: SHOWN,
    });
    return page.rows.map((row) => requestSchema.parse(row.body)).filter((request) => canSee(actor, request));
  };
