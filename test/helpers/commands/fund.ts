/** Random steps on a request's cases with funding windows, and what must hold after each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as note from '../../../bot/domain/concept-note.ts';
import { amountOf, disbursedLines, type FundCase, heldBy, totalOf } from '../../../bot/domain/fund-case.ts';
import * as decision from '../../../bot/domain/fund-decision.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { hasConflict } from '../../../bot/domain/permissions.ts';
import type { Act } from '../../../bot/domain/record.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import * as tranches from '../../../bot/domain/tranches.ts';
import { aNote, WINDOW } from '../builders/fund.ts';

type Step = (request: JointRequest, act: Act) => JointRequest;

const words = fc.constantFrom('a reason', 'another', '');
const agency = fc.constantFrom('unicef', 'iom', 'ilo');
const amount = fc.constantFrom(100_000, 50_000, 200_000, 0, -5, 300_000, 1.5);
const amounts = fc.uniqueArray(fc.record({ agency, amount }), { selector: (line) => line.agency, maxLength: 3 });
const met = () => [{ code: 'a', answer: 'to-be-confirmed' as const, severity: 'required' as const }];
const unmet = () => [{ code: 'a', answer: 'not-met' as const, severity: 'required' as const }];
const check = fc.constantFrom(met, met, met, unmet);

/** The case that the step is about: mostly the last one. */
const on = (request: JointRequest) => request.funding.at(-1)?.id ?? `${request.ref}:f1`;
const caseOf = (request: JointRequest) => request.funding.at(-1);

/** A plan that comes to what is approved, in as many parts. */
function evenPlan(request: JointRequest, parts: number): tranches.TranchePlan[] {
  const present = caseOf(request);
  if (!present) return [];
  const paid = disbursedLines(present);
  const left = present.approved.map((line) => ({ ...line, amount: line.amount - amountOf(paid, line.agency) }));
  return Array.from({ length: parts }, (_, index) => ({
    plannedFor: `2027-0${index + 1}-01`,
    amounts: left.map((line) => ({
      agency: line.agency,
      amount: Math.floor(line.amount / parts) + (index === 0 ? line.amount % parts : 0),
    })),
  })).filter((tranche) => totalOf(tranche.amounts) > 0);
}

const next = (request: JointRequest, status: 'planned' | 'disbursed') =>
  caseOf(request)?.tranches.find((tranche) => tranche.status === status)?.number ?? 1;

export const FUND_COMMANDS: { name: string; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    name: 'open',
    arbitrary: fc
      .constantFrom(WINDOW, WINDOW, 'iom-1035-line-2')
      .map((window) => (request, act) => note.openCase(request, window, aNote(), act)),
  },
  {
    name: 'edit note',
    arbitrary: amounts.map((budget) => (request, act) => note.editNote(request, on(request), aNote({ budget }), act)),
  },
  {
    name: 'submit note',
    arbitrary: check.map(
      (rules) => (request, act) => note.submitNote(request, on(request), { required: ['need'], check: rules }, act),
    ),
  },
  {
    name: 'forward',
    arbitrary: words.map((said) => (request, act) => note.forwardNote(request, on(request), said, act)),
  },
  {
    name: 'send back',
    arbitrary: words.map((said) => (request, act) => note.sendNoteBack(request, on(request), said, act)),
  },
  {
    name: 'decline note',
    arbitrary: words.map((said) => (request, act) => decision.declineNote(request, on(request), said, act)),
  },
  {
    name: 'decline case',
    arbitrary: words.map((said) => (request, act) => decision.declineCase(request, on(request), said, act)),
  },
  {
    name: 'approve',
    arbitrary: fc.record({ amounts, reason: words, rules: check }).map(
      ({ rules, ...input }) =>
        (request, act) =>
          decision.approveCase(request, on(request), input, rules, act),
    ),
  },
  {
    name: 'approve what was asked',
    arbitrary: fc.constant((request, act) =>
      decision.approveCase(
        request,
        on(request),
        { amounts: caseOf(request)?.note.budget ?? [], reason: 'sound' },
        met,
        act,
      ),
    ),
  },
  {
    name: 'plan',
    arbitrary: fc
      .integer({ min: 1, max: 3 })
      .map((parts) => (request, act) => tranches.planTranches(request, on(request), evenPlan(request, parts), act)),
  },
  {
    name: 'plan anything',
    arbitrary: fc
      .array(fc.record({ plannedFor: fc.constantFrom('2027-01-01', '2027-02-01'), amounts }), { maxLength: 3 })
      .map((plan) => (request, act) => tranches.planTranches(request, on(request), plan, act)),
  },
  {
    name: 'disburse',
    arbitrary: fc
      .boolean()
      .map(
        (afterReport) => (request, act) =>
          tranches.disburseTranche(request, on(request), next(request, 'planned'), afterReport, act),
      ),
  },
  {
    name: 'report',
    arbitrary: words.map(
      (said) => (request, act) => tranches.reportTranche(request, on(request), next(request, 'disbursed'), said, act),
    ),
  },
  {
    name: 'cut',
    arbitrary: fc
      .record({ amounts, reason: words })
      .map((input) => (request, act) => tranches.cutFunding(request, on(request), input, act)),
  },
  {
    name: 'return',
    arbitrary: fc
      .record({ agency, amount, reason: words })
      .map((input) => (request, act) => tranches.returnFunding(request, on(request), input, act)),
  },
  {
    name: 'close',
    arbitrary: words.map((said) => (request, act) => tranches.closeCase(request, on(request), said, act)),
  },
];

function checkCase(fundCase: FundCase): void {
  const { approved, note: written, step } = fundCase;
  const paid = disbursedLines(fundCase);
  const all = fundCase.tranches.flatMap((tranche) => tranche.amounts);
  assert.ok(heldBy(fundCase) >= 0, 'a pool holds no less than nothing');
  if (step !== 'approved' && step !== 'closed') assert.equal(heldBy(fundCase), 0, 'nothing is held before a decision');
  for (const agency of new Set([...approved, ...all, ...fundCase.returned].map((line) => line.agency))) {
    assert.ok(amountOf(approved, agency) <= amountOf(written.budget, agency), 'nobody gets more than was asked for');
    assert.ok(amountOf(all, agency) <= amountOf(approved, agency), 'tranches come to what is approved at most');
    assert.ok(amountOf(fundCase.returned, agency) <= amountOf(paid, agency), 'nobody pays back more than was paid out');
  }
  const order = ['reported', 'disbursed', 'planned'];
  const statuses = fundCase.tranches.map((tranche) => tranche.status);
  assert.ok(
    statuses.every((status, index) => status !== 'planned' || !statuses.slice(index).some((s) => order.indexOf(s) < 2)),
    'tranches are paid out in their order',
  );
  assert.equal(new Set(fundCase.tranches.map((t) => t.number)).size, fundCase.tranches.length);
}

const DECIDED = ['fund-approved', 'fund-declined', 'fund-cut'];

/** @param before the request before the step, `who` the one who took it */
export function checkFund(before: JointRequest, after: JointRequest, who: Person): void {
  for (const fundCase of after.funding) checkCase(fundCase);
  const open = after.funding.filter(({ step }) => step !== 'declined' && step !== 'closed').map((each) => each.window);
  assert.equal(new Set(open).size, open.length, 'one open case a window');
  for (const entry of after.history.slice(before.history.length)) {
    if (!DECIDED.includes(entry.action)) continue;
    assert.ok(!hasConflict(who, before), 'nobody with a conflict decides');
    assert.ok(
      who.roles.includes('committee') || (entry.action === 'fund-declined' && who.roles.includes('secretariat')),
    );
    if (entry.action === 'fund-approved') assert.equal(after.state, 'implementing');
  }
}
