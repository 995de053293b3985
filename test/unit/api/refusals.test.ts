/** What is refused over HTTP: a status, a code, a sentence in the person's language, and nothing else. */
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { t } from '../../../bot/locales/index.ts';
import { acceptRequest } from '../../../bot/usecases/review-request.ts';
import { aPerson, coordinator, ilo, iom, observer, unicef } from '../../helpers/builders.ts';
import { refusal, statusAndCode } from '../../helpers/refused-http.ts';
import { aStoredCosigning, aStoredSubmitted, PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const pending = aPerson({ organisation: 'iom', id: 'pending', status: 'pending' });
const rejected = aPerson({ organisation: 'iom', id: 'rejected', status: 'refused' });

describe('the API refuses', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ people: [...PEOPLE, pending, rejected] });
  });
  afterEach(() => server.stop());

  it('whoever is not signed in, in the language of their browser', async () => {
    for (const path of [
      '/api/me',
      '/api/requests?view=mine',
      '/api/summary.xlsx',
      '/api/people/pending',
      '/api/nothing',
      '/api/messages',
    ]) {
      assert.deepEqual(await statusAndCode(server, null, 'GET', path), [401, 'unauthenticated'], path);
    }
    for (const header of ['Bearer', 'Bearer x', 'Basic dTpw', 'bearer a.b.c', 'Bearer a b']) {
      assert.deepEqual(await statusAndCode(server, null, 'GET', '/api/me', undefined, { authorization: header }), [
        401,
        'unauthenticated',
      ]);
    }
    for (const lang of LANGUAGES) {
      const { message } = await refusal(server, null, 'GET', '/api/me', undefined, {
        'accept-language': `${lang}-XX,en;q=0.5`,
      });
      assert.equal(message, t(lang, 'error.unauthenticated'));
    }
  });

  it('whoever is not, or not yet, on the register', async () => {
    assert.deepEqual(await statusAndCode(server, pending, 'GET', '/api/me'), [403, 'pending-registration']);
    assert.deepEqual(await statusAndCode(server, rejected, 'GET', '/api/me'), [403, 'not-registered']);
    const version = (await server.deps.store.get('person', ilo.id))?.version ?? '';
    await server.deps.store.delete('person', ilo.id, version);
    assert.deepEqual(await statusAndCode(server, ilo, 'GET', '/api/me'), [403, 'not-registered']);
  });

  it('somebody else’s request exactly like one that does not exist', async () => {
    const { ref, contentHash } = await aStoredCosigning(server.deps);
    const bodies: Record<string, object> = {
      accept: {},
      return: { questions: 'x' },
      answer: { answer: 'x' },
      matches: { partners: [], funds: [], knowledge: [], note: '' },
      decline: { reason: 'x' },
      sign: { contentHash },
      'decline-signature': { reason: 'x' },
      withdraw: { reason: 'x' },
    };
    for (const lang of LANGUAGES) {
      for (const stranger of [ilo, coordinator]) {
        const answers = async (name: string) => {
          const at = `/api/requests/${name}`;
          const results = [
            await refusal(server, stranger, 'GET', `${at}?lang=${lang}`),
            await refusal(server, stranger, 'GET', `${at}/matches?lang=${lang}`),
          ];
          for (const [verb, body] of Object.entries(bodies)) {
            results.push(
              await refusal(server, stranger, 'POST', `${at}/${verb}?lang=${lang}`, { revision: 2, ...body }),
            );
          }
          return results.map(({ status, code, message }) => ({ status, code, message }));
        };
        const foreign = await answers(ref);
        assert.deepEqual(foreign, await answers('UNM-2026-9999'));
        assert.ok(
          foreign.every(
            ({ status, code, message }) =>
              status === 403 && code === 'not-visible' && message === t(lang, 'error.not-visible'),
          ),
        );
      }
    }
  });

  it('what a role does not allow', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    assert.deepEqual(await statusAndCode(server, unicef, 'POST', `/api/requests/${ref}/accept`, { revision: 4 }), [
      403,
      'not-allowed',
    ]);
    assert.deepEqual(await statusAndCode(server, unicef, 'GET', `/api/requests/${ref}/matches`), [403, 'not-allowed']);
    assert.deepEqual(await statusAndCode(server, coordinator, 'GET', '/api/summary?from=2026-01-01&to=2026-12-31'), [
      403,
      'not-allowed',
    ]);
    assert.deepEqual(await statusAndCode(server, observer, 'GET', '/api/people/pending'), [403, 'not-allowed']);
    assert.deepEqual(
      await statusAndCode(server, coordinator, 'POST', '/api/people/pending/admit', { roles: ['observer'] }),
      [403, 'not-allowed'],
    );
  });

  it('a decision on what somebody else has decided meanwhile, with who and what, in three languages', async () => {
    const request = await aStoredSubmitted(server.deps);
    await acceptRequest(server.deps)(coordinator, request.ref, revision(request));
    const second = aPerson({ organisation: 'dco', roles: ['coordinator'], id: coordinator.id });
    for (const lang of LANGUAGES) {
      const { status, code, message } = await refusal(
        server,
        second,
        'POST',
        `/api/requests/${request.ref}/decline?lang=${lang}`,
        { revision: revision(request), reason: 'No' },
      );
      assert.deepEqual([status, code], [409, 'revision-changed']);
      assert.ok(message.includes(coordinator.name) && message.includes(t(lang, 'history.accepted')), message);
    }
  });

  it('a second signature, a stale one, and one at the wrong time', async () => {
    const { ref, contentHash } = await aStoredCosigning(server.deps, {}, ['iom', 'ilo']);
    const sign = (hash: string) =>
      statusAndCode(server, iom, 'POST', `/api/requests/${ref}/sign`, { revision: 2, contentHash: hash });
    assert.deepEqual(await sign('f'.repeat(64)), [409, 'content-changed']);
    assert.equal(
      (await server.call(iom, 'POST', `/api/requests/${ref}/sign`, { revision: 2, contentHash })).status,
      200,
    );
    assert.deepEqual(await sign(contentHash), [409, 'already-signed']);
    const { ref: submitted } = await aStoredSubmitted(server.deps);
    assert.deepEqual(
      await statusAndCode(server, unicef, 'POST', `/api/requests/${submitted}/answer`, { revision: 4, answer: 'x' }),
      [409, 'wrong-state'],
    );
  });
});
