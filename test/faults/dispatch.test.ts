/** The process ends at every single step of the store, before it or just after it: nobody is forgotten, nobody is told twice for nothing. */
import assert from 'node:assert/strict';
import { revision } from '../../bot/domain/request.ts';
import { runDispatcher } from '../../bot/notify/dispatcher.ts';
import { signRequest } from '../../bot/usecases/cosign.ts';
import { introduce } from '../../bot/usecases/people.ts';
import { acceptRequest } from '../../bot/usecases/review-request.ts';
import { aPerson, coordinator, iom, secretariat, unicef } from '../helpers/builders.ts';
import { failingStore, type Moment } from '../helpers/failing-store.ts';
import { aStoredCosigning, PEOPLE, type TestDeps, testDeps } from '../helpers/test-deps.ts';
import { meet, testDispatcher } from '../helpers/test-dispatcher.ts';

const MOMENTS: readonly Moment[] = ['before', 'after'];

/** Everything left to be told, until nothing is. */
async function settle(deps: TestDeps): Promise<string[]> {
  const dispatcher = testDispatcher(deps);
  for (let round = 0; round < 4; round += 1) {
    deps.pass(120_000);
    await dispatcher.round();
  }
  return dispatcher.recipients();
}

async function submitted(): Promise<TestDeps> {
  const deps = await testDeps();
  await meet(deps, PEOPLE);
  const request = await aStoredCosigning(deps);
  await settle(deps);
  await signRequest(deps)(iom, request.ref, request.contentHash);
  return deps;
}

describe('a dispatcher that ends in the middle of its work', () => {
  for (const moment of MOMENTS) {
    it(`forgets nobody, and repeats at most the one message it was at (${moment} a step)`, async () => {
      const expected = [coordinator.id, unicef.id].sort();
      let steps = Number.POSITIVE_INFINITY;
      for (let at = 1; at <= steps; at += 1) {
        const deps = await submitted();
        const store = failingStore(deps.store, at, moment);
        const dying = testDispatcher({ ...deps, store });
        await dying.round().catch(() => {});
        const before = dying.recipients();
        const after = await settle(deps);
        const told = [...before, ...after].sort();
        assert.deepEqual([...new Set(told)], expected, `step ${at}`);
        assert.ok(told.length <= expected.length + 1, `step ${at}: ${told}`);
        if (store.steps() < at) steps = at;
      }
      assert.ok(steps > 10, 'every step was tried');
    });
  }
});

describe('a person’s step that ends in the middle', () => {
  for (const moment of MOMENTS) {
    it(`is done with everybody told, or not done and can be done again (${moment} a step)`, async () => {
      for (let at = 1; at <= 4; at += 1) {
        const deps = await submitted();
        await settle(deps);
        const ref = (await deps.store.query({ kind: 'request' })).rows[0]?.id ?? '';
        const accept = (on: TestDeps) => acceptRequest(on)(coordinator, ref, 4);
        await accept({ ...deps, store: failingStore(deps.store, at, moment) }).catch(() => {});
        const isDone = (await deps.store.query({ kind: 'request', status: ['assessing'] })).rows.length === 1;
        if (!isDone) assert.equal(revision(await accept(deps)), 5);
        assert.deepEqual(await settle(deps), [iom.id, unicef.id].sort(), `step ${at}`);
      }
    });

    it(`introduces a newcomer to the secretariat once they try again (${moment} a step)`, async () => {
      const newcomer = aPerson({ id: 'newcomer', organisation: 'unhcr' });
      for (let at = 1; at <= 6; at += 1) {
        const deps = await testDeps([secretariat]);
        await meet(deps, [secretariat]);
        await introduce({ ...deps, store: failingStore(deps.store, at, moment) })(newcomer).catch(() => {});
        await introduce(deps)(newcomer);
        assert.deepEqual(await settle(deps), [secretariat.id], `step ${at}`);
      }
    });
  }
});

describe('the rounds of a dispatcher', () => {
  it('go on after one that failed, and never overlap', async () => {
    const faults: unknown[] = [];
    let rounds = 0;
    let isRunning = false;
    const finished: (() => void)[] = [];
    const running = runDispatcher(
      async () => {
        assert.equal(isRunning, false, 'one at a time');
        isRunning = true;
        rounds += 1;
        await new Promise((resolve) => setImmediate(resolve));
        isRunning = false;
        finished.shift()?.();
        if (rounds === 1) throw new Error('the database is away');
      },
      (error) => faults.push(error),
      1_000_000,
    );
    const nextRound = () => new Promise<void>((resolve) => finished.push(resolve));
    const first = nextRound();
    running.nudge();
    await first;
    const second = nextRound();
    for (let nudge = 0; nudge < 5; nudge += 1) running.nudge();
    await second;
    await running.stop();
    running.nudge();
    await new Promise((resolve) => setImmediate(resolve));
    const roundsAtStop = rounds;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(faults.length, 1);
    assert.equal(rounds, roundsAtStop, 'no round after the stop');
  });
});
