import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sendForSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { paceOf } from '../../../bot/domain/crisis.ts';
import { convertCrisis, markCrisis, watchCrisis } from '../../../bot/domain/crisis-acts.ts';
import { isCrisisOver, lateSigners } from '../../../bot/domain/crisis-terms.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { acceptInvitation, leaveRequest } from '../../../bot/domain/ownership.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import { returnRequest } from '../../../bot/domain/questions.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { acceptRequest } from '../../../bot/domain/review.ts';
import { isJointlySigned } from '../../../bot/domain/signatures.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import { aContent, act, aDraft, coordinator, ilo, iom, secretariat, unicef } from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

const RULES = { longestDays: 180, remindBefore: 2 };
/** The builders' day is Friday, 20 November 2026. */
const TERMS = { reason: 'Floods in Agadez', endsOn: '2027-01-31', othersSignBy: '2026-12-04' };
const on = (day: string) => `${day}T10:00:00.000Z`;

const marked = (agencies = ['iom', 'ilo']) => markCrisis(aDraft({}, agencies), TERMS, RULES, act(unicef));
const sent = (agencies = ['iom', 'ilo']) => {
  const draft = marked(agencies);
  return sendForSignature(draft, draft.contentHash, act(unicef));
};
const signed = (request: JointRequest, who: typeof iom, day = '2026-11-20') =>
  signRequest(request, request.contentHash, act(who, on(day)));
const submitted = () => signed(sent(), iom);
const types = (request: JointRequest, from = 0) => request.outbox.slice(from).map(({ type }) => type);
const watched = (request: JointRequest, day: string) => watchCrisis(request, on(day), RULES, PLAIN_CALENDAR);

describe('a crisis request', () => {
  it('is marked by the lead, on a draft, with what happened and two days', () => {
    assert.equal(marked().crisis?.reason, 'Floods in Agadez');
    assert.equal(paceOf(marked()), 'crisis');
    refused('reason-missing', () => markCrisis(aDraft(), { ...TERMS, reason: ' ' }, RULES, act(unicef)));
    refused('not-visible', () => markCrisis(aDraft(), TERMS, RULES, act(iom)));
    refused('wrong-state', () => markCrisis(sent(), TERMS, RULES, act(unicef)));
  });

  it('ends on a day to come that is not too far, and the others sign before', () => {
    const tried = (change: Partial<typeof TERMS>) => () =>
      markCrisis(aDraft(), { ...TERMS, ...change }, RULES, act(unicef));
    refused('crisis-end-past', tried({ endsOn: '2026-11-20' }));
    refused('crisis-too-long', tried({ endsOn: '2027-05-20' }));
    refused('crisis-sign-by-wrong', tried({ othersSignBy: '2026-11-20' }));
    refused('crisis-sign-by-wrong', tried({ othersSignBy: '2027-02-01' }));
  });

  it('is with the desk once the lead and one other have signed; the others are told that they follow', () => {
    const request = submitted();
    assert.equal(request.state, 'submitted');
    assert.ok(isJointlySigned(request));
    assert.deepEqual(lateSigners(request), ['ilo']);
    assert.equal(request.history.at(-1)?.action, 'crisis-submitted');
    assert.deepEqual(request.history.at(-1)?.about, ['ilo']);
    assert.deepEqual(types(request).slice(-2), ['crisis-submitted', 'crisis-submitted']);
  });

  it('is an ordinary submission where everybody has signed by then', () => {
    const request = signed(sent(['iom']), iom);
    assert.equal(request.history.at(-1)?.action, 'submitted');
  });

  it('takes the signatures that follow, wherever it is by then', () => {
    const assessed = acceptRequest(submitted(), act(coordinator));
    assert.ok(allowedActions(ilo, assessed).includes('sign'));
    assert.ok(!allowedActions(iom, assessed).includes('sign'));
    const followed = signed(assessed, ilo, '2026-11-24');
    assert.equal(followed.state, 'assessing');
    assert.deepEqual(lateSigners(followed), []);
    assert.deepEqual(types(followed).slice(-2), ['crisis-signed', 'crisis-signed']);
    refused('already-signed', () => signed(followed, ilo));
  });

  it('needs everybody’s signature once its end has passed', () => {
    const late = signed(sent(), iom, '2027-02-01');
    assert.equal(late.state, 'cosigning');
    assert.equal(signed(late, ilo, '2027-02-02').state, 'submitted');
  });

  it('is joint again after a changed content with two new signatures', () => {
    const back = returnRequest(submitted(), 'Which regions?', act(coordinator));
    const changed = editRequest(back, aContent({ need: 'Other words' }), ['iom', 'ilo'], act(unicef));
    const one = signed(changed, iom);
    assert.equal(one.state, 'cosigning');
    assert.equal(signed(one, ilo).state, 'cosigning', 'without the lead it is not');
    assert.equal(signed(one, unicef).state, 'submitted');
  });

  it('goes back to signature when whoever had signed leaves the lead with those who have not', () => {
    const left = leaveRequest(submitted(), 'No staff', act(iom));
    assert.equal(left.state, 'cosigning');
    assert.equal(leaveRequest(submitted(), 'No staff', act(ilo)).state, 'submitted');
  });

  it('lets an invited agency say no when it is with the desk already', () => {
    assert.ok(allowedActions(ilo, submitted()).includes('leave'));
    assert.ok(allowedActions(ilo, acceptInvitation(submitted(), act(ilo))).includes('sign'));
  });
});

describe('an ordinary request out of a crisis request', () => {
  it('is made by the lead or a coordinator once all have signed', () => {
    refused('signatures-missing', () => convertCrisis(submitted(), act(unicef)));
    assert.ok(!allowedActions(unicef, submitted()).includes('convert-crisis'));
    const whole = signed(submitted(), ilo);
    for (const person of [unicef, coordinator]) {
      assert.ok(allowedActions(person, whole).includes('convert-crisis'));
      const ordinary = convertCrisis(whole, act(person));
      assert.equal(ordinary.crisis, null);
      assert.equal(paceOf(ordinary), 'ordinary');
      assert.equal(ordinary.state, 'submitted');
      assert.deepEqual(types(ordinary).slice(-2), ['crisis-converted', 'crisis-converted']);
      refused('not-a-crisis', () => convertCrisis(ordinary, act(person)));
    }
    refused('not-allowed', () => convertCrisis(whole, act(iom)));
    refused('not-allowed', () => convertCrisis(whole, act(secretariat)));
  });

  it('waits for all signatures when it is made before submission', () => {
    const ordinary = convertCrisis(sent(), act(unicef));
    assert.equal(signed(ordinary, iom).state, 'cosigning');
  });
});

describe('the desk on crisis requests, by the clock', () => {
  it('reminds those who are still to sign shortly before their day, once', () => {
    const quiet = submitted();
    assert.equal(watched(quiet, '2026-12-01'), quiet);
    const reminded = watched(quiet, '2026-12-02');
    assert.deepEqual(reminded.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['ilo'] });
    assert.equal(watched(reminded, '2026-12-03'), reminded);
  });

  it('tells lead and coordinators that the day has passed without a signature, once', () => {
    const late = watched(submitted(), '2026-12-05');
    assert.deepEqual(
      late.outbox.slice(-2).map(({ type, audience }) => [type, audience.kind]),
      [
        ['crisis-late', 'agencies'],
        ['crisis-late', 'role'],
      ],
    );
    assert.equal(watched(late, '2026-12-06'), late);
    const whole = signed(submitted(), ilo);
    assert.equal(watched(whole, '2026-12-05'), whole);
  });

  it('flags a request whose crisis period has ended, until it is an ordinary one', () => {
    const whole = signed(submitted(), ilo);
    assert.ok(!isCrisisOver(whole, '2027-01-31'));
    const ended = watched(whole, '2027-02-01');
    assert.ok(isCrisisOver(ended, '2027-02-01'));
    assert.deepEqual(types(ended).slice(-2), ['crisis-ended', 'crisis-ended']);
    assert.equal(watched(ended, '2027-02-02'), ended);
    assert.ok(!isCrisisOver(convertCrisis(ended, act(coordinator)), '2027-02-02'));
  });

  it('tells each thing at most once, in whatever rhythm it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }), (waits) => {
        let request = submitted();
        let now = Date.UTC(2026, 10, 20, 10);
        for (const days of waits) {
          now += days * 86_400_000;
          request = watchCrisis(request, new Date(now).toISOString(), RULES, PLAIN_CALENDAR);
        }
        for (const action of ['crisis-reminded', 'crisis-late', 'crisis-ended']) {
          assert.ok(request.history.filter((entry) => entry.action === action).length <= 1, action);
        }
      }),
      { numRuns: 200 },
    );
  });
});
