/** Cards stay in a chat for weeks: pressing an old one changes nothing wrongly and shows what is true now. */
import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { requestSchema } from '../../../bot/usecases/documents.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { aPerson, iom, unicef } from '../../helpers/builders.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredCosigning, aStoredDraft, input, PEOPLE, type TestDeps, testDeps } from '../../helpers/test-deps.ts';

describe('a stale card', () => {
  let deps: TestDeps;
  let chat: ReturnType<typeof chatTurns>;
  const colleague = aPerson({ organisation: 'unicef', id: 'colleague', name: 'Fatou Ba' });
  beforeEach(async () => {
    deps = await testDeps([...PEOPLE, colleague]);
    chat = chatTurns(deps);
  });
  const stored = async (ref: string) => requestSchema.parse((await deps.store.get('request', ref))?.body);

  it('does not sign what has changed since, and shows the present content to sign', async () => {
    const { ref } = await aStoredCosigning(deps);
    const old = await chat.act(iom, 'open', { lang: 'en', ref });
    await editRequest(deps)(unicef, ref, 2, input({ need: 'Quite another need' }));
    const answer = await chat.press(iom, old, 'sign');
    assert.match(answer.words, /has changed since you read it/);
    assert.match(answer.words, /Quite another need/);
    assert.equal((await stored(ref)).agencies[1]?.signature, null);
    assert.match((await chat.press(iom, answer, 'sign')).words, /you signed/);
  });

  it('says that the agency has signed already when it is pressed twice', async () => {
    const { ref } = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const card = await chat.act(iom, 'open', { lang: 'en', ref });
    await chat.press(iom, card, 'sign');
    assert.match((await chat.press(iom, card, 'sign')).words, /already signed/);
    assert.equal((await stored(ref)).history.filter((entry) => entry.action === 'signed').length, 1);
  });

  it('of a draft makes one request and then shows where it stands', async () => {
    const form = await chat.say(
      unicef,
      'New joint request of UNICEF and IOM for Niger: training of the border police on child protection.',
    );
    const saved = await chat.press(unicef, form, 'save', { objective: '7' });
    assert.match((await chat.press(unicef, form, 'save', { objective: '7' })).words, /Saved as draft UNM-2026-0001/);
    await chat.press(unicef, saved, 'send');
    const late = await chat.press(unicef, form, 'save', { objective: '7' });
    assert.match(late.words, /Waiting for signatures/);
    assert.doesNotMatch(late.words, /Saved as draft/);
    assert.equal((await deps.store.query({ kind: 'request' })).rows.length, 1);
  });

  it('of a form tells who did what meanwhile, keeps what was typed, and saves it when confirmed', async () => {
    const draft = await aStoredDraft(deps);
    const form = await chat.act(unicef, 'edit', { lang: 'en', ref: draft.ref });
    await editRequest(deps)(colleague, draft.ref, revision(draft), input({ need: 'What Fatou wrote' }));
    const answer = await chat.press(unicef, form, 'save-edit', { need: 'What I wrote' });
    assert.match(answer.words, /In the meantime: UNICEF changed the content.*\(Fatou Ba\)/);
    assert.equal(inputOf(answer, 'need'), 'What I wrote');
    assert.equal((await stored(draft.ref)).content.need, 'What Fatou wrote');
    await chat.press(unicef, answer, 'save-edit');
    assert.equal((await stored(draft.ref)).content.need, 'What I wrote');
  });

  it('of a request that has been submitted offers no edit any more, and says why', async () => {
    const { ref, contentHash } = await aStoredCosigning(deps);
    const old = await chat.act(unicef, 'open', { lang: 'en', ref });
    await chat.act(iom, 'sign', { lang: 'en', ref, contentHash });
    const answer = await chat.press(unicef, old, 'edit');
    assert.match(answer.words, /is at “With the coordinators”/);
    assert.ok(!answer.verbs.includes('edit'));
  });

  it('with a reason is replaced by a fresh one that holds the reason, to be sent again', async () => {
    const { ref } = await aStoredCosigning(deps);
    const old = await chat.act(unicef, 'open', { lang: 'en', ref });
    await editRequest(deps)(colleague, ref, 2, input({ need: 'Another' }));
    const answer = await chat.press(unicef, old, 'withdraw', { reason: 'A long reason' });
    assert.match(answer.words, /In the meantime/);
    assert.match(answer.words, /what you typed is still there/);
    assert.equal(inputOf(answer, 'reason'), 'A long reason');
    assert.equal((await stored(ref)).state, 'cosigning');
    await chat.press(unicef, answer, 'withdraw');
    assert.deepEqual((await stored(ref)).history.at(-1)?.note, 'A long reason');
  });

  it('with a reason stays as it is where the step has gone for good, so that the words can be copied', async () => {
    const { ref, contentHash } = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const old = await chat.act(iom, 'open', { lang: 'en', ref });
    await chat.act(iom, 'sign', { lang: 'en', ref, contentHash });
    await chat.act(aPerson({ organisation: 'ilo' }), 'sign', { lang: 'en', ref, contentHash });
    const answer = await chat.press(iom, old, 'decline-signature', { reason: 'A long reason' });
    assert.equal(answer.card, null);
    assert.match(answer.text, /is at “With the coordinators”/);
  });

  it('of an agency that declined says so', async () => {
    const { ref } = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const card = await chat.act(iom, 'open', { lang: 'en', ref });
    await chat.press(iom, card, 'decline-signature', { reason: 'No capacity' });
    for (const verb of ['sign', 'decline-signature'] as const) {
      assert.match(
        (await chat.press(iom, card, verb, verb === 'sign' ? {} : { reason: 'No' })).words,
        /already said that it does not sign/,
      );
    }
  });
});
