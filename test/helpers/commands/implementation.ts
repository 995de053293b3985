/** Random steps of the work on a request, and what must hold after each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as completing from '../../../bot/domain/completing.ts';
import * as constraints from '../../../bot/domain/constraints.ts';
import type { HistoryAction } from '../../../bot/domain/history.ts';
import type { Implementation } from '../../../bot/domain/implementation.ts';
import { implementers, MAX_ITEMS } from '../../../bot/domain/implementing.ts';
import * as indicators from '../../../bot/domain/indicators.ts';
import * as milestones from '../../../bot/domain/milestones.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { hasConflict } from '../../../bot/domain/permissions.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { recordSatisfaction } from '../../../bot/domain/satisfaction.ts';

type Step = (request: JointRequest, act: Act) => JointRequest;

const words = fc.constantFrom('a few words', 'more of them', '');
const owner = fc.constantFrom('unicef', 'iom', 'ilo', 'who', 'undp');
const day = fc.constantFrom('2026-12-01', '2027-06-30', '2026-02-30', '2026-01-15');
const figure = fc.constantFrom(0, 10, 55.5, 300, -3, Number.NaN);
const count = fc.constantFrom(0, 1, 5, 20, -1, 1.5);
const marks = fc.array(count, { minLength: 5, maxLength: 5 });
const QUESTIONS = ['useful', 'overall'];

/** An item of a list: mostly the last one, at times one that is not there. */
const last = (items: readonly { id: string }[], isThere: boolean) => (isThere ? (items.at(-1)?.id ?? 'x1') : 'x1');
const isThere = fc.constantFrom(true, true, true, false);
const open = (request: JointRequest) =>
  request.implementation.milestones.filter((milestone) => milestone.status === 'planned');

export const IMPLEMENTATION_COMMANDS: { name: string; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    name: 'plan a milestone',
    arbitrary: fc
      .record({ title: words, owner, dueOn: day })
      .map((input) => (request, act) => milestones.planMilestone(request, input, act)),
  },
  {
    name: 'close a milestone',
    arbitrary: fc
      .record({ there: isThere, status: fc.constantFrom('done' as const, 'dropped' as const), words })
      .map(
        (input) => (request, act) =>
          milestones.closeMilestone(request, last(open(request), input.there), input.status, input.words, act),
      ),
  },
  {
    name: 'choose an indicator',
    arbitrary: fc
      .record({
        code: fc.constant(null),
        statement: words,
        unit: fc.constantFrom('people', '%', ''),
        baseline: fc.option(figure),
        target: figure,
        targetOn: day,
        disaggregated: fc.boolean(),
      })
      .map((input) => (request, act) => indicators.chooseIndicator(request, input, act)),
  },
  {
    name: 'record a value',
    arbitrary: fc
      .record({
        there: isThere,
        on: day,
        value: figure,
        groups: fc.dictionary(fc.constantFrom('women', 'men', 'under-18', 'elsewhere'), figure, { maxKeys: 3 }),
        source: words,
      })
      .map(
        ({ there, ...value }) =>
          (request, act) =>
            indicators.recordValue(request, last(request.implementation.indicators, there), value, act),
      ),
  },
  {
    name: 'raise a constraint',
    arbitrary: fc
      .record({ kind: fc.constantFrom('funding', 'access', 'weather'), text: words })
      .map((input) => (request, act) => constraints.raiseConstraint(request, input, act)),
  },
  {
    name: 'resolve a constraint',
    arbitrary: fc
      .record({ there: isThere, words })
      .map(
        (input) => (request, act) =>
          constraints.resolveConstraint(
            request,
            last(request.implementation.constraints, input.there),
            input.words,
            act,
          ),
      ),
  },
  {
    name: 'record satisfaction',
    arbitrary: fc.record({ on: day, participants: count, useful: marks, overall: marks }).map(
      ({ on, participants, useful, overall }) =>
        (request, act) =>
          recordSatisfaction(request, { on, participants, marks: { useful, overall } }, QUESTIONS, act),
    ),
  },
  {
    name: 'suspend',
    arbitrary: words.map((said) => (request, act) => completing.suspendRequest(request, said, act)),
  },
  { name: 'resume', arbitrary: fc.constant((request, act) => completing.resumeRequest(request, act)) },
  {
    name: 'complete',
    arbitrary: fc
      .record({ results: words, lessons: words, failures: words })
      .map((input) => (request, act) => completing.completeRequest(request, input, act)),
  },
];

const OF_THE_WORK: readonly HistoryAction[] = [
  'milestone-planned',
  'milestone-done',
  'milestone-dropped',
  'indicator-chosen',
  'value-recorded',
  'satisfaction-recorded',
  'completed',
];

/** Nothing that was written down is lost or written again. */
function checkKept(before: Implementation, after: Implementation): void {
  for (const list of ['milestones', 'indicators', 'constraints', 'satisfaction'] as const) {
    assert.ok(after[list].length >= before[list].length, `${list} only grow`);
    assert.ok(after[list].length <= MAX_ITEMS);
  }
  before.milestones.forEach((milestone, index) => {
    if (milestone.status !== 'planned') assert.deepEqual(after.milestones[index], milestone, 'closed stays closed');
  });
  before.constraints.forEach((constraint, index) => {
    if (constraint.resolvedAt !== null) assert.deepEqual(after.constraints[index], constraint);
  });
  if (before.completion) assert.deepEqual(after.completion, before.completion);
}

/** @param before the request before the step, `who` the one who took it */
export function checkImplementation(before: JointRequest, after: JointRequest, who: Person): void {
  const {
    milestones: steps,
    indicators: measured,
    constraints: stated,
    satisfaction,
    completion,
  } = after.implementation;
  checkKept(before.implementation, after.implementation);
  for (const items of [steps, measured, stated]) {
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, 'ids are given once');
  }
  for (const { values } of measured) {
    const days = values.map(({ on }) => on);
    assert.deepEqual(days, [...new Set(days)].sort(), 'one value a day, in their order');
  }
  for (const { participants, marks: answers } of satisfaction) {
    for (const counts of Object.values(answers)) {
      assert.ok(counts.reduce((sum, each) => sum + each, 0) <= participants, 'no more answers than participants');
    }
  }
  if (after.state === 'completed' && before.state !== 'completed') {
    assert.ok(completion && completion.results !== '' && completion.failures !== '');
    assert.ok(
      steps.every(({ status }) => status !== 'planned'),
      'nothing planned is left',
    );
  }
  assert.equal(completion !== null, after.state === 'completed', 'completed is said with results');
  for (const entry of after.history.slice(before.history.length)) {
    if (OF_THE_WORK.includes(entry.action)) {
      assert.ok(implementers(before).includes(who.organisation), 'the work is done by those who said yes to it');
    }
    if (entry.action === 'constraint-raised' || entry.action === 'constraint-resolved') {
      assert.ok(implementers(before).includes(who.organisation) || !hasConflict(who, before));
    }
  }
}
