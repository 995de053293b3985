/** The connection hub over HTTP, as the tab calls it. */
import assert from 'node:assert/strict';
import type { AskedView, HubView, OffersView, OfferView } from '../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import { answered } from '../../helpers/answered-http.ts';
import { anOfferContent, undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import { coordinator, ilo, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { anAsk, aStoredCall, aStoredMatched, aStoredReferred, HUB_PEOPLE } from '../../helpers/hub-deps.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const FORM = '00000000-0000-4000-8000-0000000000f1';

describe('the hub over HTTP', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ people: HUB_PEOPLE });
  });
  afterEach(() => server.stop());

  const ok = <T>(who: Person, method: string, path: string, body?: unknown) =>
    answered<T>(server, who, method, `/api${path}`, body);

  it('takes a request from matches to work that is done', async () => {
    const { ref, ...matched } = await aStoredMatched(server.deps);
    const at = `/requests/${ref}/hub`;
    let seen = matched.history.length;
    const act = async (who: Person, path: string, body: object = {}) => {
      const view = await ok<RequestView>(who, 'POST', `${at}/${path}`, { revision: seen, ...body });
      seen = view.revision;
      return view;
    };
    await act(coordinator, 'referrals', { ...anAsk('who', 'undp'), send: false });
    assert.deepEqual((await ok<HubView>(unicef, 'GET', at)).referrals, []);
    await act(coordinator, 'referrals/r1/send', { answerBy: null });
    await act(coordinator, 'referrals/r2/send', { answerBy: '2027-02-01' });
    await act(whoPartner, 'referrals/r1/ask', { text: 'From when?' });
    await act(coordinator, 'referrals/r1/reply', { text: 'From May' });
    await act(undpPartner, 'referrals/r2/decline', { text: 'No staff' });
    const accepted = await act(whoPartner, 'referrals/r1/accept');
    assert.equal(accepted.state.code, 'implementing');
    await act(whoPartner, 'referrals/r1/start');
    await act(whoPartner, 'referrals/r1/finish', { text: 'Two courses held' });
    const hub = await ok<HubView>(unicef, 'GET', at);
    assert.deepEqual(
      hub.referrals.map(({ status, declineReason }) => [status.code, declineReason]),
      [
        ['done', null],
        ['declined', 'No staff'],
      ],
    );
  });

  it('refuses partners of others, requesters and observers every step of the coordinator, and the other way round', async () => {
    const request = await aStoredReferred(server.deps, 'who');
    const at = `/api/requests/${request.ref}/hub`;
    const body = { revision: revision(request) };
    const coordinators: Record<string, object> = {
      referrals: anAsk('undp'),
      'referrals/r1/call-back': { text: 'Late' },
      'referrals/r1/write-down': { answer: 'accepted', reason: '', source: 'E-mail' },
      'referrals/r1/reply': { text: 'x' },
      calls: { text: 'x', closesOn: null, added: [] },
    };
    const partners: Record<string, object> = {
      'referrals/r1/accept': {},
      'referrals/r1/decline': { text: 'No' },
      'referrals/r1/ask': { text: 'When?' },
    };
    const refused = (who: Person, path: string, more: object) =>
      statusAndCode(server, who, 'POST', `${at}/${path}`, { ...body, ...more });
    for (const [path, more] of Object.entries(coordinators)) {
      for (const who of [unicef, iom, whoPartner, observer, secretariat]) {
        assert.deepEqual(await refused(who, path, more), [403, 'not-allowed'], `${path} ${who.name}`);
      }
      for (const who of [undpPartner, ilo]) assert.deepEqual(await refused(who, path, more), [403, 'not-visible']);
    }
    for (const [path, more] of Object.entries(partners)) {
      for (const who of [unicef, coordinator, observer]) {
        assert.deepEqual(await refused(who, path, more), [403, 'not-allowed'], `${path} ${who.name}`);
      }
      for (const who of [undpPartner, ilo]) assert.deepEqual(await refused(who, path, more), [403, 'not-visible']);
    }
  });

  it('tells whoever acts on an old version what happened, and what is wrong with a body', async () => {
    const request = await aStoredReferred(server.deps, 'who');
    const at = `/api/requests/${request.ref}/hub/referrals/r1`;
    const seen = revision(request);
    await ok(whoPartner, 'POST', `/requests/${request.ref}/hub/referrals/r1/ask`, { revision: seen, text: 'When?' });
    assert.deepEqual(
      await statusAndCode(server, coordinator, 'POST', `${at}/call-back`, { revision: seen, text: 'x' }),
      [409, 'revision-changed'],
    );
    const now = { revision: seen + 1 };
    assert.deepEqual(await statusAndCode(server, coordinator, 'POST', `${at}/send`, { ...now, answerBy: null }), [
      409,
      'referral-moved',
    ]);
    assert.deepEqual(await statusAndCode(server, coordinator, 'POST', `${at}/send`, { ...now, answerBy: 'soon' }), [
      400,
      'invalid-input',
    ]);
  });

  it('takes a call for interest from its opening to a referral', async () => {
    const request = await aStoredCall(server.deps, ['who', 'undp']);
    const asked = await ok<AskedView>(whoPartner, 'GET', '/asked');
    assert.deepEqual([asked.calls[0]?.ref, asked.calls[0]?.answers], [request.ref, []]);
    const answer = { answer: 'interested', text: 'Gladly', seen: 0 };
    const after = await ok<AskedView>(whoPartner, 'POST', `/asked/${request.ref}/calls/c1`, answer);
    assert.equal(after.calls[0]?.answers[0]?.text, 'Gladly');
    assert.deepEqual(await statusAndCode(server, whoPartner, 'POST', `/api/asked/${request.ref}/calls/c1`, answer), [
      409,
      'revision-changed',
    ]);
    assert.deepEqual(await statusAndCode(server, ilo, 'POST', `/api/asked/UNM-2026-9999/calls/c1`, answer), [
      403,
      'not-visible',
    ]);
    const hub = await ok<HubView>(coordinator, 'GET', `/requests/${request.ref}/hub`);
    const row = hub.calls[0]?.rows?.find(({ organisation }) => organisation.code === 'who');
    assert.deepEqual([row?.answer?.code, row?.canRefer], ['interested', false]);
  });

  it('keeps the catalogue: published, found, changed, withdrawn', async () => {
    const content = anOfferContent();
    const made = await ok<OfferView>(whoPartner, 'POST', '/offers', { ...content, formId: FORM });
    const found = await ok<OffersView>(observer, 'GET', '/offers?theme=child-protection&country=NE&lang=fr');
    assert.deepEqual(
      found.rows.map(({ id, kind, isOwn }) => [id, kind.label, isOwn]),
      [[made.id, 'Formation', false]],
    );
    assert.deepEqual([found.mayKeep, found.choices.contacts], [false, []]);
    const path = `/offers/${made.id}`;
    await ok(whoPartner, 'PUT', path, { ...content, title: 'Other', revision: made.revision });
    assert.deepEqual(
      await statusAndCode(server, whoPartner, 'PUT', `/api${path}`, { ...content, revision: made.revision }),
      [409, 'revision-changed'],
    );
    assert.deepEqual(await statusAndCode(server, undpPartner, 'POST', `/api${path}/withdraw`, { revision: 2 }), [
      403,
      'not-allowed',
    ]);
    await ok(whoPartner, 'POST', `${path}/withdraw`, { revision: 2 });
    assert.deepEqual((await ok<OffersView>(observer, 'GET', '/offers')).rows, []);
    const mine = await ok<OffersView>(whoPartner, 'GET', '/offers?mine=yes');
    assert.deepEqual([mine.rows[0]?.title, mine.rows[0]?.isWithdrawn, mine.mayKeep], ['Other', true, true]);
    assert.deepEqual(await statusAndCode(server, null, 'GET', '/api/offers'), [401, 'unauthenticated']);
  });
});
