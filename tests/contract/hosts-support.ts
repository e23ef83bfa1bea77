/** Workstations on the echo worker, and a client's view of a channel. For the hosts' contract tests only. */
import { join } from 'node:path';
import type { BuiltLayout } from '../../src/main/hosts/layout';
import type { Frame, FrameChannel } from '../../src/main/hosts/pump';

export const ECHO_WORKER = new URL('./echo-worker.ts', import.meta.url);

export const ECHO_LAYOUT: BuiltLayout = {
  storeWorkerUrl: ECHO_WORKER,
  computeWorkerUrl: ECHO_WORKER,
  preloadPath: '',
  rendererDir: join(import.meta.dirname, '../../src/renderer'),
  resourcesDir: join(import.meta.dirname, '../../resources'),
};

/** Sends frames and waits for the next ones; `closed` resolves when the channel is. */
export class Client {
  readonly closed: Promise<void>;
  readonly #arrived: Frame[] = [];
  readonly #waiting: ((frame: Frame) => void)[] = [];

  constructor(readonly channel: FrameChannel) {
    channel.onFrame((frame) => {
      const waiter = this.#waiting.shift();
      if (waiter) waiter(frame);
      else this.#arrived.push(frame);
    });
    this.closed = new Promise((resolve) => channel.onClose(resolve));
  }
  next(): Promise<Frame> {
    const frame = this.#arrived.shift();
    return frame === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(frame);
  }
  ask(frame: Frame): Promise<Frame> {
    this.channel.send(frame);
    return this.next();
  }
}
