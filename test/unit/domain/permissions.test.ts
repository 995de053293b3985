import assert from 'node:assert/strict';
import { declineSignature } from '../../../bot/domain/cosigning.ts';
import { type Person, ROLES } from '../../../bot/domain/people.ts';
import { ACTIONS, type Action, allowedActions, canSee, demand } from '../../../bot/domain/permissions.ts';
import { returnRequest } from '../../../bot/domain/review.ts';
import {
  aCosigningRequest,
  act,
  aDraft,
  anAssessedRequest,
  aPerson,
  aSubmittedRequest,
  coordinator,
  ilo,
  iom,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const returned = () => returnRequest(aSubmittedRequest(), 'Which regions?', act(coordinator));
const REQUESTS = {
  draft: aDraft,
  cosigning: aCosigningRequest,
  submitted: aSubmittedRequest,
  returned,
  assessing: anAssessedRequest,
};

/** The steps from draft to match; what each part of the mechanism adds is told in the tests of that part. */
const ON_THE_WAY = new Set<Action>([
  'edit',
  'send-for-signature',
  'sign',
  'decline-signature',
  'withdraw',
  'accept',
  'return',
  'answer',
  'assign-reviewers',
  'record-matches',
  'decline',
]);

describe('what a person may do to a request', () => {
  const expected: Record<keyof typeof REQUESTS, Record<string, readonly string[]>> = {
    draft: { lead: ['edit', 'send-for-signature', 'withdraw'], other: [], coordinator: [] },
    cosigning: { lead: ['edit', 'withdraw'], other: ['sign', 'decline-signature'], coordinator: [] },
    submitted: { lead: ['withdraw'], other: [], coordinator: ['accept', 'return', 'assign-reviewers', 'decline'] },
    returned: { lead: ['edit', 'withdraw', 'answer'], other: [], coordinator: [] },
    assessing: { lead: [], other: [], coordinator: ['return', 'assign-reviewers', 'record-matches', 'decline'] },
  };
  for (const [state, make] of Object.entries(REQUESTS)) {
    it(`is what their role has to do at ${state}, and nothing else`, () => {
      const request = make();
      const onTheWay = (person: Person) => allowedActions(person, request).filter((action) => ON_THE_WAY.has(action));
      const offered = {
        lead: onTheWay(unicef),
        other: onTheWay(iom),
        coordinator: onTheWay(coordinator),
      };
      assert.deepEqual(offered, expected[state as keyof typeof REQUESTS]);
      const assigns = ['submitted', 'assessing'].includes(state) ? ['assign-reviewers'] : [];
      assert.deepEqual(onTheWay(secretariat), assigns);
      for (const nobody of [ilo, observer]) assert.deepEqual(allowedActions(nobody, request), []);
    });
  }

  it('is nothing for people who are not active, whatever their roles', () => {
    for (const status of ['pending', 'refused'] as const) {
      for (const organisation of ['unicef', 'iom', 'dco']) {
        const person = aPerson({ organisation, roles: ROLES, status });
        for (const make of Object.values(REQUESTS)) {
          for (const action of ACTIONS) refused('not-visible', () => demand(action, person, make()));
        }
      }
    }
  });

  it('is nothing for a person without a role', () => {
    const nobody = aPerson({ roles: [] });
    for (const make of Object.values(REQUESTS)) assert.deepEqual(allowedActions(nobody, make()), []);
  });
});

describe('what a person may see', () => {
  it('is a draft only for the agency that leads it', () => {
    assert.deepEqual(
      [unicef, iom, coordinator, secretariat, observer].filter((p) => canSee(p, aDraft())),
      [unicef],
    );
  });

  it('is what was never submitted only for the agencies on it', () => {
    assert.deepEqual(
      [unicef, iom, ilo, coordinator, secretariat, observer].filter((p) => canSee(p, aCosigningRequest())),
      [unicef, iom],
    );
  });

  it('is what was submitted for those who review and read, too, but not for other agencies', () => {
    assert.deepEqual(
      [unicef, iom, ilo, coordinator, secretariat, observer].filter((p) => canSee(p, aSubmittedRequest())),
      [unicef, iom, coordinator, secretariat, observer],
    );
  });

  it('ends for an agency that has declined', () => {
    assert.equal(canSee(iom, declineSignature(aCosigningRequest({}, ['iom', 'ilo']), 'No capacity', act(iom))), false);
  });
});
