import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import type { Deps } from '../usecases/deps.ts';
import * as steps from '../usecases/fund/steps.ts';
import { viewFund } from '../usecases/fund/view-case.ts';
import { presentRequest } from '../usecases/present-request.ts';
import * as body from './contract/fund.ts';
import { signedIn, valid } from './validate.ts';

/** A request's cases with funding windows: see contract/fund.ts. */
export function fundRoutes(deps: Deps): Router {
  const router = Router();
  const answer = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.get('/:ref/fund', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewFund(deps)(person, request.params.ref, lang));
  });

  router.post('/:ref/fund/open', async ({ params: { ref }, body: sent }, response) => {
    const { revision, window } = valid(body.openCaseBody, sent);
    answer(response, await steps.openCase(deps)(signedIn(response).person, ref, revision, window));
  });

  router.post('/:ref/fund/note', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id, ...note } = valid(body.noteBody, sent);
    answer(response, await steps.editNote(deps)(signedIn(response).person, ref, revision, id, note));
  });

  router.post('/:ref/fund/submit', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id } = valid(body.caseBody, sent);
    answer(response, await steps.submitNote(deps)(signedIn(response).person, ref, revision, id));
  });

  for (const [act, step] of [
    ['forward', steps.forwardNote],
    ['close', steps.closeCase],
  ] as const) {
    router.post(`/:ref/fund/${act}`, async ({ params: { ref }, body: sent }, response) => {
      const { revision, case: id, remark } = valid(body.remarkBody, sent);
      answer(response, await step(deps)(signedIn(response).person, ref, revision, id, remark));
    });
  }

  for (const [act, step] of [
    ['send-back', steps.sendNoteBack],
    ['decline-note', steps.declineNote],
    ['decline', steps.declineCase],
  ] as const) {
    router.post(`/:ref/fund/${act}`, async ({ params: { ref }, body: sent }, response) => {
      const { revision, case: id, reason } = valid(body.caseReasonBody, sent);
      answer(response, await step(deps)(signedIn(response).person, ref, revision, id, reason));
    });
  }

  for (const [act, step] of [
    ['approve', steps.approveCase],
    ['cut', steps.cutFunding],
  ] as const) {
    router.post(`/:ref/fund/${act}`, async ({ params: { ref }, body: sent }, response) => {
      const { revision, case: id, amounts, reason } = valid(body.amountsBody, sent);
      answer(response, await step(deps)(signedIn(response).person, ref, revision, id, { amounts, reason }));
    });
  }

  router.post('/:ref/fund/plan', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id, tranches } = valid(body.planBody, sent);
    answer(response, await steps.planTranches(deps)(signedIn(response).person, ref, revision, id, tranches));
  });

  router.post('/:ref/fund/disburse', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id, number } = valid(body.trancheBody, sent);
    answer(response, await steps.disburseTranche(deps)(signedIn(response).person, ref, revision, id, number));
  });

  router.post('/:ref/fund/report', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id, number, text } = valid(body.reportBody, sent);
    answer(response, await steps.reportTranche(deps)(signedIn(response).person, ref, revision, id, number, text));
  });

  router.post('/:ref/fund/return', async ({ params: { ref }, body: sent }, response) => {
    const { revision, case: id, ...returned } = valid(body.returnFundingBody, sent);
    answer(response, await steps.returnFunding(deps)(signedIn(response).person, ref, revision, id, returned));
  });

  return router;
}
