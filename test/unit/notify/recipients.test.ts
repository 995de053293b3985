/** Who is told of what: everybody concerned once, and not whoever did it. */
import assert from 'node:assert/strict';
import type { Person } from '../../../bot/domain/people.ts';
import { revision } from '../../../bot/domain/request.ts';
import { declineSignature, signRequest, withdraw } from '../../../bot/usecases/cosign.ts';
import { editRequest } from '../../../bot/usecases/edit-request.ts';
import { admitPerson, introduce } from '../../../bot/usecases/people.ts';
import {
  acceptRequest,
  answerQuestions,
  declineRequest,
  recordMatches,
  returnRequest,
} from '../../../bot/usecases/review-request.ts';
import { answerQuestion, askQuestion } from '../../../bot/usecases/triage.ts';
import { aPerson, coordinator, ilo, iom, secretariat, unicef } from '../../helpers/builders.ts';
import {
  aStoredAssessed,
  aStoredCosigning,
  aStoredDraft,
  aStoredSubmitted,
  assess,
  input,
  PEOPLE,
  type TestDeps,
  testDeps,
} from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

const leadColleague = aPerson({ organisation: 'unicef', id: 'unicef-colleague' });
const secondCoordinator = aPerson({ organisation: 'undp', roles: ['coordinator'], id: 'second-coordinator' });
const iomInMali = aPerson({ organisation: 'iom', id: 'iom-mali', country: 'ML' });
const iomAtHeadquarters = aPerson({ organisation: 'iom', id: 'iom-hq', country: null });
const MORE = [leadColleague, secondCoordinator, iomInMali, iomAtHeadquarters];
const names = (...people: Person[]) => people.map((person) => person.id).sort();

describe('people who are told', () => {
  let deps: TestDeps;
  let dispatcher: ReturnType<typeof testDispatcher>;
  beforeEach(async () => {
    deps = await testDeps([...PEOPLE, ...MORE]);
    await meet(deps, [...PEOPLE, ...MORE]);
    dispatcher = testDispatcher(deps);
  });

  /** Who is told of what happens in `act`, and of nothing before. */
  async function toldOf(act: () => Promise<unknown>): Promise<string[]> {
    await dispatcher.round();
    dispatcher.told.length = 0;
    // Ten a minute: what came before does not count.
    deps.pass(120_000);
    await act();
    await dispatcher.round();
    return dispatcher.recipients();
  }

  it('of a draft: nobody', async () => {
    assert.deepEqual(await toldOf(() => aStoredDraft(deps)), []);
  });

  it('of an invitation: the focal points of the invited agencies in the country', async () => {
    assert.deepEqual(await toldOf(() => aStoredCosigning(deps, {}, ['iom', 'ilo'])), names(iom, ilo));
  });

  it('of an invitation where the agency has nobody in the country: all of its focal points', async () => {
    assert.deepEqual(
      await toldOf(() => aStoredCosigning(deps, { countries: ['SN'] })),
      names(iom, iomInMali, iomAtHeadquarters),
    );
  });

  it('of a signature that is not the last: the lead', async () => {
    const request = await aStoredCosigning(deps, {}, ['iom', 'ilo']);
    const told = await toldOf(() => signRequest(deps)(iom, request.ref, request.contentHash));
    assert.deepEqual(told, names(unicef, leadColleague));
  });

  it('of the last signature: all agencies and all coordinators, but not whoever signed', async () => {
    const request = await aStoredCosigning(deps);
    const told = await toldOf(() => signRequest(deps)(iom, request.ref, request.contentHash));
    assert.deepEqual(told, names(unicef, leadColleague, coordinator, secondCoordinator));
  });

  it('of a changed content: those who have to sign again', async () => {
    const request = await aStoredCosigning(deps);
    const told = await toldOf(() =>
      editRequest(deps)(unicef, request.ref, revision(request), input({ need: 'Another' })),
    );
    assert.deepEqual(told, names(iom, leadColleague));
  });

  it('of another agency: that agency only', async () => {
    const request = await aStoredCosigning(deps);
    const told = await toldOf(() =>
      editRequest(deps)(unicef, request.ref, revision(request), input({}, ['iom', 'ilo'])),
    );
    assert.deepEqual(told, names(ilo));
  });

  it('of an agency that stays out: the lead', async () => {
    const request = await aStoredCosigning(deps);
    assert.deepEqual(
      await toldOf(() => declineSignature(deps)(iom, request.ref, 'No capacity')),
      names(unicef, leadColleague),
    );
  });

  it('of questions and their answer: the agencies, then the coordinators and the other agencies', async () => {
    const request = await aStoredSubmitted(deps);
    const asked = await toldOf(() =>
      returnRequest(deps)(coordinator, request.ref, revision(request), 'Which regions?'),
    );
    assert.deepEqual(asked, names(unicef, leadColleague, iom));
    const answered = await toldOf(() => answerQuestions(deps)(unicef, request.ref, revision(request) + 1, 'Agadez'));
    assert.deepEqual(answered, names(coordinator, secondCoordinator, iom));
  });

  it('of a question without a return: the agencies, then whoever asked and the other agencies', async () => {
    const { ref } = await aStoredSubmitted(deps);
    const asked = await toldOf(() => askQuestion(deps)(coordinator, ref, 'Which regions?'));
    assert.deepEqual(asked, names(unicef, leadColleague, iom));
    const answered = await toldOf(() => answerQuestion(deps)(iom, ref, 'q1', 'Agadez'));
    assert.deepEqual(answered, names(coordinator, unicef, leadColleague));
  });

  it('of a request that is taken up, matched or declined: the agencies', async () => {
    const agencies = names(unicef, leadColleague, iom);
    const request = await aStoredSubmitted(deps);
    const seen = revision(request);
    assert.deepEqual(await toldOf(() => acceptRequest(deps)(coordinator, request.ref, seen)), agencies);
    const chosen = { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' };
    const assessed = await assess(deps, request);
    assert.deepEqual(
      await toldOf(() => recordMatches(deps)(coordinator, request.ref, revision(assessed), chosen)),
      agencies,
    );
    const other = await aStoredAssessed(deps);
    assert.deepEqual(await toldOf(() => declineRequest(deps)(coordinator, other.ref, revision(other), 'No')), agencies);
  });

  it('of a withdrawal: the other agencies, and the coordinators once they had it', async () => {
    const open = await aStoredCosigning(deps);
    assert.deepEqual(await toldOf(() => withdraw(deps)(unicef, open.ref, revision(open), 'No')), names(iom));
    const submitted = await aStoredSubmitted(deps);
    const told = await toldOf(() => withdraw(deps)(unicef, submitted.ref, revision(submitted), 'No'));
    assert.deepEqual(told, names(iom, coordinator, secondCoordinator));
  });

  it('of somebody who asks to be registered: the secretariat; of its decision: that person', async () => {
    const newcomer = aPerson({ id: 'newcomer', organisation: 'unhcr' });
    await meet(deps, [newcomer]);
    assert.deepEqual(await toldOf(() => introduce(deps)(newcomer)), names(secretariat));
    assert.deepEqual(await toldOf(() => admitPerson(deps)(secretariat, 'newcomer', ['focal-point'])), ['newcomer']);
  });

  it('are not those who are no longer active', async () => {
    await deps.store.create({
      kind: 'person',
      id: 'gone',
      status: 'refused',
      tags: ['organisation:iom'],
      createdAt: deps.clock(),
      updatedAt: deps.clock(),
      body: aPerson({ id: 'gone', organisation: 'iom', status: 'refused' }),
    });
    assert.deepEqual(await toldOf(() => aStoredCosigning(deps)), names(iom));
  });
});
