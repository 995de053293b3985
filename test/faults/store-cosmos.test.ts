import assert from 'node:assert/strict';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import { draft, refusal } from '../contract/drafts.ts';
import { type Fate, faultyHttp, operationOf } from '../helpers/faulty-http.ts';
import { type CosmosEmulator, startCosmosEmulator } from '../helpers/stores.ts';

type Operation = NonNullable<ReturnType<typeof operationOf>>;

describe('the Cosmos DB store under faults', () => {
  let emulator: CosmosEmulator;
  let store: Store;
  let containers = 0;
  /** Fates of the requests of one operation, in order; afterwards, and all others, `rest`. */
  let plan: { operation: Operation; first: Fate[]; rest: Fate } | null;
  let asked: number;

  const openPlace = (over: { callMs?: number; endpoint?: string } = {}) =>
    openStore({
      kind: 'cosmos',
      endpoint: over.endpoint ?? emulator.endpoint,
      credential: emulator.key,
      container: `documents-${containers}`,
      createIfMissing: true,
      patience: { requestMs: 250, pauseMs: 1, callMs: over.callMs ?? 10_000 },
      httpClient: faultyHttp((request) => {
        if (!plan || operationOf(request) !== plan.operation) return 'pass';
        asked += 1;
        return plan.first.shift() ?? plan.rest;
      }),
    });
  const once = (operation: Operation, ...first: Fate[]) => {
    plan = { operation, first, rest: 'pass' };
  };
  const always = (operation: Operation, rest: Fate) => {
    plan = { operation, first: [], rest };
  };

  before(async () => {
    emulator = await startCosmosEmulator();
  });
  after(() => emulator.close());
  beforeEach(async () => {
    plan = null;
    asked = 0;
    containers += 1;
    store = await openPlace();
  });
  afterEach(() => store.close());

  /** Each call of the store, on a document `a` that is there, with a check that it took effect exactly once. */
  const calls: Record<Operation, () => Promise<void>> = {
    async get() {
      assert.equal((await store.get('request', 'a'))?.body, 'first');
    },
    async query() {
      assert.deepEqual(
        (await store.query({ kind: 'request' })).rows.map((row) => row.id),
        ['a'],
      );
    },
    async create() {
      const created = await store.create(draft('b', { body: 'b' }));
      plan = null;
      assert.deepEqual(await store.get('request', 'b'), created);
    },
    async replace() {
      const { version } = (await store.get('request', 'a')) ?? assert.fail();
      const replaced = await store.replace(draft('a', { body: 'second' }), version);
      plan = null;
      assert.deepEqual(await store.get('request', 'a'), replaced);
      assert.equal((await store.replace(draft('a'), replaced.version)).id, 'a');
    },
    async delete() {
      const { version } = (await store.get('request', 'a')) ?? assert.fail();
      await store.delete('request', 'a', version);
      assert.equal(await store.get('request', 'a'), null);
    },
    async count() {
      const numbers = [await store.next('series'), await store.next('series'), await store.next('series')];
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((x, y) => x - y),
      );
    },
  };
  const operations = Object.keys(calls) as Operation[];

  for (const operation of operations) {
    for (const status of [408, 410, 429, 449, 500, 503]) {
      it(`does ${operation} after a passing ${status}`, async () => {
        await store.create(draft('a', { body: 'first' }));
        once(operation, { status }, { status });
        await calls[operation]();
        assert.ok(asked >= 3, 'the faults were met');
      });
    }

    it(`does ${operation} after a time-out`, async () => {
      await store.create(draft('a', { body: 'first' }));
      once(operation, 'hang');
      await calls[operation]();
      assert.ok(asked >= 2, 'the fault was met');
    });
  }

  for (const operation of ['create', 'replace', 'delete', 'count'] as const) {
    it(`does ${operation} after the connection broke on the way there`, async () => {
      await store.create(draft('a', { body: 'first' }));
      once(operation, 'reset', 'reset');
      await calls[operation]();
      assert.ok(asked >= 3, 'the faults were met');
    });

    it(`does ${operation} once when the connection broke on the way back`, async () => {
      await store.create(draft('a', { body: 'first' }));
      once(operation, 'lost-answer');
      await calls[operation]();
      assert.ok(asked >= 2, 'the fault was met');
    });
  }

  it('tells that another was first, when its own attempt broke on the way there', async () => {
    const { version } = await store.create(draft('a'));
    const other = await openPlace();
    await other.replace(draft('a', { body: 'other' }), version);
    once('replace', 'reset');
    await assert.rejects(store.replace(draft('a', { body: 'own' }), version), refusal('version-changed'));
    once('create', 'reset');
    await assert.rejects(store.create(draft('a', { body: 'own' })), refusal('exists'));
    assert.equal((await store.get('request', 'a'))?.body, 'other');
    await other.close();
  });

  it('tells of a change whose time stamp is seconds behind one already told', async () => {
    const { token } = await store.changes(null);
    await store.create(draft('a'));
    const seen = await store.changes(token);
    const now = Date.now;
    // The emulator stamps with the clock of this process.
    Date.now = () => now() - 5_000;
    await store.create(draft('late')).finally(() => {
      Date.now = now;
    });
    const next = await store.changes(seen.token);
    assert.deepEqual(
      [seen.rows, next.rows].map((rows) => rows.map((row) => row.id)),
      [['a'], ['late']],
    );
    assert.deepEqual((await store.changes(next.token)).rows, []);
  });

  it('asks once for a document that is not there', async () => {
    always('get', 'pass');
    assert.equal(await store.get('request', 'nobody'), null);
    assert.equal(asked, 1);
  });

  it('gives up on a lasting fault after five attempts', async () => {
    always('create', { status: 503 });
    await assert.rejects(store.create(draft('a')), refusal('unavailable', /503/));
    assert.equal(asked, 5);
  });

  it('does not try again what will not change', async () => {
    always('get', { status: 403 });
    await assert.rejects(store.get('request', 'a'), refusal('unavailable', /Cosmos DB Built-in Data Contributor/));
    assert.equal(asked, 1);
  });

  it('waits as the service asks when throttled, and then says what to raise', async () => {
    always('query', { status: 429 });
    await assert.rejects(store.query({ kind: 'request' }), refusal('unavailable', /maximum throughput/));
    assert.equal(asked, 10);
  });

  it('does not take a missing container or a lagging replica for a missing document', async () => {
    for (const substatus of [1002, 1003]) {
      always('get', { status: 404, substatus });
      await assert.rejects(store.get('request', 'a'), refusal('unavailable'));
    }
    always('replace', { status: 404, substatus: 1003 });
    await assert.rejects(store.replace(draft('a'), 'v'), refusal('unavailable', /deploy/));
  });

  for (const operation of ['get', 'create'] as const) {
    it(`ends a ${operation} that never gets an answer, also where the SDK would try for hours`, async () => {
      const patient = await openPlace({ endpoint: emulator.endpoint.replace('http:', 'https:'), callMs: 1000 });
      always(operation, 'hang');
      const call = operation === 'get' ? patient.get('request', 'a') : patient.create(draft('a'));
      await assert.rejects(call, refusal('unavailable'));
      await patient.close();
    });
  }
});

describe('opening the Cosmos DB store', () => {
  let emulator: CosmosEmulator;
  before(async () => {
    emulator = await startCosmosEmulator();
  });
  after(() => emulator.close());

  const settings = () => ({ kind: 'cosmos' as const, endpoint: emulator.endpoint, credential: emulator.key });

  it('makes nothing unless told, and says what to deploy', async () => {
    await assert.rejects(openStore(settings()), refusal('unavailable', /deploy the infrastructure/));
  });

  it('finds again what was made', async () => {
    const first = await openStore({ ...settings(), createIfMissing: true });
    await first.create(draft('a'));
    await first.close();
    const again = await openStore(settings());
    assert.equal((await again.get('request', 'a'))?.id, 'a');
    await again.close();
  });

  it('refuses a container with another partition key, or without an index it sorts by', async () => {
    const { CosmosClient } = await import('@azure/cosmos');
    const client = new CosmosClient({
      endpoint: emulator.endpoint,
      key: emulator.key,
      connectionPolicy: { enableEndpointDiscovery: false },
    });
    const { database } = await client.databases.createIfNotExists({ id: 'desk' });
    await database.containers.create({ id: 'other-key', partitionKey: { paths: ['/id'] } });
    await database.containers.create({ id: 'no-index', partitionKey: { paths: ['/kind'] } });
    client.dispose();
    const open = (container: string) => openStore({ ...settings(), container });
    await assert.rejects(open('other-key'), refusal('unavailable', /partitioned by \/id, not by \/kind/));
    await assert.rejects(open('no-index'), refusal('unavailable', /no composite index \(\/createdAt ascending, \/id/));
  });

  it('says what to check when nobody is there', async () => {
    const nobody = await startCosmosEmulator();
    await nobody.close();
    const closed = { ...settings(), endpoint: nobody.endpoint, patience: { pauseMs: 1, callMs: 3000 } };
    await assert.rejects(openStore(closed), refusal('unavailable', /check the endpoint|gave no answer/));
  });
});
