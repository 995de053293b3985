import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookSearchRegular } from '@fluentui/react-icons/svg/book-search';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PracticeLists } from '../../../../bot/api/contract/knowledge.ts';
import { useAnnounce } from '../../../common/announce.tsx';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { KnowledgeList } from '../components/knowledge-list.tsx';
import { OpenData } from '../components/open-data.tsx';
import { ProposeForm } from '../components/practice-form.tsx';
import { PracticeList } from '../components/practice-list.tsx';
import { SearchBar } from '../components/search-bar.tsx';
import { ViewPills } from '../components/view-pills.tsx';
import { type Filters, readFilters, readView, type View, writeFilters } from '../filters.ts';
import { useKnowledge, useKnowledgeFilters, usePracticeLists } from '../queries.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'center' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

function Browse() {
  const { t } = useIntl();
  const styles = useStyles();
  const announce = useAnnounce();
  const [query, setQuery] = useSearchParams();
  const filters = readFilters(query);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useKnowledge(filters);
  const { data: options } = useKnowledgeFilters();
  const rows = data?.pages.flatMap((page) => page.rows) ?? null;
  const total = data?.pages[0]?.total ?? 0;
  const count = t('knowledge.count', { count: total });
  const isRead = rows !== null;
  useEffect(() => {
    if (isRead) announce(count);
  }, [announce, count, isRead]);
  const change = (part: Partial<Filters>) => setQuery(writeFilters({ ...filters, ...part }), { replace: true });
  return (
    <>
      <SearchBar filters={filters} options={options ?? null} onChange={change} />
      {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Waiting />}
      {rows && total > 0 && (
        <>
          <p className={styles.count}>{count}</p>
          <KnowledgeList rows={rows} label={t('knowledge.title')} />
        </>
      )}
      {rows && total === 0 && (
        <EmptyState icon={<BookSearchRegular />} title={t('knowledge.empty.title')} text={t('knowledge.empty.text')} />
      )}
      {hasNextPage && (
        <Button className={styles.more} onClick={() => void fetchNextPage()} disabledFocusable={isFetchingNextPage}>
          {t(isFetchingNextPage ? 'common.loading' : 'knowledge.more')}
        </Button>
      )}
      <OpenData />
    </>
  );
}

function Nothing({ view }: { view: Exclude<View, 'browse'> }) {
  const { t } = useIntl();
  return (
    <EmptyState
      icon={<ClipboardTaskRegular />}
      title={t(`knowledge.${view}.empty.title`)}
      text={t(`knowledge.${view}.empty.text`)}
    />
  );
}

function Own({ lists }: { lists: PracticeLists }) {
  const { t } = useIntl();
  const navigate = useNavigate();
  const rows = lists.mine ?? [];
  return (
    <>
      {lists.mayPropose && (
        <ProposeForm
          known={null}
          fromRequest={null}
          onProposed={({ id }) => navigate(`/practices/${encodeURIComponent(id)}`)}
        />
      )}
      {rows.length > 0 ? <PracticeList rows={rows} label={t('knowledge.view.mine')} /> : <Nothing view="mine" />}
    </>
  );
}

function Desk({ lists }: { lists: PracticeLists }) {
  const { t } = useIntl();
  const styles = useStyles();
  const rows = lists.desk ?? [];
  if (rows.length === 0) return <Nothing view="desk" />;
  return (['open', 'published'] as const).map((group) => {
    const shown = rows.filter((row) => (row.status.code === 'published') === (group === 'published'));
    if (shown.length === 0) return null;
    return (
      <section key={group} className={styles.root}>
        <h2 className={styles.heading}>{t(`knowledge.desk.${group}`)}</h2>
        <PracticeList rows={shown} label={t(`knowledge.desk.${group}`)} level={3} />
      </section>
    );
  });
}

/** Everything that the platform knows, and what the person has to do with practices on their way. */
export default function KnowledgePage() {
  const { t } = useIntl();
  const styles = useStyles();
  const [query, setQuery] = useSearchParams();
  const { data: lists, error, refetch } = usePracticeLists();
  const waiting = lists?.desk?.filter((row) => row.status.code !== 'published').length ?? 0;
  const views = [
    { view: 'browse' as const, count: null },
    ...(lists?.mine ? [{ view: 'mine' as const, count: null }] : []),
    { view: 'review' as const, count: lists?.toReview.length ?? null },
    ...(lists?.desk ? [{ view: 'desk' as const, count: waiting }] : []),
  ];
  const asked = readView(query);
  const view = views.some((each) => each.view === asked) ? asked : 'browse';
  return (
    <div className={styles.root}>
      <PageHeading title={t('knowledge.title')} />
      <ViewPills
        view={view}
        views={views}
        onChange={(next) => setQuery(next === 'browse' ? '' : new URLSearchParams({ view: next }))}
      />
      {error && view !== 'browse' && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {view === 'browse' && <Browse />}
      {view === 'mine' && lists && <Own lists={lists} />}
      {view === 'review' &&
        lists &&
        (lists.toReview.length > 0 ? (
          <PracticeList rows={lists.toReview} label={t('knowledge.view.review')} />
        ) : (
          <Nothing view="review" />
        ))}
      {view === 'desk' && lists && <Desk lists={lists} />}
    </div>
  );
}
