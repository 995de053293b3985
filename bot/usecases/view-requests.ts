import { DeskError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { hasRole, type Person } from '../domain/people.ts';
import { READERS } from '../domain/permissions.ts';
import type { JointRequest } from '../domain/request.ts';
import { unsignedAgencies } from '../domain/signatures.ts';
import type { State } from '../domain/state.ts';
import type { RequestSummary, RequestView } from '../domain/views.ts';
import { type Filter, type Page, StoreError } from '../store/store.ts';
import { loadVisible } from './change-request.ts';
import type { Deps } from './deps.ts';
import { ESCALATED_TAG, requestSchema, SUBMITTED_TAG, seenByTag } from './documents.ts';
import { presentRequest, presentSummary } from './present-request.ts';

/** @throws DeskError `not-visible` */
export const viewRequest =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<RequestView> =>
    presentRequest(deps, actor, (await loadVisible(deps, actor, ref)).request, lang);

export interface ListInput {
  /** `mine`: those of my agency. `queue`: all that were ever submitted; for coordinators also those that were escalated. */
  view: 'mine' | 'queue';
  states: readonly State[];
  after: string | null;
  /** 1 to 200. */
  limit: number;
}

function filterFor(actor: Person, input: ListInput): Filter {
  const filter: Filter = { kind: 'request', orderBy: 'updatedAt', direction: 'desc', limit: input.limit };
  if (input.states.length > 0) filter.status = input.states;
  if (input.after !== null) filter.after = input.after;
  if (input.view === 'mine') {
    if (!hasRole(actor, 'focal-point')) throw new DeskError('not-allowed');
    return { ...filter, allTags: [seenByTag(actor.organisation)] };
  }
  if (!READERS.some((role) => hasRole(actor, role))) throw new DeskError('not-allowed');
  // A coordinator also finds what was told to them because signatures stay out.
  const anyTags = hasRole(actor, 'coordinator') ? [SUBMITTED_TAG, ESCALATED_TAG] : [SUBMITTED_TAG];
  return { ...filter, anyTags };
}

/** @throws DeskError `invalid-input` for an `after` that is no `next` of the same list */
async function pageOf(deps: Deps, filter: Filter): Promise<Page> {
  try {
    return await deps.store.query(filter);
  } catch (error) {
    const isWrongCursor = error instanceof StoreError && error.code === 'invalid' && filter.after !== undefined;
    throw isWrongCursor ? new DeskError('invalid-input', { field: 'after' }) : error;
  }
}

/** The latest changed first. @throws DeskError `not-allowed`, `invalid-input` */
export const listRequests =
  (deps: Deps) =>
  async (actor: Person, input: ListInput, lang: Language): Promise<{ rows: RequestSummary[]; next: string | null }> => {
    const page = await pageOf(deps, filterFor(actor, input));
    return {
      rows: page.rows.map((row) => presentSummary(deps, actor, requestSchema.parse(row.body), lang)),
      next: page.next,
    };
  };

/** Requests that wait for the signature of the actor's agency. @throws DeskError `not-allowed` */
export const listToSign =
  (deps: Deps) =>
  async (actor: Person): Promise<JointRequest[]> => {
    const page = await deps.store.query(
      filterFor(actor, { view: 'mine', states: ['cosigning'], after: null, limit: 200 }),
    );
    return page.rows
      .map((row) => requestSchema.parse(row.body))
      .filter((request) => unsignedAgencies(request).includes(actor.organisation));
  };
