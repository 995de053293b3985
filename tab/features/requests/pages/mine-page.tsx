import { useEffect } from 'react';
import { useMe } from '../../../api/client-context.tsx';
import { useRequests } from '../../../api/queries.ts';
import { useChatLink } from '../../../host/host-context.tsx';
import { AskedList } from '../../hub/components/asked-list.tsx';
import { MineView } from './mine-page.presenter.tsx';

/** Where focal points start: the requests of their agency, those first on which it has to act. */
export default function MinePage() {
  const me = useMe();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useRequests('mine', []);
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  return (
    <MineView
      asked={<AskedList />}
      agency={me.organisation}
      rows={data?.pages.flatMap((page) => page.rows) ?? null}
      problem={error}
      onRetry={() => void refetch()}
      openChat={useChatLink()}
    />
  );
}
