import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId } from 'react';
import type { ProgressSummaryView, SummaryRow } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter, lineBefore } from '../../../common/lines.ts';
import { RequestRow } from '../../requests/components/request-row.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
  },
  item: { ':not(:last-child)': lineAfter },
  summary: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 20px',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    padding: tokens.spacingVerticalM,
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (min-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) 3rem 20px',
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  title: { ...typographyStyles.body1Strong },
  track: { display: 'none', '@media (min-width: 860px)': { display: 'block' } },
  bar: {
    blockSize: '10px',
    minInlineSize: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
  },
  states: {
    gridColumn: '1 / -1',
    gridRow: 2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '@media (min-width: 860px)': { gridColumn: 'auto', gridRow: 'auto' },
  },
  count: { ...typographyStyles.subtitle2, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  chevron: { transitionProperty: 'rotate', transitionDuration: '150ms', 'details[open] &': { rotate: '180deg' } },
  requests: { listStyleType: 'none', margin: 0, padding: 0, ...lineBefore },
});

function Objective({ row, most, summary }: { row: SummaryRow; most: number; summary: ProgressSummaryView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const states = summary.stateLabels
    .filter((state) => row.byState[state.code])
    .map((state) => t('common.pair', { label: state.label, value: formats.number(row.byState[state.code] ?? 0) }));
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.title}>
            {t('objective.numbered', { number: row.objective.code, label: row.objective.label })}
          </span>
          <span className={styles.track} aria-hidden="true">
            <div className={styles.bar} style={{ inlineSize: `${(row.received / most) * 100}%` }} />
          </span>
          <span className={styles.states}>{states.join(' · ')}</span>
          <span className={styles.count} role="img" aria-label={t('numbers.requests', { count: row.received })}>
            {formats.number(row.received)}
          </span>
          <ChevronDownRegular className={styles.chevron} aria-hidden="true" />
        </summary>
        <ul className={styles.requests}>
          {row.requests.map((request) => (
            <RequestRow key={request.ref} row={request} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** One line an objective; it opens to the requests that were counted. */
export function ObjectiveList({ summary }: { summary: ProgressSummaryView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const id = useId();
  const most = Math.max(1, ...summary.rows.map((row) => row.received));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('numbers.by-objective')}
      </h2>
      <ul className={styles.list} aria-labelledby={id}>
        {summary.rows.map((row) => (
          <Objective key={row.objective.code} row={row} most={most} summary={summary} />
        ))}
      </ul>
    </section>
  );
}
