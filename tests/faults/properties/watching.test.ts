/** The one subscription: whoever watches sees every change once and in order, however the line breaks in between. */
import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watch } from '../../../src/main/backend/api/changes';
import { openStore } from '../../../src/main/backend/database/open';
import { startLogAnew, type Store } from '../../../src/main/backend/database/store';

type Step =
  | { do: 'commit'; changes: number }
  | { do: 'read'; count: number }
  | { do: 'reconnect' }
  | { do: 'turn' }
  | { do: 'trim'; keep: number }
  | { do: 'restore' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), changes: fc.nat({ max: 700 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('read' as const), count: fc.nat({ max: 900 }) }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'reconnect' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'turn' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('trim' as const), keep: fc.nat({ max: 300 }) }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'restore' }) },
);

/** What a page does: goes on from its cursor, and reads everything again where it is told to. */
class Watcher {
  /** Numbers of the changes it knows of, in the order it learnt of them. */
  seen: number[] = [];
  private cursor: number;
  private stop = new AbortController();
  private events: ReturnType<typeof watch>;
  private next: Promise<void> | null = null;

  constructor(private readonly store: Store) {
    this.cursor = store.cursor();
    this.events = watch(store, this.cursor, this.stop.signal);
  }

  /** Takes in so many events, fewer where there are no more. */
  async read(count: number): Promise<void> {
    for (let taken = 0; taken < count; taken += 1) {
      const arrived = this.take();
      const settled = await Promise.race([
        arrived.then(() => true),
        turn()
          .then(() => turn())
          .then(() => false),
      ]);
      if (!settled) return;
    }
  }

  reconnect(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.next = null;
    this.events = watch(this.store, this.cursor, this.stop.signal);
  }

  end(): void {
    this.stop.abort();
  }

  private take(): Promise<void> {
    const { events } = this;
    return (this.next ??= events.next().then(({ value, done }) => {
      if (events !== this.events || done) return;
      this.next = null;
      if (value.type === 'start') {
        if (value.reset) this.seen = everything(this.store, value.cursor);
        this.cursor = value.cursor;
      } else {
        this.seen.push(value.seq);
        this.cursor = value.seq;
      }
    }));
  }
}

/** What reading everything again shows: all that is in the log up to there. */
function everything(store: Store, upTo: number): number[] {
  return store
    .all<{ seq: number }>('SELECT seq FROM change_log WHERE seq <= ? ORDER BY seq', [upTo])
    .map((row) => row.seq);
}

describe('a watcher', () => {
  it('knows of every change, each once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const store = openStore(':memory:');
        const watcher = new Watcher(store);
        await watcher.read(1);
        let clock = Date.now();
        for (const next of steps) {
          if (next.do === 'commit') commit(store, next.changes);
          if (next.do === 'read') await watcher.read(next.count);
          if (next.do === 'reconnect') watcher.reconnect();
          if (next.do === 'turn') await turn();
          if (next.do === 'trim') trim(store, next.keep);
          if (next.do === 'restore') startLogAnew(store.database, new Date((clock += 1000)));
        }
        commit(store, 1);
        await watcher.read(Infinity);
        expect(watcher.seen).toEqual([...new Set(watcher.seen)].toSorted((a, b) => a - b));
        const kept = everything(store, Infinity);
        expect(watcher.seen.slice(-kept.length)).toEqual(kept);
        watcher.end();
        store.close();
      }),
    );
  });
});

function commit(store: Store, changes: number): void {
  store.write((tx) => {
    for (let n = 0; n < changes; n += 1) tx.change({ topic: 'piece', id: String(n), kind: 'updated' });
  });
}

function trim(store: Store, keep: number): void {
  store.write((tx) => tx.run('DELETE FROM change_log WHERE seq <= ?', [store.cursor() - keep]));
}
