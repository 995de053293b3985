/** The work on a request over HTTP: from the first milestone to the follow-up, with the refusals on the way. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { WorkView } from '../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { answered } from '../../helpers/answered-http.ts';
import { whoPartner } from '../../helpers/builders/hub.ts';
import { aWorkingRequest } from '../../helpers/builders/implementation.ts';
import { coordinator, ilo, iom, observer, unicef } from '../../helpers/builders.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const REF = 'UNM-2026-0001';

describe('the work on a request over HTTP', () => {
  let server: TestServer;
  let revision: number;
  beforeEach(async () => {
    server = await startTestServer({ people: [...PEOPLE, whoPartner] });
    const request = aWorkingRequest();
    revision = request.history.length;
    // The number that it would have been given.
    await server.deps.store.next('request-2026');
    await server.deps.store.create(requestDraft({ ...request, outbox: [] }));
  });
  afterEach(() => server.stop());

  async function post<T = RequestView>(who: Person, path: string, body: object): Promise<T> {
    const at = `/api/requests/${REF}/work/${path}`;
    const view = await answered<RequestView>(server, who, 'POST', at, { revision, ...body });
    if (view.ref === REF) revision = view.revision;
    return view as T;
  }
  const refusedFor = (who: Person, path: string, body: object) =>
    statusAndCode(server, who, 'POST', `/api/requests/${REF}/work/${path}`, { revision, ...body });
  const look = (who: Person, lang = 'en') =>
    answered<WorkView>(server, who, 'GET', `/api/requests/${REF}/work?lang=${lang}`);
  const MILESTONE = { title: 'Curriculum agreed', owner: 'iom', dueOn: '2026-12-01' };
  const OWN = { code: null, statement: 'Officers', unit: '', disaggregated: true, baseline: null, target: 300 };

  it('goes from milestones and indicators to results, each step in the history', async () => {
    await post(unicef, 'milestones', MILESTONE);
    await post(unicef, 'indicators', {
      code: 'orderly-officers-apply',
      baseline: 10,
      target: 60,
      targetOn: '2027-12-31',
    });
    await post(whoPartner, 'indicators/i1/values', {
      on: '2026-11-20',
      value: 35,
      groups: { women: 40 },
      source: 'Survey',
    });
    await post(iom, 'constraints', { kind: 'access', text: 'Roads are cut in August' });
    await post(coordinator, 'constraints/c1/resolve', { resolution: 'Moved to October' });
    await post(iom, 'satisfaction', {
      on: '2026-11-20',
      participants: 4,
      marks: { useful: [0, 0, 0, 1, 3], overall: [0, 0, 0, 0, 4] },
    });
    await post(coordinator, 'suspend', { reason: 'Flood' });
    await post(unicef, 'resume', {});
    assert.deepEqual(await refusedFor(unicef, 'complete', { results: 'a', lessons: 'b', failures: 'c' }), [
      422,
      'milestones-open',
    ]);
    await post(iom, 'milestones/m1/close', { status: 'done', remark: '' });
    const done = await post(unicef, 'complete', { results: 'Trained', lessons: 'Judges first', failures: 'August' });
    assert.equal(done.state.code, 'completed');
    assert.deepEqual(
      done.history.slice(-10).map((line) => line.text),
      [
        'Milestone planned, with IOM to answer for it',
        'UNICEF chose an indicator',
        'WHO recorded a value',
        'IOM stated a constraint',
        'DCO resolved a constraint',
        'IOM recorded what participants answered',
        'DCO suspended the work',
        'UNICEF resumed the work',
        'IOM reported a milestone as reached',
        'UNICEF completed the request',
      ],
    );
    const work = await look(observer, 'fr');
    assert.equal(
      work.indicators[0]?.statement,
      'Part des agents formés qui appliquent ce qu’ils ont appris six mois plus tard',
    );
    assert.equal(work.indicators[0]?.progress, 0.5);
    assert.match(work.indicators[0]?.unconfirmed ?? '', /^Formulation à confirmer/);
    assert.deepEqual(work.indicators[0]?.values[0]?.groups, [{ code: 'women', label: 'Femmes', value: 40 }]);
    assert.equal(work.satisfaction.questions.find(({ code }) => code === 'useful')?.mean, 4.75);
    assert.match(work.satisfaction.unconfirmed ?? '', /à confirmer/);
    assert.equal(work.completion?.lessons, 'Judges first');
  });

  it('gives hints on an indicator that is hard to use, and takes it all the same', async () => {
    await post(unicef, 'indicators', { ...OWN, targetOn: '2026-11-01' });
    const { indicators } = await look(unicef);
    assert.deepEqual(
      indicators[0]?.doubts.map(({ code }) => code),
      ['target-day-passed', 'unit-missing', 'baseline-missing'],
    );
    await post(unicef, 'indicators', { code: 'sdg-10-7-3', baseline: 40, target: 20, targetOn: '2027-12-31' });
    assert.deepEqual(
      (await look(unicef)).indicators[1]?.doubts.map(({ code }) => code),
      ['whole-country'],
    );
  });

  it('says of an empty register that nothing is stated, not that there is no difficulty', async () => {
    assert.match((await look(observer)).noConstraints ?? '', /^None stated\. That nothing is stated does not mean/);
    await post(unicef, 'constraints', { kind: 'funding', text: 'Late' });
    assert.equal((await look(observer)).noConstraints, null);
  });

  it('counts overdue milestones in the queue, and offers each person what they can do', async () => {
    await post(unicef, 'milestones', MILESTONE);
    server.deps.pass(30 * 86_400_000);
    const response = await server.call(coordinator, 'GET', '/api/requests?view=queue&state=implementing');
    const page = (await response.json()) as { rows: RequestView[] };
    assert.equal(page.rows[0]?.milestonesOverdue, 1);
    const [lead, partner, desk] = await Promise.all([unicef, whoPartner, coordinator].map((who) => look(who)));
    assert.deepEqual(
      [lead, partner, desk].map((each) => each?.milestones[0]?.canClose),
      [true, false, false],
    );
    assert.deepEqual(
      lead?.choices.owners.map(({ code }) => code),
      ['unicef', 'iom', 'who'],
    );
    assert.ok((lead?.choices.library.length ?? 0) > 15);
    assert.equal(lead?.choices.library[0]?.fits, true);
    assert.deepEqual([partner?.choices.library, desk?.choices.owners], [[], []]);
  });

  it('leads to one follow-up a form, linked on both requests as far as each person sees them', async () => {
    assert.deepEqual(await refusedFor(unicef, 'follow-up', { formId: randomUUID(), agencies: ['iom'] }), [
      409,
      'wrong-state',
    ]);
    await post(unicef, 'complete', { results: 'Trained', lessons: 'Judges first', failures: 'August' });
    assert.deepEqual((await look(unicef)).choices.before, ['iom']);
    const form = { formId: randomUUID(), agencies: ['iom', 'ilo'] };
    const first = await post(unicef, 'follow-up', form);
    const again = await post(unicef, 'follow-up', form);
    assert.equal(again.ref, first.ref);
    assert.notEqual(first.ref, REF);
    assert.deepEqual([first.state.code, first.followsUp], ['draft', REF]);
    assert.deepEqual((await look(unicef)).followUps, [{ ref: first.ref, title: first.title }]);
    // A draft is its own agency’s alone.
    assert.deepEqual((await look(iom)).followUps, []);
    assert.deepEqual(await refusedFor(unicef, 'follow-up', { formId: randomUUID(), agencies: ['no-such'] }), [
      422,
      'unknown-agency',
    ]);
  });

  it('refuses whoever does not carry the work, what cannot be read, and what others changed meanwhile', async () => {
    assert.deepEqual(await statusAndCode(server, ilo, 'GET', `/api/requests/${REF}/work`), [403, 'not-visible']);
    assert.deepEqual(await refusedFor(coordinator, 'milestones', MILESTONE), [403, 'not-allowed']);
    assert.deepEqual(await refusedFor(ilo, 'milestones', MILESTONE), [403, 'not-visible']);
    for (const wrong of [{ dueOn: '2026-02-30' }, { dueOn: 'soon' }, { title: 5 }, { owner: '' }]) {
      assert.deepEqual(await refusedFor(unicef, 'milestones', { ...MILESTONE, ...wrong }), [400, 'invalid-input']);
    }
    assert.deepEqual(await refusedFor(unicef, 'indicators', { ...OWN, targetOn: '2027-01-01', code: 'x' }), [
      400,
      'invalid-input',
    ]);
    assert.deepEqual(await refusedFor(unicef, 'milestones', { ...MILESTONE, owner: 'undp' }), [422, 'owner-unknown']);
    assert.deepEqual(await refusedFor(unicef, 'milestones', { ...MILESTONE, title: ' ' }), [422, 'field-missing']);
    const seen = revision;
    await post(iom, 'constraints', { kind: 'funding', text: 'Late' });
    assert.deepEqual(await refusedFor(unicef, 'milestones', { ...MILESTONE, revision: seen }), [
      409,
      'revision-changed',
    ]);
  });
});
