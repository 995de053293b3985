import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgressSummaryView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';

const TOTALS = ['received', 'open', 'matched', 'completed', 'declined', 'agencies', 'countries'] as const;

const useStyles = makeStyles({
  grid: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  value: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function Tile({ label, value }: { label: string; value: number | null }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>{label}</dt>
      <dd className={value === null ? styles.none : styles.value}>
        {value === null ? t('numbers.no-median') : formats.number(value)}
      </dd>
    </div>
  );
}

/** The numbers of the period at one look. */
export function Totals({ summary }: { summary: ProgressSummaryView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { totals, medianDays } = summary;
  const median = (label: string) => `${label} (${t('numbers.median')})`;
  return (
    <dl className={styles.grid}>
      {TOTALS.map((key) => (
        <Tile key={key} label={t(`numbers.${key}`)} value={totals[key]} />
      ))}
      <Tile label={median(t('numbers.to-submission'))} value={medianDays.toSubmission} />
      <Tile label={median(t('numbers.to-decision'))} value={medianDays.toDecision} />
    </dl>
  );
}
