import assert from 'node:assert/strict';
import { unicef } from '../../helpers/builders.ts';
import { chatTurns } from '../../helpers/chat-turns.ts';
import { elementsOf } from '../../helpers/chat-user.ts';
import { testDeps } from '../../helpers/test-deps.ts';

describe('finding knowledge in the chat', () => {
  it('leads from each item to its page in the tab', async () => {
    const answer = await chatTurns(await testDeps()).say(unicef, 'find practices on remittances');
    const links = elementsOf(answer.card).flatMap((node) => (node.type === 'Action.OpenUrl' ? [String(node.url)] : []));
    assert.ok(links.length >= 2);
    for (const link of links) assert.match(link, /\/tab\/#knowledge\/[a-z0-9-]+$/);
    assert.equal(new Set(links).size, links.length);
  });
});
