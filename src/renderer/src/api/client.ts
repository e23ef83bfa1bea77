/**
 * The page's one connection and what was read over it: queries are kept, and read again when the change log names one of
 * their topics. Begins before the workstation's code is there (see boot.ts), so it must not need React.
 */
import { QueryClient, type Query } from '@tanstack/react-query';
import type { Topic } from '../../../shared/contract/changes';
import { AppError } from '../../../shared/model/errors';
import { Connection } from './connection';
import { openPort } from './ports';
import { watchTyping, whenTypingRests } from './typing';

export const connection = new Connection(openPort);
export const api = connection.api;

export const queries = new QueryClient({
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

/** A topic, or a topic narrowed to one thing: "piece/<id>". */
export type LiveTopic = Topic | `${Topic}/${string}`;

/** What a query is called, which topics touch it, and how it is read. */
export type LiveRead<T> = readonly [
  key: readonly unknown[],
  topics: readonly LiveTopic[],
  read: (signal: AbortSignal) => Promise<T>,
];

export const liveRead = <T>(...read: LiveRead<T>): LiveRead<T> => read;

/** As the query library takes it. */
export const queryOptions = <T>(...[key, topics, read]: LiveRead<T>) => ({
  queryKey: key,
  queryFn: ({ signal }: { signal: AbortSignal }) => read(signal),
  meta: { topics: [...topics] },
});

/** Asks for what a screen will show as soon as it is there. What goes wrong is seen when the screen asks itself. */
export const readAhead = <T>(...read: LiveRead<T>): Promise<void> =>
  queries.query(queryOptions(...read)).then(nothing, nothing);

const nothing = (): void => undefined;
