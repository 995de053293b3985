import type { AmountView } from '../../../bot/api/contract/fund.ts';
import type { Labelled } from '../../../bot/api/contract.ts';
import type { FieldSpec, FormValues } from '../../common/forms/fields.ts';
import { numberOf, textOf } from '../../common/forms/fields.ts';

/** What the server refuses as no whole amount, with words: for what was typed and is no number. */
const NO_AMOUNT = -1;

/** Whole US dollars as typed; nothing is 0. */
export function typedAmount(values: FormValues, name: string): number {
  return textOf(values, name) === '' ? 0 : (numberOf(values, name) ?? NO_AMOUNT);
}

const fieldName = (agency: string, prefix: string) => `${prefix}${agency}`;

/** One field an agency; what stands in it at the start is its present amount. */
export function amountFields(
  agencies: readonly Labelled[],
  present: readonly AmountView[],
  label: (agency: string) => string,
  prefix = 'amount:',
): FieldSpec[] {
  return agencies.map(({ code, label: name }) => {
    const amount = present.find((line) => line.agency.code === code)?.amount;
    return {
      name: fieldName(code, prefix),
      label: label(name),
      kind: 'number',
      ...(amount === undefined ? {} : { initial: String(amount) }),
    };
  });
}

/** The lines as typed: agencies without an amount have none. */
export function amountsOf(agencies: readonly Labelled[], values: FormValues, prefix = 'amount:') {
  return agencies
    .map(({ code }) => ({ agency: code, amount: typedAmount(values, fieldName(code, prefix)) }))
    .filter(({ amount }) => amount !== 0);
}
