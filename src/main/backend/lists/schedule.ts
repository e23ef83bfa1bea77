/** Asks sites again by itself how they rank their posts, while the workstation is in use. Owns when; lists.ts knows how. */
import type { Readable } from '../database/handle';
import { staleRanks } from './list-records';
import type { Lists } from './lists';

const HOUR = 60 * 60_000;
const LOOK_EVERY = 10 * 60_000;
/** Not while the workstation opens. */
const FIRST_LOOK = 90_000;
const PATIENCE = 60_000;

export interface Asking {
  store: Readable;
  lists: Pick<Lists, 'pull'>;
  log: (level: 'info' | 'error', what: unknown) => void;
}

export function askOnSchedule(asking: Asking): () => void {
  const tried = new Map<string, number>();
  const look = (): void => {
    askStale(asking, tried, Date.now()).catch((error: unknown) => asking.log('error', error));
  };
  const first = setTimeout(look, FIRST_LOOK).unref();
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/**
 * One after the other; a site that does not answer leaves its list as it was, and the next is asked all the same.
 * `tried` holds when each was asked last, so that a site that counts nothing is left alone as long as one that does.
 */
export async function askStale(
  { store, lists, log }: Asking,
  tried: Map<string, number>,
  now: number,
): Promise<void> {
  const due = staleRanks(store, new Date(now - HOUR).toISOString());
  for (const key of due.filter((each) => (tried.get(each) ?? 0) <= now - HOUR)) {
    tried.set(key, now);
    try {
      await lists.pull(key, AbortSignal.timeout(PATIENCE));
    } catch (error) {
      // Without a network this is every hour's news, and the list says how old its order is.
      log('info', error);
    }
  }
}
