import type { Draft, StoreErrorCode } from '../../bot/store/store.ts';

/** An instant `n` milliseconds into 2026. */
export const at = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n).toISOString();

/** A request that is right in every way, but for what is told. */
export const draft = <T = unknown>(id: string, over: Partial<Draft<T>> = {}): Draft<T> => ({
  kind: 'request',
  id,
  status: 'draft',
  tags: [],
  createdAt: at(0),
  updatedAt: at(0),
  body: {} as T,
  ...over,
});

/** For `assert.rejects`. */
export const refusal = (code: StoreErrorCode, message?: RegExp) => ({
  name: 'StoreError',
  code,
  ...(message ? { message } : {}),
});
