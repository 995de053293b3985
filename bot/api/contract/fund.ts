/**
 * The start-up fund: a request's cases with funding windows, and the windows' accounts. `case` is the id of a case.
 *
 * GET  /api/requests/:ref/fund                -> FundPartView
 * POST /api/requests/:ref/fund/open           ActBody & { window }                         (lead, coordinator)
 * POST /api/requests/:ref/fund/note           CaseBody & the note                          (lead)
 * POST /api/requests/:ref/fund/submit         CaseBody                                     (lead)
 * POST /api/requests/:ref/fund/forward        CaseBody & { remark }                        (secretariat)
 * POST /api/requests/:ref/fund/send-back      CaseBody & { reason }                        (secretariat)
 * POST /api/requests/:ref/fund/decline-note   CaseBody & { reason }                        (secretariat, no conflict)
 * POST /api/requests/:ref/fund/approve        CaseBody & { amounts, reason }               (committee)
 * POST /api/requests/:ref/fund/decline        CaseBody & { reason }                        (committee)
 * POST /api/requests/:ref/fund/plan           CaseBody & { tranches: [{ plannedFor, amounts }] } (lead, secretariat)
 * POST /api/requests/:ref/fund/disburse       CaseBody & { number }                        (secretariat)
 * POST /api/requests/:ref/fund/report         CaseBody & { number, text }                  (lead)
 * POST /api/requests/:ref/fund/cut            CaseBody & { amounts, reason }               (committee)
 * POST /api/requests/:ref/fund/return         CaseBody & { agency, amount, reason }        (secretariat)
 * POST /api/requests/:ref/fund/close          CaseBody & { remark }                        (secretariat)
 * All acts on a request answer with the RequestView.
 *
 * GET  /api/windows                           -> WindowsView                (secretariat, committee, coordinator)
 * POST /api/windows/:code/contributions       ContributionBody -> WindowsView              (secretariat)
 * POST /api/windows/:code/rules               RuleBody         -> WindowsView              (secretariat)
 * POST /api/windows/:code/open                OpenBody         -> WindowsView              (secretariat)
 * Their `revision` is the one of the window; 409 window-changed when somebody changed it since.
 */
import { z } from 'zod';
import type { MARKERS } from '../../domain/content.ts';
import { ENDORSEMENTS } from '../../domain/endorsement.ts';
import { AMOUNT_LIMIT } from '../../domain/fund-cases.ts';
import { plainText } from '../../domain/plain-text.ts';
import { MAX_TRANCHES } from '../../domain/tranches.ts';
import { actBody } from '../contract.ts';

export type * from '../../domain/views/fund.ts';

const words = z.string().max(20_000).transform(plainText);
const code = z.string().min(1).max(100);
/** Whole US dollars; the domain says what is wrong with any other number. */
const amount = z.number();
const amounts = z.array(z.object({ agency: code, amount })).max(60);
const marker = words;

export const openCaseBody = actBody.extend({ window: code });
export const caseBody = actBody.extend({ case: z.string().regex(/^UNM-\d{4}-\d{4,}:f\d{1,4}$/) });
export const noteBody = caseBody.extend({
  sections: z.record(code, words),
  budget: amounts,
  coFinancing: amount,
  endorsement: z.enum(ENDORSEMENTS),
  markers: z.object({ gender: marker, 'human-rights': marker, 'child-sensitivity': marker } satisfies Record<
    (typeof MARKERS)[number],
    typeof marker
  >),
});
export const remarkBody = caseBody.extend({ remark: words });
export const caseReasonBody = caseBody.extend({ reason: words });
export const amountsBody = caseReasonBody.extend({ amounts });
export const planBody = caseBody.extend({
  tranches: z.array(z.object({ plannedFor: z.iso.date(), amounts })).max(MAX_TRANCHES),
});
export const trancheBody = caseBody.extend({ number: z.number().int().min(1).max(MAX_TRANCHES) });
export const reportBody = trancheBody.extend({ text: words });
export const returnFundingBody = caseReasonBody.extend({ agency: code, amount });

export const contributionBody = actBody.extend({
  amount: z.number().min(-AMOUNT_LIMIT).max(AMOUNT_LIMIT),
  contributor: words,
  on: z.iso.date(),
  note: words,
});
export const ruleBody = actBody.extend({
  /** Null for a new rule. */
  rule: code.nullable(),
  type: code,
  /** Left out: it stays as it is. */
  value: z.json().optional(),
  severity: z.enum(['required', 'advisory']),
  retired: z.boolean(),
  source: words,
  on: z.iso.date(),
  /** Empty while it is to be confirmed. */
  confirmedBy: words,
  note: words,
});
export const openWindowBody = actBody.extend({ isOpen: z.boolean(), reason: words });
