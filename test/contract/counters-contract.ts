import assert from 'node:assert/strict';
import type { Store } from '../../bot/store/store.ts';
import { refusal } from './drafts.ts';

export function countersContract(open: () => Promise<Store>): void {
  describe('a series', () => {
    it('counts from 1, each series by itself', async () => {
      const store = await open();
      const numbers = [await store.next('ref-2026'), await store.next('ref-2026'), await store.next('ref-2027')];
      assert.deepEqual(numbers, [1, 2, 1]);
    });

    it('never gives the same number to 20 who ask at once of two servers', async () => {
      const stores = [await open(), await open()];
      const numbers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (stores[n % 2] as Store).next('ref-2026')),
      );
      assert.equal(new Set(numbers).size, 20);
      assert.ok(Math.min(...numbers) === 1);
    });

    it('has a name of the allowed characters', async () => {
      const store = await open();
      await assert.rejects(store.next('a/b'), refusal('invalid'));
      await assert.rejects(store.next(''), refusal('invalid'));
    });
  });
}
