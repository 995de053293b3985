import { Router } from 'express';
import type { Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import type { Deps } from '../usecases/deps.ts';
import { summariseProgress } from '../usecases/summarise-progress.ts';
import { type ProgressSummaryView, periodQuery } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** The file formats of the summary; `bot/export` writes them. */
export interface Exporters {
  xlsx: (view: ProgressSummaryView, lang: Language) => Promise<Buffer>;
  csv: (view: ProgressSummaryView, lang: Language) => string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** /api/summary, as JSON and as files. */
export function summaryRoutes(deps: Deps, exporters: Exporters): Router {
  const router = Router();

  router.get(['/summary', '/summary.xlsx', '/summary.csv'], async (request, response) => {
    const { person, lang } = signedIn(response);
    const { from, to } = valid(periodQuery, request.query);
    const view = await summariseProgress(deps)(person, { from, to }, lang);
    const name = `${t(lang, 'export.fileName')}-${from}-${to}`;
    if (request.path.endsWith('.xlsx')) {
      response
        .attachment(`${name}.xlsx`)
        .type(XLSX)
        .send(await exporters.xlsx(view, lang));
    } else if (request.path.endsWith('.csv')) {
      response.attachment(`${name}.csv`).type('text/csv; charset=utf-8').send(exporters.csv(view, lang));
    } else response.json(view);
  });

  return router;
}
