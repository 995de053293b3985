import type { Router } from 'express';
import type { Deps } from '../usecases/deps.ts';

/** Routes of a request's parts, below /api/requests as `/:ref/<part>`: each part of the mechanism has its own file. */
export function partRoutes(_deps: Deps): Router[] {
  return [];
}
