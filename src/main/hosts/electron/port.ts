/** Electron's own message port as a frame channel. It is no Node port and cannot be given to a worker: hence the pump. */
import type { MessagePortMain } from 'electron';
import { CloseSignal, toFrame, type FrameChannel } from '../pump';

export function mainPortChannel(port: MessagePortMain): FrameChannel {
  const signal = new CloseSignal();
  const close = (): void => {
    if (signal.fire()) port.close();
  };
  // Fires for a remote close, a reload, a crash and our own close() alike.
  port.on('close', () => signal.fire());
  return {
    send(frame) {
      if (!signal.closed) port.postMessage(frame);
    },
    onFrame(receive) {
      port.on('message', ({ data }: { data: unknown }) => {
        // Null is what is left of a message whose buffer the page transferred instead of copying.
        const frame = toFrame(data);
        if (frame === null) close();
        else receive(frame);
      });
      port.start();
    },
    onClose: (listener) => signal.listen(listener),
    close,
  };
}
