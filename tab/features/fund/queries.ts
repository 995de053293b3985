import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WindowsView } from '../../../bot/api/contract/fund.ts';
import { useClient } from '../../api/client-context.tsx';

export function useWindows() {
  const client = useClient();
  return useQuery({ queryKey: ['windows', client.language], queryFn: () => client.get<WindowsView>('/windows') });
}

/** Does one of the things to a funding window; the answer replaces the view of all of them. */
export function useWindowAct(code: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      client.post<WindowsView>(`/windows/${encodeURIComponent(code)}/${path}`, body),
    onSuccess: (view) => queries.setQueryData(['windows', client.language], view),
  });
}
