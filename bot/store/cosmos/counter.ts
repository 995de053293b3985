import type { Container } from '@azure/cosmos';
import { StoreError } from '../store.ts';
import { COUNTER_PARTITION } from './containers.ts';
import { isConflict, isMissing } from './errors.ts';

interface Counter {
  id: string;
  kind: typeof COUNTER_PARTITION;
  value: number;
}

const increment = { operations: [{ op: 'incr' as const, path: '/value', value: 1 }] };

/**
 * The next number of a series. The service adds, so two callers never read the same number; an attempt whose answer
 * was lost leaves a gap. Safe to repeat.
 */
export async function nextNumber(container: Container, series: string, abortSignal: AbortSignal): Promise<number> {
  const id = `${COUNTER_PARTITION}:${series}`;
  const add = async (): Promise<number> => {
    const { resource } = await container.item(id, COUNTER_PARTITION).patch<Counter>(increment, { abortSignal });
    if (!resource) throw new StoreError('unavailable', `the series ${series} was counted without an answer`);
    return resource.value;
  };
  try {
    return await add();
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    const first: Counter = { id, kind: COUNTER_PARTITION, value: 1 };
    await container.items.create(first, { abortSignal });
    return first.value;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return add();
  }
}
