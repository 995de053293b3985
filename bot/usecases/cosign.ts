import * as cosigning from '../domain/cosigning.ts';
import { withdrawRequest } from '../domain/drafting.ts';
import type { Person } from '../domain/people.ts';
import { changeRequest } from './change-request.ts';
import type { Deps } from './deps.ts';

/** The agencies' own steps. What was signed is checked by content hash, so another agency's signature does not get in the way. */

export const sendForSignature = (deps: Deps) => (actor: Person, ref: string, seenHash: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => cosigning.sendForSignature(request, seenHash, act));

export const signRequest = (deps: Deps) => (actor: Person, ref: string, seenHash: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => cosigning.signRequest(request, seenHash, act));

export const declineSignature = (deps: Deps) => (actor: Person, ref: string, reason: string) =>
  changeRequest(deps, actor, ref, null, (request, act) => cosigning.declineSignature(request, reason, act));

export const withdraw = (deps: Deps) => (actor: Person, ref: string, seen: number, reason: string) =>
  changeRequest(deps, actor, ref, seen, (request, act) => withdrawRequest(request, reason, act));
