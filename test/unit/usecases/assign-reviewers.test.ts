import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import type { AssignmentsView } from '../../../bot/domain/views.ts';
import { declareConflict, takeReview } from '../../../bot/usecases/assessment.ts';
import { assignReviewers, proposeReviewers } from '../../../bot/usecases/assign-reviewers.ts';
import { requestDraft, requestSchema } from '../../../bot/usecases/documents.ts';
import { declineRequest, recordMatches, returnRequest } from '../../../bot/usecases/review-request.ts';
import { listRequests, viewRequest } from '../../../bot/usecases/view-requests.ts';
import { aPerson, aSubmittedRequest, coordinator, iom, observer, secretariat, unicef } from '../../helpers/builders.ts';
import { refusedLater } from '../../helpers/refused.ts';
import {
  aStoredAccepted,
  aStoredAssessed,
  aStoredSubmitted,
  PEOPLE,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

/** ILO has practices on skills and labour; DCO, of the other coordinator, has none. */
const ofIlo = aPerson({ organisation: 'ilo', roles: ['coordinator'], id: 'ilo-coordinator', country: null });
const ofIom = aPerson({ organisation: 'iom', roles: ['coordinator'], id: 'iom-coordinator', country: null });
const labour = { objective: 6, themes: ['ethical-recruitment'] };

async function desk(more: readonly Person[] = [], reviewing?: TestDeps['reviewing']): Promise<TestDeps> {
  const deps = await testDeps([...PEOPLE, ...more]);
  return reviewing ? { ...deps, reviewing } : deps;
}
const propose = (deps: TestDeps, actor: Person = secretariat) => proposeReviewers(deps)(actor, 'en');
const rowOf = (view: AssignmentsView, ref: string) => {
  const row = view.rows.find((each) => each.request.ref === ref);
  assert.ok(row, `${ref} has a row`);
  return row;
};

describe('the proposal of reviewers', () => {
  it('names whoever fits best, with what speaks for them and their load', async () => {
    const deps = await desk([ofIlo]);
    const { ref } = await aStoredSubmitted(deps, labour);
    const view = await propose(deps);
    const row = rowOf(view, ref);
    assert.deepEqual(row.proposed, [ofIlo.id]);
    assert.deepEqual(row.choices[0]?.id, ofIlo.id);
    assert.ok(row.choices[0]?.reasons.some((reason) => /^Works on .*recruitment/i.test(reason)));
    assert.ok(row.choices[0]?.reasons.includes('Works in English'));
    const person = view.people.find((each) => each.id === ofIlo.id);
    assert.deepEqual([person?.load, person?.loadAfter, person?.cap], [0, 1, 5]);
  });

  it('is in the language of the reader', async () => {
    const deps = await desk([ofIlo]);
    const { ref } = await aStoredSubmitted(deps, labour);
    const choices = async (lang: 'fr' | 'es') =>
      rowOf(await proposeReviewers(deps)(secretariat, lang), ref).choices[0]?.reasons.join('; ') ?? '';
    assert.match(await choices('fr'), /Langue de travail\u00a0: anglais/);
    assert.match(await choices('es'), /Trabaja en inglés/);
  });

  it('leaves out people in conflict, and says so where nobody else is left', async () => {
    const deps = await desk([ofIom]);
    const first = await aStoredSubmitted(deps);
    const onlyIom = await desk([ofIom], { perRequest: 2, cap: 5 });
    const second = await aStoredSubmitted(onlyIom);
    assert.deepEqual(
      rowOf(await propose(deps), first.ref).choices.map((choice) => choice.id),
      [coordinator.id],
    );
    const row = rowOf(await propose(onlyIom), second.ref);
    assert.equal(row.missing, 1);
    assert.deepEqual(
      row.bindings.map((binding) => binding.code),
      ['conflict'],
    );
    assert.match(row.bindings[0]?.label ?? '', new RegExp(ofIom.name));
  });

  it('keeps to the limit of open requests, and says who is at it', async () => {
    const deps = await desk([], { perRequest: 1, cap: 1 });
    const first = await aStoredSubmitted(deps);
    await assignReviewers(deps)(secretariat, first.ref, revision(first), [coordinator.id]);
    const second = await aStoredSubmitted(deps, { title: 'Another need' });
    const row = rowOf(await propose(deps), second.ref);
    assert.deepEqual(row.proposed, []);
    assert.equal(row.bindings[0]?.code, 'caps-full');
    assert.match(row.bindings[0]?.label ?? '', /limit of 1 open requests: coordinator of dco/);
  });

  it('counts requests that are with the agencies as load, and those that are decided not', async () => {
    const deps = await desk();
    for (const change of ['returned', 'declined', 'matched'] as const) {
      const make = change === 'returned' ? aStoredAccepted : aStoredAssessed;
      const request = await make(deps, { title: change });
      const assigned = await assignReviewers(deps)(secretariat, request.ref, revision(request), [coordinator.id]);
      const seen = revision(assigned);
      if (change === 'returned') await returnRequest(deps)(coordinator, request.ref, seen, 'Which?');
      if (change === 'declined') await declineRequest(deps)(coordinator, request.ref, seen, 'No.');
      if (change === 'matched')
        await recordMatches(deps)(coordinator, request.ref, seen, {
          partners: ['undp'],
          funds: [],
          knowledge: [],
          note: 'They fit',
        });
    }
    const view = await propose(deps);
    assert.deepEqual(
      view.people.map((person) => [person.id, person.load]),
      [[coordinator.id, 1]],
    );
    assert.deepEqual(view.rows, [], 'none of the three waits for an assessment');
  });

  it('does not count what a person has handed in, nor somebody who declared a conflict among the choices', async () => {
    const deps = await desk([ofIlo], { perRequest: 1, cap: 1 });
    await aStoredAssessed(deps);
    const { ref } = await aStoredAccepted(deps, { title: 'Another need' });
    assert.equal((await propose(deps)).people.find(({ id }) => id === coordinator.id)?.load, 0);
    const taken = await takeReview(deps)(coordinator, ref, (await viewRequest(deps)(coordinator, ref, 'en')).revision);
    await declareConflict(deps)(coordinator, ref, { extent: 'person', reason: 'My brother works there' });
    const row = rowOf(await propose(deps), ref);
    assert.deepEqual([taken.reviewers.length, row.assigned, row.proposed], [1, [], [ofIlo.id]]);
    assert.deepEqual(
      row.choices.map(({ id }) => id),
      [ofIlo.id],
    );
  });

  it('shows what has its reviewers beside it, and no seat to fill', async () => {
    const deps = await desk();
    const request = await aStoredSubmitted(deps);
    await assignReviewers(deps)(secretariat, request.ref, revision(request), [coordinator.id]);
    const row = rowOf(await propose(deps), request.ref);
    assert.deepEqual([row.assigned, row.proposed, row.missing], [[coordinator.id], [], 0]);
    assert.equal(row.revision, revision(request) + 1);
  });

  it('fills the seat of somebody who is no coordinator any more', async () => {
    const deps = await desk([ofIlo]);
    const stored = aSubmittedRequest();
    const gone = { personId: 'gone', personName: 'Gone', organisation: 'undp' };
    await deps.store.create(requestDraft({ ...stored, reviewers: [gone], outbox: [] }));
    const row = rowOf(await propose(deps), stored.ref);
    assert.deepEqual(row.assigned, []);
    assert.equal(row.proposed.length, 1);
  });

  it('is for coordinators and the secretariat, and tells a coordinator in conflict why they cannot assign', async () => {
    const deps = await desk([ofIom]);
    const { ref } = await aStoredSubmitted(deps);
    for (const actor of [unicef, observer]) await refusedLater('not-allowed', propose(deps, actor));
    assert.equal(rowOf(await propose(deps, coordinator), ref).conflict, null);
    assert.match(rowOf(await propose(deps, ofIom), ref).conflict ?? '', /IOM takes part/);
  });
});

describe('assigning reviewers', () => {
  it('shows them on the request and in lists', async () => {
    const deps = await desk();
    const request = await aStoredSubmitted(deps);
    await assignReviewers(deps)(coordinator, request.ref, revision(request), [coordinator.id]);
    const expected = [{ id: coordinator.id, name: coordinator.name, organisation: { code: 'dco', label: 'DCO' } }];
    assert.deepEqual((await viewRequest(deps)(observer, request.ref, 'en')).reviewers, expected);
    const listed = await listRequests(deps)(coordinator, { view: 'queue', states: [], after: null, limit: 50 }, 'en');
    assert.deepEqual(listed.rows[0]?.reviewers, expected);
  });

  it('tells the new reviewers, once, and whoever was taken off', async () => {
    const deps = await desk([ofIlo]);
    await meet(deps, [coordinator, ofIlo, secretariat]);
    const { round, told } = testDispatcher(deps);
    const request = await aStoredSubmitted(deps, labour);
    await round();
    told.length = 0;
    deps.pass(120_000);
    const both = await assignReviewers(deps)(secretariat, request.ref, revision(request), [coordinator.id, ofIlo.id]);
    await assignReviewers(deps)(secretariat, request.ref, revision(both), [ofIlo.id]);
    await round();
    await round();
    const wordsTo = (id: string) => told.filter(({ to }) => to === id).map(({ words }) => words);
    assert.equal(told.length, 2);
    assert.match(wordsTo(ofIlo.id).join(), new RegExp(`asks you to assess ${request.ref}, led by UNICEF`));
    assert.match(wordsTo(coordinator.id).join(), new RegExp(`You need not assess ${request.ref} any more`));
  });

  it('is refused for somebody who has as many to assess as one may have', async () => {
    const deps = await desk([ofIlo], { perRequest: 1, cap: 1 });
    const first = await aStoredSubmitted(deps);
    await assignReviewers(deps)(secretariat, first.ref, revision(first), [coordinator.id]);
    const second = await aStoredSubmitted(deps, { title: 'Another need' });
    const assign = (...ids: string[]) => assignReviewers(deps)(secretariat, second.ref, revision(second), ids);
    await refusedLater('reviewer-full', assign(coordinator.id));
    assert.deepEqual(
      (await assign(ofIlo.id)).reviewers.map(({ personId }) => personId),
      [ofIlo.id],
    );
  });

  it('is refused when others acted since, and to people who must not', async () => {
    const deps = await desk([ofIom]);
    const request = await aStoredSubmitted(deps);
    const assign = (actor: Person, seen: number, ...ids: string[]) =>
      assignReviewers(deps)(actor, request.ref, seen, ids);
    const seen = revision(request);
    await refusedLater('revision-changed', assign(secretariat, seen - 1, coordinator.id));
    await refusedLater('conflict-of-interest', assign(secretariat, seen, ofIom.id));
    await refusedLater('conflict-of-interest', assign(ofIom, seen, coordinator.id));
    await refusedLater('not-a-coordinator', assign(secretariat, seen, observer.id));
    await refusedLater('invalid-input', assign(secretariat, seen, 'nobody'));
    await refusedLater('invalid-input', assign(secretariat, seen, ...'123456'));
    for (const actor of [unicef, iom, observer]) await refusedLater('not-allowed', assign(actor, seen, coordinator.id));
  });

  it('is not known to documents of before, which have no reviewers', () => {
    const { reviewers: _none, assessed: _never, declaredConflicts: _nor, ...before } = aSubmittedRequest();
    const { reviewers, assessed, declaredConflicts } = requestSchema.parse(before);
    assert.deepEqual([reviewers, assessed, declaredConflicts], [[], null, []]);
  });

  it('is not shown to a coordinator of an organisation that requests, nor told by a message', async () => {
    const deps = await desk([ofIom]);
    await meet(deps, [coordinator, ofIom, secretariat]);
    const request = await aStoredSubmitted(deps);
    await assignReviewers(deps)(secretariat, request.ref, revision(request), [coordinator.id]);
    assert.deepEqual((await viewRequest(deps)(ofIom, request.ref, 'en')).reviewers, []);
    assert.equal((await viewRequest(deps)(observer, request.ref, 'en')).reviewers.length, 1);
    const row = rowOf(await propose(deps, ofIom), request.ref);
    assert.deepEqual([row.assigned, row.proposed], [[], []]);
    await declareConflict(deps)(coordinator, request.ref, { extent: 'person', reason: 'My brother works there' });
    const dispatcher = testDispatcher(deps);
    await dispatcher.round();
    const about = dispatcher.told.filter(({ words }) => words.includes('My brother works there'));
    assert.deepEqual(
      about.map(({ to }) => to),
      [secretariat.id],
    );
  });
});
