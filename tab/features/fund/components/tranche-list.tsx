import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { TrancheView } from '../../../../bot/api/contract/fund.ts';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The tranches in their order: how much, when, and where each stands. */
export function TrancheList({ tranches }: { tranches: readonly TrancheView[] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>{t('fund.tranches')}</h3>
      <ol className={styles.list}>
        {tranches.map((tranche) => (
          <li key={tranche.number}>
            <p className={styles.text}>
              {t('fund.tranche', {
                number: tranche.number,
                amount: formats.number(tranche.total),
                status: tranche.status.label,
              })}
            </p>
            <p className={styles.small}>
              {t('fund.tranche.for', { date: formats.day(tranche.plannedFor) })}
              {tranche.disbursedAt && ` · ${t('fund.tranche.paid', { date: formats.date(tranche.disbursedAt) })}`}
              {tranche.reportedAt && ` · ${t('fund.tranche.told', { date: formats.date(tranche.reportedAt) })}`}
            </p>
            <p className={styles.small}>
              {formats.list(
                tranche.amounts.map((line) =>
                  t('fund.line', { agency: line.agency.label, amount: formats.number(line.amount) }),
                ),
              )}
            </p>
            {tranche.report && <p className={styles.text}>{tranche.report}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
