import assert from 'node:assert/strict';
import { DESK } from '../../../bot/domain/desk.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import { NO_IMPLEMENTATION } from '../../../bot/domain/implementation.ts';
import { practiceRevision } from '../../../bot/domain/practice.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { requestDraft } from '../../../bot/usecases/documents.ts';
import { followStore } from '../../../bot/usecases/keep-matching.ts';
import { browseKnowledge } from '../../../bot/usecases/knowledge/browse.ts';
import { createKnownPractices } from '../../../bot/usecases/knowledge/known-practices.ts';
import { prefillPractice, proposePractice, revisePractice } from '../../../bot/usecases/practices/propose.ts';
import * as review from '../../../bot/usecases/practices/review.ts';
import { viewPractice } from '../../../bot/usecases/practices/view.ts';
import { knowledgeTitle } from '../../../bot/usecases/present-request.ts';
import { recordMatches } from '../../../bot/usecases/review-request.ts';
import { findKnowledge } from '../../../bot/usecases/view-matches.ts';
import { aPractice, insider, outsider, REVIEWERS, secondOutsider } from '../../helpers/builders/knowledge.ts';
import { AT, anAssessedRequest, coordinator, ilo, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import { PEOPLE, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

const EVERYBODY = [...PEOPLE, ...REVIEWERS];
/** Words that no reference practice has. */
const CONTENT = aPractice({
  title: 'Zebu caravans teach vaccination',
  summary: 'Zebu caravans carry vaccination teams.',
});

async function propose(deps: TestDeps, formId = 'form-1') {
  return proposePractice(deps)(iom, formId, { content: CONTENT, fromRequest: null });
}

async function published(deps: TestDeps) {
  let record = await propose(deps);
  const step = async (act: (id: string, seen: number) => Promise<typeof record>) => {
    record = await act(record.id, practiceRevision(record));
  };
  await step((id, seen) =>
    review.assignPracticeReviewers(deps)(
      secretariat,
      id,
      seen,
      REVIEWERS.map((person) => person.id),
    ),
  );
  for (const person of REVIEWERS) {
    await step((id, seen) => review.declareConflict(deps)(person, id, seen, false, ''));
    await step((id, seen) => review.reviewPractice(deps)(person, id, seen, { verdict: 'publish', comments: '' }));
  }
  await step((id, seen) => review.publishPractice(deps)(secretariat, id, seen, ''));
  return record;
}

const question = (need: string) => ({
  id: 'q',
  title: '',
  need,
  countries: [],
  region: null,
  level: 'national' as const,
  objectives: [],
  themes: [],
  supportTypes: [],
  agencies: [],
  otherText: '',
});
const ALL = {
  text: '',
  kind: null,
  objective: null,
  theme: null,
  support: null,
  region: null,
  country: null,
  year: null,
  withResult: false,
};

describe('a published practice', () => {
  let deps: TestDeps;
  beforeEach(async () => {
    deps = await testDeps(EVERYBODY);
  });

  it('is found by matching, and counts for the track record of those who put it into effect', async () => {
    assert.ok(!findKnowledge(deps)(question('zebu caravans'), 'en').some(({ title }) => title === CONTENT.title));
    const { id } = await published(deps);
    const hit = findKnowledge(deps)(question('zebu caravans for vaccination'), 'en')[0];
    assert.equal(hit?.id, id);
    assert.match(hit?.context ?? '', /Niger · 2026/);
  });

  it('has its title wherever reference practices have theirs, and can be recorded as a match', async () => {
    const { id } = await published(deps);
    assert.equal(knowledgeTitle(deps, id, 'es'), CONTENT.title);
    const request = anAssessedRequest();
    await deps.store.create(requestDraft(request));
    const chosen = { partners: [], funds: [], knowledge: [id], note: 'They fit' };
    await recordMatches(deps)(coordinator, request.ref, request.history.length, chosen);
  });

  it('keeps the title of a new version to those who work on it', async () => {
    const before = await published(deps);
    const title = 'Zebu caravans, revised';
    await revisePractice(deps)(iom, before.id, practiceRevision(before), { ...CONTENT, title });
    const titleFor = async (person: typeof iom) => (await viewPractice(deps)(person, before.id, 'en')).title;
    assert.equal(await titleFor(ilo), CONTENT.title);
    assert.equal(await titleFor(iom), title);
  });

  it('cannot be recorded before it is published, nor after it is retired; its title stays', async () => {
    const request = anAssessedRequest();
    await deps.store.create(requestDraft(request));
    const record = (id: string) =>
      recordMatches(deps)(coordinator, request.ref, request.history.length, {
        partners: [],
        funds: [],
        knowledge: [id],
        note: 'They fit',
      });
    const proposal = await propose(deps, 'another-form');
    await refusedLater('invalid-input', record(proposal.id));
    const { id, history } = await published(deps);
    await review.retirePractice(deps)(secretariat, id, history.length, 'Out of date.');
    await refusedLater('invalid-input', record(id));
    assert.equal(knowledgeTitle(deps, id, 'en'), CONTENT.title);
    assert.ok(!findKnowledge(deps)(question('zebu caravans'), 'en').some((hit) => hit.id === id));
  });

  it('reaches another process through the store, and leaves it when it is retired', async () => {
    const told: string[] = [];
    const other = createKnownPractices(
      {
        update: (item) => void told.push(`update ${item.kind}`),
        remove: (kind) => void told.push(`remove ${kind}`),
      },
      deps.reference,
    );
    const round = followStore({
      store: deps.store,
      learners: { practice: other.learnRow },
      onUnreadable: (error) => assert.fail(String(error)),
    });
    const { id, history } = await published(deps);
    await round();
    assert.deepEqual(
      other.published().map(({ practice }) => practice.id),
      [id],
    );
    await review.retirePractice(deps)(secretariat, id, history.length, 'Out of date.');
    await round();
    assert.deepEqual(other.published(), []);
    assert.deepEqual(told, ['update practice', 'remove practice']);
  });

  it('is not put back by an earlier state that comes late', async () => {
    const before = await published(deps);
    await review.retirePractice(deps)(secretariat, before.id, before.history.length, 'Out of date.');
    deps.practices.learn(before);
    assert.deepEqual(deps.practices.published(), []);
  });

  it('is listed with the others, by place and by year', async () => {
    const { id } = await published(deps);
    const page = browseKnowledge(deps)({ ...ALL, country: 'NE', year: 2026 }, 0, 20, 'fr');
    assert.deepEqual(
      page.rows.map((row) => row.id),
      [id],
    );
    assert.equal(page.rows[0]?.place, 'Niger');
  });
});

describe('proposing from a completed request', () => {
  const completed = (): JointRequest => ({
    ...anAssessedRequest(),
    state: 'completed',
    stateSince: AT,
    implementation: {
      ...NO_IMPLEMENTATION,
      completion: {
        results: '120 officers trained.',
        lessons: 'Begin early.',
        failures: 'No night shift.',
        completedBy: 'x',
        completedAt: AT,
      },
    },
  });

  it('fills the form with what the request says and what came of it', async () => {
    const deps = await testDeps(EVERYBODY);
    const request = completed();
    await deps.store.create(requestDraft(request));
    const { content, fromRequest } = await prefillPractice(deps)(unicef, request.ref);
    assert.equal(fromRequest, request.ref);
    assert.deepEqual(
      [content.results, content.lessons, content.failures, content.implementers, content.to],
      ['120 officers trained.', 'Begin early.', 'No night shift.', ['unicef', 'iom'], '2026-11'],
    );
    const record = await proposePractice(deps)(unicef, 'form', { content, fromRequest });
    assert.equal(record.fromRequest, request.ref);
  });

  it('is for the lead’s focal points, once it is completed', async () => {
    const deps = await testDeps(EVERYBODY);
    const request = completed();
    await deps.store.create(requestDraft(request));
    await refusedLater('not-allowed', prefillPractice(deps)(iom, request.ref));
    await refusedLater('not-visible', prefillPractice(deps)(ilo, request.ref));
    const open = { ...anAssessedRequest(), ref: 'UNM-2026-0002' };
    await deps.store.create(requestDraft(open));
    await refusedLater('not-completed', prefillPractice(deps)(unicef, open.ref));
    await refusedLater(
      'not-completed',
      proposePractice(deps)(unicef, 'f', { content: aPractice(), fromRequest: open.ref }),
    );
  });
});

describe('people who are told of a practice', () => {
  it('are the secretariat, the reviewers and the proposer, each with a link and once', async () => {
    const deps = await testDeps(EVERYBODY);
    await meet(deps, EVERYBODY);
    const dispatcher = testDispatcher(deps);
    const record = await propose(deps);
    await dispatcher.round();
    assert.match(dispatcher.told[0]?.words ?? '', /Zebu caravans teach vaccination/);
    assert.deepEqual(dispatcher.recipients(), [secretariat.id]);
    const ids = REVIEWERS.map(({ id }) => id);
    const assigned = await review.assignPracticeReviewers(deps)(secretariat, record.id, 1, ids);
    await dispatcher.round();
    assert.ok(JSON.stringify(dispatcher.told[0]?.card).includes(`practices/${record.id}`));
    assert.deepEqual(dispatcher.recipients(), [...ids].sort());
    await review.returnPractice(deps)(secretariat, record.id, practiceRevision(assigned), 'When?');
    await dispatcher.round();
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [iom.id]);
  });

  it('are not asked for a review that is not wanted any more', async () => {
    const deps = await testDeps(EVERYBODY);
    await meet(deps, EVERYBODY);
    const dispatcher = testDispatcher(deps);
    const record = await propose(deps);
    await review.assignPracticeReviewers(deps)(secretariat, record.id, 1, [insider.id, outsider.id]);
    await review.assignPracticeReviewers(deps)(secretariat, record.id, 2, [insider.id, secondOutsider.id]);
    await dispatcher.round();
    assert.deepEqual(dispatcher.recipients(), [insider.id, secondOutsider.id].sort());
  });

  it('do not learn who reviews from a refusal, when somebody reviewed in the meantime', async () => {
    const deps = await testDeps(EVERYBODY);
    const record = await propose(deps);
    await review.assignPracticeReviewers(deps)(secretariat, record.id, 1, [insider.id, outsider.id]);
    await review.declareConflict(deps)(insider, record.id, 2, false, '');
    const told = async (act: Promise<unknown>) => {
      const error = await act.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof DeskError && error.code === 'revision-changed');
      return [error.params.action, error.params.who];
    };
    const veiled = ['practice-step', DESK.name];
    assert.deepEqual(await told(review.declareConflict(deps)(outsider, record.id, 2, false, '')), veiled);
    assert.deepEqual(await told(revisePractice(deps)(iom, record.id, 2, CONTENT)), veiled);
    assert.deepEqual(await told(review.returnPractice(deps)(secretariat, record.id, 2, 'When?')), [
      'practice-no-conflict',
      insider.name,
    ]);
  });
});
