import { Router } from 'express';
import type { Deps } from '../usecases/deps.ts';
import { nameRequester, removeRequester } from '../usecases/name-requesters.ts';
import { presentRequest } from '../usecases/present-request.ts';
import { removeRequesterBody, requesterBody } from './contract/demand.ts';
import { signedIn, valid } from './validate.ts';

/** Who asked: /api/requests/:ref/requesters. */
export function demandRoutes(deps: Deps): Router {
  const router = Router();

  router.post('/:ref/requesters', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { revision, ...input } = valid(requesterBody, request.body);
    const changed = await nameRequester(deps)(person, request.params.ref, revision, input);
    response.json(presentRequest(deps, person, changed, lang));
  });

  router.post('/:ref/requesters/remove', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { revision, name } = valid(removeRequesterBody, request.body);
    const changed = await removeRequester(deps)(person, request.params.ref, revision, name);
    response.json(presentRequest(deps, person, changed, lang));
  });

  return router;
}
