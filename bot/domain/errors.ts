/**
 * Everything that can go wrong for a person, as one closed list. The words are in `bot/locales/`, by code;
 * `params` fill them. Anything else that is thrown is a fault of ours and is shown as `unexpected`.
 */
export const ERROR_CODES = [
  'not-registered',
  'pending-registration',
  'not-allowed',
  'not-visible',
  'conflict-of-interest',
  'invalid-input',
  'need-empty',
  'need-too-long',
  'text-too-long',
  'title-empty',
  'unknown-country',
  'unknown-agency',
  'unknown-person',
  'unknown-topic',
  'not-a-coordinator',
  'not-an-agency',
  'agency-not-yours',
  'one-agency-only',
  'countries-missing',
  'objective-missing',
  'already-signed',
  'already-declined',
  'content-changed',
  'revision-changed',
  'wrong-state',
  'reason-missing',
  'questions-missing',
  'answer-missing',
  'matches-missing',
  'number-invalid',
  'month-invalid',
  'period-invalid',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Readonly<Record<string, string | number | readonly string[]>>;

/** A refusal that the person can understand and act on. */
export class DeskError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'DeskError';
    this.code = code;
    this.params = params;
  }
}
