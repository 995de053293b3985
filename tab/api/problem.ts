import type { ErrorBody } from '../../bot/api/contract.ts';
import type { ErrorCode } from '../../bot/domain/errors.ts';

/**
 * What can keep an answer from the person:
 * - `offline`, `network`, `timeout`: it did not get through, or nobody knows whether it did
 * - `refused`: the server says why, in the person's language
 * - `signed-out`: a fresh token was refused as well, or there is none
 * - `fault`: the server failed
 */
export const PROBLEM_KINDS = ['offline', 'network', 'timeout', 'refused', 'signed-out', 'fault'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export class Problem extends Error {
  readonly kind: ProblemKind;
  /** The server's code, such as `revision-changed`; null when no answer came. */
  readonly code: string | null;
  /** To find the line in the server's log. */
  readonly requestId: string | null;
  constructor(kind: ProblemKind, detail: { code?: string; message?: string; requestId?: string } = {}) {
    super(detail.message ?? kind);
    this.name = 'Problem';
    this.kind = kind;
    this.code = detail.code ?? null;
    this.requestId = detail.requestId ?? null;
  }
}

function isErrorBody(value: unknown): value is ErrorBody {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false;
  const { error } = value;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

/** The problem that an answer other than 2xx stands for. `body` is its JSON, or null when it is none. */
export function problemOf(status: number, body: unknown): Problem {
  const detail = isErrorBody(body) ? body.error : {};
  if (status === 401) return new Problem('signed-out', detail);
  if (status < 500 && isErrorBody(body)) return new Problem('refused', detail);
  return new Problem('fault', detail);
}

/** The one place where what `fetch` throws is given a name. */
export function problemOfThrown(thrown: unknown, online: boolean): Problem {
  if (thrown instanceof Problem) return thrown;
  if (!online) return new Problem('offline');
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') return new Problem('timeout');
  return new Problem('network');
}

const OUTDATED: ReadonlySet<string> = new Set<ErrorCode>([
  'revision-changed',
  'content-changed',
  'wrong-state',
  'already-signed',
  'already-declined',
  'already-left',
  'already-accepted',
  'content-assessed-changed',
  'scores-closed',
  'seats-taken',
]);

/** Others acted since: the view must be read again before anything is sent. */
export function isOutdated(problem: Problem): boolean {
  return problem.code !== null && OUTDATED.has(problem.code);
}

/** Not (yet) on the register: the bot in the chat is the way in. */
export function isUnknownPerson(problem: Problem): boolean {
  return problem.code === 'not-registered' || problem.code === 'pending-registration';
}

/** Reading again by itself helps only against lines and servers, never against a refusal. */
export function isWorthRetrying(problem: unknown): boolean {
  return problem instanceof Problem && ['network', 'timeout', 'fault'].includes(problem.kind);
}
