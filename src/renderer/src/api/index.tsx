/**
 * What features use to reach the store: `api` for calls, `useLiveQuery` for data that follows every change. The open
 * editor is no live query; it has a session of its own (editor/session.ts).
 */
import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  keepPreviousData,
  type Query,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Topic } from '../../../shared/contract/changes';
import { AppError } from '../../../shared/model/errors';
import { Connection, type ConnectionState } from './connection';
import { openPort } from './ports';
import { watchTyping, whenTypingRests } from './typing';

export const connection = new Connection(openPort);
export const api = connection.api;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      // The store is in this computer: being "offline" says nothing about it.
      networkMode: 'always',
      retry: (count, error) => count < 3 && error instanceof AppError && error.code === 'connection-lost',
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Bursts of changes (a bulk edit, an import) lead to one refetch, not hundreds. */
const SETTLE = 30;
/** Somebody who writes without a pause sees news from elsewhere this often. Milliseconds. */
const LONGEST_WRITING = 3000;

/**
 * Reads again what `isTouched` names. A query that is being read for the first time does not begin anew when told to;
 * what changed meanwhile would never be seen, so it is read once more when it has its answer.
 */
function readAgain(isTouched: (query: Query) => boolean): void {
  const first = queries.getQueryCache().findAll({
    predicate: (query) =>
      isTouched(query) && query.state.data === undefined && query.state.fetchStatus === 'fetching',
  });
  void queries.invalidateQueries({ predicate: isTouched });
  for (const query of first) {
    const again = (): void => void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    void query.fetch().then(again, again);
  }
}

function refetchOnChange(): void {
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  connection.onChange((change) => {
    if (change === 'reset') {
      readAgain(() => true);
      return;
    }
    touched.add(change.topic).add(`${change.topic}/${change.id}`);
    timer ??= setTimeout(() => whenTypingRests(readTouched, LONGEST_WRITING), SETTLE);
  });
  const readTouched = (): void => {
    timer = null;
    const topics = new Set(touched);
    touched.clear();
    readAgain(
      ({ meta }) => (meta?.['topics'] as string[] | undefined)?.some((topic) => topics.has(topic)) ?? false,
    );
  };
}

let started = false;
export function startApi(): void {
  if (started) return;
  started = true;
  watchTyping(window);
  refetchOnChange();
  connection.start();
}

export function ApiProvider({ children }: { children: ReactNode }): ReactNode {
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

/** A topic, or a topic narrowed to one thing: "piece/<id>". */
export type LiveTopic = Topic | `${Topic}/${string}`;

/**
 * Data that is read again whenever one of `topics` changes. The last data stays in view while it is read again and
 * when only `key`'s later parts change.
 */
export function useLiveQuery<T>(
  key: readonly unknown[],
  topics: readonly LiveTopic[],
  read: (signal: AbortSignal) => Promise<T>,
  options: { enabled?: boolean } = {},
): UseQueryResult<T> {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read(signal),
    meta: { topics: [...topics] },
    placeholderData: keepPreviousData,
    ...options,
  });
}

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connection.onState, connection.getState);
}
