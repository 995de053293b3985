/** Input that is wrong, and faults of ours, over HTTP. */
import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import { StoreError } from '../../../bot/store/store.ts';
import { coordinator, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { refusal, statusAndCode } from '../../helpers/refused-http.ts';
import { aStoredSubmitted } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('the API refuses', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  it('input that is wrong, and names the field', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    const at = `/api/requests/${ref}`;
    const wrong: [Person, string, string, unknown, string][] = [
      [coordinator, 'POST', `${at}/accept`, {}, 'revision'],
      [coordinator, 'POST', `${at}/accept`, { revision: '4' }, 'revision'],
      [coordinator, 'POST', `${at}/accept`, { revision: -1 }, 'revision'],
      [coordinator, 'POST', `${at}/return`, { revision: 4 }, 'questions'],
      [coordinator, 'POST', `${at}/return`, { revision: 4, questions: 'x'.repeat(20_001) }, 'questions'],
      [
        coordinator,
        'POST',
        `${at}/matches`,
        { revision: 4, partners: 'iom', funds: [], knowledge: [], note: '' },
        'partners',
      ],
      [
        coordinator,
        'POST',
        `${at}/matches`,
        { revision: 4, partners: Array(51).fill('iom'), funds: [], knowledge: [], note: '' },
        'partners',
      ],
      [iom, 'POST', `${at}/sign`, { revision: 4, contentHash: 'x' }, 'contentHash'],
      [coordinator, 'GET', '/api/requests', undefined, 'view'],
      [coordinator, 'GET', '/api/requests?view=queue&state=nothing', undefined, 'state'],
      [coordinator, 'GET', '/api/requests?view=queue&limit=0', undefined, 'limit'],
      [coordinator, 'GET', '/api/requests?view=queue&limit=1000000', undefined, 'limit'],
      [coordinator, 'GET', '/api/requests?view=queue&after=made-up', undefined, 'after'],
      [secretariat, 'GET', '/api/summary?from=2026-13-01&to=2026-12-31', undefined, 'from'],
      [secretariat, 'GET', '/api/summary.csv?from=2026-01-01', undefined, 'to'],
      [secretariat, 'POST', '/api/people/pending/admit', { roles: [] }, 'roles'],
      [secretariat, 'POST', '/api/people/pending/admit', { roles: ['king'] }, 'roles'],
      [unicef, 'PUT', '/api/me/language', { language: 'de' }, 'language'],
      [unicef, 'PUT', '/api/me/language', undefined, 'body'],
    ];
    for (const [person, method, path, body, field] of wrong) {
      const { status, code, message } = await refusal(server, person, method, path, body);
      assert.deepEqual([status, code], [400, 'invalid-input'], `${method} ${path}`);
      assert.ok(message.includes(field), `${method} ${path}: ${message}`);
    }
  });

  it('bodies that are no JSON or too large, and addresses that are none', async () => {
    for (const body of ['{', 'null', '"x"', '['])
      assert.deepEqual(
        await statusAndCode(server, unicef, 'PUT', '/api/me/language', body),
        [400, 'invalid-input'],
        body,
      );
    assert.deepEqual(
      await statusAndCode(server, unicef, 'PUT', '/api/me/language', { language: 'x'.repeat(300_000) }),
      [413, 'invalid-input'],
    );
    assert.deepEqual(await statusAndCode(server, unicef, 'GET', '/api/requests/%E0%A4%A'), [400, 'invalid-input']);
    assert.deepEqual(await statusAndCode(server, unicef, 'GET', '/api/requests/..%2f..%2fperson'), [
      403,
      'not-visible',
    ]);
    assert.deepEqual(await statusAndCode(server, unicef, 'GET', '/api/nothing'), [403, 'not-visible']);
    assert.deepEqual(
      await statusAndCode(server, secretariat, 'POST', '/api/people/a%20b%2fc/admit', { roles: ['observer'] }),
      [422, 'unknown-person'],
    );
  });

  it('words that are missing, and a period that ends before it begins', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    assert.deepEqual(
      await statusAndCode(server, coordinator, 'POST', `/api/requests/${ref}/return`, { revision: 4, questions: ' ' }),
      [422, 'questions-missing'],
    );
    assert.deepEqual(
      await statusAndCode(server, coordinator, 'POST', `/api/requests/${ref}/decline`, {
        revision: 4,
        reason: 'x'.repeat(5_001),
      }),
      [422, 'text-too-long'],
    );
    assert.deepEqual(await statusAndCode(server, secretariat, 'GET', '/api/summary?from=2026-02-01&to=2026-01-01'), [
      422,
      'period-invalid',
    ]);
  });

  it('with 503 while the database is away, and 500 with a number for a fault of ours', async () => {
    server.deps.store.query = () => Promise.reject(new StoreError('unavailable', 'secret place'));
    assert.deepEqual(await statusAndCode(server, unicef, 'GET', '/api/requests?view=mine'), [503, 'unavailable']);
    server.deps.store.query = () => Promise.reject(new TypeError('secret place'));
    const { status, code, message, requestId } = await refusal(server, unicef, 'GET', '/api/requests?view=mine');
    assert.deepEqual([status, code], [500, 'unexpected']);
    assert.ok(message.includes(requestId) && !message.includes('secret place'));
    assert.equal(server.deps.logged.at(-1)?.fields.requestId, requestId);
    server.deps.store.changes = () => Promise.reject(new StoreError('unavailable', 'secret place'));
    assert.deepEqual(await statusAndCode(server, null, 'GET', '/health'), [503, 'unavailable']);
  });
});
