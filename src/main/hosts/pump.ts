/**
 * Frames and the channels that carry them. A host joins two channels with `pump` and is done: it never looks
 * into a frame. Closing either side closes the other at once, so that calls in flight fail instead of hanging.
 */
import type { MessagePort } from 'node:worker_threads';

export type Frame = string | Uint8Array<ArrayBuffer>;

/** One end of a two-way stream of whole frames. `onClose` fires exactly once, also after our own `close()`. */
export interface FrameChannel {
  /** Takes the frame over. Silently does nothing once closed. */
  send(frame: Frame): void;
  /** Called once; frames that came earlier are delivered then. */
  onFrame(receive: (frame: Frame) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

export function pump(a: FrameChannel, b: FrameChannel): void {
  a.onFrame((frame) => b.send(frame));
  b.onFrame((frame) => a.send(frame));
  a.onClose(() => b.close());
  b.onClose(() => a.close());
}

/**
 * What arrived at an edge as a frame of its own, or null where it is none (a protocol error: close the channel).
 * Bytes are copied out of pooled buffers, which would otherwise carry foreign data along when cloned.
 */
export function toFrame(data: unknown): Frame | null {
  if (typeof data === 'string') return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (!(data instanceof Uint8Array)) return null;
  const { buffer, byteLength } = data;
  // Empty buffers are shared constants in places: one that is handed on to a thread would be gone for everybody.
  const own = byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return own ? new Uint8Array(buffer) : new Uint8Array(data);
}

/** Holds what `onClose` needs everywhere: one firing, and late listeners still told. */
export class CloseSignal {
  #closed = false;
  readonly #listeners: (() => void)[] = [];

  get closed(): boolean {
    return this.#closed;
  }
  listen(listener: () => void): void {
    if (this.#closed) listener();
    else this.#listeners.push(listener);
  }
  /** True the first time only. */
  fire(): boolean {
    if (this.#closed) return false;
    this.#closed = true;
    for (const listener of this.#listeners.splice(0)) listener();
    return true;
  }
}

/** A worker_threads port as a channel. Bytes are handed over without a copy: the sender must not use them again. */
export function portChannel(port: MessagePort): FrameChannel {
  const signal = new CloseSignal();
  const close = (): void => {
    if (signal.fire()) port.close();
  };
  port.on('close', () => signal.fire());
  port.on('messageerror', close);
  return {
    send(frame) {
      if (signal.closed) return;
      if (typeof frame === 'string') port.postMessage(frame);
      else port.postMessage(frame, [frame.buffer]);
    },
    onFrame(receive) {
      port.on('message', (data: unknown) => {
        const frame = toFrame(data);
        if (frame === null) close();
        else receive(frame);
      });
    },
    onClose: (listener) => signal.listen(listener),
    close,
  };
}
