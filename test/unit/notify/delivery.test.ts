import assert from 'node:assert/strict';
import { rememberConversation } from '../../../bot/usecases/conversations.ts';
import { signRequest } from '../../../bot/usecases/cosign.ts';
import { admitPerson, introduce } from '../../../bot/usecases/people.ts';
import { aPerson, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { aStoredCosigning, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { countDeliveries, meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

describe('delivering a message', () => {
  let deps: TestDeps;
  let dispatcher: ReturnType<typeof testDispatcher>;
  beforeEach(async () => {
    deps = await testDeps([unicef, iom]);
    dispatcher = testDispatcher(deps);
  });

  it('happens once, however many rounds there are', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    for (let round = 0; round < 5; round += 1) await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
  });

  it('happens once, however many processes there are', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    const second = testDispatcher(deps);
    await Promise.all([dispatcher.round(), second.round(), dispatcher.round(), second.round()]);
    assert.deepEqual([...dispatcher.recipients(), ...second.recipients()], [iom.id]);
  });

  it('waits for a person who never wrote to the bot, and happens when they do', async () => {
    await aStoredCosigning(deps);
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), []);
    assert.equal(await countDeliveries(deps, 'waiting'), 1);
    await meet(deps, [iom]);
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
  });

  it('happens although the person writes just while it finds out that it cannot reach them', async () => {
    await aStoredCosigning(deps);
    const get = deps.store.get.bind(deps.store);
    deps.store.get = async (kind, id) => {
      const found = await get(kind, id);
      deps.store.get = kind === 'conversation' ? get : deps.store.get;
      if (kind === 'conversation') await meet(deps, [iom]);
      return found as never;
    };
    await dispatcher.round();
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
  });

  it('waits where the conversation is gone, and happens when the person writes again, in the same one, too', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    dispatcher.channel.answer = () => ({ kind: 'gone' });
    await dispatcher.round();
    assert.equal(await countDeliveries(deps, 'waiting'), 1);
    dispatcher.channel.answer = () => ({ kind: 'sent' });
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [], 'not before they write');
    await rememberConversation(deps)(iom.id, { person: iom.id });
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
  });

  it('ends where the person blocked the bot', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    let tries = 0;
    dispatcher.channel.answer = () => {
      tries += 1;
      return { kind: 'blocked' };
    };
    for (let round = 0; round < 3; round += 1) {
      await dispatcher.round();
      deps.pass(3_600_000);
    }
    assert.deepEqual([tries, await countDeliveries(deps, 'blocked')], [1, 1]);
  });

  it('is tried again after a fault, each time after twice as long, and then succeeds', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    let tries = 0;
    dispatcher.channel.answer = () => {
      tries += 1;
      return tries < 4 ? { kind: 'failed', error: '502' } : { kind: 'sent' };
    };
    const triedAfter: number[] = [];
    for (let second = 0; second <= 40; second += 1) {
      const before = tries;
      await dispatcher.round();
      if (tries > before) triedAfter.push(second);
      deps.pass(1_000);
    }
    assert.deepEqual(triedAfter, [0, 5, 15, 35]);
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
    assert.deepEqual(
      dispatcher.warnings.map((warning) => warning.attempt),
      [1, 2, 3],
    );
  });

  it('is given up after ten faults, and the operator can see with what', async () => {
    await meet(deps, [iom]);
    await aStoredCosigning(deps);
    let tries = 0;
    dispatcher.channel.answer = () => {
      tries += 1;
      return { kind: 'failed', error: '500: broken' };
    };
    for (let round = 0; round < 15; round += 1) {
      await dispatcher.round();
      deps.pass(3_600_000);
    }
    assert.deepEqual([tries, await countDeliveries(deps, 'failed')], [10, 1]);
  });

  it('does not hold up the others where it fails', async () => {
    const other = aPerson({ organisation: 'iom', id: 'other' });
    deps = await testDeps([unicef, iom, other]);
    dispatcher = testDispatcher(deps);
    await meet(deps, [iom, other]);
    await aStoredCosigning(deps);
    dispatcher.channel.answer = (to) => {
      if (to === iom.id) throw new Error('no network');
      return { kind: 'sent' };
    };
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), ['other']);
  });

  it('is at most ten a minute to one person, and the rest comes in the next', async () => {
    await meet(deps, [iom]);
    for (let count = 0; count < 13; count += 1) await aStoredCosigning(deps);
    await dispatcher.round();
    await dispatcher.round();
    assert.equal(dispatcher.recipients().length, 10);
    deps.pass(60_000);
    await dispatcher.round();
    assert.equal(dispatcher.recipients().length, 3);
  });

  it('reaches everybody in one round, also behind a hundred messages that have to wait', async () => {
    await meet(deps, [iom, unicef]);
    for (let count = 0; count < 101; count += 1) await aStoredCosigning(deps);
    await dispatcher.round();
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    deps.pass(1_000);
    await signRequest(deps)(iom, request.ref, request.contentHash);
    await dispatcher.round();
    assert.ok(dispatcher.recipients().includes(unicef.id));
  });

  it('of an admission begins once the person can be reached', async () => {
    deps = await testDeps([secretariat]);
    dispatcher = testDispatcher(deps);
    const newcomer = aPerson({ id: 'newcomer', organisation: 'unhcr' });
    await introduce(deps)(newcomer);
    await admitPerson(deps)(secretariat, 'newcomer', ['focal-point']);
    await dispatcher.round();
    await meet(deps, [newcomer]);
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), ['newcomer']);
  });
});
