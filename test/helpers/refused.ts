import assert from 'node:assert/strict';
import { DeskError, type ErrorCode } from '../../bot/domain/errors.ts';

/** Asserts that something is refused with a code; returns the refusal. */
export function refused(code: ErrorCode, attempt: () => unknown): void {
  assert.throws(attempt, (error: unknown) => error instanceof DeskError && error.code === code);
}

export async function refusedLater(code: ErrorCode, attempt: Promise<unknown>): Promise<void> {
  await assert.rejects(attempt, (error: unknown) => error instanceof DeskError && error.code === code);
}
