import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { type JointRequest, revision } from '../../../bot/domain/request.ts';
import { openStore } from '../../../bot/store/open-store.ts';
import { type Store, StoreError } from '../../../bot/store/store.ts';
import { sendForSignature, signRequest, withdraw } from '../../../bot/usecases/cosign.ts';
import { requestSchema } from '../../../bot/usecases/documents.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { findDuplicates } from '../../../bot/usecases/find-duplicates.ts';
import { followStore, keepMatching } from '../../../bot/usecases/keep-matching.ts';
import { registerRequest } from '../../../bot/usecases/register-request.ts';
import { acceptRequest, recordMatches } from '../../../bot/usecases/review-request.ts';
import { coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import { memoryStore, startCosmosEmulator } from '../../helpers/stores.ts';
import { aStoredDraft, aStoredSubmitted, input, PEOPLE, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

/** What one server process has of its own: a matcher and what it knows. The store is the same for all. */
async function aProcess(store: Store, people: readonly Person[] = []) {
  const deps = await testDeps(people, store);
  const unreadable: string[] = [];
  const followed = {
    store,
    learners: { request: deps.known.learnRow },
    onUnreadable: (_error: unknown, id: string) => unreadable.push(id),
  };
  return { deps, followed, unreadable, round: followStore(followed) };
}

const NEEDS = [
  'Border police in Agadez need training on the protection of children on the move.',
  'La police des frontières d’Agadez a besoin d’une formation à la protection des enfants en déplacement.',
  'Savings cooperatives want to lower the fees of money transfers for rural families.',
  'The ministry wants to certify recruiters who charge workers no fees.',
  'Municipal health posts for seasonal workers and their families.',
];

async function stored(store: Store, ref: string): Promise<JointRequest> {
  return requestSchema.parse((await store.get('request', ref))?.body);
}

/** The answers that people would get now, whatever they may see. */
function answers({ matcher, known }: TestDeps) {
  return NEEDS.map((need, index) => {
    const query = { ...input().content, id: `q-${index}`, need, objectives: [7], agencies: [], otherText: '' };
    const partners = matcher.searchPartners(query).map(({ id, score, capacity }) => ({ id, score, capacity }));
    return { alike: known.alike(query, ({ status }) => status !== 'withdrawn'), partners };
  });
}

/** Two servers, started one after the other, on one store. */
function staysInStep(open: () => Promise<Store>): void {
  it('finds at once what it wrote itself, and after a look at the store what another process wrote', async () => {
    const [here, there] = [await aProcess(await open(), PEOPLE), await aProcess(await open())];
    const before = await aStoredSubmitted(here.deps);
    await there.round();
    const draft = await registerRequest(there.deps)(ilo, 'form-there', input({ need: NEEDS[1] ?? '' }, ['who']));
    const warned = async ({ deps }: typeof here, who: Person, request: JointRequest) =>
      (await findDuplicates(deps)(who, request, 'en')).join();
    assert.match(await warned(there, ilo, draft), /led by UNICEF/);

    // Edited there into another need: here it is a duplicate until the next look, and then no more.
    await sendForSignature(here.deps)(ilo, draft.ref, draft.contentHash);
    const own = await registerRequest(here.deps)(ilo, 'form-here', input({}, ['who']));
    assert.match(await warned(here, ilo, own), new RegExp(draft.ref));
    const sent = await stored(there.deps.store, draft.ref);
    const other = { need: NEEDS[2] ?? '', title: 'Remittances', objective: 20, themes: ['remittances'] };
    await editRequest(there.deps)(ilo, draft.ref, revision(sent), input({ ...other, beneficiaries: '' }, ['who']));
    await here.round();
    const now = await warned(here, ilo, own);
    assert.doesNotMatch(now, new RegExp(draft.ref));
    assert.match(now, /led by UNICEF/, before.ref);
  });
}

describe('two processes on one SQLite file', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-step-'));
  });
  after(() => rm(folder, { recursive: true }));
  staysInStep(() => openStore({ kind: 'sqlite', file: join(folder, 'desk.db') }));
});

describe('two processes on one Cosmos DB container', () => {
  let emulator: Awaited<ReturnType<typeof startCosmosEmulator>>;
  before(async () => {
    emulator = await startCosmosEmulator();
  });
  after(() => emulator.close());
  staysInStep(() =>
    openStore({ kind: 'cosmos', endpoint: emulator.endpoint, credential: emulator.key, createIfMissing: true }),
  );
});

describe('following the store', () => {
  type Do = (deps: TestDeps, request: JointRequest, need: string) => Promise<unknown>;
  const acts: Record<string, Do> = {
    register: (deps, _request, need) => aStoredDraft(deps, { need }),
    edit: (deps, request, need) => editRequest(deps)(unicef, request.ref, revision(request), input({ need })),
    send: (deps, request) => sendForSignature(deps)(unicef, request.ref, request.contentHash),
    sign: (deps, request) => signRequest(deps)(iom, request.ref, request.contentHash),
    withdraw: (deps, request) => withdraw(deps)(unicef, request.ref, revision(request), 'Not needed'),
    accept: (deps, request) => acceptRequest(deps)(coordinator, request.ref, revision(request)),
    match: (deps, request) =>
      recordMatches(deps)(coordinator, request.ref, revision(request), {
        partners: ['undp', 'unhcr'],
        funds: [],
        knowledge: [],
        note: 'They fit',
      }),
  };
  const step = fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    by: fc.nat(1),
    on: fc.nat(5),
    need: fc.constantFrom(...NEEDS),
    looks: fc.boolean(),
  });

  it('gives the same answers as loading afresh, whatever was done by whom', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = await memoryStore();
        const both = [await aProcess(store, PEOPLE), await aProcess(store)] as const;
        const refs = [(await aStoredDraft(both[0].deps)).ref, (await aStoredSubmitted(both[0].deps)).ref];
        for (const { act, by, on, need, looks } of steps) {
          const process = both[by === 0 ? 0 : 1];
          const request = await stored(store, refs[on % refs.length] ?? '');
          try {
            const done = await acts[act]?.(process.deps, request, need);
            if (act === 'register') refs.push((done as JointRequest).ref);
          } catch (error) {
            assert.ok(error instanceof DeskError, String(error));
          }
          if (looks) await both[0].round();
        }
        const fresh = await aProcess(store);
        for (const process of [...both, fresh]) await process.round();
        const expected = answers(fresh.deps);
        for (const { deps } of both) assert.deepEqual(answers(deps), expected);
      }),
      { numRuns: 25 },
    );
  });

  it('misses nothing that changes while it loads', async () => {
    const store = await memoryStore();
    const writer = await testDeps(PEOPLE, store);
    const drafts: JointRequest[] = [];
    for (let n = 0; n < 60; n += 1) drafts.push(await aStoredDraft(writer, { need: NEEDS[2] ?? '' }));
    const { deps, followed } = await aProcess(store);
    let pages = 0;
    const meanwhile: Store = {
      ...store,
      async query(filter) {
        const page = await store.query(filter);
        const [first] = drafts;
        if (pages++ === 0 && first) {
          await editRequest(writer)(unicef, first.ref, revision(first), input({ need: NEEDS[3] ?? '' }));
          await aStoredDraft(writer, { need: NEEDS[4] ?? '' });
        }
        return page as never;
      },
    };
    await followStore({ ...followed, store: meanwhile })();
    assert.ok(pages > 1, 'several pages');
    assert.deepEqual(answers(deps), answers(writer));
  });

  it('goes on where it was after the store failed, and tells of a document that it cannot read', async () => {
    const store = await memoryStore();
    const writer = await testDeps(PEOPLE, store);
    for (let n = 0; n < 60; n += 1) await aStoredDraft(writer);
    const at = writer.clock();
    const broken = { kind: 'request' as const, id: 'UNM-2026-9999', status: 'draft', tags: [], body: { ref: 1 } };
    await store.create({ ...broken, createdAt: at, updatedAt: at });
    const { deps, followed, unreadable } = await aProcess(store);
    let calls = 0;
    const failing = async <T>(answer: () => Promise<T>): Promise<T> => {
      calls += 1;
      if (calls % 2 === 0) throw new StoreError('unavailable', 'not now');
      return answer();
    };
    const round = followStore({
      ...followed,
      store: {
        get: (kind, id) => store.get(kind, id),
        query: (filter) => failing(() => store.query(filter)),
        changes: (token) => failing(() => store.changes(token)),
      },
    });
    let failures = 0;
    for (let isDone = false; !isDone; ) {
      isDone = await round().then(
        () => true,
        () => {
          failures += 1;
          return false;
        },
      );
    }
    assert.ok(failures > 0 && failures < 10, `${failures} failures`);
    assert.deepEqual([answers(deps), unreadable], [answers(writer), ['UNM-2026-9999']]);
  });
});

describe('keeping in step', () => {
  it('waits longer from failure to failure, says when all is known, and ends when it is stopped', async () => {
    const store = await memoryStore();
    const { followed } = await aProcess(store, PEOPLE);
    const looks: number[] = [];
    const faults: unknown[] = [];
    const unwilling: Store = {
      ...store,
      async changes(token) {
        looks.push(performance.now());
        if (looks.length <= 3) throw new StoreError('unavailable', 'not now');
        return store.changes(token);
      },
    };
    const keeping = keepMatching({ ...followed, store: unwilling }, (error) => faults.push(error), 20);
    await keeping.loaded;
    const gaps = looks.slice(1, 4).map((at, index) => at - (looks[index] ?? 0));
    assert.equal(faults.length, 3);
    assert.ok((gaps[0] ?? 0) >= 39 && (gaps[1] ?? 0) >= 79 && (gaps[2] ?? 0) >= 159, gaps.join());
    await keeping.stop();
    const count = looks.length;
    await wait(60);
    assert.equal(looks.length, count);
  });

  it('stops in the middle of loading', async () => {
    const store = await memoryStore();
    const writer = await testDeps(PEOPLE, store);
    for (let n = 0; n < 60; n += 1) await aStoredDraft(writer);
    const learnt: string[] = [];
    const stopped = new Promise<void>((resolve) => {
      const request = ({ id }: { id: string }) => {
        // With the first one that it learns, while more pages are to come.
        if (learnt.push(id) === 1) resolve(keeping.stop());
      };
      const keeping = keepMatching({ store, learners: { request }, onUnreadable: () => {} }, () => {});
    });
    await stopped;
    assert.ok(learnt.length < 60, `${learnt.length} learnt`);
  });
});
