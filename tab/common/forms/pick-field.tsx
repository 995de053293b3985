import { Button, Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useIntl } from '../intl.tsx';
import type { FieldSpec } from './fields.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, minInlineSize: 0 },
  combobox: { minInlineSize: 0, inlineSize: '100%', '& input': { minInlineSize: 0 } },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  chosen: { maxInlineSize: '100%', overflowWrap: 'anywhere' },
});

/** Options that are drawn at a time: who looks for another one types a part of its name. */
const SHOWN = 60;

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface PickFieldProps {
  field: FieldSpec;
  chosen: readonly string[];
  isMissing: boolean;
  onChange: (chosen: readonly string[]) => void;
}

/** Several of a long list: found by typing, shown below as what is chosen. */
export function PickField({ field, chosen, isMissing, onChange }: PickFieldProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const options = field.options ?? [];
  const found = options.filter(({ label }) => folded(label).includes(folded(words))).slice(0, SHOWN);
  const picked = options.filter(({ code }) => chosen.includes(code));
  return (
    <div className={styles.root}>
      <Field
        label={field.label}
        required={field.required ?? false}
        {...(field.hint ? { hint: field.hint } : {})}
        {...(isMissing ? { validationMessage: t('form.required') } : {})}
      >
        <Combobox
          className={styles.combobox}
          multiselect
          value={words}
          placeholder={t('form.pick')}
          selectedOptions={[...chosen]}
          onChange={(event) => setWords(event.target.value)}
          onOptionSelect={(_, data) => {
            onChange(data.selectedOptions);
            setWords('');
          }}
        >
          {found.map(({ code, label }) => (
            <Option key={code} value={code} text={label}>
              {label}
            </Option>
          ))}
        </Combobox>
      </Field>
      {picked.length > 0 && (
        <ul className={styles.list} aria-label={t('form.picked', { field: field.label })}>
          {picked.map(({ code, label }) => (
            <li key={code}>
              <Button
                className={styles.chosen}
                size="small"
                shape="circular"
                icon={<Dismiss16Regular />}
                iconPosition="after"
                aria-label={t('form.unpick', { label })}
                onClick={() => onChange(chosen.filter((each) => each !== code))}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
