/**
 * Something read from the desk that stays as it was read until a change in the log concerns it: what every page shows
 * is not looked up for every key. Must not know what is read.
 */
import type { Change } from './handle';
import type { Store } from './store';

export class Remembered<Value> {
  private known: { value: Value; cursor: number } | null = null;

  /** `concerns` says of a change whether the value may be another one after it. */
  constructor(
    private readonly store: Store,
    private readonly concerns: (change: Change) => boolean,
    private readonly read: () => Value,
  ) {}

  /** Not to be called inside a transaction, whose changes may still be taken back. */
  get(): Value {
    const cursor = this.store.cursor();
    if (this.known && this.holds(this.known.cursor, cursor)) this.known.cursor = cursor;
    else this.known = { value: this.read(), cursor };
    return this.known.value;
  }

  private holds(since: number, cursor: number): boolean {
    if (since === cursor) return true;
    const changes = this.store.changesSince(since, MOST);
    return changes !== null && changes.length < MOST && !changes.some(this.concerns);
  }
}

/** After so many changes, reading anew is the shorter way. */
const MOST = 200;
