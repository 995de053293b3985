/** Messages about assessments: to whom, and that they say what is to be done. */
import assert from 'node:assert/strict';
import { revision } from '../../../bot/domain/request.ts';
import { declareConflict, declareNoConflict, handInScores } from '../../../bot/usecases/assessment.ts';
import { assignReviewers } from '../../../bot/usecases/assign-reviewers.ts';
import { aFullSheet } from '../../helpers/builders/assessment.ts';
import { aPerson, coordinator, secretariat } from '../../helpers/builders.ts';
import { aStoredAccepted, PEOPLE, type TestDeps, testDeps } from '../../helpers/test-deps.ts';
import { meet, testDispatcher } from '../../helpers/test-dispatcher.ts';

const ana = aPerson({ organisation: 'undp', roles: ['coordinator'], id: 'ana', name: 'Ana' });
const ben = aPerson({ organisation: 'who', roles: ['coordinator'], id: 'ben', name: 'Ben', language: 'fr' });
const everybody = [...PEOPLE, ana, ben];

describe('messages about an assessment', () => {
  let deps: TestDeps;
  let dispatcher: ReturnType<typeof testDispatcher>;
  let ref: string;
  const told = async (act: () => Promise<unknown>) => {
    await dispatcher.round();
    dispatcher.told.length = 0;
    deps.pass(120_000);
    await act();
    await dispatcher.round();
    return new Map(dispatcher.told.map(({ to, words }) => [to, words]));
  };
  const handIn = async (who: typeof ana, score: number) => {
    const { contentHash } = await declareNoConflict(deps)(who, ref);
    return handInScores(deps)(who, ref, contentHash, aFullSheet(deps.reference, score));
  };

  beforeEach(async () => {
    deps = { ...(await testDeps(everybody)), reviewing: { perRequest: 2, cap: 5 } };
    await meet(deps, everybody);
    dispatcher = testDispatcher(deps);
    const accepted = await aStoredAccepted(deps);
    ref = accepted.ref;
    await assignReviewers(deps)(secretariat, ref, revision(accepted), [ana.id, ben.id]);
  });

  it('tell reviewers and whoever took it up that all are in, each in their language', async () => {
    assert.equal((await told(() => handIn(ana, 3))).size, 0, 'nobody is told of the first scores');
    const messages = await told(() => handIn(ben, 3));
    assert.deepEqual([...messages.keys()].sort(), [ana.id, coordinator.id, secretariat.id].sort());
    assert.match(messages.get(ana.id) ?? '', new RegExp(`All assessments of ${ref} are in`));
  });

  it('tell coordinators and secretariat that one more is needed, without a score', async () => {
    await handIn(ana, 4);
    const messages = await told(() => handIn(ben, 1));
    assert.deepEqual([...messages.keys()].sort(), [ana.id, coordinator.id, secretariat.id].sort());
    assert.match(messages.get(secretariat.id) ?? '', /one more is needed before the decision/);
  });

  it('tell the desk why somebody left the review, and nobody of the agencies', async () => {
    const conflict = { extent: 'person' as const, reason: 'My sister leads the project' };
    const messages = await told(() => declareConflict(deps)(ana, ref, conflict));
    assert.deepEqual([...messages.keys()].sort(), [ben.id, coordinator.id, secretariat.id].sort());
    assert.match(messages.get(coordinator.id) ?? '', /Ana \(UNDP\) declared a conflict of interest.*My sister leads/);
    assert.match(messages.get(ben.id) ?? '', /a déclaré un conflit d’intérêts/);
  });
});
