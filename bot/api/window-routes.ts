import { type Response, Router } from 'express';
import type { Deps } from '../usecases/deps.ts';
import { openWindow, recordContribution, setRule } from '../usecases/fund/edit-window.ts';
import { viewWindows } from '../usecases/fund/view-windows.ts';
import { contributionBody, openWindowBody, ruleBody } from './contract/fund.ts';
import { signedIn, valid } from './validate.ts';

/** Funding windows, below /api: see contract/fund.ts. */
export function windowRoutes(deps: Deps): Router {
  const router = Router();
  const answer = async (response: Response) => {
    const { person, lang } = signedIn(response);
    response.json(await viewWindows(deps)(person, lang));
  };

  router.get('/windows', (_request, response) => answer(response));

  router.post('/windows/:code/contributions', async ({ params: { code }, body }, response) => {
    const { revision, ...input } = valid(contributionBody, body);
    await recordContribution(deps)(signedIn(response).person, code, revision, input);
    await answer(response);
  });

  router.post('/windows/:code/rules', async ({ params: { code }, body }, response) => {
    const { revision, ...input } = valid(ruleBody, body);
    await setRule(deps)(signedIn(response).person, code, revision, input);
    await answer(response);
  });

  router.post('/windows/:code/open', async ({ params: { code }, body }, response) => {
    const { revision, isOpen, reason } = valid(openWindowBody, body);
    await openWindow(deps)(signedIn(response).person, code, revision, isOpen, reason);
    await answer(response);
  });

  return router;
}
