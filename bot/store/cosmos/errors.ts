import { StoreError } from '../store.ts';

const get = (error: unknown, key: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;

/** The HTTP status or the system's code of an SDK error; empty text if it has none. */
function codeOf(error: unknown): number | string {
  const code = get(error, 'code') ?? get(error, 'statusCode');
  return typeof code === 'number' || typeof code === 'string' ? code : '';
}

/** A 404 with a substatus is another matter: 1002 the replica lags behind the session, 1003 no such container. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 404 && !get(error, 'substatus');
export const isConflict = (error: unknown): boolean => codeOf(error) === 409;
export const isChanged = (error: unknown): boolean => codeOf(error) === 412;

/**
 * 408 time-out, 410 moved, 449 retry with, 500 and 503 of the service, and the broken connections. Not 429: the SDK
 * has already waited as the server asked.
 */
const TRANSIENT = new Set<number | string>([
  408,
  410,
  449,
  500,
  502,
  503,
  504,
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'REQUEST_SEND_ERROR',
  'TimeoutError',
]);
export const isTransient = (error: unknown): boolean => TRANSIENT.has(codeOf(error));

const SIGN_IN =
  'give the identity of the service the data role "Cosmos DB Built-in Data Contributor" on the account, or check ' +
  'the key, and let the network of the service through the firewall of the account';
const REACH = 'check the endpoint, the DNS and the network of the service';
const REMEDIES: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [401, SIGN_IN],
  [403, SIGN_IN],
  [404, 'the database or the container is not there: deploy the infrastructure'],
  [429, 'it is throttled: raise the maximum throughput of the container'],
  ['ENOTFOUND', REACH],
  ['ECONNREFUSED', REACH],
  ['REQUEST_SEND_ERROR', REACH],
  ['CredentialUnavailableError', 'no Entra identity is there to sign in with: assign a managed identity, or set a key'],
  ['AuthenticationError', 'the Entra identity was refused: check the managed identity and its tenant'],
]);

/** Anything thrown by the SDK as a StoreError that tells the operator what to do. */
export function toStoreError(error: unknown, endpoint: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const name = error instanceof Error ? error.name : '';
  if (code === 413) return new StoreError('invalid', 'Cosmos DB refuses the document: too large', { cause: error });
  const remedy = REMEDIES.get(code) ?? REMEDIES.get(name) ?? 'try again; if it lasts, see the health of the account';
  return new StoreError('unavailable', `Cosmos DB ${endpoint} failed (${code || name || 'no code'}); ${remedy}`, {
    cause: error,
  });
}
