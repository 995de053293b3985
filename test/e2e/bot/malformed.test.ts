/** What nobody should send: 400 with one sentence, no stack, and the process lives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ErrorBody } from '../../../bot/api/contract.ts';
import { unicef } from '../../helpers/builders.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('a malformed activity', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());
  const post = (body: unknown, headers = {}) => server.call(null, 'POST', '/api/messages', body, headers);

  async function refused(body: unknown, name: string, headers = {}): Promise<void> {
    const response = await post(body, headers);
    const text = await response.text();
    assert.ok([400, 413].includes(response.status), `${name}: ${response.status} ${text}`);
    const { error } = JSON.parse(text) as ErrorBody;
    assert.equal(error.code, 'invalid-input', name);
    assert.match(error.message, /^Something in what was sent cannot be read.*nothing was changed\.$/, name);
    assert.doesNotMatch(text, /\bat .*\.(?:ts|js):\d|node_modules|Zod/, name);
  }
  const without = (field: string) =>
    Object.fromEntries(Object.entries(server.activity(unicef)).filter(([key]) => key !== field));

  it('is refused without what every activity has', async () => {
    for (const field of ['type', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient'])
      await refused(without(field), field);
  });

  it('is refused with wrong types', async () => {
    const wrong: Record<string, unknown>[] = [
      { type: 7 },
      { type: '' },
      { conversation: 'x' },
      { conversation: null },
      { conversation: {} },
      { conversation: { id: '' } },
      { conversation: { id: ['a'] } },
      { from: null },
      { from: { id: 7 } },
      { from: { id: 'x', aadObjectId: { $ne: 1 } } },
      { from: { id: 'x', aadObjectId: '../../x y' } },
      { from: { id: 'x', name: {} } },
      { recipient: [] },
      { serviceUrl: 'file:///etc/passwd' },
      { serviceUrl: 'no address' },
      { text: { toString: 1 } },
      { text: 7 },
      { id: 7 },
      { locale: {} },
      { membersAdded: 'x', type: 'conversationUpdate' },
      { membersAdded: [null], type: 'conversationUpdate' },
      { channelData: 'x' },
    ];
    for (const change of wrong) await refused(server.activity(unicef, change), JSON.stringify(change));
  });

  it('is refused when its answers would go to another computer', async () => {
    await refused(server.activity(unicef, { serviceUrl: 'https://evil.example/' }), 'serviceUrl');
  });

  it('is refused when it is no JSON, no object, or nothing', async () => {
    for (const body of ['{"type":', 'type=message', '[]', '[1]', 'null', '7', '"text"', '']) await refused(body, body);
    await refused('type=message', 'a form', { 'content-type': 'application/x-www-form-urlencoded' });
    await refused('{}', 'an unknown character set', { 'content-type': 'application/json; charset=klingon' });
    await refused('not gzip', 'an encoding that lies', { 'content-encoding': 'gzip' });
  });

  it('is refused when it is huge', async () => {
    await refused(server.activity(unicef, { text: 'x'.repeat(1_000_000) }), 'text');
  });

  it('does no harm when it is nested deeply, wherever', async () => {
    await refused(nested(40_000), 'body');
    for (const field of ['value', 'channelData', 'entities', 'conversation', 'from']) {
      const activity = JSON.stringify(server.activity(unicef, { [field]: '@' })).replace('"@"', nested(30_000));
      const response = await post(activity);
      assert.ok(response.status < 500, `${field}: ${response.status} ${await response.text()}`);
    }
  });

  it('does no harm in an action, whatever its value', async () => {
    const action = (value: unknown) => server.activity(unicef, { type: 'invoke', name: 'adaptiveCard/action', value });
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { action: null },
      { action: { verb: 'sign' } },
      { action: { verb: '__proto__', data: {} } },
      { action: { verb: 'open', data: { ref: { a: 1 } } } },
      { action: { verb: 'constructor', data: { __proto__: { ref: 1 } } } },
    ]) {
      const response = await post(action(value));
      const { type } = (await response.json()) as { type: string };
      assert.deepEqual(
        [response.status, type],
        [200, 'application/vnd.microsoft.activity.message'],
        JSON.stringify(value),
      );
    }
  });

  it('never ends the process or shows its inside, whatever JSON comes', async () => {
    const fields = fc.constantFrom(
      'type',
      'conversation',
      'from',
      'recipient',
      'text',
      'value',
      'entities',
      'attachments',
      'channelData',
      'locale',
      'membersAdded',
      'name',
      'timestamp',
      'id',
      'replyToId',
    );
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.jsonValue(),
        fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate'),
        async (field, value, type) => {
          const response = await post(server.activity(unicef, { type, name: 'adaptiveCard/action', [field]: value }));
          // 501: a kind of invoke that the bot has no answer for.
          assert.ok(response.status < 500 || response.status === 501, `${response.status}`);
          assert.doesNotMatch(await response.text(), /\bat .*\.(?:ts|js):\d|node_modules/);
        },
      ),
      { numRuns: 150 },
    );
    assert.equal((await server.call(null, 'GET', '/health')).status, 200);
    assert.deepEqual(server.faults, []);
    assert.deepEqual(server.deps.logged, []);
  });
});

describe('an activity of another tenant', () => {
  it('is refused, and nothing is kept of it', async () => {
    const server = await startTestServer({ rules: { tenantId: 'our-tenant' } });
    try {
      for (const tenant of ['another', undefined]) {
        const activity = server.activity(unicef, {
          conversation: { id: 'c', tenantId: tenant },
          channelData: { tenant: tenant && { id: tenant } },
        });
        const response = await server.call(null, 'POST', '/api/messages', activity);
        assert.equal(response.status, 403);
      }
      assert.equal((await server.deps.store.query({ kind: 'conversation' })).rows.length, 0);
      assert.deepEqual(server.received, []);
    } finally {
      await server.stop();
    }
  });
});
