/** Serves the one subscription: replays the log from a cursor, then goes live, losing nothing in between. */
import type { ChangeEvent } from '../../../shared/contract/changes';
import type { Store } from '../database/store';
import { os } from './context';

export const changes = {
  watch: os.changes.watch.handler(({ input, context, signal }) => watch(context.services.store, input.since, signal)),
};

async function* watch(store: Store, since: number | null, signal: AbortSignal | undefined): AsyncGenerator<ChangeEvent> {
  let wake: () => void = () => undefined;
  // Listening starts before the first read: a commit in between is then seen twice over, never missed.
  const stop = store.onCommit(() => wake());
  signal?.addEventListener('abort', () => wake());
  try {
    let cursor = since ?? store.cursor();
    let reset = false;
    if (store.changesSince(cursor, 1) === null) {
      reset = true;
      cursor = store.cursor();
    }
    yield { type: 'start', cursor, reset };
    while (!signal?.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const batch = store.changesSince(cursor) ?? [];
      for (const change of batch) {
        cursor = change.seq;
        yield { type: 'change', ...change };
      }
      if (batch.length === 0) await woken;
    }
  } finally {
    stop();
  }
}
