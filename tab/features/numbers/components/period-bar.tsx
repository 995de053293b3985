import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useIntl } from '../../../common/intl.tsx';
import { type Period, PRESETS, type Preset } from '../periods.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalM },
  field: { minInlineSize: '10rem', flex: '1 1 10rem', maxInlineSize: '16rem' },
});

export interface PeriodBarProps {
  preset: Preset;
  period: Period;
  isValid: boolean;
  onPeriod: (preset: Preset, period: Period) => void;
}

export function PeriodBar({ preset, period, isValid, onPeriod }: PeriodBarProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const change = (part: Partial<Period>) => onPeriod('custom', { ...period, ...part });
  return (
    <div className={styles.bar}>
      <Field label={t('numbers.period')} className={styles.field}>
        <Select value={preset} onChange={(_, { value }) => onPeriod(value as Preset, period)}>
          {PRESETS.map((each) => (
            <option key={each} value={each}>
              {t(`numbers.preset.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {preset === 'custom' && (
        <>
          <Field label={t('numbers.from')} className={styles.field}>
            <Input type="date" value={period.from} onChange={(_, { value }) => change({ from: value })} />
          </Field>
          <Field
            label={t('numbers.to')}
            className={styles.field}
            {...(isValid ? {} : { validationMessage: t('numbers.invalid') })}
          >
            <Input type="date" value={period.to} onChange={(_, { value }) => change({ to: value })} />
          </Field>
        </>
      )}
    </div>
  );
}
