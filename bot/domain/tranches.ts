import { maybeSaid, said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import { type AgencyAmount, amountOf, disbursedLines, type FundCase, type Tranche } from './fund-case.ts';
import { caseAt, checkAgencies, fundableAgencies, tidyAmounts, withCase, written } from './fund-cases.ts';
import { toProgramme } from './fund-decision.ts';
import { demand } from './permissions.ts';
import { type Act, record } from './record.ts';
import type { JointRequest } from './request.ts';

/** All of these throw what `demand` throws before anything else; then `fund-case-unknown` and `fund-wrong-step`. */

/** More are no plan any more. */
export const MAX_TRANCHES = 24;

export type TranchePlan = Pick<Tranche, 'plannedFor' | 'amounts'>;

const agenciesOf = (...lists: (readonly AgencyAmount[])[]) => [...new Set(lists.flat().map((line) => line.agency))];
const isOut = (tranche: Tranche) => tranche.status !== 'planned';

/**
 * Puts a plan in the place of the tranches that are still to come. With those that were paid out it must come to what
 * is approved, for each agency.
 * @throws DeskError `tranches-unequal` naming the agency, `amounts-missing`, `amount-invalid`, `agency-not-in-programme`
 */
export function planTranches(
  request: JointRequest,
  caseId: string,
  plan: readonly TranchePlan[],
  act: Act,
): JointRequest {
  demand('plan-tranches', act.actor, request);
  const present = caseAt(request, caseId, 'approved');
  const kept = present.tranches.filter(isOut);
  if (kept.length + plan.length > MAX_TRANCHES) throw new DeskError('amount-invalid');
  const added = [...plan]
    .sort((a, b) => (a.plannedFor < b.plannedFor ? -1 : a.plannedFor > b.plannedFor ? 1 : 0))
    .map(
      ({ plannedFor, amounts }, index): Tranche => ({
        number: kept.length + index + 1,
        amounts: tidyAmounts(amounts),
        plannedFor,
        status: 'planned',
        disbursedAt: null,
        report: null,
        reportedAt: null,
      }),
    );
  const tranches = [...kept, ...added];
  const lines = tranches.flatMap((tranche) => tranche.amounts);
  checkAgencies(lines, agenciesOf(present.approved));
  for (const agency of agenciesOf(present.approved)) {
    const planned = amountOf(lines, agency);
    const approved = amountOf(present.approved, agency);
    if (planned !== approved) throw new DeskError('tranches-unequal', { agency, planned, approved });
  }
  return record(withCase(request, { ...present, tranches }), act, {
    action: 'tranches-planned',
    events: [{ type: 'tranches-planned', audience: { kind: 'role', role: 'secretariat' } }],
  });
}

const trancheOf = ({ tranches }: FundCase, number: number, status: Tranche['status']): Tranche => {
  const found = tranches.find((tranche) => tranche.number === number && tranche.status === status);
  if (!found) throw new DeskError('tranche-unknown', { number });
  return found;
};

const withTranche = (present: FundCase, changed: Tranche): FundCase => ({
  ...present,
  tranches: present.tranches.map((tranche) => (tranche.number === changed.number ? changed : tranche)),
});

/**
 * The secretariat writes down that a tranche was paid out; they go in their order.
 * @param afterReport the window asks that the tranche before be reported first
 * @throws DeskError `tranche-unknown`, `tranche-not-reported`, `agency-not-in-programme` for an agency that has left: the
 *   committee cuts its line first
 */
export function disburseTranche(
  request: JointRequest,
  caseId: string,
  number: number,
  afterReport: boolean,
  act: Act,
): JointRequest {
  demand('disburse-tranche', act.actor, request);
  const present = caseAt(request, caseId, 'approved');
  const tranche = trancheOf(present, number, 'planned');
  const before = present.tranches.find((each) => each.number === number - 1);
  if (before?.status === 'planned') throw new DeskError('tranche-unknown', { number });
  if (afterReport && before?.status === 'disbursed')
    throw new DeskError('tranche-not-reported', { number: before.number });
  checkAgencies(tranche.amounts, fundableAgencies(request));
  const paid = withTranche(present, { ...tranche, status: 'disbursed', disbursedAt: act.at });
  return record(withCase(request, paid), act, {
    action: 'tranche-disbursed',
    events: [{ type: 'tranche-disbursed', audience: toProgramme(request, present) }],
  });
}

/** The lead reports on a tranche. @throws DeskError `tranche-unknown`, `report-missing`, `text-too-long` */
export function reportTranche(
  request: JointRequest,
  caseId: string,
  number: number,
  text: string,
  act: Act,
): JointRequest {
  demand('report-tranche', act.actor, request);
  const present = caseAt(request, caseId, 'approved');
  const tranche = trancheOf(present, number, 'disbursed');
  const report = written(text, 'report-missing');
  const reported = withTranche(present, { ...tranche, status: 'reported', report, reportedAt: act.at });
  return record(withCase(request, reported), act, {
    action: 'tranche-reported',
    note: report,
    events: [{ type: 'tranche-reported', audience: { kind: 'role', role: 'secretariat' }, note: report }],
  });
}

/** Takes what is over from the tranches to come, the last first; what was paid out stays. */
function trimmed(tranches: readonly Tranche[], approved: readonly AgencyAmount[]): Tranche[] {
  const all = tranches.flatMap((tranche) => tranche.amounts);
  const over = new Map(agenciesOf(all).map((agency) => [agency, amountOf(all, agency) - amountOf(approved, agency)]));
  const cut = [...tranches].reverse().map((tranche): Tranche => {
    if (isOut(tranche)) return tranche;
    const amounts = tranche.amounts.map(({ agency, amount }) => {
      const less = Math.min(amount, Math.max(0, over.get(agency) ?? 0));
      over.set(agency, (over.get(agency) ?? 0) - less);
      return { agency, amount: amount - less };
    });
    return { ...tranche, amounts: amounts.filter(({ amount }) => amount > 0) };
  });
  return cut.reverse().filter((tranche) => tranche.amounts.length > 0);
}

/**
 * The committee cuts what it approved, down to what was paid out at most; the plan of the tranches shrinks with it,
 * from its end.
 * @param amounts what remains for each agency; one that is not named keeps nothing
 * @throws DeskError `reason-missing`, `amount-invalid`, `cut-not-possible` naming an agency and what it keeps at least
 */
export function cutFunding(
  request: JointRequest,
  caseId: string,
  { amounts, reason }: { amounts: readonly AgencyAmount[]; reason: string },
  act: Act,
): JointRequest {
  demand('cut-funding', act.actor, request);
  const present = caseAt(request, caseId, 'approved');
  const note = said(reason, 'reason', 'reason-missing');
  const approved = amounts.some(({ amount }) => amount !== 0) ? tidyAmounts(amounts) : [];
  const paid = disbursedLines(present);
  let less = 0;
  for (const agency of agenciesOf(present.approved, approved)) {
    const [was, is, least] = [present.approved, approved, paid].map((lines) => amountOf(lines, agency)) as [
      number,
      number,
      number,
    ];
    if (is > was || is < least) throw new DeskError('cut-not-possible', { agency, least, most: was });
    less += was - is;
  }
  if (less === 0) throw new DeskError('amount-invalid');
  const cut = { ...present, approved, tranches: trimmed(present.tranches, approved), remark: note };
  return record(withCase(request, cut), act, {
    action: 'fund-cut',
    note,
    events: [
      { type: 'fund-cut', audience: toProgramme(request, present), note },
      { type: 'fund-cut', audience: { kind: 'role', role: 'secretariat' }, note },
    ],
  });
}

/**
 * An agency paid back what it did not use; the window's pool has it again.
 * @throws DeskError `reason-missing`, `amount-invalid`, `return-over-disbursed`
 */
export function returnFunding(
  request: JointRequest,
  caseId: string,
  { agency, amount, reason }: AgencyAmount & { reason: string },
  act: Act,
): JointRequest {
  demand('return-funding', act.actor, request);
  const present = caseAt(request, caseId, 'approved', 'closed');
  const note = said(reason, 'reason', 'reason-missing');
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new DeskError('amount-invalid');
  const left = amountOf(disbursedLines(present), agency) - amountOf(present.returned, agency);
  if (amount > left) throw new DeskError('return-over-disbursed', { agency, amount: left });
  const back = { agency, amount, reason: note, at: act.at };
  return record(withCase(request, { ...present, returned: [...present.returned, back] }), act, {
    action: 'fund-returned',
    note,
    events: [{ type: 'fund-returned', audience: toProgramme(request, present), note }],
  });
}

/**
 * Everything that was paid out is reported: the case ends, and what was never paid out is free again.
 * @throws DeskError `tranche-not-reported`, `text-too-long`
 */
export function closeCase(request: JointRequest, caseId: string, remark: string, act: Act): JointRequest {
  demand('close-fund-case', act.actor, request);
  const present = caseAt(request, caseId, 'approved');
  const open = present.tranches.find((tranche) => tranche.status === 'disbursed');
  if (open) throw new DeskError('tranche-not-reported', { number: open.number });
  const note = maybeSaid(remark, 'note') || null;
  const paid = disbursedLines(present);
  const approved = agenciesOf(paid).map((agency) => ({ agency, amount: amountOf(paid, agency) }));
  const closed: FundCase = { ...present, step: 'closed', approved, tranches: present.tranches.filter(isOut) };
  return record(withCase(request, closed), act, {
    action: 'fund-closed',
    note,
    events: [{ type: 'fund-closed', audience: toProgramme(request, present), note }],
  });
}
