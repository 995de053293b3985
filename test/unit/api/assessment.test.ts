/** Reviewers over HTTP: who sees what, and when. */
import assert from 'node:assert/strict';
import type { AssessmentView } from '../../../bot/api/contract/assessment.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { answered } from '../../helpers/answered-http.ts';
import { aFullSheet } from '../../helpers/builders/assessment.ts';
import { aPerson, coordinator, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { aStoredAccepted, aStoredSubmitted, PEOPLE, testDeps } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const ana = aPerson({ organisation: 'undp', roles: ['coordinator'], id: 'ana', name: 'Ana' });
const ben = aPerson({ organisation: 'who', roles: ['coordinator'], id: 'ben', name: 'Ben' });
const cleo = aPerson({ organisation: 'unhcr', roles: ['coordinator'], id: 'cleo', name: 'Cleo' });
const ofIom = aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'iom-coordinator' });
const committee = aPerson({ organisation: 'unodc', roles: ['committee'], id: 'committee' });

describe('the API of assessments', () => {
  let server: TestServer;
  let ref: string;
  let contentHash: string;
  beforeEach(async () => {
    const people = [...PEOPLE, ana, ben, cleo, ofIom, committee];
    const deps = await testDeps(people);
    server = await startTestServer({ people, deps: { ...deps, reviewing: { perRequest: 2, cap: 5 } } });
    ({ ref, contentHash } = await aStoredAccepted(server.deps as typeof deps));
  });
  afterEach(() => server.stop());

  const path = (act = '') => `/api/requests/${ref}/assessment${act && `/${act}`}`;
  const view = (person: Person, lang = 'en') =>
    answered<AssessmentView>(server, person, 'GET', `${path()}?lang=${lang}`);
  async function post(person: Person, act: string, body: object = {}): Promise<RequestView> {
    const seen = await answered<RequestView>(server, person, 'GET', `/api/requests/${ref}`);
    return answered<RequestView>(server, person, 'POST', act, { revision: seen.revision, ...body });
  }
  const take = (person: Person) => post(person, path('take'));
  const declare = (person: Person, conflict = 'none', reason = '') =>
    post(person, path('declare'), { conflict, reason });
  const handIn = (person: Person, score = 3, change = {}) =>
    post(person, path('scores'), { contentHash, ...aFullSheet(server.deps.reference, score, change) });
  const assign = (...people: Person[]) =>
    post(secretariat, `/api/requests/${ref}/reviewers`, { reviewers: people.map(({ id }) => id) });

  it('leads reviewers from the declaration over the form to the result', async () => {
    assert.deepEqual([(await view(ana)).mine, (await view(ana)).missing], ['take', 2]);
    await assign(ana, ben);
    const asked = await view(ana);
    assert.deepEqual([asked.mine, asked.rubric, asked.own], ['declare', null, null]);
    await declare(ana);
    const open = await view(ana);
    assert.equal(open.mine, 'score');
    assert.deepEqual(
      open.rubric?.groups.map(({ criteria }) => criteria.length),
      [7, 8],
    );
    assert.equal(open.rubric?.unconfirmed.length, 3, 'weights, scale and limits are to be confirmed');
    await handIn(ana, 4);
    const handed = await view(ana);
    assert.deepEqual([handed.mine, handed.own?.scores.demand, handed.result], ['change', 4, null]);
    await declare(ben);
    await handIn(ben, 4, { recommendation: 'support-with-changes' });
    const done = await view(ana);
    assert.equal(done.mine, 'done');
    assert.equal(done.standing.code, 'complete');
    assert.equal(done.result?.text, '4 of 4 from 2 reviewers: 1 supports it and 1 supports it with changes.');
    assert.equal(done.result?.disagreement, null);
    assert.deepEqual(
      done.result?.sheets.map(({ reviewer }) => reviewer),
      ['Ana', 'Ben'],
    );
  });

  it('shows nobody anybody else’s scores before all are in: not reviewers, not whoever decides or chooses', async () => {
    await assign(ana, ben);
    await declare(ana);
    await handIn(ana, 1, { summary: 'The secret view of Ana', recommendation: 'do-not-support' });
    await declare(ben);
    for (const person of [ben, coordinator, secretariat, committee]) {
      const answer = await server.call(person, 'GET', path());
      const text = await answer.text();
      assert.ok(!text.includes('secret view'), person.id);
      const seen = JSON.parse(text) as AssessmentView;
      assert.deepEqual([seen.result, seen.own], [null, null]);
      assert.ok(seen.hidden);
      assert.deepEqual(
        seen.seats.map(({ status }) => status.code),
        ['in', 'declared'],
      );
      const request = await (await server.call(person, 'GET', `/api/requests/${ref}`)).text();
      assert.ok(!request.includes('secret view'), person.id);
    }
  });

  it('calls one more where they disagree, hides the scores until that one is in, and marks it in words', async () => {
    await assign(ana, ben);
    for (const person of [ana, ben]) await declare(person);
    await handIn(ana, 4);
    await handIn(ben, 1, { recommendation: 'do-not-support' });
    const apart = await view(coordinator);
    assert.deepEqual([apart.standing.code, apart.missing, apart.mine, apart.result], ['one-more', 1, 'take', null]);
    const proposal = await (await server.call(secretariat, 'GET', '/api/assignments?lang=fr')).json();
    const row = (proposal as { rows: { oneMore: string | null; proposed: string[] }[] }).rows[0];
    assert.match(row?.oneMore ?? '', /il en faut une de plus/);
    assert.equal(row?.proposed.length, 1);
    const body = { partners: [], funds: [], knowledge: [], note: 'x', revision: 0 };
    const seen = (await (await server.call(coordinator, 'GET', `/api/requests/${ref}`)).json()) as RequestView;
    assert.ok(!seen.actions.includes('record-matches') && !seen.actions.includes('decline'));
    const decide = { ...body, revision: seen.revision };
    assert.deepEqual(await statusAndCode(server, coordinator, 'POST', `/api/requests/${ref}/matches`, decide), [
      422,
      'one-more-missing',
    ]);
    await take(cleo);
    await handIn(cleo, 4);
    const done = await view(coordinator);
    assert.equal(done.standing.code, 'complete');
    assert.match(
      done.result?.disagreement ?? '',
      /^The reviewers disagree\. On these criteria they are far apart: Demand/,
    );
    assert.match(done.result?.rows[0]?.apart ?? '', /far apart \(3\)/);
    const matched = await post(coordinator, `/api/requests/${ref}/matches`, {
      ...{ partners: ['undp'], funds: [], knowledge: [], note: 'Two of three are for it' },
    });
    assert.match(matched.recorded?.assessment ?? '', /^3 of 4 from 3 reviewers/);
  });

  it('is for those who coordinate, and for nobody in conflict', async () => {
    await assign(ana, ben);
    for (const person of [unicef, observer]) {
      assert.deepEqual(await statusAndCode(server, person, 'GET', path()), [403, 'not-allowed']);
      const body = { revision: 0 };
      assert.deepEqual(await statusAndCode(server, person, 'POST', path('take'), body), [403, 'not-allowed']);
    }
    assert.deepEqual(await statusAndCode(server, ofIom, 'GET', path()), [403, 'conflict-of-interest']);
    await declare(ana, 'person', 'A cousin of mine wrote it');
    assert.deepEqual(await statusAndCode(server, ana, 'GET', path()), [403, 'conflict-declared']);
    const seats = (await view(secretariat)).seats.map(({ id }) => id);
    assert.deepEqual(seats, ['ben']);
    const scores = { revision: 0, contentHash, ...aFullSheet(server.deps.reference) };
    assert.deepEqual(await statusAndCode(server, ana, 'POST', path('scores'), scores), [403, 'not-allowed']);
    assert.deepEqual(await statusAndCode(server, ben, 'POST', path('scores'), scores), [422, 'not-declared']);
  });

  it('tells the agencies that there was a step, not who assesses and what was said', async () => {
    await assign(ana, ben);
    await declare(ana, 'organisation', 'We wrote it');
    for (const person of [unicef, observer]) {
      const text = await (await server.call(person, 'GET', `/api/requests/${ref}`)).text();
      const { history } = JSON.parse(text) as RequestView;
      assert.equal(history.at(-1)?.text, 'The assessment went a step further');
      assert.ok(!text.includes('We wrote it'), person.id);
      assert.ok(history.every(({ person: who }) => who !== 'Ana'));
    }
    const desk = (await (await server.call(secretariat, 'GET', `/api/requests/${ref}`)).json()) as RequestView;
    assert.equal(desk.history.at(-1)?.note, 'We wrote it');
  });

  it('takes scores of two who hand in in one moment', async () => {
    await assign(ana, ben);
    for (const person of [ana, ben]) await declare(person);
    await Promise.all([handIn(ana), handIn(ben)]);
    assert.equal((await view(coordinator)).standing.code, 'complete');
  });

  it('refuses what is no score sheet', async () => {
    await assign(ana, ben);
    await declare(ana);
    const good = { revision: 0, contentHash, ...aFullSheet(server.deps.reference) };
    const bad: [object, number, string][] = [
      [{ ...good, scores: {} }, 422, 'scores-missing'],
      [{ ...good, scores: 'x' }, 400, 'invalid-input'],
      [{ ...good, scores: { ...good.scores, demand: 9 } }, 400, 'invalid-input'],
      [{ ...good, recommendation: 'maybe' }, 400, 'invalid-input'],
      [{ ...good, summary: '' }, 422, 'assessment-summary-missing'],
      [{ ...good, contentHash: 'f'.repeat(64) }, 409, 'content-assessed-changed'],
    ];
    for (const [body, status, code] of bad) {
      assert.deepEqual(await statusAndCode(server, ana, 'POST', path('scores'), body), [status, code]);
    }
  });

  it('says in each language what stands in the way', async () => {
    await aStoredSubmitted(server.deps as Parameters<typeof aStoredSubmitted>[0]);
    assert.equal((await view(coordinator, 'fr')).standing.label, 'Personne n’évalue encore cette demande.');
    assert.equal((await view(coordinator, 'es')).standing.label, 'Nadie evalúa todavía esta solicitud.');
  });
});
