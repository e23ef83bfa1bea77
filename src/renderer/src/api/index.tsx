/**
 * What features use to reach the store: `api` for calls, `useLiveQuery` for data that follows every change. The open
 * editor is no live query; it has a session of its own (editor/session.ts).
 */
import { QueryClientProvider, useQuery, keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { api, connection, queries, queryOptions, type LiveTopic } from './client';
import type { ConnectionState } from './connection';

export { api, connection };

export function ApiProvider({ children }: { children: ReactNode }): ReactNode {
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

/**
 * Data that is read again whenever one of `topics` changes. The last data stays in view while it is read again and
 * when only `key`'s later parts change.
 */
export function useLiveQuery<T>(
  key: readonly unknown[],
  topics: readonly LiveTopic[],
  read: (signal: AbortSignal) => Promise<T>,
  options: { enabled?: boolean; staleTime?: number } = {},
): UseQueryResult<T> {
  return useQuery({
    ...queryOptions(key, topics, read),
    placeholderData: keepPreviousData,
    ...options,
  });
}

export function useConnectionState(): ConnectionState {
  return useSyncExternalStore(connection.onState, connection.getState);
}
