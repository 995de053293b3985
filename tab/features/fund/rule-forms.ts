/** The form of a window's rule, as data: which fields its value takes, and what is sent for it. */
import type { WindowRuleView, WindowsView } from '../../../bot/api/contract/fund.ts';
import { type FieldSpec, type FormValues, listOf, numberOf, textOf } from '../../common/forms/fields.ts';
import type { Intl as Reader } from '../../common/intl.tsx';

type Translate = Reader['t'];
type Options = WindowsView['options'];

const many = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const part = (value: unknown, name: string): string => {
  const found = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined;
  return found === undefined ? '' : String(found);
};

/** @param value the present one; undefined for a new rule */
function valueFields(shape: string | null, value: unknown, options: Options, t: Translate): FieldSpec[] {
  const label = t('windows.field.value');
  const choice = (name: string, list: string, initial: string, required = true): FieldSpec => ({
    name,
    label: name === 'value' ? label : t(`windows.field.${name as 'scope' | 'numerator' | 'of'}`),
    kind: 'choice',
    required,
    options: options[list] ?? [],
    ...(initial ? { initial } : {}),
  });
  switch (shape) {
    case 'count':
      return [
        { name: 'value', label, kind: 'number', required: true, initial: value === undefined ? '' : String(value) },
      ];
    case 'amount':
      return [
        {
          name: 'amount',
          label: t('windows.field.amount'),
          kind: 'number',
          required: true,
          initial: part(value, 'amount'),
        },
        choice('scope', 'scope', part(value, 'scope'), false),
      ];
    case 'share': {
      const share = Number(part(value, 'share'));
      const percent =
        part(value, 'share') === '' || Number.isNaN(share) ? '' : String(Math.round(share * 10_000) / 100);
      return [
        { name: 'share', label: t('windows.field.share'), kind: 'number', required: true, initial: percent },
        choice('numerator', 'numerator', part(value, 'numerator')),
        choice('of', 'of', part(value, 'of')),
      ];
    }
    case 'marker':
      return [choice('value', 'marker', typeof value === 'string' ? value : '')];
    case 'yes-no':
      return [choice('value', 'yes-no', value === undefined ? '' : value === true ? 'yes' : 'no')];
    case 'scopes':
    case 'themes':
      return [
        { name: 'value', label, kind: 'pick', required: true, options: options[shape] ?? [], initial: many(value) },
      ];
    case 'areas':
    case 'participation':
      return [
        { name: 'value', label, kind: 'choices', required: true, options: options[shape] ?? [], initial: many(value) },
      ];
    default:
      return [];
  }
}

/** What was typed as a value of a shape; undefined leaves the rule's value as it is. The server checks it. */
export function typedValue(shape: string | null, values: FormValues): unknown {
  switch (shape) {
    case 'count':
      return numberOf(values, 'value');
    case 'amount': {
      const scope = textOf(values, 'scope');
      return { amount: numberOf(values, 'amount'), currency: 'USD', ...(scope ? { scope } : {}) };
    }
    case 'share': {
      const percent = numberOf(values, 'share');
      return {
        share: percent === null ? null : percent / 100,
        numerator: textOf(values, 'numerator'),
        of: textOf(values, 'of'),
      };
    }
    case 'marker':
      return textOf(values, 'value');
    case 'yes-no':
      return textOf(values, 'value') === 'yes';
    case 'areas':
      return listOf(values, 'value').map(Number);
    case 'scopes':
    case 'themes':
    case 'participation':
      return listOf(values, 'value');
    default:
      return undefined;
  }
}

type Present = Pick<WindowRuleView, 'shape' | 'value' | 'required' | 'edit' | 'retired'>;

/** @param rule null for a new one of a shape */
export function ruleFields(rule: Present | null, shape: string | null, options: Options, t: Translate): FieldSpec[] {
  const edit = rule?.edit;
  return [
    ...valueFields(shape, rule?.value, options, t),
    {
      name: 'severity',
      label: t('windows.field.severity'),
      kind: 'choice',
      required: true,
      options: [
        { code: 'required', label: t('windows.severity.required') },
        { code: 'advisory', label: t('windows.severity.advisory') },
      ],
      initial: rule?.required === false ? 'advisory' : 'required',
    },
    {
      name: 'source',
      label: t('windows.field.source'),
      hint: t('windows.field.source.hint'),
      kind: 'text',
      required: true,
      initial: edit?.source ?? '',
    },
    { name: 'on', label: t('windows.field.on'), kind: 'date', required: true, initial: edit?.on ?? '' },
    {
      name: 'confirmedBy',
      label: t('windows.field.confirmedBy'),
      hint: t('windows.field.confirmedBy.hint'),
      kind: 'text',
      initial: edit?.confirmedBy ?? '',
    },
    { name: 'note', label: t('windows.field.note'), kind: 'long', initial: edit?.note ?? '' },
    ...(rule
      ? [
          {
            name: 'retired',
            label: t('windows.field.retired'),
            kind: 'yes' as const,
            initial: rule.retired ? 'yes' : '',
          },
        ]
      : []),
  ];
}

export function ruleBodyOf(
  target: { code: string | null; type: string; shape: string | null },
  values: FormValues,
): Record<string, unknown> {
  const value = typedValue(target.shape, values);
  return {
    rule: target.code,
    type: target.type,
    ...(value === undefined ? {} : { value }),
    severity: textOf(values, 'severity'),
    retired: textOf(values, 'retired') === 'yes',
    source: textOf(values, 'source'),
    on: textOf(values, 'on'),
    confirmedBy: textOf(values, 'confirmedBy'),
    note: textOf(values, 'note'),
  };
}
