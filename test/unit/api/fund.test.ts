/** The start-up fund over HTTP, as the tab uses it. */
import assert from 'node:assert/strict';
import type { FundCaseView, FundPartView, WindowsView, WindowView } from '../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../bot/api/contract.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { answered } from '../../helpers/answered-http.ts';
import { aMatchedRequest, committee, fill, partialCommittee, WINDOW } from '../../helpers/builders/fund.ts';
import { aPerson, coordinator, ilo, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusal, statusAndCode } from '../../helpers/refused-http.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

const OTHER = 'iom-1035-line-2';
const ref = 'UNM-2026-0001';
const id = `${ref}:f1`;
const amounts = [
  { agency: 'unicef', amount: 250_000 },
  { agency: 'iom', amount: 150_000 },
];

describe('the start-up fund over HTTP', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ people: [...PEOPLE, committee, partialCommittee] });
    await server.deps.store.create(requestDraft({ ...aMatchedRequest([WINDOW, OTHER]), outbox: [] }));
  });
  afterEach(() => server.stop());

  const get = <T>(person: Person, path: string) => answered<T>(server, person, 'GET', path);
  const part = (person: Person, lang = 'en') => get<FundPartView>(person, `/api/requests/${ref}/fund?lang=${lang}`);
  const window = async (person: Person, code = WINDOW): Promise<WindowView> => {
    const { windows } = await get<WindowsView>(person, '/api/windows');
    const found = windows.find((each) => each.code === code);
    assert.ok(found);
    return found;
  };
  const theCase = async (person: Person): Promise<FundCaseView> => {
    const [first] = (await part(person)).cases;
    assert.ok(first);
    return first;
  };

  /** What a person sends for an act upon the present version. */
  async function sent(act: string, body: object) {
    const stored = await server.deps.store.get<Parameters<typeof revision>[0]>('request', ref);
    assert.ok(stored);
    return [`/api/requests/${ref}/fund/${act}`, { revision: revision(stored.body), ...body }] as const;
  }
  async function does(person: Person, act: string, body: object = {}): Promise<RequestView> {
    const [path, whole] = await sent(act, act === 'open' ? body : { case: id, ...body });
    return answered<RequestView>(server, person, 'POST', path, whole);
  }
  async function isRefused(person: Person, act: string, body: object = {}) {
    const [path, whole] = await sent(act, act === 'open' ? body : { case: id, ...body });
    return statusAndCode(server, person, 'POST', path, whole);
  }
  async function toCommittee() {
    await does(unicef, 'open', { window: WINDOW });
    await does(unicef, 'submit');
    await does(secretariat, 'forward', { remark: 'complete' });
  }

  it('takes a request from the concept note to the closed case, and the pool follows', async () => {
    await fill(server.deps, 1_000_000);
    await does(unicef, 'open', { window: WINDOW });
    const drafted = await theCase(unicef);
    assert.equal(drafted.requested, 500_000);
    assert.match(drafted.sections.find(({ code }) => code === 'demand')?.text ?? '', /Ministry of the Interior/);
    assert.deepEqual(
      drafted.rules.filter((rule) => rule.required && rule.answer.code === 'not-met'),
      [],
    );
    await does(unicef, 'submit');
    assert.equal(
      (await theCase(unicef)).waits,
      'The secretariat checks the concept note and hands it to the committee.',
    );
    await does(secretariat, 'forward', { remark: 'complete' });
    const approved = await does(committee, 'approve', { amounts, reason: 'Sound and needed' });
    assert.equal(approved.state.code, 'implementing');
    assert.deepEqual(
      await window(committee).then(({ pool, booked, free }) => [pool, booked, free]),
      [1_000_000, 400_000, 600_000],
    );
    await does(unicef, 'plan', {
      tranches: [
        { plannedFor: '2027-01-15', amounts: [amounts[0]] },
        { plannedFor: '2027-06-15', amounts: [amounts[1]] },
      ],
    });
    await does(secretariat, 'disburse', { number: 1 });
    assert.deepEqual(await isRefused(secretariat, 'disburse', { number: 2 }), [422, 'tranche-not-reported']);
    await does(unicef, 'report', { number: 1, text: 'Courses held' });
    await does(secretariat, 'return', { agency: 'unicef', amount: 50_000, reason: 'unspent' });
    await does(secretariat, 'close', { remark: '' });
    const seen = await window(coordinator);
    assert.deepEqual([seen.booked, seen.disbursed, seen.free], [200_000, 200_000, 800_000]);
    assert.equal(seen.words, 'USD 1,000,000 in the pool: 200,000 booked, of which 200,000 paid out; 800,000 free');
    assert.equal((await theCase(iom)).step.label, 'Closed');
  });

  it('does not approve more than is free, and says how much that is', async () => {
    await fill(server.deps, 300_000);
    await toCommittee();
    const [path, body] = await sent('approve', { case: id, amounts, reason: 'Sound' });
    const { code, message } = await refusal(server, committee, 'POST', path, body);
    assert.equal(code, 'pool-exceeded');
    assert.match(message, /USD 300,000 are free in “Start-up fund .*USD 400,000 are needed/);
    assert.equal((await window(secretariat)).booked, 0);
  });

  it('refuses the decision of a member whose organisation takes part', async () => {
    await fill(server.deps, 1_000_000);
    await toCommittee();
    assert.deepEqual(await isRefused(partialCommittee, 'approve', { amounts, reason: 'Sound' }), [
      403,
      'conflict-of-interest',
    ]);
    assert.deepEqual((await theCase(committee)).actions, ['decide-fund']);
  });

  it('names the rules of the window that a note does not meet', async () => {
    await does(unicef, 'open', { window: WINDOW });
    const { sections, coFinancing, endorsement } = await theCase(unicef);
    await does(unicef, 'note', {
      sections: Object.fromEntries(sections.map(({ code, text }) => [code, text])),
      budget: [{ agency: 'unicef', amount: 500_000 }],
      coFinancing,
      endorsement: endorsement.code,
      markers: { gender: '', 'human-rights': 'A', 'child-sensitivity': 'B' },
    });
    const [path, body] = await sent('submit', { case: id });
    const { message } = await refusal(server, unicef, 'POST', path, body);
    assert.match(message, /Joint programme of at least two participating UN organisations and Gender marker filled in/);
  });

  it('shows a case to everybody on the request, in their language, and its free pool to few', async () => {
    await does(coordinator, 'open', { window: WINDOW });
    assert.equal((await part(unicef, 'fr')).cases[0]?.step.label, 'Note conceptuelle en rédaction');
    assert.equal((await theCase(unicef)).free, null);
    assert.equal((await theCase(coordinator)).free, 0);
    assert.deepEqual(await statusAndCode(server, ilo, 'GET', `/api/requests/${ref}/fund`), [403, 'not-visible']);
  });

  it('keeps a window’s account from those who have nothing to do with it', async () => {
    for (const person of [unicef, observer]) {
      assert.deepEqual(await statusAndCode(server, person, 'GET', '/api/windows'), [403, 'not-allowed']);
    }
    const contribution = { revision: 0, amount: 5, contributor: 'x', on: '2026-11-01', note: '' };
    const path = `/api/windows/${WINDOW}/contributions`;
    for (const person of [coordinator, committee]) {
      assert.deepEqual(await statusAndCode(server, person, 'POST', path, contribution), [403, 'not-allowed']);
    }
    await fill(server.deps, 5);
    assert.deepEqual(await statusAndCode(server, secretariat, 'POST', path, contribution), [409, 'window-changed']);
  });

  describe('a rule that the secretariat sets', () => {
    const rule = {
      rule: 'mptf-min-agencies',
      type: 'min-agencies',
      value: 3,
      severity: 'required',
      retired: false,
      source: 'Operations manual, p. 12',
      on: '2026-11-02',
      confirmedBy: '',
      note: '',
    };
    const set = (body: object, code = WINDOW) => server.call(secretariat, 'POST', `/api/windows/${code}/rules`, body);

    it('counts at once for concept notes and matching, and shows as to be confirmed until somebody did', async () => {
      await does(unicef, 'open', { window: WINDOW });
      await set({ revision: 0, ...rule });
      const shown = (await theCase(unicef)).rules.find(({ code }) => code === rule.rule);
      assert.equal(shown?.answer.code, 'not-met');
      assert.equal(shown?.unconfirmed, 'This rule itself awaits confirmation by the secretariat.');
      const [path, body] = await sent('submit', { case: id });
      const { message } = await refusal(server, unicef, 'POST', path, body);
      assert.match(message, /Minimum number of participating UN organisations: 3/);
      const matched = server.deps.matcher.match(
        {
          id: 'q',
          title: '',
          need: 'x',
          countries: ['NE'],
          region: null,
          level: 'national',
          objectives: [7],
          themes: [],
          supportTypes: [],
          agencies: ['iom', 'unicef'],
          otherText: '',
        },
        { ...aMatchedRequest().content },
      );
      const hit = matched.funds.find((fund) => fund.id === WINDOW);
      assert.equal(hit?.rules.find(({ code }) => code === rule.rule)?.answer, 'not-met');
      await set({ revision: 1, ...rule, value: 2, confirmedBy: 'Fund secretariat' });
      assert.equal((await theCase(unicef)).rules.find(({ code }) => code === rule.rule)?.unconfirmed, null);
    });

    it('has a value of the shape that its type asks for', async () => {
      for (const value of [0, 'three', [2], null]) {
        const body = { revision: 0, ...rule, value };
        const path = `/api/windows/${WINDOW}/rules`;
        assert.deepEqual(await statusAndCode(server, secretariat, 'POST', path, body), [422, 'rule-value-invalid']);
      }
    });

    it('can be a new one, on a share of the money, and can be taken out again', async () => {
      const share = { share: 0.5, numerator: 'largest-agency', of: 'programme-total' };
      await set({ revision: 0, ...rule, rule: null, type: 'max-share', value: share });
      const added = (await window(secretariat)).rules.at(-1);
      assert.equal(
        added?.label,
        'Maximum share of a total: 50% (the largest amount of one agency, of what the window is asked for)',
      );
      await does(unicef, 'open', { window: WINDOW });
      const [path, body] = await sent('submit', { case: id });
      assert.match((await refusal(server, unicef, 'POST', path, body)).message, /Maximum share of a total/);
      await set({ revision: 1, ...rule, rule: added?.code, type: 'max-share', value: share, retired: true });
      await does(unicef, 'submit');
      assert.equal((await window(secretariat)).rules.at(-1)?.retired, true);
    });

    it('opens a second window, with an account of its own', async () => {
      await fill(server.deps, 1_000_000);
      assert.deepEqual(await isRefused(unicef, 'open', { window: OTHER }), [422, 'fund-not-chosen']);
      await server.call(secretariat, 'POST', `/api/windows/${OTHER}/open`, {
        revision: 0,
        isOpen: true,
        reason: 'Call of 2026',
      });
      assert.deepEqual(
        (await part(unicef)).openable.map(({ code }) => code),
        [WINDOW, OTHER],
      );
      await does(unicef, 'open', { window: OTHER });
      // A national project of at most USD 200,000.
      assert.deepEqual(await isRefused(unicef, 'submit'), [422, 'fund-rules-not-met']);
      assert.equal((await window(secretariat, OTHER)).pool, 0);
    });
  });

  it('tells two who act at once that one of them came later', async () => {
    await does(unicef, 'open', { window: WINDOW });
    const [path, body] = await sent('submit', { case: id });
    const both = await Promise.all([1, 2].map(() => server.call(unicef, 'POST', path, body)));
    assert.deepEqual(both.map((response) => response.status).sort(), [200, 409]);
  });

  it('has no way round the standing of a person', async () => {
    await does(unicef, 'open', { window: WINDOW });
    const stranger = aPerson({ organisation: 'undesa', roles: ['secretariat'], id: secretariat.id });
    assert.deepEqual(await isRefused(iom, 'submit'), [403, 'not-allowed']);
    assert.deepEqual(await isRefused(stranger, 'submit'), [403, 'not-allowed']);
    assert.deepEqual(await isRefused(unicef, 'forward', { remark: '' }), [403, 'not-allowed']);
    assert.deepEqual(await isRefused(coordinator, 'approve', { amounts, reason: 'x' }), [403, 'not-allowed']);
  });
});
