/** The bot behind its real endpoint: the channel posts activities, and receives what the bot writes. */
import assert from 'node:assert/strict';
import { createDispatcher } from '../../../bot/notify/dispatcher.ts';
import { iom, unicef } from '../../helpers/builders.ts';
import { elementsOf, wordsOf } from '../../helpers/chat-user.ts';
import { aStoredCosigning } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const wordsOfActivity = (activity: { text?: string; attachments?: { content?: unknown }[] } | undefined) =>
  wordsOf({ id: '', text: activity?.text ?? '', card: (activity?.attachments?.[0]?.content ?? null) as never });

describe('the bot’s endpoint', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());
  const post = (activity: unknown) => server.call(null, 'POST', '/api/messages', activity);

  it('answers a message into its conversation', async () => {
    assert.equal((await post(server.activity(unicef, { text: 'help' }))).status, 200);
    assert.equal(server.received.length, 1);
    assert.match(wordsOfActivity(server.received[0]), /What you can write/);
    assert.equal(server.received[0]?.attachments?.[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
  });

  it('answers a button with the card that takes the place of the old one', async () => {
    const { ref, contentHash } = await aStoredCosigning(server.deps);
    const action = { type: 'Action.Execute', verb: 'sign', data: { lang: 'en', ref, contentHash } };
    const response = await post(
      server.activity(iom, { type: 'invoke', name: 'adaptiveCard/action', value: { action }, text: undefined }),
    );
    assert.equal(response.status, 200);
    const body = (await response.json()) as { statusCode: number; type: string; value: unknown };
    assert.deepEqual([body.statusCode, body.type], [200, 'application/vnd.microsoft.card.adaptive']);
    assert.match(
      elementsOf(body.value)
        .map((node) => node.text ?? '')
        .join(' '),
      /All agencies have signed/,
    );
    assert.deepEqual(server.received, [], 'no second message');
  });

  it('answers a button that is refused with a sentence, so that the card stays', async () => {
    const action = { type: 'Action.Execute', verb: 'open', data: { lang: 'fr', ref: 'UNM-2026-9999' } };
    const response = await post(
      server.activity(iom, { type: 'invoke', name: 'adaptiveCard/action', value: { action } }),
    );
    const body = (await response.json()) as { type: string; value: string };
    assert.equal(body.type, 'application/vnd.microsoft.activity.message');
    assert.match(body.value, /demande/);
  });

  it('writes by itself to people it has met', async () => {
    await post(server.activity(iom, { text: 'help' }));
    server.received.length = 0;
    const { ref } = await aStoredCosigning(server.deps);
    const { round } = createDispatcher({ ...server.deps, send: server.send, log: { warn: () => {} } });
    await round();
    assert.match(wordsOfActivity(server.received[0]), new RegExp(ref));
    assert.equal(server.received[0]?.conversation?.id, `chat-${iom.id}`);
  });

  it('tells how a message ended: sent, blocked, gone or failed with its status', async () => {
    await post(server.activity(iom, { text: 'help' }));
    const stored = await server.deps.store.get('conversation', iom.id);
    const outcomes: Record<number, object> = { 201: { kind: 'sent' }, 403: { kind: 'blocked' }, 404: { kind: 'gone' } };
    for (const [status, expected] of Object.entries(outcomes)) {
      server.channel.status = Number(status);
      assert.deepEqual(await server.send(stored?.body as Record<string, unknown>, { text: 'x' }), expected);
    }
    server.channel.status = 400;
    const failed = await server.send(stored?.body as Record<string, unknown>, { text: 'x' });
    assert.match(failed.kind === 'failed' ? failed.error : '', /^400: /);
    assert.deepEqual(server.faults, [], 'no second message into a conversation that has just failed');
  });

  it('goes on when the channel does not take an answer', async () => {
    server.channel.status = 400;
    await post(server.activity(unicef));
    server.channel.status = 201;
    assert.equal((await post(server.activity(unicef))).status, 200);
    assert.equal(server.received.length, 1);
  });
});
