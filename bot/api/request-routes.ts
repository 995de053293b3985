import type { Response } from 'express';
import { Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import { assignReviewers } from '../usecases/assign-reviewers.ts';
import * as cosign from '../usecases/cosign.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentRequest } from '../usecases/present-request.ts';
import * as review from '../usecases/review-request.ts';
import { viewMatches } from '../usecases/view-matches.ts';
import { listRequests, viewRequest } from '../usecases/view-requests.ts';
import {
  actBody,
  answerBody,
  matchesBody,
  reasonBody,
  requestsQuery,
  returnBody,
  reviewersBody,
  signBody,
} from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** Everything below /api/requests. */
export function requestRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.get('/', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { view, state, after, limit } = valid(requestsQuery, request.query);
    response.json(await listRequests(deps)(person, { view, states: state, after: after ?? null, limit }, lang));
  });

  router.get('/:ref', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewRequest(deps)(person, request.params.ref, lang));
  });

  router.get('/:ref/matches', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewMatches(deps)(person, request.params.ref, lang));
  });

  router.post('/:ref/accept', async (request, response) => {
    const { revision } = valid(actBody, request.body);
    answerWith(response, await review.acceptRequest(deps)(signedIn(response).person, request.params.ref, revision));
  });

  router.post('/:ref/return', async (request, response) => {
    const { revision, questions } = valid(returnBody, request.body);
    answerWith(
      response,
      await review.returnRequest(deps)(signedIn(response).person, request.params.ref, revision, questions),
    );
  });

  router.post('/:ref/answer', async (request, response) => {
    const { revision, answer } = valid(answerBody, request.body);
    answerWith(
      response,
      await review.answerQuestions(deps)(signedIn(response).person, request.params.ref, revision, answer),
    );
  });

  router.post('/:ref/matches', async (request, response) => {
    const { revision, ...chosen } = valid(matchesBody, request.body);
    answerWith(
      response,
      await review.recordMatches(deps)(signedIn(response).person, request.params.ref, revision, chosen),
    );
  });

  router.post('/:ref/reviewers', async (request, response) => {
    const { revision, reviewers } = valid(reviewersBody, request.body);
    answerWith(
      response,
      await assignReviewers(deps)(signedIn(response).person, request.params.ref, revision, reviewers),
    );
  });

  router.post('/:ref/decline', async (request, response) => {
    const { revision, reason } = valid(reasonBody, request.body);
    answerWith(
      response,
      await review.declineRequest(deps)(signedIn(response).person, request.params.ref, revision, reason),
    );
  });

  router.post('/:ref/sign', async (request, response) => {
    const { contentHash } = valid(signBody, request.body);
    answerWith(response, await cosign.signRequest(deps)(signedIn(response).person, request.params.ref, contentHash));
  });

  router.post('/:ref/decline-signature', async (request, response) => {
    const { reason } = valid(reasonBody, request.body);
    answerWith(response, await cosign.declineSignature(deps)(signedIn(response).person, request.params.ref, reason));
  });

  router.post('/:ref/withdraw', async (request, response) => {
    const { revision, reason } = valid(reasonBody, request.body);
    answerWith(response, await cosign.withdraw(deps)(signedIn(response).person, request.params.ref, revision, reason));
  });

  return router;
}
