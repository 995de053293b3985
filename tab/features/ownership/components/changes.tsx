import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangedRow, RequestView } from '../../../../bot/api/contract.ts';
import { differenceOf } from '../../../../bot/domain/difference.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginBlockStart: tokens.spacingVerticalXS,
    // Side by side where there is room, one below the other on a phone.
    '@media (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  side: {
    minInlineSize: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  gone: { textDecorationLine: 'line-through' },
  come: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});

function Values({ row, side }: { row: ChangedRow; side: 'before' | 'after' }) {
  const { t } = useIntl();
  const styles = useStyles();
  const values = row[side];
  const others = row[side === 'before' ? 'after' : 'before'];
  if (values.length === 0) return <p className={styles.value}>{t('changes.nothing')}</p>;
  const Mark = side === 'before' ? 'del' : 'ins';
  const mark = side === 'before' ? styles.gone : styles.come;
  const [before, after] = [row.before[0], row.after[0]];
  if (before !== undefined && after !== undefined && row.before.length === 1 && row.after.length === 1) {
    const parts = differenceOf(before, after);
    return (
      <p className={styles.value}>
        {parts.start}
        {parts[side] && <Mark className={mark}>{parts[side]}</Mark>}
        {parts.end}
      </p>
    );
  }
  return values.map((value) => (
    <p key={value} className={styles.value}>
      {others.includes(value) ? value : <Mark className={mark}>{value}</Mark>}
    </p>
  ));
}

/** What is different from what was signed: before and now, field by field. */
export function Changes({ changes }: Pick<RequestView, 'changes'>) {
  const { t } = useIntl();
  const styles = useStyles();
  if (!changes) return null;
  return (
    <Card title={changes.title}>
      <div className={styles.list}>
        {changes.rows.map((row) => (
          <section key={row.field} aria-label={row.label}>
            <h3 className={styles.label}>{row.label}</h3>
            <div className={styles.pair}>
              {(['before', 'after'] as const).map((side) => (
                <div key={side} className={styles.side}>
                  <p className={styles.when}>{t(`changes.${side}`)}</p>
                  <Values row={row} side={side} />
                </div>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Card>
  );
}
