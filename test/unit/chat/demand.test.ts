import assert from 'node:assert/strict';
import { loadVisible } from '../../../bot/usecases/change-request.ts';
import { iom, unicef } from '../../helpers/builders.ts';
import { chatTurns, inputOf } from '../../helpers/chat-turns.ts';
import { aStoredDraft, testDeps } from '../../helpers/test-deps.ts';

describe('who asked, in the chat', () => {
  async function opened() {
    const deps = await testDeps();
    const { ref } = await aStoredDraft(deps, { requestedBy: '' });
    const chat = chatTurns(deps);
    const request = await chat.act(unicef, 'open', { ref });
    return { deps, ref, chat, form: await chat.press(unicef, request, 'demand') };
  }
  const city = {
    kind: 'local-government',
    name: 'City of Agadez',
    endorsement: 'obtained',
    evidence: 'letter of 3 May',
  };

  it('is named one by one, with endorsement and evidence, and taken out again', async () => {
    const { deps, ref, chat, form } = await opened();
    const named = await chat.press(unicef, form, 'add-requester', city);
    assert.match(
      named.words,
      /City of Agadez \(city or local government; endorsement: Obtained; evidence: letter of 3 May\)/,
    );
    assert.equal((await loadVisible(deps, unicef, ref)).request.content.requesters.length, 1);
    await chat.press(unicef, named, 'remove-requester');
    assert.deepEqual((await loadVisible(deps, unicef, ref)).request.content.requesters, []);
  });

  it('is asked for by name, and what was typed stays', async () => {
    const { chat, form } = await opened();
    const again = await chat.press(unicef, form, 'add-requester', { ...city, name: ' ' });
    assert.match(again.words, /give the name/);
    assert.equal(inputOf(again, 'evidence'), 'letter of 3 May');
    assert.equal(inputOf(again, 'kind'), 'local-government');
  });

  it('is no affair of agencies that do not see the draft', async () => {
    const { ref, chat } = await opened();
    const answer = await chat.act(iom, 'add-requester', { ref, revision: 1, ...city });
    assert.doesNotMatch(answer.words, /Agadez/);
  });
});
