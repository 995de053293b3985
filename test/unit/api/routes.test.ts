/** Every route of the contract, over HTTP. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type {
  MatchesView,
  MeView,
  Page,
  PendingPersonView,
  ProgressSummaryView,
  RequestSummary,
  RequestView,
} from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { type JointRequest, revision } from '../../../bot/domain/request.ts';
import { introduce } from '../../../bot/usecases/people.ts';
import { aPerson, coordinator, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { aStoredAssessed, aStoredCosigning, aStoredSubmitted, assess } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('the API', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.stop());

  async function ask<T>(person: Person, method: string, path: string, body?: object): Promise<T> {
    const response = await server.call(person, method, `/api${path}`, body);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    return JSON.parse(text) as T;
  }
  const act = (person: Person, request: JointRequest, verb: string, body: object = {}) =>
    ask<RequestView>(person, 'POST', `/requests/${request.ref}/${verb}`, { revision: revision(request), ...body });

  it('tells who is signed in, in the language asked for', async () => {
    const me = await ask<MeView>(unicef, 'GET', '/me?lang=fr');
    assert.deepEqual(me.organisation, { code: 'unicef', label: 'UNICEF' });
    assert.deepEqual(me.roles, [{ code: 'focal-point', label: 'point focal' }]);
    assert.equal(me.country?.label, 'Niger');
  });

  it('keeps the language that somebody chose', async () => {
    assert.equal((await ask<MeView>(unicef, 'PUT', '/me/language', { language: 'es' })).language, 'es');
    assert.equal((await ask<MeView>(unicef, 'GET', '/me')).roles[0]?.label, 'punto focal');
  });

  it('lists the requests of an agency, and the queue', async () => {
    const open = await aStoredCosigning(server.deps);
    const submitted = await aStoredSubmitted(server.deps);
    const refs = async (person: Person, query: string) =>
      (await ask<Page<RequestSummary>>(person, 'GET', `/requests?${query}`)).rows.map((row) => row.ref).sort();
    assert.deepEqual(await refs(iom, 'view=mine'), [open.ref, submitted.ref]);
    assert.deepEqual(await refs(coordinator, 'view=queue'), [submitted.ref]);
    assert.deepEqual(await refs(iom, 'view=mine&state=cosigning,draft'), [open.ref]);
    const page = await ask<Page<RequestSummary>>(iom, 'GET', '/requests?view=mine&limit=1');
    assert.equal(page.rows.length, 1);
    assert.equal(
      (await ask<Page<RequestSummary>>(iom, 'GET', `/requests?view=mine&limit=1&after=${page.next}`)).next,
      null,
    );
  });

  it('shows a request in the language asked for', async () => {
    const { ref } = await aStoredSubmitted(server.deps);
    assert.equal((await ask<RequestView>(observer, 'GET', `/requests/${ref}?lang=es`)).lead.label, 'UNICEF');
    assert.notEqual(
      (await ask<RequestView>(observer, 'GET', `/requests/${ref}?lang=es`)).state.label,
      (await ask<RequestView>(observer, 'GET', `/requests/${ref}`)).state.label,
    );
  });

  it('takes a signature, and a refusal to sign', async () => {
    const first = await aStoredCosigning(server.deps);
    assert.equal((await act(iom, first, 'sign', { contentHash: first.contentHash })).state.code, 'submitted');
    const second = await aStoredCosigning(server.deps, {}, ['iom', 'ilo']);
    const response = await server.call(iom, 'POST', `/api/requests/${second.ref}/decline-signature`, {
      revision: 2,
      reason: 'No capacity',
    });
    assert.ok([200, 204].includes(response.status), await response.text());
  });

  it('leads a request from acceptance through questions to its matches', async () => {
    const request = await aStoredSubmitted(server.deps);
    const accepted = await act(coordinator, request, 'accept');
    assert.equal(accepted.state.code, 'assessing');
    const returned = await ask<RequestView>(coordinator, 'POST', `/requests/${request.ref}/return`, {
      revision: accepted.revision,
      questions: 'Which regions?',
    });
    assert.equal(returned.questions[0]?.text, 'Which regions?');
    const answered = await ask<RequestView>(unicef, 'POST', `/requests/${request.ref}/answer`, {
      revision: returned.revision,
      answer: 'Agadez',
    });
    assert.equal(answered.state.code, 'assessing');
    const matches = await ask<MatchesView>(coordinator, 'GET', `/requests/${request.ref}/matches`);
    const knowledge = matches.knowledge.slice(0, 2).map((hit) => hit.id);
    const matched = await ask<RequestView>(coordinator, 'POST', `/requests/${request.ref}/matches`, {
      revision: revision(await assess(server.deps, request)),
      partners: ['undp'],
      funds: [],
      knowledge,
      note: 'They fit',
    });
    assert.deepEqual(
      matched.recorded?.knowledge.map((item) => item.code),
      knowledge,
    );
  });

  it('takes a decision to decline, and a withdrawal', async () => {
    const declined = await act(coordinator, await aStoredAssessed(server.deps), 'decline', {
      reason: 'Funded elsewhere',
    });
    assert.equal(declined.decision?.reason, 'Funded elsewhere');
    assert.equal(
      (await act(unicef, await aStoredCosigning(server.deps), 'withdraw', { reason: 'No' })).state.code,
      'withdrawn',
    );
  });

  it('lets the secretariat admit and refuse', async () => {
    const newcomer = aPerson({ id: 'newcomer', organisation: 'unhcr', country: 'SN' });
    await introduce(server.deps)(newcomer);
    await introduce(server.deps)({ ...newcomer, id: 'second' });
    const pending = await ask<PendingPersonView[]>(secretariat, 'GET', '/people/pending?lang=fr');
    assert.deepEqual(
      pending.map((person) => [person.id, person.organisation.label, person.country?.label]),
      [
        ['newcomer', 'HCR', 'Sénégal'],
        ['second', 'HCR', 'Sénégal'],
      ],
    );
    assert.equal(
      (await server.call(secretariat, 'POST', '/api/people/newcomer/admit', { roles: ['focal-point'] })).status,
      204,
    );
    assert.equal((await server.call(secretariat, 'POST', '/api/people/second/refuse', {})).status, 204);
    assert.deepEqual(await ask<PendingPersonView[]>(secretariat, 'GET', '/people/pending'), []);
  });

  it('sums up a period, as numbers and as files with a name and a type', async () => {
    await aStoredSubmitted(server.deps);
    const period = 'from=2026-01-01&to=2026-12-31';
    assert.equal((await ask<ProgressSummaryView>(secretariat, 'GET', `/summary?${period}`)).totals.received, 1);
    const xlsx = await server.call(secretariat, 'GET', `/api/summary.xlsx?${period}&lang=fr`);
    assert.match(xlsx.headers.get('content-type') ?? '', /spreadsheetml\.sheet/);
    assert.match(
      xlsx.headers.get('content-disposition') ?? '',
      /^attachment; filename="?[\w-]+2026-01-01-2026-12-31\.xlsx"?/,
    );
    assert.equal(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    const csv = await server.call(secretariat, 'GET', `/api/summary.csv?${period}`);
    assert.match(csv.headers.get('content-type') ?? '', /text\/csv; charset=utf-8/);
    assert.match(await csv.text(), /UNM-2026-0001/);
  });

  it('tells when something has changed', async () => {
    const token = async () => (await ask<{ token: string }>(unicef, 'GET', '/changes')).token;
    const before = await token();
    assert.equal(await token(), before);
    await aStoredCosigning(server.deps);
    // One look at the store serves everybody for a second.
    await setTimeout(1_000);
    assert.notEqual(await token(), before);
  });

  it('gives its settings and its health without sign-in', async () => {
    assert.equal(
      ((await (await server.call(null, 'GET', '/api/settings')).json()) as { identity: string }).identity,
      'embedded',
    );
    assert.deepEqual(await (await server.call(null, 'GET', '/health')).json(), { status: 'ok' });
    assert.match(await (await server.call(null, 'GET', '/')).text(), /<title>Desk/);
  });
});
