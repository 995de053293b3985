import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../../../api/client-context.tsx';
import { useRequests } from '../../../api/queries.ts';
import { type Filters, isInView, isNarrowed, readFilters, VIEW_STATES, writeFilters } from '../filters.ts';
import { QueueView } from './queue-page.presenter.tsx';

/** Where coordinators start: what waits for them, most urgent first. */
export default function QueuePage() {
  const me = useMe();
  const isCoordinator = me.roles.some((role) => role.code === 'coordinator');
  const [query, setQuery] = useSearchParams();
  const filters = readFilters(query);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRequests(
    'queue',
    VIEW_STATES[filters.view],
  );
  // A filter must see everything, and what waits must be sorted as a whole; the other views are read page by page.
  const everything = isNarrowed(filters) || filters.view === 'waiting';
  useEffect(() => {
    if (everything && hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
  }, [everything, hasNextPage, isFetchingNextPage, error, fetchNextPage]);

  const change = (part: Partial<Filters>) => setQuery(writeFilters({ ...filters, ...part }), { replace: true });
  return (
    <QueueView
      filters={filters}
      onFilters={change}
      reviewer={isCoordinator ? me.id : null}
      rows={data?.pages.flatMap((page) => page.rows).filter((row) => isInView(filters.view, row)) ?? null}
      problem={error}
      onRetry={() => void refetch()}
      more={hasNextPage ? { busy: isFetchingNextPage, load: () => void fetchNextPage() } : null}
    />
  );
}
