/**
 * Keeps the page connected to the store: opens a port, watches changes from its cursor, and after a loss tries again
 * with back-off and goes on where it was. Calls made meanwhile wait for the connection; calls that were in flight fail
 * with a typed error. Owns no data and must not know what the calls mean.
 */
import type { ChangeEvent } from '../../../shared/contract/changes';
import { createApi, createLink, type ApiLink, type FramePort } from '../../../shared/contract/client';
import { AppError } from '../../../shared/model/errors';
import { pageBase64 } from './base64';

export type ConnectionState = 'connecting' | 'online' | 'offline';
export type Change = Extract<ChangeEvent, { type: 'change' }>;

/** "reset" asks for everything to be read again: the log no longer reaches back to our cursor. */
export type ChangeListener = (change: Change | 'reset') => void;

const FIRST_WAIT = 100;
const LAST_WAIT = 3000;
/** How long a new call waits for a lost connection before it fails. */
const PATIENCE = 10_000;

export class Connection implements ApiLink {
  readonly api = createApi(this);
  private link: ApiLink | null = null;
  private state: ConnectionState = 'connecting';
  private cursor: number | null = null;
  private port: FramePort | null = null;
  private stopped = false;
  private readonly stateListeners = new Set<() => void>();
  private readonly changeListeners = new Set<ChangeListener>();

  constructor(private readonly openPort: () => Promise<FramePort>) {}

  /** Connects and keeps connected until it is stopped. */
  start(): void {
    void this.keepConnected();
  }

  stop(): void {
    this.stopped = true;
    this.port?.close();
  }

  getState = (): ConnectionState => this.state;

  onState = (listener: () => void): (() => void) => {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  };

  onChange(listener: ChangeListener): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  call: ApiLink['call'] = async (path, input, options) => {
    const link = this.link ?? (await this.nextLink());
    return link.call(path, input, options);
  };

  private nextLink(): Promise<ApiLink> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new AppError('connection-lost'));
      }, PATIENCE);
      const stop = this.onState(() => {
        if (!this.link) return;
        clearTimeout(timer);
        stop();
        resolve(this.link);
      });
    });
  }

  private async keepConnected(): Promise<void> {
    let wait = FIRST_WAIT;
    while (!this.stopped) {
      try {
        await this.liveOnce(() => {
          wait = FIRST_WAIT;
        });
      } catch (error) {
        // A line that breaks is how every connection ends.
        if (!(error instanceof AppError) && !isAbort(error)) console.error(error);
      }
      this.link = null;
      this.setState('offline');
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, LAST_WAIT);
    }
  }

  /** One connection from opening to loss. */
  private async liveOnce(onOnline: () => void): Promise<void> {
    const port = await this.openPort();
    this.port = port;
    const link = createLink(port, pageBase64);
    try {
      const watching = createApi(link).changes.watch({ since: this.cursor }, { context: { deadline: null } });
      // Nothing was read yet that could be out of date, and the store takes calls in their order: what is read after this
      // is never older than the cursor that it answers with.
      if (this.cursor === null) this.admit(link);
      const events = await watching;
      for await (const event of events) {
        if (event.type === 'start') {
          this.cursor = event.cursor;
          // Before any call gets through: what is on its way may build on what is no longer there.
          if (event.reset) this.tell('reset');
          onOnline();
          this.admit(link);
        } else {
          this.cursor = event.seq;
          this.tell(event);
        }
      }
    } finally {
      port.close();
    }
  }

  private admit(link: ApiLink): void {
    this.link = link;
    this.setState('online');
  }

  private setState(state: ConnectionState): void {
    if (this.state === state) return;
    this.state = state;
    for (const listener of [...this.stateListeners]) listener();
  }

  private tell(change: Change | 'reset'): void {
    for (const listener of this.changeListeners) listener(change);
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
