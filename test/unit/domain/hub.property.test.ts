/** The hub's part of the lifecycle: random people do random things to a matched request. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DeskError } from '../../../bot/domain/errors.ts';
import { openInterestCall } from '../../../bot/domain/interest.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import {
  aMatchedRequest,
  aReferredRequest,
  CLOSES_ON,
  reviewed,
  undpPartner,
  whoCoordinator,
  whoPartner,
} from '../../helpers/builders/hub.ts';
import { act, aPerson, coordinator, ilo, iom, observer, unicef } from '../../helpers/builders.ts';
import { checkHub, hubCommands } from '../../helpers/commands/hub.ts';

/** Mostly those who can do something here. */
const person = fc.constantFrom(
  coordinator,
  coordinator,
  coordinator,
  whoPartner,
  whoPartner,
  undpPartner,
  aPerson({ organisation: 'fao' }),
  whoCoordinator,
  unicef,
  iom,
  ilo,
  observer,
);
const step = fc.tuple(person, fc.oneof(...hubCommands.map(({ arbitrary }) => arbitrary)), fc.boolean());

const withCall = (request: JointRequest) =>
  openInterestCall(
    request,
    { text: 'Who can help?', closesOn: CLOSES_ON, eligible: ['fao', 'unhcr'], added: [] },
    act(coordinator),
  );
/** Random steps alone seldom come as far as an answer. */
const start = fc.constantFrom(
  aMatchedRequest(),
  aReferredRequest('who', 'undp'),
  aReferredRequest('who'),
  withCall(aMatchedRequest(['fao'])),
);

describe('the connection hub', () => {
  it('keeps its promises whatever anybody does, in any order', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 10, maxLength: 60 }), (first, steps) => {
        let request = first;
        for (const [index, [who, command, waits]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20 + (waits ? index : 0), 9, index)).toISOString();
          const before = structuredClone(request);
          try {
            const after = command(request, act(who, at));
            checkHub(request, after, who);
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
            assert.deepEqual(request, before, 'a refusal changes nothing');
          }
          // Back in assessment, the coordinator chooses again.
          if (request.state === 'assessing') {
            const chosen = { partners: ['fao'], funds: [], knowledge: [], note: 'Others' };
            request = recordMatches(reviewed(request), chosen, act(coordinator, at));
          }
        }
        for (const { action } of request.history) reached.add(action);
      }),
      { numRuns: 1_500 },
    );
    // Those that every thousand runs meet many times; a referral that is done needs three lucky steps in a row.
    for (const action of ['referral-accepted', 'referrals-exhausted', 'call-answered', 'call-closed']) {
      assert.ok(reached.has(action), `${action} was never reached`);
    }
  });
});
