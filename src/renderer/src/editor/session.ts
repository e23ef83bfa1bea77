/**
 * One piece being edited in this window: its Y.Doc, the updates on their way to disk, and what arrives from elsewhere.
 * Owns the promise behind "Saved": it is said only when every update is committed. What cannot be sent yet is kept and
 * sent again; Yjs ignores what arrives twice. Must not know Lexical or React.
 */
import * as Y from 'yjs';
import { AppError, toErrorData, type ErrorData } from '../../../shared/model/errors';
import type { StepKind } from '../../../shared/model/revision';
import type { Connection } from '../api/connection';

export interface SaveState {
  /** Updates made here and not yet on disk. */
  pending: number;
  savedAt: Date | null;
  /** Why the last attempt failed; cleared by the next success. */
  error: ErrorData | null;
}

const REMOTE = 'remote';
const RETRY = 500;
/** Keystrokes within this many milliseconds travel in one update. */
const GATHER = 25;

export class PieceSession {
  /** By piece: those that were let go and have words which are not on disk yet. */
  private static readonly leaving = new Map<string, PieceSession>();
  readonly doc = new Y.Doc();
  readonly client = crypto.randomUUID();
  private unsent: Uint8Array[] = [];
  /** There are updates from elsewhere to fetch. */
  private behind = false;
  /** The store may have been put back to an earlier state: nothing is sent before it was compared. */
  private inDoubt = false;
  private outdated = false;
  private working: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private save: SaveState = { pending: 0, savedAt: null, error: null };
  private readonly saveListeners = new Set<() => void>();
  private readonly outdatedListeners = new Set<() => void>();
  private readonly stopWatching: () => void;

  /**
   * Tries until the store answers: while it cannot be reached, the page says so elsewhere. Words that a session before
   * it could not bring to disk are in it, and on their way there again.
   */
  static async open(id: string, connection: Connection): Promise<PieceSession> {
    for (;;) {
      try {
        const { state, seq, readOnly } = await connection.api.pieces.open({ id });
        const session = new PieceSession(id, connection, state, seq, readOnly);
        if (readOnly === null) session.takeOver(PieceSession.leaving.get(id));
        return session;
      } catch (error) {
        if (!isAppError(error, 'connection-lost')) throw error;
        await pause(RETRY);
      }
    }
  }

  private constructor(
    readonly id: string,
    private readonly connection: Connection,
    state: Uint8Array,
    private seq: number,
    readonly readOnly: ErrorData | null,
  ) {
    Y.applyUpdate(this.doc, state, REMOTE);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== REMOTE) this.queue(update);
    });
    const stopChanges = connection.onChange((change) => {
      if (change === 'reset') this.inDoubt = true;
      else if (change.id !== id || change.detail?.['client'] === this.client) return;
      else if (change.topic === 'document') this.behind = true;
      else if (change.topic === 'piece' && change.kind === 'deleted') this.inDoubt = true;
      else return;
      void this.work();
    });
    // What failed with the connection is made up for at once.
    const stopState = connection.onState(() => {
      if (connection.getState() === 'online') void this.work();
    });
    this.stopWatching = () => {
      stopChanges();
      stopState();
    };
  }

  getSave = (): SaveState => this.save;

  onSave = (listener: () => void): (() => void) => {
    this.saveListeners.add(listener);
    return () => this.saveListeners.delete(listener);
  };

  /**
   * The store no longer holds what this window shows: a backup was put back, or the piece is gone. The session has
   * ended; whoever shows it opens the piece anew.
   */
  onOutdated(listener: () => void): () => void {
    this.outdatedListeners.add(listener);
    return () => this.outdatedListeners.delete(listener);
  }

  /** Settles once everything written so far is on disk, or could not be brought there (see `getSave`). */
  flush(): Promise<void> {
    return this.work();
  }

  /**
   * Keeps the piece as it is at this moment as a revision; what is done next is no part of it. `origin` is what a restored
   * one is a copy of.
   */
  async keep(kind: StepKind, origin?: string): Promise<void> {
    const state = Y.encodeStateAsUpdate(this.doc);
    const { id } = this;
    await this.connection.api.revisions.keep({ id, kind, state, ...(origin !== undefined && { origin }) });
  }

  /** Sends what is left, then lets go. The words stay in memory until they are on disk. */
  async close(): Promise<void> {
    this.stopWatching();
    PieceSession.leaving.set(this.id, this);
    while (this.unsent.length > 0 && !this.outdated) {
      await this.flush();
      if (this.unsent.length > 0) await pause(RETRY);
    }
    if (PieceSession.leaving.get(this.id) === this) PieceSession.leaving.delete(this.id);
    this.stopTimer();
    this.doc.destroy();
  }

  private takeOver(left: PieceSession | undefined): void {
    if (!left) return;
    const words = left.unsent;
    left.unsent = [];
    left.setSave({ pending: 0 });
    for (const update of words) Y.applyUpdate(this.doc, update);
  }

  private queue(update: Uint8Array): void {
    this.unsent.push(update);
    this.setSave({ pending: this.unsent.length });
    this.workAfter(GATHER);
  }

  private workAfter(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      // Work may be under way already and not start anew: the next change must find the timer free.
      this.timer = null;
      void this.work();
    }, milliseconds);
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private work(): Promise<void> {
    return (this.working ??= this.workThrough().finally(() => {
      this.working = null;
    }));
  }

  /** One request after the other, so that none overtakes another, until nothing is left to do. */
  private async workThrough(): Promise<void> {
    this.stopTimer();
    try {
      while (!this.outdated) {
        if (this.inDoubt) await this.compare();
        else if (this.behind) await this.fetch();
        else if (this.unsent.length > 0) await this.send();
        else break;
        if (this.save.error) this.setSave({ error: null });
      }
    } catch (error) {
      this.setSave({ error: toErrorData(error) });
      this.workAfter(RETRY);
    }
  }

  private async send(): Promise<void> {
    const batch = this.unsent.slice();
    const update = batch.length === 1 && batch[0] ? batch[0] : Y.mergeUpdates(batch);
    try {
      await this.connection.api.pieces.push({ id: this.id, update, client: this.client });
    } catch (error) {
      // It builds on words that the store does not have, or the piece is not there.
      if (isAppError(error, 'conflict') || isAppError(error, 'not-found')) this.inDoubt = true;
      throw error;
    }
    this.unsent.splice(0, batch.length);
    this.setSave({ pending: this.unsent.length, savedAt: new Date() });
  }

  private async fetch(): Promise<void> {
    this.behind = false;
    try {
      const { updates, seq } = await this.connection.api.pieces.updatesSince({ id: this.id, seq: this.seq });
      this.doc.transact(() => {
        for (const update of updates) Y.applyUpdate(this.doc, update, REMOTE);
      }, REMOTE);
      this.seq = seq;
    } catch (error) {
      this.behind = true;
      throw error;
    }
  }

  /** Goes on where the store holds all that it said it had saved, else ends. */
  private async compare(): Promise<void> {
    const stored = new Y.Doc();
    try {
      const { state, seq } = await this.connection.api.pieces.open({ id: this.id });
      Y.applyUpdate(stored, state);
      for (const update of this.unsent) Y.applyUpdate(stored, update);
      if (!holdsAllOf(stored, this.doc)) {
        this.end();
        return;
      }
      Y.applyUpdate(this.doc, state, REMOTE);
      this.seq = seq;
      this.inDoubt = false;
    } catch (error) {
      if (!isAppError(error, 'not-found')) throw error;
      this.end();
    } finally {
      stored.destroy();
    }
  }

  private end(): void {
    this.outdated = true;
    this.unsent = [];
    this.setSave({ pending: 0 });
    this.stopWatching();
    for (const listener of this.outdatedListeners) listener();
  }

  private setSave(change: Partial<SaveState>): void {
    this.save = { ...this.save, ...change };
    for (const listener of this.saveListeners) listener();
  }
}

/** Whether `doc` would change nothing in `stored`. */
function holdsAllOf(stored: Y.Doc, doc: Y.Doc): boolean {
  const both = new Y.Doc();
  Y.applyUpdate(both, Y.encodeStateAsUpdate(stored));
  Y.applyUpdate(both, Y.encodeStateAsUpdate(doc));
  const same = Y.equalSnapshots(Y.snapshot(both), Y.snapshot(stored));
  both.destroy();
  return same;
}

const isAppError = (error: unknown, code: AppError['code']): boolean =>
  error instanceof AppError && error.code === code;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
