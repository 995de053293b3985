import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  KnowledgeFilters,
  KnowledgeItemView,
  KnowledgePage,
  PracticeCandidate,
  PracticeChoices,
  PracticeLists,
  PracticePrefill,
  PracticeView,
  ProposeBody,
} from '../../../bot/api/contract/knowledge.ts';
import { useClient } from '../../api/client-context.tsx';
import type { Filters } from './filters.ts';

/** Labels and options change with a deployment only. */
const HOUR_MS = 3_600_000;
const at = (id: string) => encodeURIComponent(id);

/** Twenty items at a time. */
export function useKnowledge({ withResult, ...filters }: Filters) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['knowledge', client.language, filters, withResult],
    queryFn: ({ pageParam }) =>
      client.get<KnowledgePage>('/knowledge', {
        ...filters,
        withResult: withResult ? '1' : undefined,
        from: String(pageParam),
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    // The list stays while the next one is on its way.
    placeholderData: keepPreviousData,
  });
}

export function useKnowledgeFilters() {
  const client = useClient();
  return useQuery({
    queryKey: ['knowledge-filters', client.language],
    queryFn: () => client.get<KnowledgeFilters>('/knowledge/filters'),
  });
}

export function useKnowledgeItem(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['knowledge-item', client.language, id],
    queryFn: () => client.get<KnowledgeItemView>(`/knowledge/${at(id)}`),
  });
}

export function usePracticeLists() {
  const client = useClient();
  return useQuery({
    queryKey: ['practices', client.language],
    queryFn: () => client.get<PracticeLists>('/practices'),
  });
}

export function usePractice(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['practice', client.language, id],
    queryFn: () => client.get<PracticeView>(`/practices/${at(id)}`),
  });
}

export function useCandidates(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['candidates', client.language, id],
    queryFn: () => client.get<PracticeCandidate[]>(`/practices/${at(id)}/candidates`),
  });
}

export function usePracticeChoices() {
  const client = useClient();
  return useQuery({
    queryKey: ['practice-choices', client.language],
    queryFn: () => client.get<PracticeChoices>('/practices/choices'),
    staleTime: HOUR_MS,
  });
}

export function usePrefill(ref: string, enabled: boolean) {
  const client = useClient();
  return useQuery({
    queryKey: ['prefill', client.language, ref],
    queryFn: () => client.get<PracticePrefill>(`/practices/from/${at(ref)}`),
    enabled,
  });
}

/** Everything that a step on a practice may have changed is read again; the answer is shown at once. */
function useShowPractice() {
  const client = useClient();
  const queries = useQueryClient();
  return (view: PracticeView) => {
    queries.setQueryData(['practice', client.language, view.id], view);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => !['me', 'practice'].includes(String(queryKey[0])) });
  };
}

/** Does one of the steps on a practice. @throws Problem */
export function usePracticeAct(id: string) {
  const client = useClient();
  const show = useShowPractice();
  return async (act: string, body: object): Promise<void> =>
    show(await client.post<PracticeView>(`/practices/${at(id)}/${act}`, body));
}

/** @throws Problem */
export function usePropose() {
  const client = useClient();
  const show = useShowPractice();
  return async (body: ProposeBody): Promise<PracticeView> => {
    const view = await client.post<PracticeView>('/practices', body);
    show(view);
    return view;
  };
}
