import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type {
  AssignmentsView,
  MatchesView,
  MeView,
  Page,
  PendingPersonView,
  ProgressSummaryView,
  RequestSummary,
  RequestView,
} from '../../bot/api/contract.ts';
import type { Role } from '../../bot/domain/people.ts';
import type { State } from '../../bot/domain/state.ts';
import type { Language } from '../common/language.ts';
import { useClient } from './client-context.tsx';
import { isWorthRetrying, Problem } from './problem.ts';

/** Milliseconds between two looks for changes while the page is visible. */
const CHANGES_EVERY = 5_000;

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, problem) => count < 2 && isWorthRetrying(problem),
        // What is offline is asked all the same: the answer is a problem with words, not silence.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export function useMeQuery() {
  const client = useClient();
  return useQuery({
    queryKey: ['me', client.language],
    queryFn: () => client.get<MeView>('/me'),
    // A change of language must not take the page away from under the person.
    placeholderData: keepPreviousData,
  });
}

/** Pages of 100, newest step first as the server orders them. */
export function useRequests(view: 'queue' | 'mine', states: readonly State[]) {
  const client = useClient();
  const state = states.join(',');
  return useInfiniteQuery({
    queryKey: ['requests', client.language, view, state],
    queryFn: ({ pageParam }) =>
      client.get<Page<RequestSummary>>('/requests', { view, state, after: pageParam ?? undefined, limit: '100' }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function useRequest(ref: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['request', client.language, ref],
    queryFn: () => client.get<RequestView>(`/requests/${encodeURIComponent(ref)}`),
  });
}

export function useMatches(ref: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['matches', client.language, ref],
    queryFn: () => client.get<MatchesView>(`/requests/${encodeURIComponent(ref)}/matches`),
  });
}

/** A part of a request that has its own answer, such as `hub`: GET /requests/:ref/hub. */
export function usePart<T>(ref: string, part: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['part', client.language, ref, part],
    queryFn: () => client.get<T>(`/requests/${encodeURIComponent(ref)}/${part}`),
  });
}

/** Does one of the things under /requests/:ref; the answer replaces the view that everybody shows. */
export function useAct(ref: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      client.post<RequestView>(`/requests/${encodeURIComponent(ref)}/${path}`, body),
    onSuccess: (view) => {
      queries.setQueryData(['request', client.language, ref], view);
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'request' && queryKey[0] !== 'me',
      });
    },
  });
}

export function useAssignments() {
  const client = useClient();
  return useQuery({
    queryKey: ['assignments', client.language],
    queryFn: () => client.get<AssignmentsView>('/assignments'),
  });
}

/** Who shall assess a request, in place of whoever did. */
export interface Assigning {
  ref: string;
  revision: number;
  reviewers: readonly string[];
}

/** Assigns one request after the other: what fails for one stops no other. Gives the problem of each that failed. */
export function useAssign() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (assigning: readonly Assigning[]) => {
      const problems = new Map<string, Problem>();
      for (const { ref, ...body } of assigning) {
        try {
          await client.post<RequestView>(`/requests/${encodeURIComponent(ref)}/reviewers`, body);
        } catch (thrown) {
          problems.set(ref, thrown instanceof Problem ? thrown : new Problem('fault'));
        }
      }
      return problems;
    },
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }),
  });
}

export function useSummary(period: { from: string; to: string } | null) {
  const client = useClient();
  return useQuery({
    queryKey: ['summary', client.language, period?.from, period?.to],
    queryFn: () => client.get<ProgressSummaryView>('/summary', { ...period }),
    enabled: period !== null,
  });
}

export function usePendingPeople(enabled = true) {
  const client = useClient();
  return useQuery({
    queryKey: ['pending', client.language],
    queryFn: () => client.get<PendingPersonView[]>('/people/pending'),
    enabled,
  });
}

export type Admission = { id: string; roles: readonly Role[] } | { id: string; refuse: true };

export function useAdmission() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (admission: Admission) =>
      'refuse' in admission
        ? client.post<void>(`/people/${encodeURIComponent(admission.id)}/refuse`, {})
        : client.post<void>(`/people/${encodeURIComponent(admission.id)}/admit`, { roles: admission.roles }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pending'] }),
  });
}

export function useSaveLanguage() {
  const client = useClient();
  return useMutation({ mutationFn: (language: Language) => client.put<MeView>('/me/language', { language }) });
}

/** Looks for changes and has everything read again when there are some. Returns the problem while it cannot look. */
export function useLiveUpdates(): Problem | null {
  const client = useClient();
  const queries = useQueryClient();
  const last = useRef<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ['changes'],
    queryFn: () => client.get<{ token: string }>('/changes'),
    refetchInterval: CHANGES_EVERY,
    refetchIntervalInBackground: false,
    staleTime: 0,
    retry: false,
  });
  const token = data?.token ?? null;
  useEffect(() => {
    if (token === null) return;
    if (last.current !== null && last.current !== token) {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'changes' });
    }
    last.current = token;
  }, [token, queries]);
  return error;
}
