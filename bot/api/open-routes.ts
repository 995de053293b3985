import { type Response, Router } from 'express';
import type { Deps } from '../usecases/deps.ts';
import {
  type OpenData,
  type OpenPractice,
  type OpenResource,
  openPractices,
  openResources,
} from '../usecases/knowledge/open-data.ts';

/** The tables of the open data; `bot/export` writes them. */
export interface OpenExporters {
  practicesCsv: (items: readonly OpenPractice[]) => string;
  resourcesCsv: (items: readonly OpenResource[]) => string;
}

/** An hour: the collection changes a few times a week. */
const CACHE = 'public, max-age=3600';
const CSV = 'text/csv; charset=utf-8';

/** Makes something once for each edition of the platform: nobody is kept from asking as often as they like. */
function perEdition<T>(deps: Deps, make: () => T): () => T {
  let made: { edition: number; value: T } | null = null;
  return () => {
    const edition = deps.practices.edition();
    if (made?.edition !== edition) made = { edition, value: make() };
    return made.value;
  };
}

/** /open: practices and resources for everybody, without sign-in, as JSON and CSV. */
export function openRoutes(deps: Deps, exporters: OpenExporters): Router {
  const router = Router();
  router.use((_request, response, next) => {
    // No credentials are read here, so any web page may use it.
    response.set({ 'Cache-Control': CACHE, 'Access-Control-Allow-Origin': '*' });
    next();
  });

  function serve<T>(name: string, read: () => OpenData<T>, csv: (items: readonly T[]) => string): void {
    const json = perEdition(deps, () => JSON.stringify(read()));
    const table = perEdition(deps, () => csv(read().items));
    router.get(`/${name}.json`, (_request, response: Response) => void response.type('json').send(json()));
    router.get(`/${name}.csv`, (_request, response: Response) => {
      response.attachment(`${name}.csv`).type(CSV).send(table());
    });
  }
  serve('practices', () => openPractices(deps), exporters.practicesCsv);
  serve('resources', () => openResources(deps), exporters.resourcesCsv);
  return router;
}
