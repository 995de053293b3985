import assert from 'node:assert/strict';
import type { Store } from '../../bot/store/store.ts';
import { draft, refusal } from './drafts.ts';

/** Reads on until nothing is new. */
async function follow(store: Store, from: string): Promise<{ ids: string[]; sizes: number[]; token: string }> {
  const ids: string[] = [];
  const sizes: number[] = [];
  let token = from;
  for (;;) {
    const step = await store.changes(token);
    if (step.rows.length === 0) return { ids, sizes, token };
    ids.push(...step.rows.map(({ kind, id }) => `${kind} ${id}`));
    sizes.push(step.rows.length);
    token = step.token;
  }
}

export function changesContract(open: () => Promise<Store>): void {
  describe('changes', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('begin at the present', async () => {
      await store.create(draft('before'));
      const { rows, token } = await store.changes(null);
      assert.deepEqual(rows, []);
      assert.deepEqual(await store.changes(token), { rows: [], token });
    });

    it('tell what was created and replaced, of every kind, oldest first', async () => {
      const before = await store.create(draft('before'));
      const { token } = await store.changes(null);
      await store.create(draft('b'));
      await store.create(draft('a', { kind: 'person' }));
      const c = await store.create(draft('c', { kind: 'delivery' }));
      await store.replace(draft('before'), before.version);
      await store.replace(draft('c', { kind: 'delivery' }), c.version);
      const { ids } = await follow(store, token);
      assert.deepEqual(ids, ['request b', 'person a', 'request before', 'delivery c']);
    });

    it('tell again what is replaced again', async () => {
      const { token } = await store.changes(null);
      const first = await store.create(draft('a'));
      const seen = await follow(store, token);
      await store.replace(draft('a'), first.version);
      const again = await follow(store, seen.token);
      assert.deepEqual([seen.ids, again.ids], [['request a'], ['request a']]);
    });

    it('do not tell of what is gone', async () => {
      const { token } = await store.changes(null);
      const { version } = await store.create(draft('a'));
      await store.create(draft('b'));
      await store.delete('request', 'a', version);
      assert.deepEqual((await follow(store, token)).ids, ['request b']);
    });

    it('come at most 500 a call, and none is left out', async () => {
      const { token } = await store.changes(null);
      const all = Array.from({ length: 520 }, (_, n) => `request r-${n}`);
      await Promise.all(all.map((name) => store.create(draft(name.slice('request '.length)))));
      const { ids, sizes } = await follow(store, token);
      assert.deepEqual(sizes, [500, 20]);
      assert.deepEqual(new Set(ids), new Set(all));
    });

    it('leave out no write of several servers that write while they are read', async () => {
      const other = await open();
      const told = new Set<string>();
      let { token } = await store.changes(null);
      const read = async () => {
        const step = await store.changes(token);
        token = step.token;
        for (const { id } of step.rows) told.add(id);
      };
      const names = Array.from({ length: 60 }, (_, n) => `r-${n}`);
      for (let n = 0; n < names.length; n += 6) {
        const some = names.slice(n, n + 6);
        await Promise.all([...some.map((name, k) => (k % 2 ? store : other).create(draft(name))), read()]);
      }
      await read();
      assert.deepEqual(told, new Set(names));
    });

    it('refuse a token that is not of this store', async () => {
      for (const token of ['', 'made up', 'e30x', '-1']) {
        await assert.rejects(store.changes(token), refusal('invalid'), token);
      }
    });
  });
}
