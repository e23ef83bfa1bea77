/**
 * What is put into a measured page before anything of it runs. Plain functions that are sent to the browser: they can
 * use nothing from around them.
 */
declare global {
  interface Window {
    bench: {
      /** Milliseconds from each key to the end of the frame after it. */
      frames: number[];
      /** Milliseconds from each key to the answer to the update that carried it. */
      commits: number[];
      /** When the last key was pressed. */
      lastKey: number;
    };
    /** Milliseconds from the start of the navigation to the end of the frame with the first row. */
    firstRow?: number;
  }
}

export function record(): void {
  if (window !== window.top) return;
  const bench: Window['bench'] = (window.bench = { frames: [], commits: [], lastKey: 0 });
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  let waiting: number[] = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      bench.lastKey = timeStamp;
      waiting.push(timeStamp);
      afterFrame(() => bench.frames.push(performance.now() - timeStamp));
    },
    { capture: true },
  );

  const sent = new Map<string, number[]>();
  const send = Reflect.get(WebSocket.prototype, 'send') as (this: WebSocket, data: unknown) => void;
  WebSocket.prototype.send = function (this: WebSocket, data) {
    const id =
      typeof data === 'string' && data.includes('/pieces/push') ? /"i":"?(\w+)/.exec(data)?.[1] : null;
    if (id) {
      sent.set(id, waiting);
      waiting = [];
    }
    send.call(this, data);
  };
  const addEventListener = Reflect.get(WebSocket.prototype, 'addEventListener') as (
    this: WebSocket,
    ...args: unknown[]
  ) => void;
  const watched = new WeakSet<WebSocket>();
  WebSocket.prototype.addEventListener = function (this: WebSocket, ...args: unknown[]) {
    if (!watched.has(this)) {
      watched.add(this);
      addEventListener.call(this, 'message', (event: Event) => {
        const { data } = event as MessageEvent<unknown>;
        const id = typeof data === 'string' ? /^\{"i":"?(\w+)/.exec(data)?.[1] : undefined;
        const keys = id === undefined ? undefined : sent.get(id);
        if (id === undefined || !keys) return;
        sent.delete(id);
        for (const at of keys) bench.commits.push(performance.now() - at);
      });
    }
    Reflect.apply(addEventListener, this, args);
  } as WebSocket['addEventListener'];
}

/** The same for pages that are opened to show a list. */
export function awaitFirstRow(): void {
  if (window !== window.top) return;
  const look = (): void => {
    if (!document.querySelector('#root [role="row"]:not(:has([role="columnheader"]))')) {
      requestAnimationFrame(look);
      return;
    }
    // The row is in the frame that is made now; a message comes when that frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.firstRow ??= performance.now());
    port2.postMessage(null);
  };
  look();
}
