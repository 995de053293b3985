import { Badge, type BadgeProps } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import type { PracticeRow } from '../../../../bot/api/contract/knowledge.ts';
import type { PracticeStatus } from '../../../../bot/domain/practice.ts';
import { useIntl } from '../../../common/intl.tsx';
import { useRowStyles } from './knowledge-list.tsx';

const COLORS: Record<PracticeStatus, NonNullable<BadgeProps['color']>> = {
  proposed: 'brand',
  'in-review': 'brand',
  returned: 'warning',
  published: 'success',
  declined: 'danger',
  retired: 'informative',
};

export function PracticeStatusBadge({ status }: Pick<PracticeRow, 'status'>) {
  return (
    <Badge appearance="tint" color={COLORS[status.code]} shape="rounded">
      {status.label}
    </Badge>
  );
}

interface PracticeListProps {
  rows: readonly PracticeRow[];
  label: string;
  /** Of the titles: 3 where a heading stands above the list. */
  level?: 2 | 3;
}

/** Practices on their way: whose, at which step, and who acts next. */
export function PracticeList({ rows, label, level = 2 }: PracticeListProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const { t, formats } = useIntl();
  const styles = useRowStyles();
  const { pathname, search } = useLocation();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <Title className={styles.title}>
            <Link
              to={`/practices/${encodeURIComponent(row.id)}`}
              state={{ from: pathname + search }}
              className={styles.link}
            >
              {row.title}
            </Link>
          </Title>
          <div className={styles.meta}>
            <PracticeStatusBadge status={row.status} />
            <span>{row.id}</span>
            <span>{t('practice.by', { organisation: row.organisation.label })}</span>
            <time dateTime={row.updatedAt}>{formats.date(row.updatedAt)}</time>
            {row.isPublic && row.status.code !== 'published' && <span>{t('practice.public')}</span>}
          </div>
          <p className={styles.small}>{t('practice.next', { who: row.next })}</p>
        </li>
      ))}
    </ul>
  );
}
