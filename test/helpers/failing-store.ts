import { type Store, StoreError } from '../../bot/store/store.ts';

/** Where a process ends: before a step reaches the store, or after it did and before anybody hears of it. */
export type Moment = 'before' | 'after';

const STEPS = ['get', 'create', 'replace', 'query', 'next'] as const;

/** The same store, on which the step of this number (from 1), and every later one, fails: as if the process had ended there. */
export function failingStore(store: Store, at: number, moment: Moment): Store & { steps: () => number } {
  let steps = 0;
  const dead = () => new StoreError('unavailable', 'the process has ended');
  const failing = { ...store, steps: () => steps };
  for (const name of STEPS) {
    const step = (store[name] as (...given: unknown[]) => Promise<unknown>).bind(store);
    const wrapped = async (...given: unknown[]) => {
      steps += 1;
      if (steps > at || (steps === at && moment === 'before')) throw dead();
      const result = await step(...given);
      if (steps === at) throw dead();
      return result;
    };
    Object.assign(failing, { [name]: wrapped });
  }
  return failing;
}
