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
import type { JointRequest } from '../../../bot/domain/request.ts';
import type { State } from '../../../bot/domain/state.ts';
import { TRANSITIONS } from '../../../bot/domain/transitions.ts';
import {
  emptyAccount,
  freeOf,
  holdAmount,
  settleBooking,
  type WindowAccount,
} from '../../../bot/domain/window-account.ts';
import { PLAIN_CALENDAR } from '../../../bot/domain/work-calendar.ts';
import { aForwardedRequest, anAccount, anApprovedRequest, FUNDABLE, WINDOW } from '../../helpers/builders/fund.ts';
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

/** What a pool holds beyond the beginning: nothing, too little for most, enough. */
const spare = fc.constantFrom(0, 120_000, 2_000_000);

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

type Accounts = ReadonlyMap<string, WindowAccount>;

/** A pool a window: one that holds what the sequence starts with and a little more. */
function accountsFor(request: JointRequest, spare: number): Accounts {
  const held = request.funding.reduce((sum, fundCase) => sum + heldBy(fundCase), 0);
  const account = held + spare === 0 ? emptyAccount(WINDOW) : anAccount(held + spare);
  return book(new Map([[WINDOW, account]]), null, request, '2026-11-20T08:00:00.000Z');
}

/** Books what a step changes, as the use case does before it writes the request. @throws DeskError `pool-exceeded` */
function book(accounts: Accounts, before: JointRequest | null, after: JointRequest, at: string): Accounts {
  const next = new Map(accounts);
  for (const { id, window, ...fundCase } of after.funding) {
    const was = before?.funding.find((each) => each.id === id);
    const amount = heldBy(fundCase);
    if (amount === (was ? heldBy(was) : 0)) continue;
    const account = next.get(window) ?? emptyAccount(window);
    const held = holdAmount(account, { caseId: id, ref: after.ref, amount, version: String(after.history.length), at });
    next.set(window, settleBooking(held, id, amount));
  }
  return next;
}

/** Does the step as the first person of those tried who may; null when nobody may. */
function attempt(
  request: JointRequest,
  accounts: Accounts,
  doStep: Step,
  at: string,
  { first, isTried }: { first: number; isTried: boolean },
) {
  const tried = isTried ? PEOPLE.length : 1;
  for (let index = 0; index < tried; index += 1) {
    const person = PEOPLE[(first + index) % PEOPLE.length] as Person;
    try {
      const after = doStep(request, { actor: person, at });
      return { person, after, booked: book(accounts, request, after, at) };
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
      fc.property(start, spare, fc.array(fc.tuple(who, step), SIZE), (from, more, steps) => {
        let request = from;
        let accounts = accountsFor(from, more);
        const kept = JSON.stringify(from);
        for (const [index, [tried, doStep]] of steps.entries()) {
          const at = new Date(Date.UTC(2026, 10, 20, 9 + 7 * index)).toISOString();
          const done = attempt(request, accounts, doStep, at, tried);
          if (!done) continue;
          checkWhole(request, done.after, done.person);
          for (const check of CHECKS) check(request, done.after, done.person);
          request = done.after;
          accounts = done.booked;
          for (const account of accounts.values()) assert.ok(freeOf(account) >= 0, 'no pool is given out twice');
          states.add(request.state);
        }
        assert.equal(JSON.stringify(from), kept, 'no step changes what it was given');
      }),
      { numRuns: SEQUENCES },
    );
    assert.ok(states.size >= 9, `only ${[...states].join(', ')} were reached`);
  });
});
