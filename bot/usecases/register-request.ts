import { z } from 'zod';
import type { RequestContent } from '../domain/content.ts';
import { createRequest } from '../domain/drafting.ts';
import type { Person } from '../domain/people.ts';
import type { JointRequest } from '../domain/request.ts';
import { StoreError } from '../store/store.ts';
import { loadVisible } from './change-request.ts';
import { checkCodes } from './check-codes.ts';
import { type Deps, demandRole } from './deps.ts';
import { requestDraft } from './documents.ts';

export interface RequestInput {
  content: RequestContent;
  /** Codes of all agencies that request together; the actor's own leads whether it is named or not. */
  agencies: readonly string[];
}

const formSchema = z.object({ ref: z.string() });

/** The number that a form has, given to it once: a form that is sent again (a retry, a second click) keeps it. */
async function refOf(deps: Deps, formId: string, at: string): Promise<string> {
  const id = `form:${formId}`;
  const known = await deps.store.get('setting', id);
  if (known) return formSchema.parse(known.body).ref;
  const year = at.slice(0, 4);
  const ref = `UNM-${year}-${String(await deps.store.next(`request-${year}`)).padStart(4, '0')}`;
  try {
    await deps.store.create({
      kind: 'setting',
      id,
      status: 'form',
      tags: [],
      createdAt: at,
      updatedAt: at,
      body: { ref },
    });
    return ref;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'exists') return refOf(deps, formId, at);
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
    const at = deps.clock();
    // The domain's own rules are asked before a number is given, so that a refused form uses up none.
    const unnumbered = createRequest('', input.content, agencies, { actor, at });
    const request = { ...unnumbered, ref: await refOf(deps, `${actor.id}:${formId}`, at) };
    try {
      await deps.store.create(requestDraft(request));
      deps.known.learn(request);
      return request;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'exists')
        return (await loadVisible(deps, actor, request.ref)).request;
      throw error;
    }
  };
