import { existsSync } from 'node:fs';
import compression from 'compression';
import express, { type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { DeskError } from '../domain/errors.ts';
import type { Deps } from '../usecases/deps.ts';
import { assignmentRoutes } from './assignment-routes.ts';
import { createAuthenticate, type TokenRules } from './authenticate.ts';
import type { Settings } from './contract.ts';
import { createErrorHandler } from './errors.ts';
import { askedRoutes } from './hub-routes.ts';
import { knowledgeRoutes } from './knowledge-routes.ts';
import { type MapExporters, mapRoutes } from './map-routes.ts';
import { offerRoutes } from './offer-routes.ts';
import { type OpenExporters, openRoutes } from './open-routes.ts';
import { partRoutes } from './part-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { createPresentMark } from './present-mark.ts';
import { requestRoutes } from './request-routes.ts';
import { type Exporters, summaryRoutes } from './summary-routes.ts';
import { windowRoutes } from './window-routes.ts';

export interface ServerParts {
  deps: Deps;
  /** Handles POST /api/messages: the bot. */
  messages: RequestHandler;
  tokenRules: TokenRules;
  settings: Settings;
  exporters: Exporters & OpenExporters & MapExporters;
  /** Mounted below /local in the embedded mode; else null. */
  localRoutes: Router | null;
  /** Folder of the built tab. */
  tabFolder: string;
  newId: () => string;
  log: { error: (fields: object, message: string) => void };
}

/** "frame-ancestors": who may show the tab in a frame (Teams and Microsoft 365 hosts). */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
];

/** A request body: a form with its longest texts; Teams itself sends less than 100 KB. */
const BODY_LIMIT = '256kb';

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Fluent UI puts its styles into the page while it runs.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      frameAncestors: FRAME_ANCESTORS,
    },
  },
  // Teams shows the tab in a frame of another origin; the policy above says which.
  frameguard: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: false,
});

function serveTab(app: Express, folder: string): void {
  app.use('/tab/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y' }));
  app.use('/tab', express.static(folder, { maxAge: 0 }));
  app.get('/', (_request, response) => response.redirect('/tab/'));
}

/**
 * The one HTTP server: the bot's endpoint, the tab's API and the tab itself.
 * @throws Error when the tab is not built
 */
export function createServer(parts: ServerParts): Express {
  const { deps } = parts;
  if (!existsSync(`${parts.tabFolder}/index.html`)) throw new Error('The tab is not built: run "npm run build" first.');
  const app = express();
  app.disable('x-powered-by');
  // Before everything that only browsers need: a turn of the conversation should cost no more than it must.
  app.post('/api/messages', express.json({ limit: BODY_LIMIT }), parts.messages);
  app.use(securityHeaders);
  app.use(compression());
  app.get('/health', async (_request, response) => {
    await deps.store.changes(null);
    response.json({ status: 'ok' });
  });
  app.use(express.json({ limit: BODY_LIMIT }));
  app.get('/api/settings', (_request, response) => void response.json(parts.settings));
  if (parts.localRoutes) app.use('/local', parts.localRoutes);
  app.use('/open', openRoutes(deps, parts.exporters));

  const authenticate = createAuthenticate(parts.tokenRules, deps);
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', authenticate);
  const presentMark = createPresentMark(deps.store);
  app.get('/api/changes', async (_request, response) => void response.json({ token: await presentMark() }));
  app.use('/api/requests', requestRoutes(deps), ...partRoutes(deps));
  app.use('/api', askedRoutes(deps), offerRoutes(deps));
  app.use('/api', windowRoutes(deps), peopleRoutes(deps), assignmentRoutes(deps), summaryRoutes(deps, parts.exporters));
  app.use('/api', mapRoutes(deps, parts.exporters), ...knowledgeRoutes(deps));
  app.use('/api', () => {
    throw new DeskError('not-visible');
  });
  serveTab(app, parts.tabFolder);
  app.use(createErrorHandler(deps.reference, parts.newId, parts.log));
  return app;
}
