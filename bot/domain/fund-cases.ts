import { NOTE_LIMIT } from './content.ts';
import { DeskError, type ErrorCode } from './errors.ts';
import { type AgencyAmount, type FundCase, type FundStep, isOpenCase } from './fund-case.ts';
import type { RuleAnswer } from './matching-terms.ts';
import { hasConsented, type JointRequest } from './request.ts';

/** A rule of a window, answered on a concept note or on a decision. */
export interface RuleAnswered {
  code: string;
  answer: RuleAnswer;
  severity: 'required' | 'advisory';
}

/** Answers a window's rules on a case as it would stand; the use case brings the rules. */
export type CheckRules = (fundCase: FundCase) => readonly RuleAnswered[];

/** Whole US dollars for one agency at most: beyond it a sum is a slip of the hand. */
export const AMOUNT_LIMIT = 1_000_000_000;

/** @throws DeskError `fund-case-unknown` */
export function caseOf(request: JointRequest, caseId: string): FundCase {
  const found = request.funding.find((each) => each.id === caseId);
  if (!found) throw new DeskError('fund-case-unknown', { ref: request.ref });
  return found;
}

/** @throws DeskError `fund-case-unknown`, `fund-wrong-step` */
export function caseAt(request: JointRequest, caseId: string, ...steps: FundStep[]): FundCase {
  const found = caseOf(request, caseId);
  if (!steps.includes(found.step)) throw new DeskError('fund-wrong-step', { step: found.step });
  return found;
}

export function withCase(request: JointRequest, changed: FundCase): JointRequest {
  return { ...request, funding: request.funding.map((each) => (each.id === changed.id ? changed : each)) };
}

/** Windows of the recorded matches for which the request has no open case: those that a case can be opened with. */
export function windowsToOpen({ matches, funding }: Pick<JointRequest, 'matches' | 'funding'>): string[] {
  const taken = funding.filter(isOpenCase).map((each) => each.window);
  return (matches?.funds ?? []).filter((window) => !taken.includes(window));
}

/** Who may have a budget line: the requesting agencies, lead first, then the partners that said yes. */
export function fundableAgencies(request: JointRequest): string[] {
  const partners = request.referrals.filter(({ status }) => ['accepted', 'active', 'done'].includes(status));
  const requesting = request.agencies.filter(hasConsented);
  return [...new Set([...requesting.map((a) => a.agency), ...partners.map((r) => r.organisation)])];
}

/**
 * Lines as they are kept: one an agency, without those of nothing.
 * @throws DeskError `amount-invalid`, `amounts-missing`
 */
export function tidyAmounts(lines: readonly AgencyAmount[]): AgencyAmount[] {
  const wrong = lines.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0 || amount > AMOUNT_LIMIT);
  const agencies = lines.map((line) => line.agency);
  if (wrong || new Set(agencies).size !== agencies.length) throw new DeskError('amount-invalid');
  const kept = lines.filter(({ amount }) => amount > 0).map(({ agency, amount }) => ({ agency, amount }));
  if (kept.length === 0) throw new DeskError('amounts-missing');
  return kept;
}

/** @throws DeskError `agency-not-in-programme` */
export function checkAgencies(lines: readonly AgencyAmount[], known: readonly string[]): void {
  const unknown = lines.map((line) => line.agency).filter((agency) => !known.includes(agency));
  if (unknown.length > 0) throw new DeskError('agency-not-in-programme', { values: unknown });
}

/** @throws DeskError `fund-rules-not-met`, naming each required rule that is not */
export function refuseUnmet(answers: readonly RuleAnswered[]): void {
  const unmet = answers.filter(({ answer, severity }) => severity === 'required' && answer === 'not-met');
  if (unmet.length > 0) throw new DeskError('fund-rules-not-met', { rules: unmet.map((rule) => rule.code) });
}

/** A section or a report, trimmed. @throws DeskError `missing` where there must be one, `text-too-long` */
export function written(text: string, missing: ErrorCode | null): string {
  const trimmed = text.trim();
  if (trimmed === '' && missing) throw new DeskError(missing);
  if (trimmed.length > NOTE_LIMIT) {
    throw new DeskError('text-too-long', { field: 'note', length: trimmed.length, limit: NOTE_LIMIT });
  }
  return trimmed;
}
