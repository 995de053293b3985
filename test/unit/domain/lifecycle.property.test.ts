/** From draft to decision as a state machine: random actors do random things; what must hold always, holds after each step. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markCrisis } from '../../../bot/domain/crisis-acts.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import { act, aDraft, unicef } from '../../helpers/builders.ts';
import { applyCore, type CoreCommand, checkCore, coreCommand, PEOPLE } from '../../helpers/commands/core.ts';
import { CRISIS_RULES, checkTriage } from '../../helpers/commands/triage.ts';

const stranger = fc.constantFrom(...PEOPLE);

/** An ordinary request of two agencies, and a crisis request of three. */
const CRISIS_TERMS = { reason: 'Floods', endsOn: '2027-01-31', othersSignBy: '2026-12-04' };
const start = fc.constantFrom(
  aDraft(),
  markCrisis(aDraft({}, ['iom', 'ilo']), CRISIS_TERMS, CRISIS_RULES, act(unicef)),
);

describe('the lifecycle of a joint request', () => {
  it('keeps its promises whatever anybody does, in any order', () => {
    const run = fc.array(fc.tuple(stranger, coreCommand), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(run, start, (steps, draft) => {
        let request = draft;
        for (const [index, [who, step]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString();
          const before = structuredClone(request);
          try {
            const after = applyCore(request, who, step, at);
            checkCore(request, after, who);
            checkTriage(request, after, who);
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            assert.deepEqual(request, before, 'a refusal changes nothing');
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('offers exactly the actions that it would let through', () => {
    const run = fc.array(fc.tuple(stranger, coreCommand), { maxLength: 12 });
    fc.assert(
      fc.property(run, stranger, (steps, who) => {
        let request = aDraft();
        for (const [actor, step] of steps) {
          try {
            request = applyCore(request, actor, step, '2026-11-20T10:00:00.000Z');
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
        }
        const attempts: Record<string, CoreCommand> = {
          'send-for-signature': { do: 'send', seen: 'present' },
          sign: { do: 'sign', seen: 'present' },
          'decline-signature': { do: 'decline-signature', words: 'a reason' },
          withdraw: { do: 'withdraw', words: 'a reason' },
          accept: { do: 'accept' },
          return: { do: 'return', words: 'a reason' },
          'assign-reviewers': {
            do: 'assign',
            people: PEOPLE.filter((p) => request.reviewers.some(({ personId }) => personId === p.id)),
          },
          answer: { do: 'answer', words: 'a reason' },
          decline: { do: 'decline', words: 'a reason' },
        };
        const offered = allowedActions(who, request);
        for (const [action, step] of Object.entries(attempts)) {
          let isRefused = false;
          try {
            applyCore(request, who, step, '2026-11-20T11:00:00.000Z');
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            isRefused = true;
          }
          // Having signed, an agency may still leave; the card does not offer it beside its own signature.
          if (action === 'decline-signature' && !offered.includes(action)) continue;
          assert.equal(offered.includes(action as never), !isRefused, `${action} at ${request.state} for ${who.name}`);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
