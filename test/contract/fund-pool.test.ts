/** A window's pool under many who decide at once, on both stores: never a dollar more than there is. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../bot/domain/errors.ts';
import { revision } from '../../bot/domain/request.ts';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import { requestSchema } from '../../bot/usecases/documents.ts';
import { approveCase, closeCase, cutFunding } from '../../bot/usecases/fund/steps.ts';
import { aStoredForwarded, committee, fill, heldInAll } from '../helpers/builders/fund.ts';
import { aPerson, secretariat } from '../helpers/builders.ts';
import { memoryStore, startCosmosEmulator } from '../helpers/stores.ts';
import { PEOPLE, type TestDeps, testDeps } from '../helpers/test-deps.ts';

const members = ['ohchr', 'undesa', 'who'].map((organisation) =>
  aPerson({ organisation, roles: ['committee'], country: null }),
);

/** What went through, and how often the pool was short; anything else is a fault. */
async function outcomes(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts);
  const codes = settled.map((each) => {
    if (each.status === 'fulfilled') return 'done';
    if (each.reason instanceof DeskError) return each.reason.code;
    throw each.reason;
  });
  const count = (code: string) => codes.filter((each) => each === code).length;
  return { done: count('done'), short: count('pool-exceeded'), outdated: count('revision-changed') };
}

const approve = (amount: number, reason = 'sound') => ({
  amounts: [
    { agency: 'unicef', amount: amount / 2 },
    { agency: 'iom', amount: amount / 2 },
  ],
  reason,
});

async function seen(deps: TestDeps, ref: string): Promise<number> {
  return revision(requestSchema.parse((await deps.store.get('request', ref))?.body));
}

function suite(name: string, open: () => Promise<{ store: Store; close: () => Promise<void> }>, size: number): void {
  describe(`a window’s pool on ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('lets through as many decisions at once as it has money for', async () => {
      const deps = await testDeps([...PEOPLE, ...members], opened.store);
      await fill(deps, 300_000);
      const requests = [];
      for (let number = 1; number <= size; number += 1) requests.push(await aStoredForwarded(deps, number));
      const made = await outcomes(
        requests.map((request, index) => {
          const member = members[index % members.length];
          assert.ok(member);
          const caseId = `${request.ref}:f1`;
          return approveCase(deps)(member, request.ref, revision(request), caseId, approve(100_000));
        }),
      );
      assert.deepEqual(made, { done: 3, short: size - 3, outdated: 0 });
      const held = await heldInAll(deps);
      assert.deepEqual([held.booked, held.said], [300_000, 300_000]);
      assert.ok(held.account.bookings.every((booking) => booking.pending === null));
    });

    it('takes one of two decisions on the same case, and books that one', async () => {
      const deps = await testDeps([...PEOPLE, ...members], opened.store);
      await fill(deps, 1_000_000);
      const request = await aStoredForwarded(deps);
      const caseId = `${request.ref}:f1`;
      const made = await outcomes(
        members.map((member, index) =>
          approveCase(deps)(member, request.ref, revision(request), caseId, approve(100_000 * (index + 1))),
        ),
      );
      assert.deepEqual(made, { done: 1, short: 0, outdated: members.length - 1 });
      const held = await heldInAll(deps);
      assert.equal(held.booked, held.said);
    });

    it('never holds less than the requests say, whatever is decided, cut and closed at once', async () => {
      const deps = await testDeps([...PEOPLE, ...members], opened.store);
      await fill(deps, 500_000);
      let number = 0;
      const act = fc.record({
        kind: fc.constantFrom('approve', 'approve', 'cut', 'close'),
        on: fc.nat(3),
        amount: fc.constantFrom(100_000, 200_000, 300_000),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 6 }), async (acts) => {
          const refs: string[] = [];
          for (let index = 0; index < 4; index += 1) {
            number += 1;
            refs.push((await aStoredForwarded(deps, number)).ref);
          }
          await outcomes(
            acts.map(async ({ kind, on, amount }) => {
              const ref = refs[on] ?? '';
              const caseId = `${ref}:f1`;
              const decided = await approveCase(deps)(committee, ref, await seen(deps, ref), caseId, approve(amount));
              if (kind === 'approve') return decided;
              const now = revision(decided);
              if (kind === 'cut') return cutFunding(deps)(committee, ref, now, caseId, approve(50_000));
              return closeCase(deps)(secretariat, ref, now, caseId, '');
            }),
          );
          const held = await heldInAll(deps);
          assert.ok(held.said <= held.booked, 'the window holds what requests say');
          assert.ok(held.booked <= held.pool, 'and no more than came in');
          // Room for the next run.
          for (const ref of refs) {
            await closeCase(deps)(secretariat, ref, await seen(deps, ref), `${ref}:f1`, '').catch(() => {});
          }
        }),
        { numRuns: size >= 20 ? 40 : 4 },
      );
    });
  });
}

suite('SQLite', async () => {
  const store = await memoryStore();
  return { store, close: () => store.close() };
}, 30);

suite('Cosmos DB', async () => {
  const emulator = await startCosmosEmulator();
  const store = await openStore({
    kind: 'cosmos',
    endpoint: emulator.endpoint,
    database: 'desk',
    credential: emulator.key,
    createIfMissing: true,
  });
  const close = async () => {
    await store.close();
    await emulator.close();
  };
  return { store, close };
}, 8);
