import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { RequestSummary } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { RequestRow } from './request-row.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
});

/** Requests under one heading; nothing at all when there is none. */
export function RequestGroup({ title, rows }: { title: string; rows: readonly RequestSummary[] }) {
  const styles = useStyles();
  const { formats } = useIntl();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title} <span className={styles.count}>({formats.number(rows.length)})</span>
      </h2>
      <ul className={styles.list} aria-labelledby={id}>
        {rows.map((row) => (
          <RequestRow key={row.ref} row={row} />
        ))}
      </ul>
    </section>
  );
}
