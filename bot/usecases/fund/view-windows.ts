import { disbursedBy, totalOf } from '../../domain/fund-case.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole, type Person, type Role } from '../../domain/people.ts';
import type { BookingView, WindowRuleView, WindowsView, WindowView } from '../../domain/views/fund.ts';
import {
  accountRevision,
  type Booking,
  bookedOf,
  freeOf,
  poolOf,
  type RuleEdit,
  type WindowAccount,
} from '../../domain/window-account.ts';
import { day, t } from '../../locales/index.ts';
import { localised } from '../../locales/labels.ts';
import { shapeOf } from '../../reference/rule-values.ts';
import type { FundingRule, FundingWindow } from '../../reference/schemas.ts';
import { type Deps, demandRole } from '../deps.ts';
import { requestSchema } from '../documents.ts';
import { loadWindow } from './accounts.ts';
import { lastEdits } from './effective-window.ts';
import { addableTypes, valueOptions } from './rule-words.ts';
import { ruleLabel } from './words.ts';

/** Who reads a window's account. */
export const ACCOUNT_READERS: readonly Role[] = ['secretariat', 'committee', 'coordinator'];

function editWords(edit: RuleEdit, lang: Language): string {
  const set = t(lang, 'fund.edited', { person: edit.editedBy, date: day(lang, edit.editedAt) });
  const confirmed =
    edit.confirmedBy === '' ? t(lang, 'fund.toBeConfirmed') : t(lang, 'fund.confirmed', { person: edit.confirmedBy });
  return `${set} ${confirmed}`;
}

function presentRule(
  deps: Deps,
  rule: Pick<FundingRule, 'code' | 'type' | 'value' | 'severity' | 'basis' | 'source' | 'note' | 'label'>,
  edit: RuleEdit | undefined,
  lang: Language,
): WindowRuleView {
  const { reference } = deps;
  const type = reference.fundingRuleTypes.find(({ code }) => code === rule.type);
  return {
    code: rule.code,
    label: localised(lang, rule.label),
    type: { code: rule.type, label: type ? localised(lang, type.label) : rule.type },
    value: rule.value,
    shape: shapeOf(rule.type),
    required: rule.severity === 'required',
    unconfirmed: rule.basis === 'unconfirmed' ? t(lang, 'rule.unconfirmed') : null,
    source: String(rule.source.reference ?? rule.source.seed ?? ''),
    note: rule.note ? localised(lang, rule.note) : null,
    edit: edit
      ? {
          on: edit.on,
          source: edit.source,
          confirmedBy: edit.confirmedBy,
          note: edit.note,
          words: editWords(edit, lang),
        }
      : null,
    retired: edit?.retired ?? false,
  };
}

/** Rules that count, then those that were taken out: they can be put back. */
function presentRulesOf(deps: Deps, window: FundingWindow, account: WindowAccount, lang: Language): WindowRuleView[] {
  const edits = lastEdits(account);
  const present = window.rules.map((rule) =>
    presentRule(
      deps,
      rule,
      edits.find((edit) => edit.rule === rule.code),
      lang,
    ),
  );
  const retired = edits
    .filter((edit) => edit.retired)
    .map((edit) => {
      const label = ruleLabel(deps.reference, lang, edit.rule);
      const source = { reference: edit.source };
      return presentRule(
        deps,
        {
          ...edit,
          code: edit.rule,
          basis: 'sourced',
          source,
          note: undefined,
          label: { en: label, fr: label, es: label },
        },
        edit,
        lang,
      );
    });
  return [...present, ...retired];
}

async function presentBooking(deps: Deps, booking: Booking, lang: Language): Promise<BookingView> {
  const stored = await deps.store.get('request', booking.ref);
  const request = stored && requestSchema.parse(stored.body);
  const fundCase = request?.funding.find((each) => each.id === booking.caseId);
  return {
    caseId: booking.caseId,
    ref: booking.ref,
    title: request?.content.title ?? booking.ref,
    step: fundCase ? { code: fundCase.step, label: t(lang, `fund.step.${fundCase.step}`) } : null,
    amount: booking.amount,
    disbursed: fundCase ? disbursedBy(fundCase) : 0,
    returned: fundCase ? totalOf(fundCase.returned) : 0,
    pending: booking.pending !== null,
  };
}

function presentEdits(deps: Deps, { edits, openings, contributions }: WindowAccount, lang: Language) {
  const rule = ({ rule: code, retired }: RuleEdit) =>
    t(lang, retired ? 'fund.log.retired' : 'fund.log.rule', { label: ruleLabel(deps.reference, lang, code) });
  return [
    ...edits.map((edit) => ({ at: edit.editedAt, person: edit.editedBy, text: rule(edit) })),
    ...openings.map(({ isOpen, reason, editedAt, editedBy }) => ({
      at: editedAt,
      person: editedBy,
      text: t(lang, isOpen ? 'fund.log.opened' : 'fund.log.shut', { reason }),
    })),
    ...contributions.map(({ contributor, amount, recordedAt, recordedBy }) => ({
      at: recordedAt,
      person: recordedBy,
      text: t(lang, 'fund.log.contribution', { contributor, amount }),
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

async function presentWindow(deps: Deps, code: string, lang: Language): Promise<WindowView> {
  const { window, account } = await loadWindow(deps, code);
  const bookings = await Promise.all(account.bookings.map((booking) => presentBooking(deps, booking, lang)));
  const numbers = {
    pool: poolOf(account),
    booked: bookedOf(account),
    disbursed: bookings.reduce((sum, booking) => sum + booking.disbursed - booking.returned, 0),
    free: freeOf(account),
  };
  return {
    code,
    title: localised(lang, window.label),
    summary: localised(lang, window.description),
    isOpen: window.usableForMatching,
    revision: accountRevision(account),
    ...numbers,
    words: t(lang, 'fund.bar', numbers),
    contributions: account.contributions.map(({ contributor, amount, on, note, recordedBy }) => ({
      contributor,
      amount,
      on,
      note,
      recordedBy,
    })),
    bookings,
    rules: presentRulesOf(deps, window, account, lang),
    edits: presentEdits(deps, account, lang),
  };
}

/** Every window with its account and rules, those that take cases first. @throws DeskError `not-allowed` */
export const viewWindows =
  (deps: Deps) =>
  async (actor: Person, lang: Language): Promise<WindowsView> => {
    demandRole(actor, ...ACCOUNT_READERS);
    const codes = [...deps.reference.fundingWindows.keys()];
    const windows = await Promise.all(codes.map((code) => presentWindow(deps, code, lang)));
    return {
      windows: [...windows.filter((window) => window.isOpen), ...windows.filter((window) => !window.isOpen)],
      canEdit: hasRole(actor, 'secretariat'),
      types: addableTypes(deps.reference, lang),
      options: valueOptions(deps.reference, lang),
    };
  };
