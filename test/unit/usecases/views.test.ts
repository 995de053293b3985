import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { revision } from '../../../bot/domain/request.ts';
import { assignReviewers } from '../../../bot/usecases/assign-reviewers.ts';
import { recordMatches, returnRequest } from '../../../bot/usecases/review-request.ts';
import { summariseProgress } from '../../../bot/usecases/summarise-progress.ts';
import { findKnowledge, findPartners, viewMatches } from '../../../bot/usecases/view-matches.ts';
import { viewRequest } from '../../../bot/usecases/view-requests.ts';
import { aPerson, coordinator, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import {
  aStoredAssessed,
  aStoredCosigning,
  aStoredDraft,
  aStoredSubmitted,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';

describe('the view of a request', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await testDeps();
  });

  it('offers each reader what they can do now', async () => {
    const { ref } = await aStoredCosigning(deps);
    const lead = (await viewRequest(deps)(unicef, ref, 'en')).actions;
    assert.ok(lead.includes('edit') && lead.includes('withdraw') && !lead.includes('sign'));
    const invited = (await viewRequest(deps)(iom, ref, 'en')).actions;
    assert.ok(invited.includes('sign') && invited.includes('decline-signature') && !invited.includes('edit'));
  });

  it('names what was stated without the hints of the forms', async () => {
    const { ref } = await aStoredDraft(deps, { start: '2027-03' });
    const labelOf = async (lang: 'en' | 'fr' | 'es', field: string) =>
      (await viewRequest(deps)(unicef, ref, lang)).rows.find((row) => row.field === field)?.label;
    assert.deepEqual([await labelOf('en', 'start'), await labelOf('en', 'requestedBy')], ['Start', 'Who asked for it']);
    assert.equal(await labelOf('fr', 'start'), 'Début');
    assert.equal(await labelOf('es', 'start'), 'Inicio');
  });

  it('says why a coordinator of a requesting organisation cannot act', async () => {
    const { ref } = await aStoredSubmitted(deps);
    const conflicted = aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'conflicted' });
    const view = await viewRequest(deps)(conflicted, ref, 'fr');
    assert.match(view.conflict ?? '', /OIM/);
    assert.deepEqual(view.actions, []);
    assert.equal((await viewRequest(deps)(coordinator, ref, 'fr')).conflict, null);
  });

  for (const lang of LANGUAGES) {
    it(`is in the reader’s language and shows no bare code (${lang})`, async () => {
      const { ref } = await aStoredAssessed(deps, {
        themes: ['child-protection'],
        supportTypes: ['training'],
        secondaryObjectives: [8],
      });
      const view = await viewRequest(deps)(observer, ref, lang);
      const shown = [
        view.state.label,
        view.clock.holder,
        ...view.rows.flatMap((row) => [row.label, ...row.values]),
        ...view.history.map((line) => line.text),
        ...view.agencies.flatMap((a) => [a.label, a.statusLabel]),
      ];
      for (const code of ['child-protection', 'assessing', 'matches-recorded', 'supportTypes', 'NE'])
        assert.ok(!shown.includes(code), code);
      assert.ok(shown.every((words) => words.trim() !== ''));
    });
  }

  it('tells when the next step is overdue', async () => {
    const { ref } = await aStoredSubmitted(deps);
    assert.equal((await viewRequest(deps)(coordinator, ref, 'en')).clock.overdue, false);
    deps.pass(5 * 86_400_000);
    const { clock } = await viewRequest(deps)(coordinator, ref, 'en');
    assert.deepEqual([clock.dueOn, clock.overdue], ['2026-11-24', true]);
  });

  it('leaves out what is not stated and totals the budget', async () => {
    const { ref } = await aStoredDraft(deps, {
      beneficiaries: '',
      budget: [
        { agency: 'iom', amount: 150_000 },
        { agency: 'unicef', amount: 50_000 },
      ],
    });
    const { rows } = await viewRequest(deps)(unicef, ref, 'en');
    assert.ok(!rows.some((row) => row.field === 'beneficiaries' || row.field === 'region'));
    assert.deepEqual(rows.find((row) => row.field === 'budget')?.values, [
      'IOM: USD 150,000',
      'UNICEF: USD 50,000',
      'Total: USD 200,000',
    ]);
  });
});

describe('the matches of a request', () => {
  it('are three separate answers, each with its reasons', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredSubmitted(deps);
    const other = await aStoredSubmitted(deps);
    const matches = await viewMatches(deps)(coordinator, ref, 'en');
    assert.ok(matches.knowledge.length > 0);
    for (const hit of [...matches.knowledge, ...matches.partners]) {
      assert.ok(hit.reasons.length > 0, hit.id);
      assert.ok(hit.score > 0 && hit.score <= 1);
    }
    assert.ok(
      matches.partners.every((hit) => !['unicef', 'iom'].includes(hit.id)),
      'those who request are no partners',
    );
    assert.deepEqual(
      matches.excluded.map(({ organisation, reason }) => [organisation.code, reason.code]),
      [
        ['unicef', 'requesting'],
        ['iom', 'requesting'],
      ],
    );
    const proposed = matches.partners.map((hit) => hit.id);
    assert.ok(matches.set?.members.every((member) => proposed.includes(member.code)));
    assert.ok(matches.partners.every((hit) => hit.capacity.length > 0));
    assert.ok(matches.funds.every((fund) => fund.fit >= 0 && fund.fit <= 1 && fund.balance.length > 0));
    assert.deepEqual(
      matches.peers.map((peer) => [peer.ref, peer.kind.code]),
      [[other.ref, 'duplicate']],
    );
    assert.ok(matches.funds.every((fund) => fund.rules.length > 0));
  });

  it('are recorded only with codes of the reference data', async () => {
    const deps = await testDeps();
    const request = await aStoredAssessed(deps);
    const record = (chosen: object) =>
      recordMatches(deps)(coordinator, request.ref, revision(request), {
        partners: [],
        funds: [],
        knowledge: [],
        note: 'They fit',
        ...chosen,
      });
    await refusedLater('invalid-input', record({ partners: ['nobody'] }));
    await refusedLater('invalid-input', record({ funds: ['no-fund'] }));
    await refusedLater('invalid-input', record({ knowledge: ['no-item'] }));
    const historic = [...deps.reference.fundingWindows.values()].find((window) => !window.usableForMatching)?.code;
    await refusedLater('invalid-input', record({ funds: [historic] }));
    const matched = await record({ partners: ['undp'], knowledge: [[...deps.reference.practices.keys()][0]] });
    assert.equal(matched.state, 'matched');
  });

  it('of a question in words are open to everybody on the register', async () => {
    const deps = await testDeps();
    const query = {
      id: 'q',
      title: '',
      need: 'training of border police on child protection',
      countries: [],
      region: null,
      level: 'national' as const,
      objectives: [],
      themes: ['child-protection'],
      supportTypes: ['training'],
      agencies: [],
      otherText: '',
    };
    for (const lang of LANGUAGES) {
      assert.ok(findKnowledge(deps)(query, lang).length > 0);
      assert.ok(findPartners(deps)(query, lang).length > 0);
    }
  });
});

describe('the progress summary', () => {
  it('has the requests of its period behind its numbers', async () => {
    const deps = await testDeps();
    await aStoredDraft(deps);
    const returned = await aStoredSubmitted(deps, { objective: 3 });
    await returnRequest(deps)(coordinator, returned.ref, revision(returned), 'Which regions?');
    await aStoredSubmitted(deps);
    deps.pass(40 * 86_400_000);
    await aStoredSubmitted(deps);
    const year = await summariseProgress(deps)(secretariat, { from: '2026-11-01', to: '2026-11-30' }, 'en');
    assert.equal(year.totals.received, 2);
    assert.deepEqual(
      year.rows.map((row) => [row.objective.code, row.received, row.byState]),
      [
        [3, 1, { returned: 1 }],
        [7, 1, { submitted: 1 }],
      ],
    );
    const all = await summariseProgress(deps)(secretariat, { from: '1900-01-01', to: '9999-12-31' }, 'en');
    assert.equal(all.totals.received, 3);
    const nothing = await summariseProgress(deps)(secretariat, { from: '2020-01-01', to: '2020-12-31' }, 'es');
    assert.deepEqual([nothing.totals.received, nothing.rows], [0, []]);
  });
});

describe('who reviews a request', () => {
  it('is shown to the desk and not to the agencies', async () => {
    const deps = await testDeps();
    const request = await aStoredSubmitted(deps);
    const { ref } = request;
    await assignReviewers(deps)(secretariat, ref, revision(request), [coordinator.id]);
    assert.equal((await viewRequest(deps)(coordinator, ref, 'en')).reviewers.length, 1);
    assert.deepEqual((await viewRequest(deps)(unicef, ref, 'en')).reviewers, []);
  });
});
