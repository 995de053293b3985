import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AskedView, InterestBody, OffersView, OfferView } from '../../../bot/api/contract/hub.ts';
import { useClient } from '../../api/client-context.tsx';

/** What the person's organisation is asked for. */
export function useAsked() {
  const client = useClient();
  return useQuery({ queryKey: ['asked', client.language], queryFn: () => client.get<AskedView>('/asked') });
}

/** Answers a call for interest; everything is read again. */
export function useAnswerCall() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ref, call, body }: { ref: string; call: string; body: InterestBody }) =>
      client.post<AskedView>(`/asked/${encodeURIComponent(ref)}/calls/${encodeURIComponent(call)}`, body),
    onSuccess: (asked) => queries.setQueryData(['asked', client.language], asked),
  });
}

export type OfferFilters = Partial<Record<'words' | 'kind' | 'theme' | 'country' | 'organisation' | 'mine', string>>;

export function useOffers(filters: OfferFilters) {
  const client = useClient();
  return useQuery({
    queryKey: ['offers', client.language, filters],
    queryFn: () => client.get<OffersView>('/offers', filters),
    // The list stays while the next filter is on its way.
    placeholderData: keepPreviousData,
  });
}

/** Publishes, changes, withdraws or restores an offer; the catalogue is read again. */
export function useSaveOffer() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: { method: 'post' | 'put'; path: string; body: unknown }) =>
      client[method]<OfferView>(path, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['offers'] }),
  });
}
