import { DESK } from '../domain/desk.ts';
import { DeskError } from '../domain/errors.ts';
import { DESK_ACTIONS } from '../domain/history.ts';
import { isVeiledHubStep } from '../domain/hub-sight.ts';
import { readsAssessments } from '../domain/panel.ts';
import { refuseGone } from '../domain/participation.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { canSee } from '../domain/permissions.ts';
import type { Act } from '../domain/record.ts';
import { type JointRequest, revision } from '../domain/request.ts';
import { StoreError } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { requestDraft, requestSchema } from './documents.ts';

interface Loaded {
  request: JointRequest;
  version: string;
}

/**
 * A request that the actor may see. One that is not there and one that is not theirs are refused alike.
 * @param maySee for the few who may know of a request without seeing it
 * @throws DeskError `not-visible`, `already-declined`, `already-left`
 */
export async function loadVisible(deps: Deps, actor: Person, ref: string, maySee = canSee): Promise<Loaded> {
  const stored = /^UNM-\d{4}-\d{4,}$/.test(ref) ? await deps.store.get('request', ref) : null;
  const request = stored && requestSchema.parse(stored.body);
  // An agency that has gone knows of the request, so it is told why it sees it no more.
  if (request && hasRole(actor, 'focal-point') && !canSee(actor, request)) refuseGone(request, actor.organisation);
  if (!stored || !request || !maySee(actor, request)) throw new DeskError('not-visible', { ref });
  return { request, version: stored.version };
}

/** Writes that lose a race are done again on what stands then: each of the Network's forty agencies may sign in one moment. */
const ATTEMPTS = 50;

/**
 * What must be written elsewhere before a change is written, such as the booking of money; false when the version of
 * the request's document was found to be out of date: everything is done again on what stands then.
 */
export type Prepare = (before: JointRequest, after: JointRequest, version: string) => Promise<boolean>;

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
  maySee = canSee,
  prepare: Prepare = async () => true,
): Promise<JointRequest> {
  for (let attempt = 1; ; attempt += 1) {
    const { request, version } = await loadVisible(deps, actor, ref, maySee);
    const last = request.history.at(-1);
    if (seen !== null && seen !== revision(request) && last) {
      const isVeiled = DESK_ACTIONS.includes(last.action) && !readsAssessments(actor, request);
      const isHubVeiled = isVeiledHubStep(actor, request, last);
      const { action, about, organisation, personName: who } = last;
      throw new DeskError(
        'revision-changed',
        isVeiled || isHubVeiled
          ? { ref, action: isVeiled ? 'desk-step' : 'hub-step', who: DESK.name }
          : { ref, action, about, organisation, who },
      );
    }
    const changed = change(request, { actor, at: deps.clock() });
    if (changed === request) return request;
    if (!(await prepare(request, changed, version))) {
      if (attempt >= ATTEMPTS) throw new StoreError('version-changed', `${ref} is written too often`);
      continue;
    }
    try {
      await deps.store.replace(requestDraft(changed), version);
      deps.known.learn(changed);
      if (changed.outbox.length > 0) deps.onOutbox();
      return changed;
    } catch (error) {
      const lostRace = error instanceof StoreError && error.code === 'version-changed';
      // The one thing of a request that a store refuses for good: more than a document holds.
      if (error instanceof StoreError && error.code === 'invalid') throw new DeskError('request-full', { ref });
      if (!lostRace || attempt >= ATTEMPTS) throw error;
    }
  }
}
