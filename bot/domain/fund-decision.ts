import { stateAfterAcceptance } from './acceptance.ts';
import { said } from './content-rules.ts';
import { DeskError } from './errors.ts';
import type { Audience } from './event.ts';
import { type AgencyAmount, amountOf, type FundCase } from './fund-case.ts';
import {
  type CheckRules,
  caseAt,
  checkAgencies,
  fundableAgencies,
  refuseUnmet,
  tidyAmounts,
  withCase,
} from './fund-cases.ts';
import { demand } from './permissions.ts';
import { type Act, record, toAgencies, toAllAgencies, toCoordinators } from './record.ts';
import { goBackIfExhausted } from './referring.ts';
import type { JointRequest } from './request.ts';

const toSecretariat: Audience = { kind: 'role', role: 'secretariat' };

/** Everybody who requests or is to be paid. */
export const toProgramme = (request: JointRequest, { approved, note }: FundCase): Audience =>
  toAgencies([
    ...new Set([
      ...(toAllAgencies(request) as Extract<Audience, { kind: 'agencies' }>).agencies,
      ...[...approved, ...note.budget].map((line) => line.agency),
    ]),
  ]);

function declined(request: JointRequest, present: FundCase, reason: string, act: Act): JointRequest {
  const note = said(reason, 'reason', 'reason-missing');
  const decided: FundCase = {
    ...present,
    step: 'declined',
    remark: note,
    decidedBy: act.actor.name,
    decidedAt: act.at,
  };
  const told = record(withCase(request, decided), act, {
    action: 'fund-declined',
    note,
    events: [
      { type: 'fund-declined', audience: toProgramme(request, decided), note },
      { type: 'fund-declined', audience: toCoordinators, note },
    ],
  });
  return goBackIfExhausted(told, act);
}

/** The secretariat declines a note before it reaches the committee. @throws DeskError `reason-missing` */
export function declineNote(request: JointRequest, caseId: string, reason: string, act: Act): JointRequest {
  demand('decline-concept-note', act.actor, request);
  return declined(request, caseAt(request, caseId, 'secretariat-review'), reason, act);
}

/** The committee's decision against, written down by one of its members. @throws DeskError `reason-missing` */
export function declineCase(request: JointRequest, caseId: string, reason: string, act: Act): JointRequest {
  demand('decide-fund', act.actor, request);
  return declined(request, caseAt(request, caseId, 'committee'), reason, act);
}

/**
 * The committee's decision for, written down by one of its members, with an amount for each agency; the total is their
 * sum. Ceilings, shares and numbers of agencies are asked of the amounts as approved. The window's pool is booked by
 * the use case before this is written.
 * @throws DeskError `reason-missing`, `amounts-missing`, `amount-invalid`, `agency-not-in-programme`,
 *   `amount-over-request`, `fund-rules-not-met`
 */
export function approveCase(
  request: JointRequest,
  caseId: string,
  input: { amounts: readonly AgencyAmount[]; reason: string },
  check: CheckRules,
  act: Act,
): JointRequest {
  demand('decide-fund', act.actor, request);
  const present = caseAt(request, caseId, 'committee');
  const note = said(input.reason, 'reason', 'reason-missing');
  const approved = tidyAmounts(input.amounts);
  checkAgencies(approved, fundableAgencies(request));
  for (const { agency, amount } of approved) {
    const asked = amountOf(present.note.budget, agency);
    if (amount > asked) throw new DeskError('amount-over-request', { agency, amount: asked });
  }
  refuseUnmet(check({ ...present, note: { ...present.note, budget: approved } }));
  const decided: FundCase = {
    ...present,
    step: 'approved',
    remark: note,
    approved,
    decidedBy: act.actor.name,
    decidedAt: act.at,
  };
  return record(withCase(request, decided), act, {
    action: 'fund-approved',
    to: stateAfterAcceptance(request),
    note,
    events: [
      { type: 'fund-approved', audience: toProgramme(request, decided), note },
      { type: 'fund-approved', audience: toCoordinators, note },
      { type: 'fund-approved', audience: toSecretariat, note },
    ],
  });
}
