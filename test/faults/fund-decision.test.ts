/** The process ends at every single step of a decision that books money: nothing is promised twice, and nothing is lost. */
import assert from 'node:assert/strict';
import { revision } from '../../bot/domain/request.ts';
import { requestSchema } from '../../bot/usecases/documents.ts';
import { approveCase, cutFunding } from '../../bot/usecases/fund/steps.ts';
import { APPROVED, aStoredForwarded, CASE, committee, fill, heldInAll } from '../helpers/builders/fund.ts';
import { failingStore, type Moment } from '../helpers/failing-store.ts';
import { refusedLater } from '../helpers/refused.ts';
import { PEOPLE, type TestDeps, testDeps } from '../helpers/test-deps.ts';

const MOMENTS: readonly Moment[] = ['before', 'after'];
const REF = 'UNM-2026-0001';
const decision = { amounts: APPROVED, reason: 'sound' };
const less = { amounts: [{ agency: 'unicef', amount: 100_000 }], reason: 'less is needed' };

/** Two requests wait for 400,000 each, and 500,000 are there. */
async function waiting(): Promise<TestDeps> {
  const deps = await testDeps([...PEOPLE, committee]);
  await fill(deps, 500_000);
  await aStoredForwarded(deps, 1);
  await aStoredForwarded(deps, 2);
  return deps;
}

async function present(deps: TestDeps, ref = REF) {
  const stored = await deps.store.get('request', ref);
  return requestSchema.parse(stored?.body);
}

const decide = async (deps: TestDeps, ref = REF) => {
  const request = await present(deps, ref);
  return approveCase(deps)(committee, ref, revision(request), `${ref}:f1`, decision);
};

async function check(deps: TestDeps, place: string) {
  const held = await heldInAll(deps);
  assert.ok(held.said <= held.booked, `${place}: the window holds what requests say`);
  assert.ok(held.booked <= held.pool, `${place}: and no more than came in`);
  return held;
}

/** Runs a step on a store that dies at its first, second … step, then what follows, until no step is left to die at. */
async function atEveryStep(
  moment: Moment,
  prepare: () => Promise<TestDeps>,
  run: (deps: TestDeps) => Promise<unknown>,
  then: (deps: TestDeps, place: string) => Promise<void>,
): Promise<void> {
  let steps = Number.POSITIVE_INFINITY;
  for (let at = 1; at <= steps; at += 1) {
    const deps = await prepare();
    const store = failingStore(deps.store, at, moment);
    await run({ ...deps, store }).catch(() => {});
    await check(deps, `step ${at}`);
    await then(deps, `step ${at}`);
    if (store.steps() < at) steps = at;
  }
  assert.ok(steps > 6 && steps < 60, `every step was tried: ${steps}`);
}

describe('a decision that ends in the middle', () => {
  for (const moment of MOMENTS) {
    it(`is made, or can be made again at once, with the same booking (${moment} a step)`, () =>
      atEveryStep(
        moment,
        waiting,
        async (dying) => approveCase(dying)(committee, REF, revision(await present(dying)), CASE, decision),
        async (deps, place) => {
          if ((await present(deps)).funding[0]?.step === 'committee') await decide(deps);
          const held = await check(deps, place);
          assert.deepEqual([held.said, held.booked], [400_000, 400_000], place);
        },
      ));

    it(`keeps its money for a minute, then leaves it to the next one who needs it (${moment} a step)`, () =>
      atEveryStep(
        moment,
        waiting,
        async (dying) => approveCase(dying)(committee, REF, revision(await present(dying)), CASE, decision),
        async (deps, place) => {
          const isMade = (await present(deps)).funding[0]?.step === 'approved';
          const { booked } = await heldInAll(deps);
          if (booked > 0) await refusedLater('pool-exceeded', decide(deps, 'UNM-2026-0002'));
          deps.pass(120_000);
          if (isMade) await refusedLater('pool-exceeded', decide(deps, 'UNM-2026-0002'));
          else await decide(deps, 'UNM-2026-0002');
          const held = await check(deps, place);
          assert.deepEqual([held.said, held.booked], [400_000, 400_000], place);
        },
      ));

    it(`frees what was cut for the next one who needs it (${moment} a step)`, () =>
      atEveryStep(
        moment,
        async () => {
          const deps = await waiting();
          await decide(deps);
          return deps;
        },
        async (dying) => cutFunding(dying)(committee, REF, revision(await present(dying)), CASE, less),
        async (deps, place) => {
          deps.pass(120_000);
          const isCut = (await present(deps)).history.at(-1)?.action === 'fund-cut';
          if (isCut) await decide(deps, 'UNM-2026-0002');
          else await refusedLater('pool-exceeded', decide(deps, 'UNM-2026-0002'));
          const held = await check(deps, place);
          assert.equal(held.said, isCut ? 500_000 : 400_000, place);
        },
      ));
  }

  it('does not come back after its money went to somebody else', async () => {
    const deps = await waiting();
    // The writer stands still just before it writes the request; somebody else needs the money meanwhile.
    let overtake = async () => {};
    const slow: TestDeps = {
      ...deps,
      store: {
        ...deps.store,
        replace: async (draft, version) => {
          if (draft.kind === 'request') {
            const go = overtake;
            overtake = async () => {};
            await go();
          }
          return deps.store.replace(draft, version);
        },
      },
    };
    overtake = async () => {
      deps.pass(120_000);
      await decide(deps, 'UNM-2026-0002');
    };
    await refusedLater('pool-exceeded', decide(slow));
    const held = await check(deps, 'overtaken');
    assert.deepEqual([held.said, held.booked], [400_000, 400_000]);
    assert.equal((await present(deps)).funding[0]?.step, 'committee');
  });

  it('books nothing upon a request that somebody else has decided meanwhile', async () => {
    const deps = await waiting();
    // The writer has read the request and stands still before it reads the window again, to book.
    let reads = 0;
    const slow: TestDeps = {
      ...deps,
      store: {
        ...deps.store,
        get: async (kind, id) => {
          if (kind === 'window') reads += 1;
          if (kind === 'window' && reads === 2) await decide(deps);
          return deps.store.get(kind, id);
        },
      },
    };
    const seen = revision(await present(deps));
    const little = { amounts: APPROVED.map((line) => ({ ...line, amount: 50_000 })), reason: 'sound' };
    await refusedLater('revision-changed', approveCase(slow)(committee, REF, seen, CASE, little));
    const held = await check(deps, 'decided meanwhile');
    assert.deepEqual([held.said, held.booked], [400_000, 400_000]);
  });
});
