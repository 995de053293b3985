import type { RequestContent } from './content.ts';
import { createRequest } from './drafting.ts';
import { DeskError } from './errors.ts';
import { tookPart } from './participation.ts';
import { demand } from './permissions.ts';
import type { Act } from './record.ts';
import type { JointRequest } from './request.ts';

/**
 * The content of a request that has ended, for a new one. When it starts is to be said anew; a budget line of an agency
 * that takes no part this time falls away.
 */
export function contentToFollow({ content }: JointRequest, agencies: readonly string[]): RequestContent {
  return { ...content, start: null, budget: content.budget.filter(({ agency }) => agencies.includes(agency)) };
}

/**
 * A new draft of the actor's agency that links back to a request that has ended. The other agencies are named, not
 * attached: each is asked when the draft is sent for signature.
 * @throws DeskError `not-visible`, `not-allowed`, `wrong-state`, those of `createRequest`
 */
export function followUp(before: JointRequest, ref: string, agencies: readonly string[], act: Act): JointRequest {
  demand('follow-up', act.actor, before);
  if (!tookPart(before, act.actor.organisation)) throw new DeskError('not-allowed', { ref: before.ref });
  const all = [...new Set([act.actor.organisation, ...agencies])];
  return createRequest(ref, contentToFollow(before, all), all, act, before.ref);
}
