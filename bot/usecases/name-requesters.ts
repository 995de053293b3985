import { REQUESTER_KINDS, type Requester } from '../domain/demand.ts';
import { editRequest as edit } from '../domain/drafting.ts';
import { ENDORSEMENTS } from '../domain/endorsement.ts';
import { DeskError } from '../domain/errors.ts';
import type { Person } from '../domain/people.ts';
import { demand } from '../domain/permissions.ts';
import { type JointRequest, presentAgencies } from '../domain/request.ts';
import { changeRequest } from './change-request.ts';
import type { Deps } from './deps.ts';

/** What a form says of somebody who asked; codes are checked here. */
export interface RequesterInput {
  kind: string;
  name: string;
  endorsement: string;
  evidence: string;
}

/** @throws DeskError `invalid-input`, `requester-unnamed` */
function readRequester(input: RequesterInput): Requester {
  const kind = REQUESTER_KINDS.find((known) => known === input.kind);
  const endorsement = ENDORSEMENTS.find((known) => known === input.endorsement);
  if (!kind) throw new DeskError('invalid-input', { field: 'kind' });
  if (!endorsement) throw new DeskError('invalid-input', { field: 'endorsement' });
  const name = input.name.trim();
  if (name === '') throw new DeskError('requester-unnamed');
  return { kind, name, endorsement, evidence: input.evidence.trim() };
}

const withRequesters = (
  deps: Deps,
  actor: Person,
  ref: string,
  seen: number,
  change: (requesters: readonly Requester[]) => Requester[],
): Promise<JointRequest> =>
  changeRequest(deps, actor, ref, seen, (request, act) => {
    demand('edit', actor, request);
    const requesters = change(request.content.requesters);
    const agencies = presentAgencies(request).map((a) => a.agency);
    return edit(request, { ...request.content, requesters }, agencies, act);
  });

/**
 * The lead names an entity that asked; one of the same name is put in its place. It is content: signatures become void.
 * @throws DeskError of `changeRequest` and the domain's `editRequest`, `invalid-input`, `requester-unnamed`
 */
export const nameRequester = (deps: Deps) => (actor: Person, ref: string, seen: number, input: RequesterInput) => {
  const requester = readRequester(input);
  return withRequesters(deps, actor, ref, seen, (before) => [
    ...before.filter(({ name }) => name !== requester.name),
    requester,
  ]);
};

/** The lead takes an entity out, by its name. @throws DeskError of `changeRequest` and the domain's `editRequest` */
export const removeRequester = (deps: Deps) => (actor: Person, ref: string, seen: number, name: string) =>
  withRequesters(deps, actor, ref, seen, (before) => before.filter((requester) => requester.name !== name));
