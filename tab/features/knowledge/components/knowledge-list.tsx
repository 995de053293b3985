import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import type { KnowledgeRow } from '../../../../bot/api/contract/knowledge.ts';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';

export const useRowStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  row: {
    position: 'relative',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':not(:last-child)': lineAfter,
    '@media (min-width: 640px)': { paddingInline: tokens.spacingHorizontalL },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The whole row opens the item.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  clamped: {
    margin: 0,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

function Item({ row }: { row: KnowledgeRow }) {
  const { t } = useIntl();
  const styles = useRowStyles();
  const { pathname, search } = useLocation();
  const when = row.period ?? (row.year === null ? t('knowledge.year.none') : String(row.year));
  const where = row.place || (row.source === 'practice' ? t('knowledge.place.none') : '');
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <Link
          to={`/knowledge/${encodeURIComponent(row.id)}`}
          state={{ from: pathname + search }}
          className={styles.link}
        >
          {row.title}
        </Link>
      </h2>
      <div className={styles.meta}>
        <Badge appearance="tint" color="informative" shape="rounded">
          {row.kind.label}
        </Badge>
        {[where, when, row.who].filter(Boolean).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </div>
      {row.summary && <p className={styles.clamped}>{row.summary}</p>}
      {row.evidence && <p className={styles.small}>{row.evidence}</p>}
      {row.sourceText && <p className={styles.small}>{row.sourceText}</p>}
    </li>
  );
}

/** Practices, tools and resources: what, where, when and who, whether a result is reported, and where it was read. */
export function KnowledgeList({ rows, label }: { rows: readonly KnowledgeRow[]; label: string }) {
  const styles = useRowStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <Item key={row.id} row={row} />
      ))}
    </ul>
  );
}
