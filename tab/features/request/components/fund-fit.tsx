import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FundView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { useHitStyles } from './hit-card.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    '@media (min-width: 640px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  share: { ...typographyStyles.body1Strong, whiteSpace: 'nowrap' },
  track: {
    inlineSize: '100%',
    maxInlineSize: '180px',
    blockSize: '10px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
  },
  bar: { blockSize: '100%', backgroundColor: tokens.colorBrandStroke1 },
  near: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** How far a request meets a window, and, apart from it, where the window's earlier programmes lie. */
export function FundFit({ fund }: { fund: Pick<FundView, 'fit' | 'balance'> }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const small = useHitStyles().small;
  return (
    <dl className={styles.root}>
      <div>
        <dt className={styles.name}>{t('matches.fit')}</dt>
        <dd className={styles.value}>
          <div className={styles.line}>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ inlineSize: `${fund.fit * 100}%` }} />
            </div>
            <span className={styles.share}>{formats.percent(fund.fit)}</span>
          </div>
          <p className={small}>{t('matches.fit.text')}</p>
        </dd>
      </div>
      <div>
        <dt className={styles.name}>{t('matches.balance')}</dt>
        <dd className={styles.value}>
          <ul className={styles.near}>
            {fund.balance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={small}>{t('matches.balance.text')}</p>
        </dd>
      </div>
    </dl>
  );
}
