import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import type { Deps } from '../usecases/deps.ts';
import { viewAsked } from '../usecases/hub/asked-of-us.ts';
import * as interest from '../usecases/hub/interest.ts';
import * as refer from '../usecases/hub/refer.ts';
import { viewHub } from '../usecases/hub/view-hub.ts';
import { presentRequest } from '../usecases/present-request.ts';
import {
  callBody,
  interestBody,
  organisationBody,
  referBody,
  replyBody,
  sendBody,
  textBody,
  writeDownBody,
} from './contract/hub.ts';
import { actBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

const answerer = (deps: Deps) => (response: Response, request: JointRequest) => {
  const { person, lang } = signedIn(response);
  response.json(presentRequest(deps, person, request, lang));
};

/** /api/requests/:ref/hub/referrals */
function referralRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = answerer(deps);

  router.post('/:ref/hub/referrals', async (request, response) => {
    const { revision, ...input } = valid(referBody, request.body);
    answerWith(response, await refer.refer(deps)(signedIn(response).person, request.params.ref, revision, input));
  });

  router.post('/:ref/hub/referrals/:id/send', async (request, response) => {
    const { revision, answerBy } = valid(sendBody, request.body);
    const { ref, id } = request.params;
    answerWith(response, await refer.sendReferral(deps)(signedIn(response).person, ref, revision, id, answerBy));
  });

  router.post('/:ref/hub/referrals/:id/write-down', async (request, response) => {
    const { revision, ...written } = valid(writeDownBody, request.body);
    const { ref, id } = request.params;
    answerWith(response, await refer.writeDownAnswer(deps)(signedIn(response).person, ref, revision, id, written));
  });

  for (const [path, act] of [
    ['accept', refer.acceptReferral],
    ['start', refer.startReferral],
  ] as const) {
    router.post(`/:ref/hub/referrals/:id/${path}`, async (request, response) => {
      const { revision } = valid(actBody, request.body);
      const { ref, id } = request.params as { ref: string; id: string };
      answerWith(response, await act(deps)(signedIn(response).person, ref, revision, id));
    });
  }

  for (const [path, act] of [
    ['decline', refer.declineReferral],
    ['ask', refer.askAboutReferral],
    ['reply', refer.replyToReferral],
    ['call-back', refer.callBackReferral],
    ['finish', refer.finishReferral],
  ] as const) {
    router.post(`/:ref/hub/referrals/:id/${path}`, async (request, response) => {
      const { revision, text } = valid(textBody, request.body);
      const { ref, id } = request.params as { ref: string; id: string };
      answerWith(response, await act(deps)(signedIn(response).person, ref, revision, id, text));
    });
  }

  return router;
}

/** /api/requests/:ref/hub/calls */
function callRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = answerer(deps);

  router.post('/:ref/hub/calls', async (request, response) => {
    const { revision, ...input } = valid(callBody, request.body);
    answerWith(response, await interest.openCall(deps)(signedIn(response).person, request.params.ref, revision, input));
  });

  router.post('/:ref/hub/calls/:id/reply', async (request, response) => {
    const { revision, question, text } = valid(replyBody, request.body);
    const { ref, id } = request.params;
    answerWith(
      response,
      await interest.replyToCall(deps)(signedIn(response).person, ref, revision, id, question, text),
    );
  });

  router.post('/:ref/hub/calls/:id/close', async (request, response) => {
    const { revision } = valid(actBody, request.body);
    const { ref, id } = request.params;
    answerWith(response, await interest.closeCall(deps)(signedIn(response).person, ref, revision, id));
  });

  for (const [path, act] of [
    ['invite', interest.inviteToCall],
    ['refer', interest.referInterested],
  ] as const) {
    router.post(`/:ref/hub/calls/:id/${path}`, async (request, response) => {
      const { revision, organisation } = valid(organisationBody, request.body);
      const { ref, id } = request.params as { ref: string; id: string };
      answerWith(response, await act(deps)(signedIn(response).person, ref, revision, id, organisation));
    });
  }

  return router;
}

/** A request's part of the connection hub, below /api/requests. */
export function hubRoutes(deps: Deps): Router {
  const router = Router();
  router.get('/:ref/hub', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewHub(deps)(person, request.params.ref, lang));
  });
  router.use(referralRoutes(deps), callRoutes(deps));
  return router;
}

/** /api/asked: what the reader's organisation is asked for; those who are only invited see no more of a request. */
export function askedRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/asked', async (_request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewAsked(deps)(person, lang));
  });

  router.post('/asked/:ref/calls/:id', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { seen, ...given } = valid(interestBody, request.body);
    await interest.answerCall(deps)(person, request.params.ref, request.params.id, given, seen);
    response.json(await viewAsked(deps)(person, lang));
  });

  return router;
}
