import type { AmountView, FundCaseView } from '../../../bot/api/contract/fund.ts';
import type { FieldSpec, FormValues } from '../../common/forms/fields.ts';
import { textOf } from '../../common/forms/fields.ts';
import type { Intl as Reader } from '../../common/intl.tsx';
import { amountFields, amountsOf } from './amounts.ts';

type Translate = Reader['t'];

/** Tranches that can still be planned at once; more are planned when these are paid out. */
export const MAX_PLANNED = 6;

/** What is approved and not paid out, by agency. */
export function leftToPlan({ approved, disbursed }: Pick<FundCaseView, 'approved' | 'disbursed'>): AmountView[] {
  return approved.map(({ agency, amount }) => ({
    agency,
    amount: amount - (disbursed.find((line) => line.agency.code === agency.code)?.amount ?? 0),
  }));
}

/** Equal parts, what does not divide in the first. */
export function evenParts(left: readonly AmountView[], parts: number): AmountView[][] {
  return Array.from({ length: parts }, (_, index) =>
    left.map(({ agency, amount }) => ({
      agency,
      amount: Math.floor(amount / parts) + (index === 0 ? amount % parts : 0),
    })),
  );
}

const prefixOf = (index: number) => `t${index}:`;

/** A day and an amount an agency for each tranche; at the start the present plan, or equal parts. */
export function planFields(fundCase: FundCaseView, count: number, t: Translate): FieldSpec[] {
  const planned = fundCase.tranches.filter((tranche) => tranche.status.code === 'planned');
  const first = fundCase.tranches.length - planned.length + 1;
  const left = leftToPlan(fundCase);
  const even = evenParts(left, count);
  return Array.from({ length: count }, (_, index) => {
    const present = planned.length === count ? planned[index] : undefined;
    const number = first + index;
    return [
      {
        name: `${prefixOf(index)}day`,
        label: t('fund.plan.day', { number }),
        kind: 'date' as const,
        required: true,
        ...(present ? { initial: present.plannedFor } : {}),
      },
      ...amountFields(
        left.map((line) => line.agency),
        present?.amounts ?? even[index] ?? [],
        (agency) => t('fund.plan.amount', { number, agency }),
        prefixOf(index),
      ),
    ];
  }).flat();
}

export function planOf(fundCase: FundCaseView, count: number, values: FormValues) {
  const agencies = fundCase.approved.map((line) => line.agency);
  return Array.from({ length: count }, (_, index) => ({
    plannedFor: textOf(values, `${prefixOf(index)}day`),
    amounts: amountsOf(agencies, values, prefixOf(index)),
  }));
}
