import type { RequestContent } from '../domain/content.ts';
import { createRequest } from '../domain/drafting.ts';
import type { Person } from '../domain/people.ts';
import type { Act } from '../domain/record.ts';
import type { JointRequest } from '../domain/request.ts';
import { StoreError } from '../store/store.ts';
import { loadVisible } from './change-request.ts';
import { checkCodes } from './check-codes.ts';
import { type Deps, demandRole } from './deps.ts';
import { requestDraft } from './documents.ts';
import { formNumber, nextOfYear } from './form-number.ts';

export interface RequestInput {
  content: RequestContent;
  /** Codes of all agencies that request together; the actor's own leads whether it is named or not. */
  agencies: readonly string[];
}

/**
 * Makes one request of one form. The domain's own rules are asked before a number is given, so that a refused form uses
 * up none.
 */
export async function createOnce(
  deps: Deps,
  actor: Person,
  formId: string,
  make: (ref: string, act: Act) => JointRequest,
): Promise<JointRequest> {
  const at = deps.clock();
  make('', { actor, at });
  const ref = await formNumber(deps, `${actor.id}:${formId}`, () => nextOfYear(deps, 'UNM', 'request', at));
  const request = make(ref, { actor, at });
  try {
    await deps.store.create(requestDraft(request));
    deps.known.learn(request);
    return request;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'exists')
      return (await loadVisible(deps, actor, request.ref)).request;
    throw error;
  }
}

/**
 * A focal point registers a joint request, as a draft that only its agency sees.
 * @param formId says which form this is; the same form makes one request, however often it is sent
 * @throws DeskError `not-allowed`, those of `checkCodes` and `createRequest`
 */
export const registerRequest =
  (deps: Deps) =>
  async (actor: Person, formId: string, input: RequestInput): Promise<JointRequest> => {
    demandRole(actor, 'focal-point');
    const agencies = [...new Set([actor.organisation, ...input.agencies])];
    checkCodes(deps.reference, input.content, agencies);
    return createOnce(deps, actor, formId, (ref, act) => createRequest(ref, input.content, input.agencies, act));
  };
