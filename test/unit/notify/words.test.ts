import assert from 'node:assert/strict';
import { CARD_LIMIT_BYTES, cardBytes } from '../../../bot/cards/elements.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { declineSignature, signRequest } from '../../../bot/usecases/cosign.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { admitPerson, introduce, refusePerson } from '../../../bot/usecases/people.ts';
import { aPerson, ilo, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { aStoredCosigning, input, testDeps } from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

describe('a message', () => {
  for (const language of LANGUAGES) {
    it(`is in the language of whoever gets it, with the whole content to sign (${language})`, async () => {
      const reader = { ...iom, language };
      const deps = await testDeps([unicef, reader]);
      await meet(deps, [reader]);
      const request = await aStoredCosigning(deps);
      const { round, told } = testDispatcher(deps);
      await round();
      assert.equal(told.length, 1);
      assert.equal(told[0]?.card?.lang, language);
      assert.ok(told[0]?.words.includes(request.content.need));
      assert.ok(elementsOf(told[0]?.card).some((node) => node.verb === 'sign'));
    });
  }

  it('tells how things stand when it is sent, not when it was left', async () => {
    const deps = await testDeps();
    await meet(deps, [iom]);
    const request = await aStoredCosigning(deps);
    await editRequest(deps)(unicef, request.ref, revision(request), input({ need: 'Quite another need' }));
    const { round, told } = testDispatcher(deps);
    await round();
    assert.ok(told.length > 0 && told.every(({ words }) => words.includes('Quite another need')));
  });

  it('tells an agency that it was taken off, and nothing of the request itself', async () => {
    const deps = await testDeps();
    await meet(deps, [iom]);
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    await editRequest(deps)(unicef, request.ref, revision(request), input({}, ['ilo']));
    const { round, told } = testDispatcher(deps);
    await round();
    assert.equal(told.length, 1);
    assert.match(told[0]?.words ?? '', /has taken IOM off UNM-2026-0001/);
    assert.ok(!told[0]?.words.includes(request.content.title));
    assert.deepEqual(
      elementsOf(told[0]?.card).filter((node) => node.verb),
      [],
    );
  });

  it('about an agency that does not sign says what the lead can do, unless the others have all signed', async () => {
    for (const [others, advice] of [
      [['iom'], true],
      [['iom', 'ilo'], false],
    ] as const) {
      const deps = await testDeps();
      await meet(deps, [unicef]);
      const request = await aStoredCosigning(deps, {}, [...others]);
      if (others.length > 1) await signRequest(deps)(iom, request.ref, request.contentHash);
      await declineSignature(deps)(others.length > 1 ? ilo : iom, request.ref, 'Not our mandate');
      const { round, told } = testDispatcher(deps);
      await round();
      const words = told.map((message) => message.words).join('\n');
      assert.match(words, /does not sign UNM-2026-0001: “Not our mandate”\./);
      assert.equal(words.includes('You can name another agency'), advice, words);
      assert.doesNotMatch(words, /All agencies have signed/);
    }
  });

  it('fits into a card however long the reason is, and shows the beginning', async () => {
    const deps = await testDeps();
    await meet(deps, [unicef]);
    const request = await aStoredCosigning(deps);
    await declineSignature(deps)(iom, request.ref, `Because ${'能力 '.repeat(1_600)}`);
    const { round, told } = testDispatcher(deps);
    await round();
    assert.ok(told[0]?.words.includes('Because 能力'));
    assert.ok(told[0]?.card && cardBytes(told[0].card) < CARD_LIMIT_BYTES);
  });

  it('about a registration waits until the secretariat’s decision stands', async () => {
    const newcomer = aPerson({ id: 'newcomer', organisation: 'unhcr', status: 'pending', roles: [], language: 'es' });
    for (const decide of [
      (deps: Awaited<ReturnType<typeof testDeps>>) => admitPerson(deps)(secretariat, 'newcomer', ['focal-point']),
      (deps: Awaited<ReturnType<typeof testDeps>>) => refusePerson(deps)(secretariat, 'newcomer'),
    ]) {
      const deps = await testDeps();
      await meet(deps, [newcomer]);
      await introduce(deps)(newcomer);
      const { round, recipients } = testDispatcher(deps);
      const replace = deps.store.replace.bind(deps.store);
      deps.store.replace = async () => {
        throw new Error('the process ends here');
      };
      await assert.rejects(decide(deps));
      deps.store.replace = replace;
      await round();
      assert.deepEqual(recipients(), [], 'nothing is decided yet');
      await decide(deps);
      deps.pass(60_000);
      await round();
      assert.deepEqual(recipients(), ['newcomer']);
    }
  });
});
