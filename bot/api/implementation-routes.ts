import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentRequest } from '../usecases/present-request.ts';
import { followUp } from '../usecases/work/follow-up.ts';
import * as steps from '../usecases/work/steps.ts';
import { viewWork } from '../usecases/work/view.ts';
import * as body from './contract/implementation.ts';
import { actBody, reasonBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** /api/requests/:ref/work: what those who carry the work plan, measure and report. */
export function implementationRoutes(deps: Deps): Router {
  const router = Router();
  const answer = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.get('/:ref/work', async ({ params: { ref } }, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewWork(deps)(person, ref, lang));
  });

  router.post('/:ref/work/milestones', async ({ params: { ref }, body: sent }, response) => {
    const { revision, ...input } = valid(body.milestoneBody, sent);
    answer(response, await steps.planMilestone(deps)(signedIn(response).person, ref, revision, input));
  });

  router.post('/:ref/work/milestones/:id/close', async ({ params: { ref, id }, body: sent }, response) => {
    const { revision, ...input } = valid(body.closeBody, sent);
    answer(response, await steps.closeMilestone(deps)(signedIn(response).person, ref, revision, id, input));
  });

  router.post('/:ref/work/indicators', async ({ params: { ref }, body: sent }, response) => {
    const { revision, ...input } = valid(body.indicatorBody, sent);
    answer(response, await steps.chooseIndicator(deps)(signedIn(response).person, ref, revision, input));
  });

  router.post('/:ref/work/indicators/:id/values', async ({ params: { ref, id }, body: sent }, response) => {
    const { revision, groups, ...input } = valid(body.valueBody, sent);
    const value = { ...input, groups: { ...groups } as Record<string, number> };
    answer(response, await steps.recordValue(deps)(signedIn(response).person, ref, revision, id, value));
  });

  router.post('/:ref/work/constraints', async ({ params: { ref }, body: sent }, response) => {
    const { revision, ...input } = valid(body.constraintBody, sent);
    answer(response, await steps.raiseConstraint(deps)(signedIn(response).person, ref, revision, input));
  });

  router.post('/:ref/work/constraints/:id/resolve', async ({ params: { ref, id }, body: sent }, response) => {
    const { revision, resolution } = valid(body.resolveBody, sent);
    answer(response, await steps.resolveConstraint(deps)(signedIn(response).person, ref, revision, id, resolution));
  });

  router.post('/:ref/work/satisfaction', async ({ params: { ref }, body: sent }, response) => {
    const { revision, ...input } = valid(body.satisfactionBody, sent);
    answer(response, await steps.recordSatisfaction(deps)(signedIn(response).person, ref, revision, input));
  });

  router.post('/:ref/work/suspend', async ({ params: { ref }, body: sent }, response) => {
    const { revision, reason } = valid(reasonBody, sent);
    answer(response, await steps.suspend(deps)(signedIn(response).person, ref, revision, reason));
  });

  router.post('/:ref/work/resume', async ({ params: { ref }, body: sent }, response) => {
    const { revision } = valid(actBody, sent);
    answer(response, await steps.resume(deps)(signedIn(response).person, ref, revision));
  });

  router.post('/:ref/work/complete', async ({ params: { ref }, body: sent }, response) => {
    const { revision, ...input } = valid(body.completeBody, sent);
    answer(response, await steps.complete(deps)(signedIn(response).person, ref, revision, input));
  });

  router.post('/:ref/work/follow-up', async ({ params: { ref }, body: sent }, response) => {
    const { formId, agencies } = valid(body.followUpBody, sent);
    answer(response, await followUp(deps)(signedIn(response).person, ref, formId, agencies));
  });

  return router;
}
