import { type Response, Router } from 'express';
import type { PracticeRecord } from '../domain/practice.ts';
import type { Deps } from '../usecases/deps.ts';
import { browseKnowledge, viewKnowledgeItem } from '../usecases/knowledge/browse.ts';
import { knowledgeFilters } from '../usecases/knowledge/filters.ts';
import { presentPractice } from '../usecases/practices/present-practice.ts';
import { prefillPractice, proposePractice, revisePractice } from '../usecases/practices/propose.ts';
import * as review from '../usecases/practices/review.ts';
import { listCandidates, listPractices, practiceChoices, viewPractice } from '../usecases/practices/view.ts';
import {
  assignBody,
  declareBody,
  knowledgeQuery,
  proposeBody,
  publishBody,
  reviseBody,
  verdictBody,
} from './contract/knowledge.ts';
import { reasonBody, returnBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** Reading the platform: /api/knowledge. */
function readingRoutes(deps: Deps): Router {
  const router = Router();
  const filters = knowledgeFilters(deps);

  router.get('/knowledge', (request, response) => {
    const { lang } = signedIn(response);
    const asked = valid(knowledgeQuery, request.query);
    const query = {
      text: asked.text,
      kind: asked.kind ?? null,
      objective: asked.objective ?? null,
      theme: asked.theme ?? null,
      support: asked.support ?? null,
      region: asked.region ?? null,
      country: asked.country ?? null,
      year: asked.year ?? null,
      withResult: asked.withResult === '1',
    };
    response.json(browseKnowledge(deps)(query, asked.from, asked.limit, lang));
  });

  router.get('/knowledge/filters', (_request, response) => {
    response.json(filters(signedIn(response).lang));
  });

  router.get('/knowledge/:id', (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(viewKnowledgeItem(deps)(person, request.params.id, lang));
  });

  return router;
}

/** Proposing and reviewing practices: /api/practices. */
function practiceRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = (response: Response, record: PracticeRecord) => {
    const { person, lang } = signedIn(response);
    response.json(presentPractice(deps, person, record, lang));
  };

  router.get('/practices', async (_request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await listPractices(deps)(person, lang));
  });

  router.post('/practices', async (request, response) => {
    const { formId, content, fromRequest } = valid(proposeBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await proposePractice(deps)(person, formId, { content, fromRequest }));
  });

  router.get('/practices/choices', (_request, response) => {
    response.json(practiceChoices(deps)(signedIn(response).lang));
  });

  router.get('/practices/from/:ref', async (request, response) => {
    response.json(await prefillPractice(deps)(signedIn(response).person, request.params.ref));
  });

  router.get('/practices/:id', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewPractice(deps)(person, request.params.id, lang));
  });

  router.get('/practices/:id/candidates', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await listCandidates(deps)(person, request.params.id, lang));
  });

  router.post('/practices/:id/revise', async (request, response) => {
    const { revision, content } = valid(reviseBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await revisePractice(deps)(person, request.params.id, revision, content));
  });

  router.post('/practices/:id/assign', async (request, response) => {
    const { revision, reviewers } = valid(assignBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.assignPracticeReviewers(deps)(person, request.params.id, revision, reviewers));
  });

  router.post('/practices/:id/declare', async (request, response) => {
    const { revision, hasConflict, note } = valid(declareBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.declareConflict(deps)(person, request.params.id, revision, hasConflict, note));
  });

  router.post('/practices/:id/review', async (request, response) => {
    const { revision, ...given } = valid(verdictBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.reviewPractice(deps)(person, request.params.id, revision, given));
  });

  router.post('/practices/:id/return', async (request, response) => {
    const { revision, questions } = valid(returnBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.returnPractice(deps)(person, request.params.id, revision, questions));
  });

  router.post('/practices/:id/decline', async (request, response) => {
    const { revision, reason } = valid(reasonBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.declinePractice(deps)(person, request.params.id, revision, reason));
  });

  router.post('/practices/:id/publish', async (request, response) => {
    const { revision, note } = valid(publishBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.publishPractice(deps)(person, request.params.id, revision, note));
  });

  router.post('/practices/:id/retire', async (request, response) => {
    const { revision, reason } = valid(reasonBody, request.body);
    const { person } = signedIn(response);
    answerWith(response, await review.retirePractice(deps)(person, request.params.id, revision, reason));
  });

  return router;
}

/** /api/knowledge and /api/practices. */
export const knowledgeRoutes = (deps: Deps): Router[] => [readingRoutes(deps), practiceRoutes(deps)];
