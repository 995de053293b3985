import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockHolder } from '../../../bot/domain/clocks.ts';
import { completeRequest, resumeRequest, suspendRequest } from '../../../bot/domain/completing.ts';
import { raiseConstraint, resolveConstraint } from '../../../bot/domain/constraints.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import { contentToFollow, followUp } from '../../../bot/domain/follow-up.ts';
import { implementers, MAX_ITEMS, overdueMilestones } from '../../../bot/domain/implementing.ts';
import { doubtsAbout } from '../../../bot/domain/indicator-doubts.ts';
import { chooseIndicator, progressOf, recordValue } from '../../../bot/domain/indicators.ts';
import { closeMilestone, planMilestone } from '../../../bot/domain/milestones.ts';
import { allowedActions } from '../../../bot/domain/permissions.ts';
import { finishReferral } from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { meanMark, recordSatisfaction } from '../../../bot/domain/satisfaction.ts';
import { aMatchedRequest, undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import {
  aMeasuredWork,
  aMilestone,
  anIndicator,
  aPlannedWork,
  aWorkingRequest,
} from '../../helpers/builders/implementation.ts';
import {
  AT,
  act,
  aDraft,
  anAssessedRequest,
  aPerson,
  coordinator,
  ilo,
  iom,
  observer,
  secretariat,
  unicef,
} from '../../helpers/builders.ts';
import { checkImplementation, IMPLEMENTATION_COMMANDS } from '../../helpers/commands/implementation.ts';
import { refused } from '../../helpers/refused.ts';

const work = (request: JointRequest) => request.implementation;
const told = (request: JointRequest, type: string) =>
  request.outbox.filter((event) => event.type === type).map(({ audience }) => audience);
const DONE = { results: '300 officers trained', lessons: 'Begin with the judges', failures: 'Nobody came in August' };
const completed = () => completeRequest(aWorkingRequest(), DONE, act(unicef));
/** Invited to request, not on board; and coordinating elsewhere. */
const both = aPerson({ organisation: 'undp', roles: ['focal-point', 'coordinator'], id: 'both' });

describe('a milestone', () => {
  it('has an owner that carries the work, who is told', () => {
    assert.deepEqual(implementers(aWorkingRequest()), ['unicef', 'iom', 'who']);
    const planned = aPlannedWork();
    assert.deepEqual(told(planned, 'milestone-planned'), [{ kind: 'agencies', agencies: ['iom'] }]);
    assert.equal(planned.state, 'implementing');
    const plan = (owner: string) => planMilestone(aWorkingRequest(), aMilestone({ owner }), act(unicef));
    assert.equal(work(plan('who')).milestones[0]?.owner, 'who');
    refused('owner-unknown', () => plan('undp'));
    refused('owner-unknown', () => plan('ilo'));
  });

  it('is planned once it is matched, by agencies on board and partners that said yes', () => {
    const plan = (request: JointRequest, who = unicef) => planMilestone(request, aMilestone(), act(who));
    assert.equal(work(plan(aMatchedRequest())).milestones.length, 1);
    assert.equal(work(plan(aWorkingRequest(), whoPartner)).milestones.length, 1);
    refused('not-allowed', () => plan(aWorkingRequest(), undpPartner));
    refused('not-allowed', () => plan(aWorkingRequest(), coordinator));
    refused('not-visible', () => plan(aWorkingRequest(), ilo));
    refused('wrong-state', () => plan(anAssessedRequest()));
  });

  it('needs a title and a day that is in the calendar', () => {
    const plan = (change: object) => planMilestone(aWorkingRequest(), aMilestone(change), act(unicef));
    refused('field-missing', () => plan({ title: '  ' }));
    refused('text-too-long', () => plan({ title: 'x'.repeat(301) }));
    for (const dueOn of ['2026-02-30', 'soon', '2026-1-1', '']) refused('day-invalid', () => plan({ dueOn }));
  });

  it('is closed by the one that answers for it or by the lead, once; given up only with a reason', () => {
    const close = (who = iom, status: 'done' | 'dropped' = 'done', remark = '') =>
      closeMilestone(aPlannedWork(), 'm1', status, remark, act(who));
    assert.equal(work(close()).milestones[0]?.status, 'done');
    assert.deepEqual(told(close(), 'milestone-closed'), [{ kind: 'agencies', agencies: ['unicef', 'who'] }]);
    assert.equal(close(unicef, 'dropped', 'No venue').history.at(-1)?.note, `${aMilestone().title}: No venue`);
    refused('reason-missing', () => close(iom, 'dropped', ' '));
    refused('not-the-owner', () => close(whoPartner));
    refused('already-closed', () => closeMilestone(close(), 'm1', 'done', '', act(iom)));
    refused('item-unknown', () => closeMilestone(aPlannedWork(), 'm2', 'done', '', act(iom)));
    assert.ok(allowedActions(iom, aPlannedWork()).includes('close-milestone'));
    assert.ok(!allowedActions(whoPartner, aPlannedWork()).includes('close-milestone'));
    assert.ok(!allowedActions(iom, close()).includes('close-milestone'));
  });

  it('is overdue from the day after, while the work goes on', () => {
    const planned = aPlannedWork();
    assert.equal(overdueMilestones(planned, '2027-01-31'), 0);
    assert.equal(overdueMilestones(planned, '2027-02-01'), 1);
    assert.equal(overdueMilestones(suspendRequest(planned, 'War', act(unicef)), '2027-02-01'), 0);
  });

  it('is one of fifty at most', () => {
    let request = aWorkingRequest();
    for (let n = 0; n < MAX_ITEMS; n += 1) request = planMilestone(request, aMilestone(), act(unicef));
    refused('too-many-items', () => planMilestone(request, aMilestone(), act(unicef)));
  });
});

describe('an indicator', () => {
  const value = (change: object = {}) => ({ on: '2026-11-20', value: 120, groups: {}, source: 'Registers', ...change });
  const record = (request: JointRequest, change: object = {}, who = unicef) =>
    recordValue(request, 'i1', value(change), act(who));
  const doubts = (change: object, measuresCountry = false) =>
    doubtsAbout({ ...anIndicator(change), chosenAt: AT }, measuresCountry);

  it('is chosen by those who request, and measured by all who carry the work', () => {
    refused('not-allowed', () => chooseIndicator(aWorkingRequest(), anIndicator(), act(whoPartner)));
    assert.equal(work(record(aMeasuredWork(), {}, whoPartner)).indicators[0]?.values.length, 1);
    refused('not-allowed', () => record(aMeasuredWork(), {}, undpPartner));
    refused('item-unknown', () => recordValue(aMeasuredWork(), 'i9', value(), act(unicef)));
    refused('invalid-input', () => record(aMeasuredWork(), { value: Number.NaN }));
  });

  it('keeps one value a day, by date, and none of a day to come', () => {
    const twice = record(record(aMeasuredWork(), { on: '2026-11-20' }), { on: '2026-06-30', value: 40 });
    const again = record(twice, { on: '2026-11-20', value: 130 });
    assert.deepEqual(
      work(again).indicators[0]?.values.map(({ on, value: v }) => [on, v]),
      [
        ['2026-06-30', 40],
        ['2026-11-20', 130],
      ],
    );
    refused('day-to-come', () => record(aMeasuredWork(), { on: '2026-11-21' }));
  });

  it('takes groups of each line that come to the value at most, where they add up', () => {
    const groups = (parts: object, unit = 'officers', disaggregated = true) =>
      work(record(aMeasuredWork({ unit, disaggregated }), { groups: parts })).indicators[0]?.values[0]?.groups;
    assert.deepEqual(groups({ women: 70, men: 50, 'under-18': 120 }), { women: 70, men: 50, 'under-18': 120 });
    assert.deepEqual(groups({ women: 70, elsewhere: 999 }), { women: 70 });
    refused('groups-exceed', () => groups({ women: 70, men: 51 }));
    refused('groups-exceed', () => groups({ women: -1 }));
    // Two shares of 90 % are no 180 %.
    assert.deepEqual(groups({ women: 119, men: 118 }, '%'), { women: 119, men: 118 });
    assert.deepEqual(groups({ women: 119, men: 118 }, 'por cada 1.000 personas'), { women: 119, men: 118 });
    assert.deepEqual(groups({ women: 70 }, 'officers', false), {});
    assert.deepEqual(work(record(aMeasuredWork(), { value: -5 })).indicators[0]?.values[0]?.value, -5);
  });

  it('tells how far it has come, upwards and downwards, never beyond its ends', () => {
    const at = (baseline: number | null, target: number, ...values: number[]) =>
      progressOf({ baseline, target, values: values.map((each) => ({ ...value(), value: each })) });
    assert.equal(at(100, 300, 150), 0.25);
    assert.equal(at(20, 5, 11), 0.6);
    assert.equal(at(100, 300, 250, 150), 0.25);
    // From 90 down to 20, or up from nothing? Without a baseline nobody can tell.
    assert.equal(at(null, 20, 90, 45), null);
    assert.deepEqual([at(0, 10, 40), at(0, 10, -3), at(5, 5, 5), at(0, 10)], [1, 0, null, null]);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (baseline, target, measured) => {
        const progress = at(baseline, target, measured);
        assert.ok(progress === null ? baseline === target : progress >= 0 && progress <= 1);
      }),
    );
  });

  it('raises a doubt where it is not achievable, observable and attributable', () => {
    assert.deepEqual(doubts({}), []);
    assert.deepEqual(doubts({ target: 0 }), ['target-is-baseline']);
    assert.deepEqual(doubts({ baseline: 2 }), ['target-far']);
    assert.deepEqual(doubts({ unit: '%', target: 120 }), ['target-over-hundred']);
    assert.deepEqual(doubts({ targetOn: '2026-11-20' }), ['target-day-passed']);
    assert.deepEqual(doubts({ unit: ' ' }), ['unit-missing']);
    assert.deepEqual(doubts({ baseline: null }), ['baseline-missing']);
    assert.deepEqual(doubts({}, true), ['whole-country']);
  });

  it('finds words that nobody can count in three languages, also where they end in an accent', () => {
    for (const statement of [
      'Improved dialogue',
      'Dialogue renforcé',
      'Le dialogue est renforcé.',
      'Diálogo fortalecido',
    ])
      assert.deepEqual(doubts({ statement, unit: 'level' }), ['vague'], statement);
    for (const statement of ['Nombre d’agents mieux formés', 'Renforcées', 'Número de mejores alumnos'])
      assert.deepEqual(doubts({ statement, unit: '%', target: 80 }), [], statement);
    assert.deepEqual(doubts({ statement: 'Letterboxes emptied', unit: 'boxes' }), []);
  });
});

describe('a constraint', () => {
  const raised = (who = whoPartner, kind = 'access') =>
    raiseConstraint(aWorkingRequest(), { kind, text: 'Roads are cut in August' }, act(who));

  it('is stated by those who carry the work or by the desk, and both are told', () => {
    for (const who of [unicef, iom, whoPartner, coordinator]) assert.equal(work(raised(who)).constraints.length, 1);
    for (const who of [undpPartner, secretariat, observer]) refused('not-allowed', () => raised(who));
    refused('not-allowed', () => raised(both));
    refused('conflict-of-interest', () => raised(aPerson({ organisation: 'who', roles: ['coordinator'], id: 'c' })));
    assert.equal(told(raised(), 'constraint-raised').length, 2);
    refused('invalid-input', () => raised(unicef, 'weather'));
  });

  it('stands until somebody says what was done about it, once', () => {
    const resolved = resolveConstraint(raised(), 'c1', 'Moved to October', act(coordinator));
    assert.equal(work(resolved).constraints[0]?.resolution, 'Moved to October');
    refused('already-closed', () => resolveConstraint(resolved, 'c1', 'Again', act(unicef)));
    refused('field-missing', () => resolveConstraint(raised(), 'c1', ' ', act(unicef)));
    assert.ok(allowedActions(coordinator, raised()).includes('resolve-constraint'));
    assert.ok(!allowedActions(coordinator, resolved).includes('resolve-constraint'));
  });

  it('can be stated while the work is suspended', () => {
    const suspended = suspendRequest(aWorkingRequest(), 'War', act(coordinator));
    assert.equal(work(raiseConstraint(suspended, { kind: 'access', text: 'War' }, act(unicef))).constraints.length, 1);
  });
});

describe('the satisfaction of participants', () => {
  const QUESTIONS = ['useful', 'overall'];
  const round = (useful: number[], participants = 10, on = '2026-11-20') =>
    recordSatisfaction(aWorkingRequest(), { on, participants, marks: { useful } }, QUESTIONS, act(whoPartner));

  it('is counted by question and mark, and nobody is named', () => {
    const after = round([0, 0, 1, 4, 5]);
    assert.deepEqual(work(after).satisfaction, [
      { on: '2026-11-20', participants: 10, marks: { useful: [0, 0, 1, 4, 5], overall: [0, 0, 0, 0, 0] } },
    ]);
    assert.equal(meanMark(work(after).satisfaction, 'useful'), 4.4);
    assert.equal(meanMark(work(after).satisfaction, 'overall'), null);
    assert.equal(after.history.at(-1)?.note, null);
  });

  it('has no more answers than participants, whole ones, and at least one', () => {
    refused('marks-invalid', () => round([0, 0, 1, 5, 5]));
    refused('marks-invalid', () => round([0, 0, 0.5, 0, 0]));
    for (const counts of [
      [1, 1, 1, 1, 1, 1],
      [8, 2],
    ])
      refused('marks-invalid', () => round(counts));
    refused('marks-invalid', () => round([-1, 0, 0, 0, 2]));
    refused('marks-invalid', () => round([0, 0, 0, 0, 0]));
    refused('marks-invalid', () => round([0, 0, 0, 0, 0], 0));
    refused('day-to-come', () => round([1, 0, 0, 0, 0], 10, '2027-01-01'));
  });
});

describe('who has to act', () => {
  it('is whoever carries the work: partners, and the lead once they have done their part', () => {
    assert.deepEqual(clockHolder(aWorkingRequest()), { kind: 'partners', organisations: ['who'] });
    const done = finishReferral(aWorkingRequest(), 'r1', 'Six weeks in Agadez', act(whoPartner));
    assert.deepEqual(clockHolder(done), { kind: 'agencies', agencies: ['unicef'] });
    assert.deepEqual(clockHolder(suspendRequest(done, 'War', act(unicef))), { kind: 'nobody' });
  });
});

describe('the end of the work', () => {
  it('is suspended and resumed by the lead or a coordinator without a conflict', () => {
    const suspended = suspendRequest(aWorkingRequest(), 'War', act(coordinator));
    assert.equal(suspended.state, 'suspended');
    assert.deepEqual(told(suspended, 'suspended')[0], { kind: 'agencies', agencies: ['unicef', 'iom', 'who'] });
    assert.equal(resumeRequest(suspended, act(unicef)).state, 'implementing');
    refused('reason-missing', () => suspendRequest(aWorkingRequest(), '', act(unicef)));
    refused('not-allowed', () => suspendRequest(aWorkingRequest(), 'War', act(iom)));
    refused('wrong-state', () => planMilestone(suspended, aMilestone(), act(unicef)));
    refused('wrong-state', () => resumeRequest(aWorkingRequest(), act(unicef)));
  });

  it('comes with results, lessons and what did not work, and with nothing still planned', () => {
    const after = completed();
    assert.equal(after.state, 'completed');
    assert.equal(work(after).completion?.failures, DONE.failures);
    for (const field of ['results', 'lessons', 'failures']) {
      refused('field-missing', () => completeRequest(aWorkingRequest(), { ...DONE, [field]: ' ' }, act(unicef)));
    }
    refused('milestones-open', () => completeRequest(aPlannedWork(), DONE, act(unicef)));
    refused('not-allowed', () => completeRequest(aWorkingRequest(), DONE, act(iom)));
    assert.ok(!allowedActions(unicef, aPlannedWork()).includes('complete'));
    refused('wrong-state', () => planMilestone(after, aMilestone(), act(unicef)));
  });

  it('leads to a follow-up: a draft of its own that links back and attaches nobody', () => {
    const next = followUp(completed(), 'UNM-2027-0001', ['unicef'], act(iom));
    assert.deepEqual(
      [next.state, next.followsUp, next.agencies.map((a) => [a.agency, a.status])],
      [
        'draft',
        'UNM-2026-0001',
        [
          ['iom', 'on-board'],
          ['unicef', 'invited'],
        ],
      ],
    );
    assert.equal(next.history[0]?.note, 'UNM-2026-0001');
    assert.deepEqual(work(next).milestones, []);
    refused('wrong-state', () => followUp(aWorkingRequest(), '', ['iom'], act(unicef)));
    refused('not-allowed', () => followUp(completed(), '', ['iom'], act(whoPartner)));
    refused('one-agency-only', () => followUp(completed(), '', [], act(unicef)));
  });

  it('keeps of the content what still holds: no start, no budget of an agency that is not asked again', () => {
    const budget = [
      { agency: 'unicef', amount: 1_000 },
      { agency: 'iom', amount: 2_000 },
    ];
    const content = contentToFollow(aDraft({ start: '2026-01', budget }), ['unicef', 'ilo']);
    assert.deepEqual([content.start, content.budget], [null, [{ agency: 'unicef', amount: 1_000 }]]);
  });
});

describe('any sequence of steps of the work', () => {
  it('keeps what was written down, by those who may, and ends with results', () => {
    const people = [unicef, unicef, iom, whoPartner, coordinator, ilo, undpPartner, secretariat, observer, both];
    const step = fc.record({
      who: fc.constantFrom(...people),
      take: fc.oneof(...IMPLEMENTATION_COMMANDS.map(({ arbitrary }) => arbitrary)),
    });
    let taken = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), (steps) => {
        let request = aWorkingRequest();
        for (const { who, take } of steps) {
          try {
            const after = take(request, act(who));
            checkImplementation(request, after, who);
            assert.equal(after.history.length, request.history.length + 1);
            taken += 1;
            request = after;
          } catch (error) {
            if (!(error instanceof DeskError)) throw error;
          }
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(taken > 200, `only ${taken} steps were possible`);
  });
});
