import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { WindowView } from '../../../../bot/api/contract/fund.ts';
import { useIntl } from '../../../common/intl.tsx';

const NUMBERS = ['pool', 'booked', 'disbursed', 'free'] as const;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  track: {
    position: 'relative',
    blockSize: '12px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
  },
  part: { position: 'absolute', insetBlock: 0, insetInlineStart: 0 },
  booked: { backgroundColor: tokens.colorBrandStroke2 },
  disbursed: { backgroundColor: tokens.colorBrandStroke1 },
  words: { margin: 0 },
  grid: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  pair: { display: 'flex', flexDirection: 'column-reverse' },
  value: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: 'tabular-nums' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A window's money: as four numbers, as a bar, and in a sentence. */
export function PoolBar({ window }: { window: WindowView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const share = (amount: number) => `${window.pool > 0 ? Math.min(100, (amount / window.pool) * 100) : 0}%`;
  return (
    <div className={styles.root}>
      <dl className={styles.grid}>
        {NUMBERS.map((name) => (
          <div key={name} className={styles.pair}>
            <dt className={styles.label}>{t(`windows.${name}`)}</dt>
            <dd className={styles.value}>{t('fund.usd', { amount: formats.number(window[name]) })}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.track} aria-hidden="true">
        <div className={mergeClasses(styles.part, styles.booked)} style={{ inlineSize: share(window.booked) }} />
        <div className={mergeClasses(styles.part, styles.disbursed)} style={{ inlineSize: share(window.disbursed) }} />
      </div>
      <p className={styles.words}>{window.words}</p>
    </div>
  );
}
