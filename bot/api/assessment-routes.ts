import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import * as assessment from '../usecases/assessment.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentRequest } from '../usecases/present-request.ts';
import { viewAssessment } from '../usecases/view-assessment.ts';
import { declareBody, scoresBody, takeBody } from './contract/assessment.ts';
import { signedIn, valid } from './validate.ts';

/** What reviewers do: /api/requests/:ref/assessment. */
export function assessmentRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.get('/:ref/assessment', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewAssessment(deps)(person, request.params.ref, lang));
  });

  router.post('/:ref/assessment/take', async (request, response) => {
    const { revision } = valid(takeBody, request.body);
    answerWith(response, await assessment.takeReview(deps)(signedIn(response).person, request.params.ref, revision));
  });

  router.post('/:ref/assessment/declare', async (request, response) => {
    const { person } = signedIn(response);
    const { conflict, reason } = valid(declareBody, request.body);
    const { ref } = request.params;
    answerWith(
      response,
      conflict === 'none'
        ? await assessment.declareNoConflict(deps)(person, ref)
        : await assessment.declareConflict(deps)(person, ref, { extent: conflict, reason }),
    );
  });

  router.post('/:ref/assessment/scores', async (request, response) => {
    const { person } = signedIn(response);
    const { contentHash, revision: _revision, ...given } = valid(scoresBody, request.body);
    answerWith(response, await assessment.handInScores(deps)(person, request.params.ref, contentHash, given));
  });

  return router;
}
