import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../store.ts';
import { isTransient, toStoreError } from './errors.ts';

/** Times in milliseconds. */
export interface Patience {
  /** One HTTP request. */
  requestMs: number;
  /** One call of the store with all its attempts: the SDK alone may go on for hours. */
  callMs: number;
  /** Attempts on what the SDK does not try again. */
  attempts: number;
  /** Pause before the second attempt, at most; doubled each time. */
  pauseMs: number;
}

export const PATIENCE: Patience = { requestMs: 5_000, callMs: 20_000, attempts: 5, pauseMs: 200 };

/** Runs one call of the store; what it does must be safe to do again. Throws StoreErrors only. */
export type Run = <R>(work: (abortSignal: AbortSignal) => Promise<R>) => Promise<R>;

/** Rejects when the signal fires, even where the SDK is asleep between its own attempts. */
function aborted(signal: AbortSignal): { promise: Promise<never>; forget(): void } {
  let stop = () => {};
  const promise = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  return { promise, forget: () => signal.removeEventListener('abort', stop) };
}

/** A runner that bounds each call in time and repeats it after a transient failure, with a random pause. */
export function makeRun(endpoint: string, patience: Patience): Run {
  return async (work) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new StoreError('unavailable', `Cosmos DB ${endpoint} gave no answer in ${patience.callMs} ms`));
    }, patience.callMs);
    const deadline = aborted(controller.signal);
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await Promise.race([work(controller.signal), deadline.promise]);
        } catch (error) {
          if (controller.signal.aborted || attempt >= patience.attempts || !isTransient(error)) throw error;
          const longest = patience.pauseMs * 2 ** (attempt - 1);
          await Promise.race([wait(Math.random() * longest), deadline.promise]);
        }
      }
    } catch (error) {
      throw toStoreError(controller.signal.aborted ? controller.signal.reason : error, endpoint);
    } finally {
      clearTimeout(timer);
      deadline.forget();
    }
  };
}
