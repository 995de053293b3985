import { DeskError } from '../domain/errors.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import type { Act } from '../domain/record.ts';
import { isOn, type JointRequest, revision } from '../domain/request.ts';
import { StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { requestDraft, requestSchema } from './documents.ts';

interface Loaded {
  request: JointRequest;
  version: string;
}

/** An agency that said it does not sign knows of the request, so it is told why it sees it no more. */
function hasLeft(actor: Person, request: JointRequest): boolean {
  const mine = request.agencies.find((a) => a.agency === actor.organisation);
  return hasRole(actor, 'focal-point') && mine !== undefined && !isOn(mine);
}

/**
 * A request that the actor may see. One that is not there and one that is not theirs are refused alike.
 * @throws DeskError `not-visible`, `already-declined`
 */
export async function loadVisible(deps: Deps, actor: Person, ref: string): Promise<Loaded> {
  const stored = /^UNM-\d{4}-\d{4,}$/.test(ref) ? await deps.store.get('request', ref) : null;
  const request = stored && requestSchema.parse(stored.body);
  if (request && !canSee(actor, request) && hasLeft(actor, request)) throw new DeskError('already-declined', { ref });
  if (!stored || !request || !canSee(actor, request)) throw new DeskError('not-visible', { ref });
  return { request, version: stored.version };
}

/** Writes that lose a race are done again on what stands then: each of the Network's forty agencies may sign in one moment. */
const ATTEMPTS = 50;

/**
 * Loads, checks that nobody acted since `seen`, applies the domain's change and saves with the version it read.
 * @param seen revision that the person acted on; null where the change checks by content hash
 * @throws DeskError of the change, `not-visible`, `revision-changed` with who did what
 */
export async function changeRequest(
  deps: Deps,
  actor: Person,
  ref: string,
  seen: number | null,
  change: (request: JointRequest, act: Act) => JointRequest,
): Promise<JointRequest> {
  for (let attempt = 1; ; attempt += 1) {
    const { request, version } = await loadVisible(deps, actor, ref);
    const last = request.history.at(-1);
    if (seen !== null && seen !== revision(request) && last) {
      throw new DeskError('revision-changed', {
        ref,
        action: last.action,
        organisation: last.organisation,
        who: last.personName,
      });
    }
    const changed = change(request, { actor, at: deps.clock() });
    if (changed === request) return request;
    try {
      await deps.store.replace(requestDraft(changed), version);
      deps.known.learn(changed);
      if (changed.outbox.length > 0) deps.onOutbox();
      return changed;
    } catch (error) {
      const lostRace = error instanceof StoreError && error.code === 'version-changed';
      if (!lostRace || attempt >= ATTEMPTS) throw error;
    }
  }
}
