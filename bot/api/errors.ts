import type { ErrorRequestHandler, Response } from 'express';
import { DeskError, type ErrorCode } from '../domain/errors.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { t } from '../locales/index.ts';
import type { Reference } from '../reference/load.ts';
import { StoreError } from '../store/store.ts';
import { refusal } from '../usecases/refusal.ts';
import type { ErrorBody } from './contract.ts';

/** The token is missing, wrong or has expired. */
export class Unauthenticated extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unauthenticated';
  }
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  'invalid-input': 400,
  'not-registered': 403,
  'pending-registration': 403,
  'not-allowed': 403,
  'not-visible': 403,
  'conflict-of-interest': 403,
  'conflict-declared': 403,
  'practice-not-visible': 403,
  'practice-conflict': 403,
  'revision-changed': 409,
  'reviewer-in': 409,
  'already-reviewing': 409,
  'seats-taken': 409,
  'content-assessed-changed': 409,
  'scores-closed': 409,
  'content-changed': 409,
  'already-closed': 409,
  'not-the-owner': 403,
  'already-signed': 409,
  'already-declined': 409,
  'referral-moved': 409,
  'call-closed': 409,
  'already-left': 409,
  'already-accepted': 409,
  'agency-already-on': 409,
  'agency-not-on': 409,
  'reminded-today': 409,
  'wrong-state': 409,
  'question-closed': 409,
  'not-a-crisis': 409,
  'signatures-missing': 409,
  'fund-wrong-step': 409,
  'window-changed': 409,
};

function statusAndCode(error: unknown): [number, string] {
  if (error instanceof Unauthenticated) return [401, 'unauthenticated'];
  if (error instanceof DeskError) return [STATUS[error.code] ?? 422, error.code];
  if (error instanceof StoreError && error.code === 'unavailable') return [503, 'unavailable'];
  // What the body parser refuses: not JSON, too large.
  const status = (error as { status?: unknown } | null)?.status;
  if (typeof status === 'number' && status >= 400 && status < 500) return [status === 413 ? 413 : 400, 'invalid-input'];
  return [500, 'unexpected'];
}

function errorLanguage(response: Response, header: unknown): Language {
  const own = response.locals.lang as Language | undefined;
  if (own) return own;
  const wanted = String(header ?? '')
    .slice(0, 2)
    .toLowerCase();
  return LANGUAGES.find((lang) => lang === wanted) ?? 'en';
}

/** The one place where anything that was thrown becomes an answer: a code and a sentence, never a stack. */
export const createErrorHandler =
  (
    reference: Reference,
    newId: () => string,
    log: { error: (fields: object, message: string) => void },
  ): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const requestId = newId();
    const lang = errorLanguage(response, request.headers['accept-language']);
    const [status, code] = statusAndCode(error);
    if (status >= 500) log.error({ err: error, requestId, path: request.path }, 'request failed');
    const message =
      code === 'unauthenticated'
        ? t(lang, 'error.unauthenticated')
        : code === 'invalid-input' && !(error instanceof DeskError)
          ? t(lang, 'error.invalid-input', { field: 'none' })
          : refusal(error, reference, lang, requestId);
    const body: ErrorBody = { error: { code, message, requestId } };
    response.status(status).json(body);
  };
