import { Router } from 'express';
import type { Deps } from '../usecases/deps.ts';
import { changeOffer, publishOffer, setWithdrawn } from '../usecases/hub/offers.ts';
import { presentOffer, viewOffers } from '../usecases/hub/view-offers.ts';
import { newOfferBody, offerBody, offersQuery } from './contract/hub.ts';
import { actBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** /api/offers: the catalogue that organisations keep themselves. */
export function offerRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/offers', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { lang: _, mine, ...filter } = valid(offersQuery, request.query);
    response.json(await viewOffers(deps)(person, { ...filter, mine: mine === 'yes' }, lang));
  });

  router.post('/offers', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { formId, ...content } = valid(newOfferBody, request.body);
    response.json(presentOffer(deps, person, await publishOffer(deps)(person, formId, content), lang));
  });

  router.put('/offers/:id', async (request, response) => {
    const { person, lang } = signedIn(response);
    const { revision, ...content } = valid(offerBody, request.body);
    const offer = await changeOffer(deps)(person, request.params.id, revision, content);
    response.json(presentOffer(deps, person, offer, lang));
  });

  for (const [path, isWithdrawn] of [
    ['withdraw', true],
    ['restore', false],
  ] as const) {
    router.post(`/offers/:id/${path}`, async (request, response) => {
      const { person, lang } = signedIn(response);
      const { revision } = valid(actBody, request.body);
      const { id } = request.params as { id: string };
      response.json(presentOffer(deps, person, await setWithdrawn(deps)(person, id, revision, isWithdrawn), lang));
    });
  }

  return router;
}
