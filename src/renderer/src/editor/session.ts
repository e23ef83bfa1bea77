/**
 * One piece being edited in this window: its Y.Doc, the updates on their way to disk, and what arrives from elsewhere.
 * Owns the promise behind "Saved": it is said only when every update is committed. What cannot be sent yet is kept and
 * sent again; Yjs ignores what arrives twice. Must not know Lexical or React.
 */
import * as Y from 'yjs';
import type { ErrorData } from '../../../shared/model/errors';
import { toErrorData } from '../../../shared/model/errors';
import { api, connection } from '../api';

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
  readonly doc = new Y.Doc();
  readonly client = crypto.randomUUID();
  private seq = 0;
  private unsent: Uint8Array[] = [];
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private save: SaveState = { pending: 0, savedAt: null, error: null };
  private readonly listeners = new Set<() => void>();
  private stopWatching: () => void = () => undefined;

  private constructor(
    readonly id: string,
    readonly readOnly: ErrorData | null,
  ) {}

  static async open(id: string): Promise<PieceSession> {
    const { state, seq, readOnly } = await api.pieces.open({ id });
    const session = new PieceSession(id, readOnly);
    Y.applyUpdate(session.doc, state, REMOTE);
    session.seq = seq;
    session.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== REMOTE) session.queue(update);
    });
    const stopChanges = connection.onChange((change) => {
      if (change === 'reset') void session.pull();
      else if (
        change.topic === 'document' &&
        change.id === id &&
        change.detail?.['client'] !== session.client
      )
        void session.pull();
    });
    // A pull that failed with the connection is made up for, and what is unsent goes out at once.
    const stopState = connection.onState(() => {
      if (connection.getState() !== 'online') return;
      void session.pull();
      void session.send();
    });
    session.stopWatching = () => {
      stopChanges();
      stopState();
    };
    return session;
  }

  getSave = (): SaveState => this.save;

  onSave = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Settles once everything written so far is on disk. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.send();
  }

  /** Sends what is left, then lets go. The words stay in memory until they are on disk. */
  async close(): Promise<void> {
    this.stopWatching();
    while (this.unsent.length > 0) {
      await this.flush();
      if (this.unsent.length > 0) await pause(RETRY);
    }
    this.doc.destroy();
  }

  private queue(update: Uint8Array): void {
    this.unsent.push(update);
    this.setSave({ pending: this.unsent.length });
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.send();
    }, GATHER);
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.unsent.length > 0) {
        const batch = this.unsent.slice();
        const update = batch.length === 1 && batch[0] ? batch[0] : Y.mergeUpdates(batch);
        await api.pieces.push({ id: this.id, update, client: this.client });
        this.unsent.splice(0, batch.length);
        this.setSave({ pending: this.unsent.length, savedAt: new Date(), error: null });
      }
    } catch (error) {
      this.setSave({ error: toErrorData(error) });
      this.timer ??= setTimeout(() => {
        this.timer = null;
        void this.send();
      }, RETRY);
    } finally {
      this.sending = false;
    }
  }

  private async pull(): Promise<void> {
    try {
      const { updates, seq } = await api.pieces.updatesSince({ id: this.id, seq: this.seq });
      this.doc.transact(() => {
        for (const update of updates) Y.applyUpdate(this.doc, update, REMOTE);
      }, REMOTE);
      this.seq = seq;
    } catch (error) {
      // The connection replays the change that led here once it is back.
      this.setSave({ error: toErrorData(error) });
    }
  }

  private setSave(change: Partial<SaveState>): void {
    this.save = { ...this.save, ...change };
    for (const listener of this.listeners) listener();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
