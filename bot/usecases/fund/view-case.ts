import { ENDORSEMENTS } from '../../domain/endorsement.ts';
import { type AgencyAmount, amountOf, disbursedLines, type FundCase, totalOf } from '../../domain/fund-case.ts';
import { fundableAgencies, windowsToOpen } from '../../domain/fund-cases.ts';
import { suitsCase } from '../../domain/fund-offers.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { allowedActions } from '../../domain/permissions.ts';
import { type JointRequest, leadAgency } from '../../domain/request.ts';
import type { AmountView, FundCaseView, FundPartView } from '../../domain/views/fund.ts';
import { freeOf } from '../../domain/window-account.ts';
import { type MessageParams, t } from '../../locales/index.ts';
import { type Labels, labels, localised } from '../../locales/labels.ts';
import { loadVisible } from '../change-request.ts';
import type { Deps } from '../deps.ts';
import { presentRules } from '../present-funds.ts';
import { loadWindow } from './accounts.ts';
import { checkRules } from './check-rules.ts';
import { ACCOUNT_READERS } from './view-windows.ts';

/** Who has to act next on a case, in a sentence. */
function waitsFor({ step, approved, tranches }: FundCase, lead: string, lang: Language): string {
  const say = (what: Waits, params: MessageParams = {}) => t(lang, `fund.waits.${what}`, { agency: lead, ...params });
  if (step !== 'approved') return say(step);
  const unreported = tranches.find((tranche) => tranche.status === 'disbursed');
  if (unreported) return say('report', { number: unreported.number });
  const next = tranches.find((tranche) => tranche.status === 'planned');
  if (next) return say('disburse', { number: next.number });
  return say(totalOf(approved) > totalOf(tranches.flatMap((tranche) => tranche.amounts)) ? 'plan' : 'close');
}
type Waits = Exclude<FundCase['step'], 'approved'> | 'plan' | 'disburse' | 'report' | 'close';

/** One row an agency, in the order of the lines. */
function amountViews(lines: readonly AgencyAmount[], label: Labels): AmountView[] {
  return [...new Set(lines.map((line) => line.agency))].map((agency) => ({
    agency: { code: agency, label: label.agency(agency) },
    amount: amountOf(lines, agency),
  }));
}

function noteParts(deps: Deps, { note }: FundCase, lang: Language, label: Labels) {
  return {
    sections: deps.reference.conceptNote.sections.map((section) => ({
      code: section.code,
      label: localised(lang, section.label),
      hint: localised(lang, section.hint),
      text: note.sections[section.code] ?? '',
      required: section.required,
    })),
    budget: amountViews(note.budget, label),
    requested: totalOf(note.budget),
    coFinancing: note.coFinancing,
    endorsement: { code: note.endorsement, label: t(lang, `endorsement.${note.endorsement}`) },
    markers: (['gender', 'human-rights', 'child-sensitivity'] as const).map((code) => ({
      code,
      label: t(lang, `field.marker.${code}`),
      text: note.markers[code],
    })),
    submittedAt: note.submittedAt,
  };
}

function moneyParts({ approved, tranches, returned }: FundCase, lang: Language, label: Labels) {
  const disbursed = disbursedLines({ tranches });
  return {
    approved: amountViews(approved, label),
    approvedTotal: totalOf(approved),
    tranches: tranches.map((tranche) => ({
      number: tranche.number,
      amounts: amountViews(tranche.amounts, label),
      total: totalOf(tranche.amounts),
      plannedFor: tranche.plannedFor,
      status: { code: tranche.status, label: t(lang, `fund.tranche.${tranche.status}`) },
      disbursedAt: tranche.disbursedAt,
      report: tranche.report,
      reportedAt: tranche.reportedAt,
    })),
    disbursed: amountViews(disbursed, label),
    disbursedTotal: totalOf(disbursed),
    returned: returned.map(({ agency, amount, reason, at }) => ({
      agency: { code: agency, label: label.agency(agency) },
      amount,
      reason,
      at,
    })),
    returnedTotal: totalOf(returned),
  };
}

async function presentCase(
  deps: Deps,
  actor: Person,
  request: JointRequest,
  fundCase: FundCase,
  lang: Language,
): Promise<FundCaseView> {
  const label = labels(deps.reference, lang);
  const { window, account } = await loadWindow(deps, fundCase.window);
  const rules = checkRules(deps, window, request)(fundCase);
  const readsAccount = ACCOUNT_READERS.some((role) => hasRole(actor, role));
  return {
    id: fundCase.id,
    window: { code: window.code, label: localised(lang, window.label) },
    step: { code: fundCase.step, label: t(lang, `fund.step.${fundCase.step}`) },
    waits: waitsFor(fundCase, label.agency(leadAgency(request)), lang),
    agencies: fundableAgencies(request).map((code) => ({ code, label: label.agency(code) })),
    ...noteParts(deps, fundCase, lang, label),
    rules: presentRules(window, rules, lang),
    remark: fundCase.remark,
    decidedBy: fundCase.decidedBy,
    decidedAt: fundCase.decidedAt,
    ...moneyParts(fundCase, lang, label),
    free: readsAccount ? freeOf(account) : null,
    actions: allowedActions(actor, request).filter((action) => suitsCase(action, fundCase)),
  };
}

/** The start-up fund's part of a request: its cases, and what this person can do with them. @throws DeskError `not-visible` */
export const viewFund =
  (deps: Deps) =>
  async (actor: Person, ref: string, lang: Language): Promise<FundPartView> => {
    const { request } = await loadVisible(deps, actor, ref);
    const mayOpen = allowedActions(actor, request).includes('open-fund-case');
    const windows = mayOpen ? windowsToOpen(request).filter((code) => deps.windows.get(code)?.usableForMatching) : [];
    const label = labels(deps.reference, lang);
    return {
      openable: windows.map((code) => ({ code, label: label.fund(code) })),
      cases: await Promise.all(request.funding.map((each) => presentCase(deps, actor, request, each, lang))),
      outline: deps.reference.conceptNote.basis === 'unconfirmed' ? t(lang, 'fund.outline.unconfirmed') : null,
      endorsements: ENDORSEMENTS.map((code) => ({ code, label: t(lang, `endorsement.${code}`) })),
    };
  };
