import { Router } from 'express';
import { proposeReviewers } from '../usecases/assign-reviewers.ts';
import type { Deps } from '../usecases/deps.ts';
import { signedIn } from './validate.ts';

/** /api/assignments: who should assess which request. What is chosen goes to /api/requests/:ref/reviewers. */
export function assignmentRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/assignments', async (_request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await proposeReviewers(deps)(person, lang));
  });

  return router;
}
