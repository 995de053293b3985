import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useEffect } from 'react';
import type { RequestSummary } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { FilterBar } from '../components/filter-bar.tsx';
import { RequestGroup } from '../components/request-group.tsx';
import { ViewTabs } from '../components/view-tabs.tsx';
import { byUrgency, countriesIn, type Filters, isNarrowed, NO_FILTERS, narrow, objectivesIn } from '../filters.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  top: { display: 'grid', gap: tokens.spacingVerticalM },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'center' },
});

export interface QueueViewProps {
  filters: Filters;
  onFilters: (change: Partial<Filters>) => void;
  /** Id of the person, for what they are to assess; null for somebody who assesses nothing. */
  reviewer: string | null;
  /** All that is loaded; null before the first answer. */
  rows: RequestSummary[] | null;
  problem: Problem | null;
  onRetry: () => void;
  more: { busy: boolean; load: () => void } | null;
}

export function QueueView({ filters, onFilters, reviewer, rows, problem, onRetry, more }: QueueViewProps) {
  const { t, language } = useIntl();
  const styles = useStyles();
  const shown = narrow(rows ?? [], filters, reviewer ?? '');
  const isWaiting = filters.view === 'waiting';
  const overdue = rows?.filter((row) => row.clock.overdue).length ?? 0;
  const total = rows?.length ?? 0;
  const words = isWaiting
    ? t('queue.summary', { count: total, overdue })
    : t(more ? 'queue.count.more' : 'queue.count', { count: total });
  const count = isNarrowed(filters) ? t('queue.filtered', { shown: shown.length, count: words }) : words;
  const announce = useAnnounce();
  const isRead = rows !== null;
  useEffect(() => {
    if (isRead) announce(count);
  }, [announce, count, isRead]);

  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <PageHeading title={t('queue.title')} />
        {total > 0 && <p className={styles.count}>{count}</p>}
        <ViewTabs view={filters.view} onChange={(view) => onFilters({ view })} />
        {(total > 0 || isNarrowed(filters)) && (
          <FilterBar
            filters={filters}
            onChange={onFilters}
            hasForMe={reviewer !== null}
            objectives={objectivesIn(rows ?? [])}
            countries={countriesIn(rows ?? [], language)}
          />
        )}
      </div>
      {problem && <ProblemNotice problem={problem} onRetry={onRetry} />}
      {!rows && !problem && <Waiting />}
      {rows && shown.length === 0 && <Nothing filters={filters} onFilters={onFilters} />}
      {isWaiting ? (
        (['mine', 'submitted', 'assessing', 'cosigning'] as const).map((group) => (
          <RequestGroup
            key={group}
            title={t(`queue.group.${group}`)}
            rows={shown.filter((row) => (row.toAssess ? 'mine' : row.state.code) === group).sort(byUrgency)}
          />
        ))
      ) : (
        <RequestGroup title={t(`queue.view.${filters.view}`)} rows={shown} />
      )}
      {more && !isWaiting && (
        <Button className={styles.more} onClick={more.load} disabledFocusable={more.busy}>
          {t(more.busy ? 'common.loading' : 'queue.more')}
        </Button>
      )}
    </div>
  );
}

function Nothing({ filters, onFilters }: Pick<QueueViewProps, 'filters' | 'onFilters'>) {
  const { t } = useIntl();
  if (isNarrowed(filters)) {
    return (
      <EmptyState icon={<FilterDismissRegular />} title={t('queue.empty.filter.title')}>
        <Button onClick={() => onFilters(NO_FILTERS)}>{t('queue.filter.clear')}</Button>
      </EmptyState>
    );
  }
  const which = filters.view === 'waiting' ? 'waiting' : 'other';
  return (
    <EmptyState
      icon={<CheckmarkCircleRegular />}
      title={t(`queue.empty.${which}.title`)}
      text={t(`queue.empty.${which}.text`)}
    />
  );
}
