import type { Router } from 'express';
import type { Deps } from '../usecases/deps.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { demandRoutes } from './demand-routes.ts';
import { fundRoutes } from './fund-routes.ts';
import { hubRoutes } from './hub-routes.ts';
import { implementationRoutes } from './implementation-routes.ts';
import { ownershipRoutes } from './ownership-routes.ts';
import { triageRoutes } from './triage-routes.ts';

/** Routes of a request's parts, below /api/requests as `/:ref/<part>`: each part of the mechanism has its own file. */
export function partRoutes(deps: Deps): Router[] {
  return [
    assessmentRoutes(deps),
    demandRoutes(deps),
    hubRoutes(deps),
    ownershipRoutes(deps),
    fundRoutes(deps),
    implementationRoutes(deps),
    triageRoutes(deps),
  ];
}
