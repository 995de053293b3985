/** Whatever the agencies do among themselves, in any order, nobody is attached without consent and nothing stays half joint. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { declineSignature, sendForSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { acceptRequest, answerQuestions, returnRequest } from '../../../bot/domain/review.ts';
import { aContent, act, aDraft, aPerson, coordinator, ilo, iom, unicef } from '../../helpers/builders.ts';
import { checkOwnership, ownershipCommands } from '../../helpers/commands/ownership.ts';

const PEOPLE = [unicef, iom, ilo, aPerson({ organisation: 'unhcr' }), coordinator];

type Command = (request: JointRequest, act: Act) => JointRequest;
const around: fc.Arbitrary<Command>[] = [
  fc.constant((request, by) => sendForSignature(request, request.contentHash, by)),
  fc.constant((request, by) => signRequest(request, request.contentHash, by)),
  fc.constant((request, by) => signRequest(request, request.contentHash, by)),
  fc.constant((request, by) => declineSignature(request, 'a reason', by)),
  fc
    .record({
      title: fc.constantFrom('One', 'Two', 'Three'),
      agencies: fc.subarray(['iom', 'ilo', 'unhcr']),
      budget: fc.subarray(['unicef', 'iom', 'ilo']),
    })
    .map(
      ({ title, agencies, budget }): Command =>
        (request, by) =>
          editRequest(
            request,
            aContent({ title, budget: budget.map((agency) => ({ agency, amount: 10 })) }),
            agencies,
            by,
          ),
    ),
  fc.constant((request, by) => acceptRequest(request, by)),
  fc.constant((request, by) => returnRequest(request, 'Where?', by)),
  fc.constant((request, by) => answerQuestions(request, 'Agadez', by)),
];

describe('who requests together', () => {
  it('is decided by each agency for itself, whatever anybody does', () => {
    const command = fc.oneof(...around, ...ownershipCommands.map(({ arbitrary }) => arbitrary));
    const run = fc.array(fc.tuple(fc.constantFrom(...PEOPLE), command), { minLength: 1, maxLength: 40 });
    const done = new Set<string>();
    fc.assert(
      fc.property(run, (steps) => {
        let request = aDraft();
        request = sendForSignature(request, request.contentHash, act(unicef));
        for (const [index, [who, step]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20 + index, 9)).toISOString();
          const before = structuredClone(request);
          try {
            const after = step(request, { actor: who, at });
            assert.deepEqual(after.history.slice(0, before.history.length), before.history);
            checkOwnership(request, after, who);
            for (const entry of after.history.slice(before.history.length)) done.add(entry.action);
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            assert.deepEqual(request, before, 'a refusal changes nothing');
          }
        }
      }),
      { numRuns: 1_000 },
    );
    for (const action of ['agency-left', 'agency-removed', 'agencies-reminded', 'escalated', 'contribution-stated'])
      assert.ok(done.has(action), `${action} was tried`);
  });
});
