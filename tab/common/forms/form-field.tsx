import { Checkbox, Field, Input, makeStyles, Select, Switch, Textarea, tokens } from '@fluentui/react-components';
import { useIntl } from '../intl.tsx';
import { type FieldSpec, type FieldValue, LONG_LIMIT, SHORT_LIMIT } from './fields.ts';
import { PickField } from './pick-field.tsx';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    minInlineSize: 0,
  },
  narrow: { maxInlineSize: '240px' },
  field: { minInlineSize: 0 },
  // As wide as its place, not as its longest choice.
  select: { minInlineSize: 0, '& select': { minInlineSize: 0, inlineSize: '100%' } },
  group: { border: 'none', margin: 0, padding: 0, minInlineSize: 0 },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

interface FormFieldProps {
  field: FieldSpec;
  value: FieldValue;
  isMissing: boolean;
  onChange: (value: FieldValue) => void;
}

/** The control for one field, with its label, hint and what is missing. */
export function FormField({ field, value, isMissing, onChange }: FormFieldProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const text = typeof value === 'string' ? value : '';
  const chosen = typeof value === 'string' ? [] : value;
  const common = {
    label: field.label,
    required: field.required ?? false,
    className: styles.field,
    ...(field.hint ? { hint: field.hint } : {}),
    ...(isMissing ? { validationMessage: t('form.required') } : {}),
  };
  switch (field.kind) {
    case 'long':
      return (
        <Field {...common}>
          <Textarea
            rows={4}
            resize="vertical"
            value={text}
            maxLength={field.limit ?? LONG_LIMIT}
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
    case 'choice':
      return (
        <Field {...common}>
          <Select className={styles.select} value={text} onChange={(_, data) => onChange(data.value)}>
            <option value="">{t('form.choose')}</option>
            {field.options?.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'choices':
      return (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{field.label}</legend>
          {field.hint && <p className={styles.hint}>{field.hint}</p>}
          <div className={styles.choices}>
            {field.options?.map(({ code, label }) => (
              <Checkbox
                key={code}
                label={label}
                checked={chosen.includes(code)}
                onChange={(_, { checked }) =>
                  onChange(checked ? [...chosen, code] : chosen.filter((each) => each !== code))
                }
              />
            ))}
          </div>
          {isMissing && (
            <p className={styles.missing} role="alert">
              {t('form.required')}
            </p>
          )}
        </fieldset>
      );
    case 'pick':
      return <PickField field={field} chosen={chosen} isMissing={isMissing} onChange={onChange} />;
    case 'yes':
      return (
        <Field {...(field.hint ? { hint: field.hint } : {})} className={styles.field}>
          <Switch
            label={field.label}
            checked={text === 'yes'}
            onChange={(_, { checked }) => onChange(checked ? 'yes' : '')}
          />
        </Field>
      );
    case 'text':
    case 'number':
    case 'date':
      return (
        <Field {...common}>
          <Input
            className={field.kind === 'text' ? undefined : styles.narrow}
            // Numbers as text: people group digits, and the wheel must not change an amount.
            type={field.kind === 'date' ? 'date' : 'text'}
            {...(field.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
            value={text}
            maxLength={field.limit ?? SHORT_LIMIT}
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
  }
}
