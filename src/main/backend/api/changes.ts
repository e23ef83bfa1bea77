/** Serves the one subscription: replays the log from a cursor, then goes live, losing nothing in between. */
import type { ChangeEvent } from '../../../shared/contract/changes';
import type { Store } from '../database/store';
import { os } from './context';

export const changes = {
  watch: os.changes.watch.handler(({ input, context, signal }) =>
    // The cursor is taken now, not when the answer is first asked for: calls after this one may read at once.
    watch(context.services.store, input.since ?? context.services.store.cursor(), signal),
  ),
};

/** Starts anew, with a reset, whenever the log no longer reaches back to where the watcher is. */
export async function* watch(store: Store, since: number, signal?: AbortSignal): AsyncGenerator<ChangeEvent> {
  let wake: () => void = () => undefined;
  // Listening starts before the first read: a commit in between is then seen twice over, never missed.
  const stop = store.onCommit(() => wake());
  signal?.addEventListener('abort', () => wake());
  try {
    let cursor = since;
    let started = false;
    while (!signal?.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const batch = store.changesSince(cursor);
      if (batch === null || !started) {
        if (batch === null) cursor = store.cursor();
        started = true;
        yield { type: 'start', cursor, reset: batch === null };
      }
      for (const change of batch ?? []) {
        cursor = change.seq;
        yield { type: 'change', ...change };
      }
      if (batch?.length === 0) await woken;
    }
  } finally {
    stop();
  }
}
