import assert from 'node:assert/strict';
import { askQuestion } from '../../../bot/usecases/triage.ts';
import { coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredDraft, aStoredSubmitted, testDeps } from '../../helpers/test-deps.ts';

describe('questions in the chat', () => {
  it('are answered one by one on the card of the request', async () => {
    const deps = await testDeps();
    const { press, say } = chatTurns(deps);
    const { ref } = await aStoredSubmitted(deps);
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    const card = await say(iom, `status ${ref}`);
    assert.match(card.words, /Which regions\?/);
    assert.match(card.words, /UNICEF has to answer/);
    const done = await press(iom, card, 'answer-question', { 'answer-q1': 'Agadez and Zinder' });
    assert.match(done.words, /Agadez and Zinder/);
    assert.ok(!done.verbs.includes('answer-question'));
    const late = await press(unicef, await say(unicef, `status ${ref}`), 'open');
    assert.match(late.words, /Agadez and Zinder/);
  });

  it('keep the card, and so what was typed, when an answer is refused', async () => {
    const deps = await testDeps();
    const { press, say } = chatTurns(deps);
    const { ref } = await aStoredSubmitted(deps);
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    const [mine, theirs] = [await say(iom, `status ${ref}`), await say(unicef, `status ${ref}`)];
    await press(iom, mine, 'answer-question', { 'answer-q1': 'Agadez' });
    const refused = await press(unicef, theirs, 'answer-question', { 'answer-q1': 'Zinder' });
    assert.equal(refused.card, null);
    assert.match(refused.text, /answered or taken back already/);
    const nothing = await press(unicef, theirs, 'answer-question', { 'answer-q1': ' ' });
    assert.equal(nothing.card, null);
  });
});

describe('a crisis request in the chat', () => {
  it('is marked by the lead, signed by two, followed by the third and made ordinary', async () => {
    const deps = await testDeps();
    const { act, press, say } = chatTurns(deps);
    const { ref } = await aStoredDraft(deps, {}, ['iom', 'ilo']);
    const draft = await act(unicef, 'open', { ref });
    assert.match(draft.words, /Still open: /);
    const form = await press(unicef, draft, 'crisis');
    assert.match(inputOf(form, 'endsOn'), /^\d{4}-\d{2}-\d{2}$/);
    const wrong = await press(unicef, form, 'save-crisis', { crisisReason: 'Floods', endsOn: '31.1.2027' });
    assert.equal(inputOf(wrong, 'crisisReason'), 'Floods', 'what was typed stays');
    const past = await press(unicef, wrong, 'save-crisis', { endsOn: '2026-11-01' });
    assert.match(past.words, /must lie after today/);
    const marked = await press(unicef, past, 'save-crisis', { endsOn: '2027-01-31' });
    assert.match(marked.words, /Crisis request/);
    assert.match(marked.words, /to be confirmed/);
    await press(unicef, marked, 'send');
    const signed = await press(iom, await say(iom, 'sign'), 'sign');
    assert.match(signed.words, /with the coordinators as a crisis request/);
    assert.match(signed.words, /Still to sign, by .*: ILO/);
    const followed = await press(ilo, await act(ilo, 'open', { ref }), 'sign');
    assert.match(followed.words, /All agencies have signed/);
    const ordinary = await press(unicef, await act(unicef, 'open', { ref }), 'convert-crisis');
    assert.match(ordinary.words, /is an ordinary request now/);
  });

  it('is marked by nobody but the lead', async () => {
    const deps = await testDeps();
    const { act } = chatTurns(deps);
    const { ref } = await aStoredSubmitted(deps);
    for (const person of [iom, coordinator]) {
      assert.equal((await act(person, 'crisis', { ref, revision: 1 })).verbs.includes('save-crisis'), false);
    }
  });
});
