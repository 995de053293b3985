import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import type { Deps } from '../usecases/deps.ts';
import * as ownership from '../usecases/ownership.ts';
import { presentRequest } from '../usecases/present-request.ts';
import { contributionBody, focalPointBody, inviteBody, leaveBody, replaceBody } from './contract/ownership.ts';
import { actBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** Below /api/requests, as `/:ref/ownership`. */
export function ownershipRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.get('/:ref/ownership', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await ownership.viewOwnership(deps)(person, request.params.ref, lang));
  });

  router.post('/:ref/ownership/accept', async (request, response) => {
    valid(actBody, request.body);
    answerWith(response, await ownership.acceptInvitation(deps)(signedIn(response).person, request.params.ref));
  });

  router.post('/:ref/ownership/leave', async (request, response) => {
    const { reason } = valid(leaveBody, request.body);
    answerWith(response, await ownership.leaveRequest(deps)(signedIn(response).person, request.params.ref, reason));
  });

  router.post('/:ref/ownership/invite', async (request, response) => {
    const { agency } = valid(inviteBody, request.body);
    answerWith(response, await ownership.inviteAgency(deps)(signedIn(response).person, request.params.ref, agency));
  });

  router.post('/:ref/ownership/replace', async (request, response) => {
    const { revision, ...change } = valid(replaceBody, request.body);
    answerWith(
      response,
      await ownership.replaceAgency(deps)(signedIn(response).person, request.params.ref, revision, change),
    );
  });

  router.post('/:ref/ownership/focal-point', async (request, response) => {
    const { person } = valid(focalPointBody, request.body);
    answerWith(response, await ownership.nameFocalPoint(deps)(signedIn(response).person, request.params.ref, person));
  });

  router.post('/:ref/ownership/contribution', async (request, response) => {
    const { revision, ...stated } = valid(contributionBody, request.body);
    answerWith(
      response,
      await ownership.stateContribution(deps)(signedIn(response).person, request.params.ref, revision, stated),
    );
  });

  router.post('/:ref/ownership/remind', async (request, response) => {
    valid(actBody, request.body);
    answerWith(response, await ownership.remindThem(deps)(signedIn(response).person, request.params.ref));
  });

  return router;
}
