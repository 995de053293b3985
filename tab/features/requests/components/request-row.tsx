import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import type { RequestSummary } from '../../../../bot/api/contract.ts';
import { AgencyMarks } from '../../../common/components/agency-marks.tsx';
import { ClockLine } from '../../../common/components/clock-line.tsx';
import { StateBadge } from '../../../common/components/state-badge.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter, sideBar } from '../../../common/lines.ts';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    ...sideBar('transparent'),
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':not(:last-child)': lineAfter,
    '@media (min-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr)',
      columnGap: tokens.spacingHorizontalXL,
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  overdue: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  first: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start', minInlineSize: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The whole row opens the request.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  detail: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minInlineSize: 0,
  },
  where: { color: tokens.colorNeutralForeground2 },
});

/** One request in a list: what, who with which signatures, about what, where, whose turn until when. */
export function RequestRow({ row }: { row: RequestSummary }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const { pathname, search } = useLocation();
  const from = pathname + search;
  const places = row.countries.map((country) => country.label);
  return (
    <li className={mergeClasses(styles.row, row.clock.overdue && styles.overdue)}>
      <div className={styles.first}>
        <h3 className={styles.title}>
          <Link to={`/requests/${encodeURIComponent(row.ref)}`} state={{ from }} className={styles.link}>
            {row.title}
          </Link>
        </h3>
        <div className={styles.meta}>
          <StateBadge state={row.state} />
          <span>{row.ref}</span>
          {row.crisis && (
            <Badge appearance="filled" color="severe">
              {row.crisis.label}
            </Badge>
          )}
          {row.supplyDriven && <Badge appearance="outline">{t('demand.supply-driven')}</Badge>}
          {row.escalatedAt && (
            <Badge appearance="outline" color="warning">
              {t('queue.escalated', { date: formats.date(row.escalatedAt) })}
            </Badge>
          )}
          {row.milestonesOverdue > 0 && (
            <Badge appearance="outline" color="warning">
              {t('queue.milestones-overdue', { count: row.milestonesOverdue })}
            </Badge>
          )}
          {row.submittedAt && <span>{t('queue.submitted', { date: formats.date(row.submittedAt) })}</span>}
        </div>
        <AgencyMarks agencies={row.agencies} />
      </div>
      <div className={styles.detail}>
        <span>{t('objective.numbered', { number: row.objective.code, label: row.objective.label })}</span>
        <span className={styles.where}>{places.length > 0 ? formats.list(places) : row.region?.label}</span>
      </div>
      <div className={styles.detail}>
        <ClockLine clock={row.clock} />
        {row.reviewers.length > 0 && (
          <span className={styles.where}>
            {t('queue.reviewers', { names: formats.list(row.reviewers.map((reviewer) => reviewer.name)) })}
          </span>
        )}
      </div>
    </li>
  );
}
