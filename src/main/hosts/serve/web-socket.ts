/** A web socket as a frame channel: one message is one frame, text or binary. */
import type { WebSocket } from 'ws';
import { CloseSignal, toFrame, type FrameChannel } from '../pump';

/** "Try again later": the page reconnects with back-off. */
const GOING_AWAY = 1001;

export function webSocketChannel(socket: WebSocket): FrameChannel {
  const signal = new CloseSignal();
  socket.on('close', () => signal.fire());
  // An error is always followed by close, which is what both sides act on.
  socket.on('error', () => socket.terminate());
  return {
    send(frame) {
      if (!signal.closed) socket.send(frame);
    },
    onFrame(receive) {
      socket.on('message', (data: Buffer | ArrayBuffer | Buffer[], isBinary) => {
        const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
        const frame = toFrame(isBinary ? bytes : Buffer.from(bytes as Buffer).toString('utf8'));
        if (frame !== null) receive(frame);
      });
    },
    onClose: (listener) => signal.listen(listener),
    close() {
      if (signal.fire()) socket.close(GOING_AWAY);
    },
  };
}
