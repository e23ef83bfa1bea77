/**
 * The open database with its change log. Owns transactions, the log's sequence numbers and who is told about a
 * commit. Must not know any domain's tables.
 */
import { AppError } from '../../../shared/model/errors';
import { Handle, guarded, type Change, type Readable, type SqlParams, type Topic, type Tx } from './handle';
import type { Database } from 'better-sqlite3';

export interface LoggedChange extends Change {
  seq: number;
  at: string;
}

/** Rows kept in the log; a watcher further behind is told to start afresh. */
export const LOG_LENGTH = 50_000;
/** Milliseconds of work in one transaction of a long write. */
const SLICE = 8;

export class Store implements Readable {
  private readonly handle: Handle;
  private readonly listeners = new Set<() => void>();
  private writing = false;
  private sealed = false;

  constructor(
    readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.handle = new Handle(database);
  }

  all<Row>(sql: string, params?: SqlParams): Row[] {
    return this.handle.all<Row>(sql, params);
  }

  get<Row>(sql: string, params?: SqlParams): Row | undefined {
    return this.handle.get<Row>(sql, params);
  }

  now(): string {
    return this.clock().toISOString();
  }

  /** One transaction. When it returns, what it wrote is on disk (WAL, synchronous=FULL) and watchers have been told. */
  write<T>(work: (tx: Tx) => T): T {
    if (this.writing) throw new Error('Store.write does not nest: pass the transaction on');
    if (this.sealed) throw new AppError('store-busy');
    const at = this.now();
    const logged: Change[] = [];
    const tx: Tx = {
      all: (sql, params) => this.handle.all(sql, params),
      get: (sql, params) => this.handle.get(sql, params),
      run: (sql, params) => this.handle.run(sql, params),
      change: (change) => {
        logged.push(change);
        this.handle.run('INSERT INTO change_log (at, topic, entity, kind, detail) VALUES (?, ?, ?, ?, ?)', [
          at,
          change.topic,
          change.id,
          change.kind,
          change.detail ? JSON.stringify(change.detail) : null,
        ]);
      },
    };
    this.writing = true;
    let result: T;
    try {
      result = guarded(this.database, () => this.database.transaction(() => work(tx)).immediate());
    } finally {
      this.writing = false;
    }
    if (logged.length > 0) for (const listener of this.listeners) listener();
    return result;
  }

  /**
   * A write over many things, in transactions of a few milliseconds each, so that keystrokes get their turn in
   * between. Where one of them fails, those before it stay written: `written` is told how many things that is.
   */
  async writeEach<T>(
    items: readonly T[],
    work: (tx: Tx, item: T) => void,
    written: (count: number) => void = () => undefined,
  ): Promise<void> {
    let done = 0;
    while (done < items.length) {
      this.write((tx) => {
        const end = performance.now() + SLICE;
        do work(tx, items[done++] as T);
        while (done < items.length && performance.now() < end);
      });
      written(done);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Called after every commit that logged something. Returns the way to stop. */
  onCommit(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The last sequence number ever given, also when its row is gone. */
  cursor(): number {
    return this.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'")?.seq ?? 0;
  }

  /** Changes after `since`, oldest first; `null` where the log no longer reaches back that far. */
  changesSince(since: number, limit = 500): LoggedChange[] | null {
    const cursor = this.cursor();
    const oldest =
      this.get<{ seq: number | null }>('SELECT min(seq) AS seq FROM change_log')?.seq ?? cursor + 1;
    if (since > cursor || since < oldest - 1) return null;
    const rows = this.all<{
      seq: number;
      at: string;
      topic: Topic;
      entity: string;
      kind: Change['kind'];
      detail: string | null;
    }>('SELECT seq, at, topic, entity, kind, detail FROM change_log WHERE seq > ? ORDER BY seq LIMIT ?', [
      since,
      limit,
    ]);
    return rows.map(({ entity, detail, ...row }) => ({
      ...row,
      id: entity,
      ...(detail === null ? {} : { detail: JSON.parse(detail) as NonNullable<Change['detail']> }),
    }));
  }

  /** Drops log rows that nobody needs any more. Called on open and by the scheduled backup. */
  trimLog(): void {
    this.handle.run('DELETE FROM change_log WHERE seq <= (SELECT max(seq) FROM change_log) - ?', [
      LOG_LENGTH,
    ]);
  }

  /** From now on nothing is written: what would be said to be saved is about to be replaced. */
  seal(): void {
    this.sealed = true;
  }

  close(): void {
    this.database.close();
  }
}

/**
 * Makes every watcher read everything again: the log is emptied, and its numbers go on above any that were ever given
 * on this desk, in whichever copy of its database. For a database that was put in another one's place.
 */
export function startLogAnew(database: Database, now: Date): void {
  const seq = now.valueOf() * 1000;
  database.transaction(() => {
    database.prepare('DELETE FROM change_log').run();
    database.prepare("DELETE FROM sqlite_sequence WHERE name = 'change_log'").run();
    database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('change_log', ?)").run(seq);
  })();
}
