import assert from 'node:assert/strict';
import { createClient, fileName } from '../../../tab/api/client.ts';
import { isOutdated, isUnknownPerson, isWorthRetrying, Problem } from '../../../tab/api/problem.ts';
import { personaTokens, teamsTokens } from '../../../tab/api/tokens.ts';
import { createKeep } from '../../../tab/common/keep.ts';

type Call = { url: string; init: RequestInit };

function clientOf(answers: (Response | Error)[], isOnline = true) {
  const calls: Call[] = [];
  const asked: boolean[] = [];
  const client = createClient({
    language: 'fr',
    isOnline: () => isOnline,
    tokens: {
      get: async (fresh) => {
        asked.push(fresh);
        return fresh ? 'new' : 'old';
      },
    },
    fetch: async (url, init) => {
      calls.push({ url, init });
      const answer = answers.shift();
      if (!(answer instanceof Response)) throw answer ?? new Error('no answer left');
      return answer;
    },
  });
  return { client, calls, asked };
}

const refused = (status: number, code: string) =>
  Response.json({ error: { code, message: 'Quelqu’un a été plus rapide.', requestId: 'r-9' } }, { status });

async function problemFrom(work: Promise<unknown>): Promise<Problem> {
  const thrown = await work.then(
    () => assert.fail('it went through'),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof Problem);
  return thrown;
}

const headerOf = (call: Call | undefined) => new Headers(call?.init.headers).get('authorization');

describe('the client of the tab', () => {
  it('asks in the language of the reader and leaves out what is not stated', async () => {
    const { client, calls } = clientOf([Response.json({ ok: true })]);
    assert.deepEqual(await client.get('/requests', { view: 'mine', state: '', after: undefined }), { ok: true });
    assert.equal(calls[0]?.url, '/api/requests?lang=fr&view=mine');
    assert.equal(headerOf(calls[0]), 'Bearer old');
  });

  it('replaces an expired token once and repeats the call', async () => {
    const { client, calls, asked } = clientOf([refused(401, 'unauthenticated'), Response.json({ done: true })]);
    assert.deepEqual(await client.post('/requests/UNM-2026-0001/accept', { revision: 3 }), { done: true });
    assert.deepEqual(asked, [false, true]);
    assert.equal(headerOf(calls[1]), 'Bearer new');
    assert.equal(calls[1]?.init.body, '{"revision":3}');
  });

  it('gives up when a new token is refused as well', async () => {
    const { client, calls } = clientOf([refused(401, 'unauthenticated'), refused(401, 'unauthenticated')]);
    assert.equal((await problemFrom(client.get('/me'))).kind, 'signed-out');
    assert.equal(calls.length, 2);
  });

  it('hands on what the server says to the person', async () => {
    const { client } = clientOf([refused(409, 'revision-changed')]);
    const problem = await problemFrom(client.post('/requests/UNM-2026-0001/accept', { revision: 3 }));
    assert.equal(problem.kind, 'refused');
    assert.equal(problem.message, 'Quelqu’un a été plus rapide.');
    assert.ok(isOutdated(problem));
  });

  it('calls every answer without our error body a fault of the server', async () => {
    const { client } = clientOf([new Response('<h1>Bad gateway</h1>', { status: 502 }), refused(500, 'unexpected')]);
    assert.equal((await problemFrom(client.get('/me'))).kind, 'fault');
    const problem = await problemFrom(client.get('/me'));
    assert.equal(problem.kind, 'fault');
    assert.equal(problem.requestId, 'r-9');
  });

  it('calls an answer that is no JSON a fault, too', async () => {
    const { client } = clientOf([new Response('<html>', { status: 200 })]);
    assert.equal((await problemFrom(client.get('/me'))).kind, 'fault');
  });

  it('tells a broken line, a slow one and none at all apart', async () => {
    const slow = Object.assign(new Error('slow'), { name: 'TimeoutError' });
    assert.equal((await problemFrom(clientOf([new TypeError('fetch failed')]).client.get('/me'))).kind, 'network');
    assert.equal((await problemFrom(clientOf([slow]).client.get('/me'))).kind, 'timeout');
    assert.equal((await problemFrom(clientOf([new TypeError('x')], false).client.get('/me'))).kind, 'offline');
  });

  it('takes nothing for the answer to what has none', async () => {
    const { client } = clientOf([new Response(null, { status: 204 })]);
    assert.equal(await client.post('/people/p-1/refuse', {}), undefined);
  });

  it('reads the name of a file as the server wrote it', async () => {
    assert.equal(fileName('attachment; filename="numbers-2026.csv"'), 'numbers-2026.csv');
    assert.equal(
      fileName('attachment; filename="x.csv"; filename*=UTF-8\'\'bilan%20%C3%A9t%C3%A9.csv'),
      'bilan été.csv',
    );
    assert.equal(fileName(null), null);
    const { client } = clientOf([
      new Response('a,b', { headers: { 'content-disposition': 'attachment; filename=numbers.csv' } }),
    ]);
    const { blob, name } = await client.download('/summary.csv', { from: '2026-01-01', to: '2026-11-20' });
    assert.equal(await blob.text(), 'a,b');
    assert.equal(name, 'numbers.csv');
  });
});

describe('problems', () => {
  it('are worth another try only when the line or the server failed', () => {
    assert.deepEqual(
      (['offline', 'network', 'timeout', 'refused', 'signed-out', 'fault'] as const).filter((kind) =>
        isWorthRetrying(new Problem(kind)),
      ),
      ['network', 'timeout', 'fault'],
    );
  });

  it('know people who must write to the bot first', () => {
    assert.ok(isUnknownPerson(new Problem('refused', { code: 'not-registered' })));
    assert.ok(isUnknownPerson(new Problem('refused', { code: 'pending-registration' })));
    assert.ok(!isUnknownPerson(new Problem('refused', { code: 'not-allowed' })));
  });
});

describe('tokens', () => {
  it('of a persona are asked for once and kept until a new one is wanted', async () => {
    let count = 0;
    const tokens = personaTokens('amara', createKeep(null), async (_, init) => {
      assert.equal(init.body, '{"persona":"amara"}');
      count += 1;
      return Response.json({ token: `t-${count}` });
    });
    assert.equal(await tokens.get(false), 't-1');
    assert.equal(await tokens.get(false), 't-1');
    assert.equal(await tokens.get(true), 't-2');
    assert.equal(await tokens.get(false), 't-2');
  });

  it('that Teams refuses name the cause', async () => {
    const tokens = teamsTokens({ ssoToken: () => Promise.reject(new Error('resourceRequiresConsent')) });
    const problem = await problemFrom(tokens.get(false));
    assert.equal(problem.kind, 'signed-out');
    assert.equal(problem.message, 'resourceRequiresConsent');
  });
});
