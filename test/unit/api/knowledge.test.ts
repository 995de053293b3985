/** The knowledge platform over HTTP: from a proposal to open data, with the refusals on the way. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type {
  KnowledgeItemView,
  KnowledgePage,
  PracticeLists,
  PracticeView,
} from '../../../bot/api/contract/knowledge.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { answered } from '../../helpers/answered-http.ts';
import { aPractice, insider, outsider, REVIEWERS, secondOutsider } from '../../helpers/builders/knowledge.ts';
import { coordinator, iom, observer, secretariat } from '../../helpers/builders.ts';
import { statusAndCode } from '../../helpers/refused-http.ts';
import { PEOPLE } from '../../helpers/test-deps.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';

describe('the knowledge platform over HTTP', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({ people: [...PEOPLE, ...REVIEWERS] });
  });
  after(() => server.stop());

  const get = <T>(person: Person, path: string) => answered<T>(server, person, 'GET', `/api${path}`);
  const post = (person: Person, path: string, body: object) =>
    answered<PracticeView>(server, person, 'POST', `/api/practices${path}`, body);
  const search = (person: Person, query: string) => get<KnowledgePage>(person, `/knowledge?${query}`);

  describe('reading', () => {
    it('lists everything, the latest first, with year, place and source of each', async () => {
      const page = await search(observer, 'limit=100');
      assert.ok(page.total > 200);
      for (const row of page.rows.filter(({ source }) => source === 'practice')) {
        assert.ok(row.year !== null && row.place !== '' && row.sourceText !== null, row.id);
        assert.equal(
          row.evidence?.includes('No result reported') || row.evidence?.includes('no result'),
          !row.hasResult,
        );
      }
      const years = page.rows.map(({ year }) => year ?? 0);
      assert.deepEqual(
        years,
        [...years].sort((a, b) => b - a),
      );
    });

    it('pages through the whole collection, each item once', async () => {
      const seen = new Set<string>();
      for (let from: number | null = 0; from !== null; ) {
        const page: KnowledgePage = await search(observer, `from=${from}&limit=100`);
        for (const { id } of page.rows) seen.add(id);
        from = page.next;
        if (from === null) assert.equal(seen.size, page.total);
      }
    });

    it('shows no need, proposal or offer as a practice', async () => {
      for (const kind of ['need', 'proposal', 'offer']) assert.equal((await search(observer, `kind=${kind}`)).total, 0);
    });

    it('finds by words in three languages', async () => {
      for (const text of ['remittances', 'envois de fonds', 'remesas']) {
        const page = await search(observer, `text=${encodeURIComponent(text)}`);
        assert.ok(page.total > 0, text);
      }
    });

    it('narrows by every filter, and only by values that occur', async () => {
      const filters = await get<Record<string, { code: string; label: string; count: number }[]>>(
        observer,
        '/knowledge/filters?lang=fr',
      );
      const names = {
        kinds: 'kind',
        objectives: 'objective',
        themes: 'theme',
        supportTypes: 'support',
        regions: 'region',
        countries: 'country',
        years: 'year',
      };
      for (const [group, parameter] of Object.entries(names)) {
        const option = filters[group]?.[0];
        assert.ok(option, group);
        assert.equal((await search(observer, `${parameter}=${option.code}`)).total, option.count, group);
      }
      const reported = await search(observer, 'withResult=1&limit=100');
      assert.ok(reported.total > 0 && reported.rows.every(({ hasResult }) => hasResult));
    });

    it('shows an item with its source and the year it is of', async () => {
      const item = await get<KnowledgeItemView>(observer, '/knowledge/000-albania-national-strategy');
      assert.ok(item.lines.some(({ field, values }) => field === 'results' && values[0] === 'No result reported'));
      assert.ok(item.lines.some(({ field, values }) => field === 'source' && values[0]?.endsWith('(2003)')));
      assert.match(item.notes.join(), /2003/);
    });

    it('is for people on the register, and says nothing of what is not there', async () => {
      assert.deepEqual(await statusAndCode(server, null, 'GET', '/api/knowledge'), [401, 'unauthenticated']);
      assert.deepEqual(await statusAndCode(server, iom, 'GET', '/api/knowledge/P-2026-0099'), [
        403,
        'practice-not-visible',
      ]);
      assert.deepEqual(await statusAndCode(server, iom, 'GET', '/api/practices/..%2Fx'), [403, 'practice-not-visible']);
      assert.deepEqual(await statusAndCode(server, iom, 'GET', '/api/knowledge?year=x'), [400, 'invalid-input']);
    });
  });

  describe('from a proposal to publication', () => {
    const title = 'Joint zebu teams in Agadez';
    const formId = randomUUID();
    const content = aPractice({ title, results: '=1+1', implementers: ['iom'] });
    let view: PracticeView;
    const path = (act = '') => `/${view.id}${act && `/${act}`}`;

    it('is proposed once, however often the form is sent', async () => {
      view = await post(iom, '', { formId, content, fromRequest: null });
      assert.match(view.id, /^P-2026-\d{4}$/);
      const again = await post(iom, '', { formId, content, fromRequest: null });
      assert.equal(again.id, view.id);
      assert.equal((await search(observer, 'text=zebu')).rows.filter(({ id }) => id === view.id).length, 0);
    });

    it('refuses unknown codes and people who only read', async () => {
      const send = (person: Person, change: object) =>
        statusAndCode(server, person, 'POST', '/api/practices', {
          formId: randomUUID(),
          content: { ...content, ...change },
          fromRequest: null,
        });
      assert.deepEqual(await send(iom, { kind: 'need' }), [400, 'invalid-input']);
      assert.deepEqual(await send(iom, { themes: ['nonsense'] }), [400, 'invalid-input']);
      assert.deepEqual(await send(iom, { implementers: ['nobody'] }), [422, 'unknown-agency']);
      assert.deepEqual(await send(iom, { from: '2026-13' }), [422, 'month-invalid']);
      assert.deepEqual(await send(observer, {}), [403, 'not-allowed']);
    });

    it('is on the secretariat’s desk and nobody else’s', async () => {
      const lists = await get<PracticeLists>(secretariat, '/practices');
      assert.ok(lists.desk?.some(({ id }) => id === view.id));
      assert.equal((await get<PracticeLists>(iom, '/practices')).desk, null);
      assert.ok((await get<PracticeLists>(iom, '/practices')).mine?.some(({ id }) => id === view.id));
      assert.deepEqual(await statusAndCode(server, coordinator, 'GET', `/api/practices/${view.id}`), [
        403,
        'practice-not-visible',
      ]);
    });

    it('offers as reviewers whoever may be one, inside and outside, without the parties', async () => {
      const found = await get<{ id: string; side: { code: string } }[]>(secretariat, `/practices${path('candidates')}`);
      const side = (person: Person) => found.find(({ id }) => id === person.id)?.side.code;
      assert.deepEqual([insider, outsider, secondOutsider, iom].map(side), ['inside', 'outside', 'outside', undefined]);
      assert.deepEqual(await statusAndCode(server, iom, 'GET', `/api/practices${path('candidates')}`), [
        403,
        'not-allowed',
      ]);
    });

    it('refuses reviewers of a party, with a role that does not review, or unknown', async () => {
      const assign = (...reviewers: string[]) =>
        statusAndCode(server, secretariat, 'POST', `/api/practices${path('assign')}`, {
          revision: view.revision,
          reviewers,
        });
      assert.deepEqual(await assign(iom.id), [403, 'practice-conflict']);
      assert.deepEqual(await assign(secretariat.id), [422, 'not-a-reviewer']);
      assert.deepEqual(await assign('nobody'), [400, 'invalid-input']);
      assert.deepEqual(await assign(), [422, 'reviewer-missing']);
    });

    it('keeps the content from reviewers until they have declared', async () => {
      view = await post(secretariat, path('assign'), {
        revision: view.revision,
        reviewers: REVIEWERS.map(({ id }) => id),
      });
      const before = await get<PracticeView>(outsider, `/practices${path()}`);
      assert.deepEqual([before.content, before.lines, before.reviews], [null, [], []]);
      assert.deepEqual(before.actions, ['declare']);
      assert.deepEqual(
        (await get<PracticeLists>(outsider, '/practices')).toReview.map(({ id }) => id),
        [view.id],
      );
      const after = await post(outsider, path('declare'), { revision: view.revision, hasConflict: false, note: '' });
      assert.equal(after.content?.title, title);
    });

    it('is not published before all have answered, and says what is missing', async () => {
      view = await get<PracticeView>(secretariat, `/practices${path()}`);
      const body = { revision: view.revision, note: '' };
      assert.deepEqual(await statusAndCode(server, secretariat, 'POST', `/api/practices${path('publish')}`, body), [
        422,
        'reviews-missing',
      ]);
      assert.match(view.missing ?? '', /1 from inside and 2 from outside/);
      assert.match(view.rule, /awaits confirmation/);
    });

    it('tells who acted meanwhile, and changes nothing', async () => {
      const body = { revision: 0, questions: 'Old?' };
      assert.deepEqual(await statusAndCode(server, secretariat, 'POST', `/api/practices${path('return')}`, body), [
        409,
        'revision-changed',
      ]);
    });

    it('is published after one verdict from inside and two from outside', async () => {
      for (const person of REVIEWERS) {
        let mine = await get<PracticeView>(person, `/practices${path()}`);
        if (mine.declaration === 'open')
          mine = await post(person, path('declare'), { revision: mine.revision, hasConflict: false, note: '' });
        mine = await post(person, path('review'), { revision: mine.revision, verdict: 'publish', comments: 'Clear.' });
        assert.deepEqual(mine.ownReview, { verdict: 'publish', comments: 'Clear.' });
        assert.deepEqual(mine.reviews, [], 'reviewers do not see one another');
      }
      view = await get<PracticeView>(secretariat, `/practices${path()}`);
      assert.equal(view.reviews.length, 3);
      view = await post(secretariat, path('publish'), { revision: view.revision, note: '' });
      assert.equal(view.status.code, 'published');
    });

    it('tells the proposer what was said, without names', async () => {
      const mine = await get<PracticeView>(iom, `/practices${path()}`);
      assert.deepEqual(
        mine.reviews.map(({ person, comments }) => [person, comments]),
        [1, 2, 3].map(() => [null, 'Clear.']),
      );
    });

    it('is found at once by everybody, by words and with its year and place', async () => {
      const row = (await search(observer, 'text=zebu%20Agadez')).rows.find(({ id }) => id === view.id);
      assert.ok(row);
      assert.deepEqual([row.year, row.place, row.period, row.hasResult], [2026, 'Niger', '2026', true]);
      const item = await get<KnowledgeItemView>(observer, `/knowledge/${view.id}`);
      const line = (field: string) => item.lines.find((each) => each.field === field)?.values;
      assert.deepEqual(line('failures'), ['The night shift was never reached.']);
      assert.equal(item.published?.reviewed, 'Peer review: 1 from inside and 2 from outside the UN');
      assert.equal(item.hasDesk, false);
    });

    it('is in the open data, without the name of anybody and with formulas made harmless', async () => {
      const response = await server.call(null, 'GET', '/open/practices.json');
      assert.match(response.headers.get('cache-control') ?? '', /public, max-age=\d+/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      const text = await response.text();
      const data = JSON.parse(text) as { items: { id: string; origin: string; title: object; result: object }[] };
      const item = data.items.find(({ id }) => id === view.id);
      assert.deepEqual([item?.origin, item?.title], ['platform', { en: title }]);
      const csv = await (await server.call(null, 'GET', '/open/practices.csv')).text();
      assert.ok(csv.includes(view.id) && csv.includes("'=1+1"));
      for (const person of [...PEOPLE, ...REVIEWERS]) {
        assert.ok(!text.includes(person.name) && !csv.includes(person.name), person.name);
        assert.ok(!text.includes(person.id) && !csv.includes(person.id), person.id);
      }
    });

    it('leaves with a reason when it is retired, also from search and open data', async () => {
      view = await post(secretariat, path('retire'), { revision: view.revision, reason: 'The law changed.' });
      assert.equal((await search(observer, 'text=zebu')).rows.filter(({ id }) => id === view.id).length, 0);
      const item = await get<KnowledgeItemView>(observer, `/knowledge/${view.id}`);
      assert.deepEqual([item.title, item.lines, item.retired?.reason], [title, [], 'The law changed.']);
      assert.ok(!(await (await server.call(null, 'GET', '/open/practices.json')).text()).includes(view.id));
    });
  });

  describe('open data', () => {
    it('has the reference items with source and licence, and keeps back what may not be distributed', async () => {
      for (const name of ['practices', 'resources']) {
        const response = await server.call(null, 'GET', `/open/${name}.json`);
        const data = (await response.json()) as {
          licence: { en: string };
          licenceConfirmed: boolean;
          withheld: { count: number; reason: string }[];
          items: { id: string; source: string }[];
        };
        assert.match(data.licence.en, /to be confirmed/);
        assert.equal(data.licenceConfirmed, false);
        assert.ok(data.items.length > 50 && data.withheld[0]?.count);
        assert.ok(!data.items.some(({ id }) => id.startsWith('004-')));
        const csv = await (await server.call(null, 'GET', `/open/${name}.csv`)).text();
        assert.doesNotMatch(csv, /^004-/m);
        assert.ok(csv.startsWith('id,'));
      }
    });
  });
});
