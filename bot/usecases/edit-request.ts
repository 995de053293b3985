import { editRequest as edit } from '../domain/drafting.ts';
import type { Person } from '../domain/people.ts';
import { type JointRequest, leadAgency } from '../domain/request.ts';
import { changeRequest } from './change-request.ts';
import { checkCodes } from './check-codes.ts';
import type { Deps } from './deps.ts';
import type { RequestInput } from './register-request.ts';

/** The lead changes content or agencies. @throws DeskError of `changeRequest`, `checkCodes` and the domain's `editRequest` */
export const editRequest =
  (deps: Deps) =>
  (actor: Person, ref: string, seen: number, input: RequestInput): Promise<JointRequest> =>
    changeRequest(deps, actor, ref, seen, (request, act) => {
      const agencies = [...new Set([leadAgency(request), ...input.agencies])];
      checkCodes(deps.reference, input.content, agencies);
      return edit(request, input.content, agencies, act);
    });
