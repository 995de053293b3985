import { Router } from 'express';
import type { Language } from '../domain/language.ts';
import type { PartnershipMapView } from '../domain/views/partnerships.ts';
import { t } from '../locales/index.ts';
import type { Deps } from '../usecases/deps.ts';
import { viewPartnershipMap } from '../usecases/partnership-map.ts';
import { mapQuery } from './contract/partnerships.ts';
import { signedIn, valid } from './validate.ts';

/** The table of the map; `bot/export` writes it. */
export interface MapExporters {
  partnershipsCsv: (view: PartnershipMapView, lang: Language) => string;
}

/** /api/map, as JSON and as a table. */
export function mapRoutes(deps: Deps, exporters: MapExporters): Router {
  const router = Router();
  router.get(['/map', '/map.csv'], (request, response) => {
    const { person, lang } = signedIn(response);
    const { objective, region, organisation } = valid(mapQuery, request.query);
    const view = viewPartnershipMap(deps)(person, { objective, region, organisation }, lang);
    if (!request.path.endsWith('.csv')) return void response.json(view);
    const name = `${t(lang, 'map.fileName')}-${deps.clock().slice(0, 10)}.csv`;
    response.attachment(name).type('text/csv; charset=utf-8').send(exporters.partnershipsCsv(view, lang));
  });
  return router;
}
