/**
 * The whole mechanism as one state machine: 10,000 random sequences of every step there is, by anybody, from draft to
 * results. After each step all parts' promises must hold, and a refusal must change nothing.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_LIMITS, dueOn } from '../../../bot/domain/clocks.ts';
import { markCrisis } from '../../../bot/domain/crisis-acts.ts';
import { DeskError } from '../../../bot/domain/errors.ts';
import { heldBy, totalOf } from '../../../bot/domain/fund-case.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { hasConflict } from '../../../bot/domain/permissions.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest, State } from '../../../bot/domain/request.ts';
import { TRANSITIONS } from '../../../bot/domain/transitions.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import { aForwardedRequest, anApprovedRequest, FUNDABLE } from '../../helpers/builders/fund.ts';
import { aMatchedRequest, aReferredRequest } from '../../helpers/builders/hub.ts';
import { aPlannedWork } from '../../helpers/builders/implementation.ts';
import {
  aCosigningRequest,
  act,
  aDraft,
  anAcceptedRequest,
  aSubmittedRequest,
  unicef,
} from '../../helpers/builders.ts';
import { ASSESSMENT_COMMANDS, checkAssessment } from '../../helpers/commands/assessment.ts';
import { applyCore, checkCore, coreCommand, PEOPLE } from '../../helpers/commands/core.ts';
import { checkFund, FUND_COMMANDS } from '../../helpers/commands/fund.ts';
import { checkHub, hubCommands } from '../../helpers/commands/hub.ts';
import { checkImplementation, IMPLEMENTATION_COMMANDS } from '../../helpers/commands/implementation.ts';
import { checkOwnership, ownershipCommands } from '../../helpers/commands/ownership.ts';
import { CRISIS_RULES, checkTriage, TRIAGE_COMMANDS } from '../../helpers/commands/triage.ts';

const SEQUENCES = 10_000;
/** `max`: as many long sequences as short ones; by itself fast-check prefers short ones. */
const SIZE = { minLength: 1, maxLength: 30, size: 'max' } as const;

type Step = (request: JointRequest, act: Act) => JointRequest;

const core = coreCommand.map(
  (command): Step =>
    (request, { actor, at }) =>
      applyCore(request, actor, command, at),
);
const parts = [
  ASSESSMENT_COMMANDS,
  FUND_COMMANDS,
  hubCommands,
  IMPLEMENTATION_COMMANDS,
  ownershipCommands,
  TRIAGE_COMMANDS,
].map((commands) => fc.oneof(...commands.map(({ arbitrary }) => arbitrary)));
const step: fc.Arbitrary<Step> = fc.oneof({ arbitrary: core, weight: 3 }, ...parts);

const CHECKS = [checkCore, checkAssessment, checkFund, checkHub, checkImplementation, checkOwnership, checkTriage];

/** From the beginning, and from further on, so that the later stretches are walked as often as the first. */
const start = fc.constantFrom(
  aDraft(FUNDABLE),
  markCrisis(
    aDraft({}, ['iom', 'ilo']),
    { reason: 'Floods', endsOn: '2027-01-31', othersSignBy: '2026-12-04' },
    CRISIS_RULES,
    act(unicef),
  ),
  aCosigningRequest(FUNDABLE),
  aSubmittedRequest(FUNDABLE),
  anAcceptedRequest(FUNDABLE),
  aMatchedRequest(),
  aReferredRequest('who', 'undp'),
  aForwardedRequest(),
  anApprovedRequest(),
  aPlannedWork(),
);

/** Mostly somebody who may; at times just anybody. */
const who = fc.record({ first: fc.nat({ max: PEOPLE.length - 1 }), isTried: fc.constantFrom(true, true, false) });

const DECISIONS = ['accepted', 'matches-recorded', 'declined', 'fund-approved', 'fund-declined', 'referral-sent'];

function checkWhole(before: JointRequest, after: JointRequest, person: Person): void {
  for (const entry of after.history.slice(before.history.length)) {
    if (entry.from !== entry.to && entry.from !== null) {
      const allowed: readonly State[] = TRANSITIONS[entry.action]?.[entry.from] ?? [];
      assert.ok(allowed.includes(entry.to), `${entry.action} leads from ${entry.from} to ${entry.to}`);
    }
    const isByClock = entry.personId !== person.id;
    if (DECISIONS.includes(entry.action) && !isByClock) {
      assert.ok(!hasConflict(person, before), `${entry.action} under a conflict of interest`);
    }
  }
  for (const fundCase of after.funding) {
    assert.ok(heldBy(fundCase) <= totalOf(fundCase.approved), 'a case never holds more than was approved');
    assert.ok(heldBy(fundCase) >= 0, 'nor less than nothing');
  }
  const due = dueOn(after, DEFAULT_LIMITS, PLAIN_CALENDAR);
  assert.ok(due === null || due >= after.createdAt.slice(0, 10), 'no clock runs out before it began');
}

/** Does the step as the first person of those tried who may; null when nobody may. */
function attempt(request: JointRequest, doStep: Step, at: string, first: number, isTried: boolean) {
  const tried = isTried ? PEOPLE.length : 1;
  for (let index = 0; index < tried; index += 1) {
    const person = PEOPLE[(first + index) % PEOPLE.length] as Person;
    try {
      return { person, after: doStep(request, { actor: person, at }) };
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
    }
  }
  return null;
}

describe('the whole mechanism', () => {
  it(`keeps its promises in ${SEQUENCES} random sequences of any steps by anybody`, function () {
    this.timeout(300_000);
    const states = new Set<State>();
    fc.assert(
      fc.property(start, fc.array(fc.tuple(who, step), SIZE), (from, steps) => {
        let request = from;
        const kept = JSON.stringify(from);
        for (const [index, [{ first, isTried }, doStep]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20, 9 + 7 * index)).toISOString();
          const done = attempt(request, doStep, at, first, isTried);
          if (!done) continue;
          checkWhole(request, done.after, done.person);
          for (const check of CHECKS) check(request, done.after, done.person);
          request = done.after;
          states.add(request.state);
        }
        assert.equal(JSON.stringify(from), kept, 'no step changes what it was given');
      }),
      { numRuns: SEQUENCES },
    );
    assert.ok(states.size >= 9, `only ${[...states].join(', ')} were reached`);
  });
});
