import { makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryLine } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    position: 'relative',
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalL,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '3px',
      insetBlockStart: '7px',
      inlineSize: '8px',
      blockSize: '8px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandStroke1,
    },
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '6px',
      insetBlock: '19px -3px',
      inlineSize: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
    ':last-child': { paddingBlockEnd: 0 },
  },
  who: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { marginBlock: `${tokens.spacingVerticalXXS} 0`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Who did what, the latest first. */
export function HistoryPart({ history }: { history: readonly HistoryLine[] }) {
  const { formats } = useIntl();
  const styles = useStyles();
  // Two steps may be of the same instant: the order is that of the record.
  const latestFirst = [...history].reverse();
  return (
    <Card>
      <ol className={styles.list}>
        {latestFirst.map((step) => (
          <li key={`${step.at} ${step.text}`} className={styles.step}>
            <div>{step.text}</div>
            <div className={styles.who}>
              {step.person}, {step.organisation} · <time dateTime={step.at}>{formats.instant(step.at)}</time>
            </div>
            {step.note && <p className={styles.note}>{step.note}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
