import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { workCalendar } from '../../../bot/domain/work-calendar.ts';
import { sendForSignature, signRequest } from '../../../bot/usecases/cosign.ts';
import { CRISIS_TAG, requestDraft, requestSchema } from '../../../bot/usecases/documents.ts';
import { returnRequest } from '../../../bot/usecases/review-request.ts';
import {
  acknowledgeRequest,
  answerQuestion,
  askQuestion,
  convertCrisis,
  markCrisis,
  proposeCrisis,
  viewAsk,
} from '../../../bot/usecases/triage.ts';
import { viewRequest } from '../../../bot/usecases/view-requests.ts';
import { watchCrises } from '../../../bot/usecases/watch-crises.ts';
import { aReferral } from '../../helpers/builders/hub.ts';
import { act, anAssessedRequest, coordinator, ilo, iom, observer, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { aStoredAssessed, aStoredDraft, aStoredSubmitted, testDeps } from '../../helpers/test-deps.ts';

const DAY_MS = 86_400_000;
const TERMS = { reason: 'Floods', endsOn: '2027-01-31', othersSignBy: '2026-12-04' };

async function aStoredCrisis(deps: Awaited<ReturnType<typeof testDeps>>) {
  const draft = await aStoredDraft(deps, {}, ['iom', 'ilo']);
  const marked = await markCrisis(deps)(unicef, draft.ref, revision(draft), TERMS);
  await sendForSignature(deps)(unicef, draft.ref, marked.contentHash);
  return signRequest(deps)(iom, draft.ref, marked.contentHash);
}

describe('what people read of the clock', () => {
  it('is who holds it and what the desk has left afterwards, in their language', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredAssessed(deps);
    deps.pass(4 * DAY_MS);
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    deps.pass(30 * DAY_MS);
    const holder = async (lang: 'en' | 'fr' | 'es') => (await viewRequest(deps)(iom, ref, lang)).clock.holder;
    assert.equal(await holder('en'), 'UNICEF has to answer; then the coordinators have 8 working days left');
    assert.match(await holder('fr'), /8 jours ouvrables/);
    assert.match(await holder('es'), /8 días hábiles/);
    await answerQuestion(deps)(iom, ref, 'q1', 'Agadez');
    const { clock } = await viewRequest(deps)(iom, ref, 'en');
    assert.deepEqual(
      [clock.holder, clock.dueOn],
      ['reviewers hand in their scores; then a coordinator records the matches', '2027-01-05'],
    );
  });

  it('says that the limits are to be confirmed where one runs', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    assert.equal((await viewRequest(deps)(unicef, draft.ref, 'en')).clock.unconfirmed, null);
    const { ref } = await aStoredSubmitted(deps);
    assert.match(String((await viewRequest(deps)(unicef, ref, 'en')).clock.unconfirmed), /to be confirmed/);
  });

  it('counts by the weekend of the configuration', async () => {
    const deps = { ...(await testDeps()), calendar: workCalendar(['fri', 'sat'], ['2026-11-23']) };
    const { ref } = await aStoredSubmitted(deps);
    assert.equal((await viewRequest(deps)(unicef, ref, 'en')).clock.dueOn, '2026-11-24');
    await acknowledgeRequest(deps)(coordinator, ref, revision(await aRequest(deps, ref)));
    assert.equal((await viewRequest(deps)(unicef, ref, 'en')).clock.dueOn, '2026-11-29');
  });
});

async function aRequest(deps: Awaited<ReturnType<typeof testDeps>>, ref: string) {
  const stored = await deps.store.get('request', ref);
  assert.ok(stored);
  return requestSchema.parse(stored.body);
}

describe('what is missing', () => {
  it('is told to the lead on its draft and to the desk in triage, to nobody else', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    const codes = async (who: typeof iom, ref: string) =>
      (await viewRequest(deps)(who, ref, 'en')).missing.map(({ code }) => code);
    assert.ok((await codes(unicef, draft.ref)).includes('results'));
    const { ref } = await aStoredSubmitted(deps);
    assert.ok((await codes(coordinator, ref)).includes('results'));
    for (const person of [unicef, iom, observer]) assert.deepEqual(await codes(person, ref), []);
  });

  it('is a question ready to be asked, in the language of the request', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredSubmitted(deps, { language: 'fr' });
    const { text } = await viewAsk(deps)(coordinator, ref);
    assert.match(text, /les résultats attendus/);
    assert.match(text, /guichet de financement/);
    await refusedLater('not-allowed', viewAsk(deps)(unicef, ref));
  });
});

describe('the thread on a request', () => {
  it('is read by the agencies and the desk, not by those it is referred to', async () => {
    const deps = await testDeps();
    const submitted = await aStoredSubmitted(deps);
    const { ref } = submitted;
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    await answerQuestion(deps)(iom, ref, 'q1', 'Agadez');
    const request = await aRequest(deps, ref);
    const stored = await deps.store.get('request', ref);
    await deps.store.replace(requestDraft({ ...request, referrals: [aReferral()] }), stored?.version ?? '');
    for (const person of [unicef, iom, coordinator, observer]) {
      assert.equal((await viewRequest(deps)(person, ref, 'en')).questions[0]?.answer, 'Agadez');
    }
    const partner = await viewRequest(deps)(ilo, ref, 'en');
    assert.deepEqual(partner.questions, []);
    assert.ok(!JSON.stringify(partner.history).includes('Agadez'));
    assert.equal(partner.openQuestions, 0);
  });

  it('takes two answers of one moment to two questions, and refuses the second to one', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredSubmitted(deps);
    await askQuestion(deps)(coordinator, ref, 'Which regions?');
    await askQuestion(deps)(coordinator, ref, 'How many?');
    await Promise.all([
      answerQuestion(deps)(iom, ref, 'q1', 'Agadez'),
      answerQuestion(deps)(unicef, ref, 'q2', 'Two hundred'),
    ]);
    const request = await aRequest(deps, ref);
    assert.deepEqual(
      request.questions.map(({ answer }) => answer),
      ['Agadez', 'Two hundred'],
    );
    await refusedLater('question-closed', answerQuestion(deps)(unicef, ref, 'q1', 'Zinder'));
  });

  it('holds what documents from before had as clarifications', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredSubmitted(deps);
    const returned = await returnRequest(deps)(coordinator, ref, revision(await aRequest(deps, ref)), 'Which regions?');
    const { questions: _, notes: _notes, ...old } = returned;
    const asked = { questions: 'Which regions?', askedBy: coordinator.name, askedAt: returned.updatedAt };
    const open = { ...asked, answer: null, answeredBy: null, answeredAt: null };
    const answered = { ...asked, answer: 'Agadez', answeredBy: unicef.name, answeredAt: returned.updatedAt };
    const read = requestSchema.parse({ ...old, clarifications: [answered, open, open], pauses: [] });
    assert.deepEqual(
      read.questions.map(({ id, text, closing, answer, organisation }) => [id, text, closing, answer, organisation]),
      [
        ['q1', 'Which regions?', 'answered', 'Agadez', 'dco'],
        ['q2', 'Which regions?', 'content-changed', null, 'dco'],
        ['q3', 'Which regions?', null, null, 'dco'],
      ],
    );
    assert.deepEqual(requestSchema.parse(requestDraft(read).body), read, 'and is stored as it is read');
    const whole = anAssessedRequest();
    assert.deepEqual(requestSchema.parse(whole), whole);
    assert.equal(act(unicef).actor, unicef);
  });
});

describe('a crisis request', () => {
  it('says what it is, who is to follow by when, and that the terms are to be confirmed', async () => {
    const deps = await testDeps();
    const { ref } = await aStoredCrisis(deps);
    const { crisis, clock, state } = await viewRequest(deps)(coordinator, ref, 'en');
    assert.equal(state.code, 'submitted');
    assert.equal(crisis?.label, 'Crisis request');
    assert.ok(crisis?.lines.includes('Still to sign, by 4 December 2026: ILO.'));
    assert.match(String(crisis?.unconfirmed), /to be confirmed/);
    assert.equal(clock.dueOn, '2026-11-23', 'the desk has one working day to say that it reads it');
  });

  it('has ordinary clocks once it is an ordinary request', async () => {
    const deps = await testDeps();
    const crisis = await aStoredCrisis(deps);
    await refusedLater('signatures-missing', convertCrisis(deps)(unicef, crisis.ref, revision(crisis)));
    const whole = await signRequest(deps)(ilo, crisis.ref, crisis.contentHash);
    await convertCrisis(deps)(coordinator, crisis.ref, revision(whole));
    const view = await viewRequest(deps)(coordinator, crisis.ref, 'en');
    assert.equal(view.crisis, null);
    assert.equal(view.clock.dueOn, '2026-11-24');
  });

  it('proposes days that are let through', async () => {
    const deps = await testDeps();
    const draft = await aStoredDraft(deps);
    const { endsOn, othersSignBy } = proposeCrisis(deps);
    const marked = await markCrisis(deps)(unicef, draft.ref, revision(draft), { reason: 'x', endsOn, othersSignBy });
    assert.notEqual(marked.crisis, null);
  });

  it('is watched in rounds: each thing is told once, and a fault of one stops no other', async () => {
    const deps = await testDeps();
    const first = await aStoredCrisis(deps);
    const second = await aStoredCrisis(deps);
    const broken = await deps.store.get('request', first.ref);
    assert.ok(broken);
    await deps.store.replace(
      { ...requestDraft(first), tags: [CRISIS_TAG], body: { ref: first.ref } as never },
      broken.version,
    );
    const faults: string[] = [];
    const watch = () => watchCrises(deps)('2026-12-07T10:00:00.000Z', (_error, ref) => faults.push(ref));
    await watch();
    await watch();
    assert.deepEqual(faults, [first.ref, first.ref]);
    const request = await aRequest(deps, second.ref);
    assert.equal(request.history.filter(({ action }) => action === 'crisis-late').length, 1);
    deps.pass(17 * DAY_MS);
    const { crisis } = await viewRequest(deps)(unicef, second.ref, 'en');
    assert.ok(crisis?.lines.some((line) => line.startsWith('The day to sign by has passed')));
  });
});
