import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeView } from '../../../../bot/api/contract/knowledge.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Which organisation did what to which version, the latest first. */
export function PracticeHistory({ history }: Pick<PracticeView, 'history'>) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  // Two steps may be of the same instant: the order is that of the record.
  const latestFirst = history.map((step, serial) => ({ ...step, serial })).reverse();
  return (
    <Card title={t('practice.history')}>
      <ul className={styles.list}>
        {latestFirst.map((step) => (
          <li key={step.serial}>
            <div>{step.text}</div>
            <div className={styles.small}>
              {step.organisation} · <time dateTime={step.at}>{formats.instant(step.at)}</time> ·{' '}
              {t('practice.version', { number: step.version })}
            </div>
            {step.note && <p className={styles.note}>{step.note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
