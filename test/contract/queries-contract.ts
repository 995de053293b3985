import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft, Filter, Kind, Store } from '../../bot/store/store.ts';
import { at, draft, refusal } from './drafts.ts';

const KIND: Kind[] = ['request', 'person'];
const STATUS = ['draft', 'submitted', 'matched'];
const TAGS = ['agency:unicef', 'agency:iom', 'country:sn', 'country:é', "it's", '"', '%', 'a:b:c'];
/** Few instants, so that many rows share one. */
const instant = fc.integer({ min: 0, max: 4 }).map(at);
const id = fc.string({ unit: fc.constantFrom('a', 'B', '.', '_', ':', '-', '7'), minLength: 1, maxLength: 5 });

const row: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(...KIND),
  id,
  status: fc.constantFrom(...STATUS),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 4 }),
  createdAt: instant,
  updatedAt: instant,
  body: fc.constant({}),
});
const rows = fc.uniqueArray(row, { minLength: 5, maxLength: 30, selector: (one) => `${one.kind} ${one.id}` });

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.constantFrom(...KIND),
    status: fc.uniqueArray(fc.constantFrom(...STATUS, 'unknown'), { maxLength: 3 }),
    allTags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
    anyTags: fc.uniqueArray(fc.constantFrom(...TAGS, 'unknown'), { maxLength: 3 }),
    createdFrom: instant,
    createdTo: instant,
    orderBy: fc.constantFrom('createdAt' as const, 'updatedAt' as const),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
    limit: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: ['kind', 'limit'] },
);

/** The port's promise in plain words of code: which rows, in which order. */
function expected(all: readonly Draft[], asked: Filter): string[] {
  const order = asked.orderBy ?? 'createdAt';
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const found = all
    .filter((one) => one.kind === asked.kind)
    .filter((one) => asked.status?.includes(one.status) ?? true)
    .filter((one) => (asked.allTags ?? []).every((tag) => one.tags.includes(tag)))
    .filter((one) => asked.anyTags?.some((tag) => one.tags.includes(tag)) ?? true)
    .filter((one) => one.createdAt >= (asked.createdFrom ?? '') && one.createdAt <= (asked.createdTo ?? '~'))
    .sort((a, b) => compare(a[order], b[order]) || compare(a.id, b.id))
    .map((one) => one.id);
  return asked.direction === 'desc' ? found.reverse() : found;
}

async function allPages(store: Store, asked: Filter): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await store.query({ ...asked, ...(after ? { after } : {}) });
    pages.push(page.rows.map((one) => one.id));
    after = page.next;
  }
  return pages;
}

async function fill(store: Store, drafts: readonly Draft[]): Promise<void> {
  for (const one of drafts) await store.create(one);
}

async function empty(store: Store): Promise<void> {
  for (const kind of KIND) {
    const { rows } = await store.query({ kind, limit: 500 });
    for (const { id, version } of rows) await store.delete(kind, id, version);
  }
}

export function queriesContract(open: () => Promise<Store>): void {
  describe('a query', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('gives the promised rows in the promised order, page by page, for any data and filter', async () => {
      await fc.assert(
        fc.asyncProperty(rows, fc.array(filter, { minLength: 6, maxLength: 6 }), async (data, filters) => {
          try {
            await fill(store, data);
            for (const asked of filters) {
              const pages = await allPages(store, asked);
              assert.deepEqual(pages.flat(), expected(data, asked));
              for (const page of pages.slice(0, -1)) assert.equal(page.length, asked.limit);
            }
          } finally {
            await empty(store);
          }
        }),
        { numRuns: 12 },
      );
    });

    it('visits every row once when all have the same instants', async () => {
      const drafts = Array.from({ length: 23 }, (_, n) => draft(`r-${n}`));
      await fill(store, drafts);
      for (const direction of ['asc', 'desc'] as const) {
        const asked: Filter = { kind: 'request', orderBy: 'updatedAt', direction, limit: 5 };
        assert.deepEqual((await allPages(store, asked)).flat(), expected(drafts, asked));
      }
    });

    it('gives no row twice when others are written between two pages', async () => {
      await fill(store, [draft('b', { createdAt: at(1) }), draft('d', { createdAt: at(3) })]);
      const first = await store.query({ kind: 'request', limit: 1 });
      await fill(store, [draft('a', { createdAt: at(0) }), draft('c', { createdAt: at(2) })]);
      const rest = await store.query({ kind: 'request', after: first.next ?? assert.fail('there is more') });
      assert.deepEqual(
        [...first.rows, ...rest.rows].map((one) => one.id),
        ['b', 'c', 'd'],
      );
    });

    it('gives 50 rows unless told, and the last page says that it is the last', async () => {
      await fill(
        store,
        Array.from({ length: 51 }, (_, n) => draft(`r-${n}`)),
      );
      const first = await store.query({ kind: 'request' });
      assert.equal(first.rows.length, 50);
      const last = await store.query({ kind: 'request', after: first.next ?? assert.fail('there is more') });
      assert.equal(last.rows.length, 1);
      assert.equal(last.next, null);
      assert.equal((await store.query({ kind: 'request', limit: 51 })).next, null);
    });

    it('of an empty kind gives an empty last page', async () => {
      assert.deepEqual(await store.query({ kind: 'delivery' }), { rows: [], next: null });
    });

    it('refuses a limit, an instant or a kind that is out of bounds', async () => {
      const wrong: Filter[] = [
        { kind: 'request', limit: 0 },
        { kind: 'request', limit: 501 },
        { kind: 'request', limit: 1.5 },
        { kind: 'request', createdFrom: '2026-01-01' },
        { kind: 'other' as Kind },
      ];
      for (const one of wrong) await assert.rejects(store.query(one), refusal('invalid'), JSON.stringify(one));
    });

    it('refuses the mark of another filter, and one that is made up', async () => {
      await fill(store, [draft('a'), draft('b'), draft('c')]);
      const { next } = await store.query({ kind: 'request', limit: 1 });
      const after = next ?? assert.fail('there is more');
      await assert.rejects(store.query({ kind: 'request', status: ['draft'], after }), refusal('invalid'));
      await assert.rejects(store.query({ kind: 'request', direction: 'desc', after }), refusal('invalid'));
      await assert.rejects(store.query({ kind: 'request', after: 'made up' }), refusal('invalid'));
      assert.equal((await store.query({ kind: 'request', limit: 2, after })).rows.length, 2);
    });
  });
}
