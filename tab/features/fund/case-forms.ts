/** The forms of a fund case, as data: the fields of each act and what is sent for it. */
import type { FundCaseView, FundPartView } from '../../../bot/api/contract/fund.ts';
import type { Action } from '../../../bot/domain/permissions.ts';
import { type FieldSpec, type FormValues, textOf } from '../../common/forms/fields.ts';
import type { Intl as Reader } from '../../common/intl.tsx';
import { amountFields, amountsOf, typedAmount } from './amounts.ts';

type Translate = Reader['t'];

/** In the order in which they are offered; what moves the case on comes first. */
export const CASE_FORMS = [
  'submit',
  'note',
  'forward',
  'send-back',
  'decline-note',
  'approve',
  'decline',
  'disburse',
  'report',
  'plan',
  'return',
  'close',
  'cut',
] as const;
export type CaseForm = (typeof CASE_FORMS)[number];

const ACTION: Record<CaseForm, Action> = {
  submit: 'submit-concept-note',
  note: 'edit-concept-note',
  forward: 'forward-concept-note',
  'send-back': 'send-note-back',
  'decline-note': 'decline-concept-note',
  approve: 'decide-fund',
  decline: 'decide-fund',
  disburse: 'disburse-tranche',
  report: 'report-tranche',
  plan: 'plan-tranches',
  return: 'return-funding',
  close: 'close-fund-case',
  cut: 'cut-funding',
};

/** The forms that this person has now. Tranches are planned in a form of their own. */
export const formsFor = ({ actions }: Pick<FundCaseView, 'actions'>): CaseForm[] =>
  CASE_FORMS.filter((form) => actions.includes(ACTION[form]));

export const isPrimary = (form: CaseForm): boolean =>
  form === 'submit' || form === 'forward' || form === 'approve' || form === 'disburse' || form === 'report';

const nextTranche = ({ tranches }: FundCaseView, status: 'planned' | 'disbursed') =>
  tranches.find((tranche) => tranche.status.code === status)?.number ?? 1;

function noteFields(fundCase: FundCaseView, endorsements: FundPartView['endorsements'], t: Translate): FieldSpec[] {
  return [
    ...fundCase.sections.map(
      ({ code, label, hint, text }): FieldSpec => ({
        name: `section:${code}`,
        label,
        hint,
        kind: 'long',
        initial: text,
      }),
    ),
    ...amountFields(fundCase.agencies, fundCase.budget, (agency) => t('fund.amount.budget', { agency })),
    { name: 'coFinancing', label: t('fund.field.cofinancing'), kind: 'number', initial: String(fundCase.coFinancing) },
    {
      name: 'endorsement',
      label: t('fund.endorsement'),
      kind: 'choice',
      required: true,
      options: endorsements,
      initial: fundCase.endorsement.code,
    },
    ...fundCase.markers.map(
      ({ code, label, text }): FieldSpec => ({ name: `marker:${code}`, label, kind: 'text', initial: text }),
    ),
  ];
}

export function fieldsOf(
  form: CaseForm,
  fundCase: FundCaseView,
  endorsements: FundPartView['endorsements'],
  t: Translate,
): FieldSpec[] {
  const reason: FieldSpec = { name: 'reason', label: t('fund.field.reason'), kind: 'long', required: true };
  const remark: FieldSpec = { name: 'remark', label: t('fund.field.remark'), kind: 'long' };
  const approved = fundCase.approved.map((line) => line.agency);
  switch (form) {
    case 'submit':
    case 'disburse':
    case 'plan':
      return [];
    case 'note':
      return noteFields(fundCase, endorsements, t);
    case 'forward':
    case 'close':
      return [remark];
    case 'send-back':
    case 'decline-note':
    case 'decline':
      return [reason];
    case 'approve':
      return [
        ...amountFields(fundCase.agencies, fundCase.budget, (agency) => t('fund.amount.approved', { agency })),
        reason,
      ];
    case 'cut':
      return [...amountFields(approved, fundCase.approved, (agency) => t('fund.amount.kept', { agency })), reason];
    case 'report':
      return [{ name: 'text', label: t('fund.field.report'), kind: 'long', required: true }];
    case 'return':
      return [
        {
          name: 'agency',
          label: t('fund.agency'),
          kind: 'choice',
          required: true,
          options: fundCase.disbursed.map((line) => line.agency),
        },
        { name: 'amount', label: t('fund.field.amount'), kind: 'number', required: true },
        reason,
      ];
  }
}

/** What is sent beside revision and case. */
export function bodyOf(form: CaseForm, fundCase: FundCaseView, values: FormValues): Record<string, unknown> {
  const text = (name: string) => textOf(values, name);
  switch (form) {
    case 'submit':
    case 'plan':
      return {};
    case 'disburse':
      return { number: nextTranche(fundCase, 'planned') };
    case 'note':
      return {
        sections: Object.fromEntries(fundCase.sections.map(({ code }) => [code, text(`section:${code}`)])),
        budget: amountsOf(fundCase.agencies, values),
        coFinancing: typedAmount(values, 'coFinancing'),
        endorsement: text('endorsement'),
        markers: Object.fromEntries(fundCase.markers.map(({ code }) => [code, text(`marker:${code}`)])),
      };
    case 'forward':
    case 'close':
      return { remark: text('remark') };
    case 'send-back':
    case 'decline-note':
    case 'decline':
      return { reason: text('reason') };
    case 'approve':
      return { amounts: amountsOf(fundCase.agencies, values), reason: text('reason') };
    case 'cut':
      return {
        amounts: amountsOf(
          fundCase.approved.map((line) => line.agency),
          values,
        ),
        reason: text('reason'),
      };
    case 'report':
      return { number: nextTranche(fundCase, 'disbursed'), text: text('text') };
    case 'return':
      return { agency: text('agency'), amount: typedAmount(values, 'amount'), reason: text('reason') };
  }
}
