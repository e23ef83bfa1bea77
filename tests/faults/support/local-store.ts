/**
 * The real backend in the test's own process, with connections that can be cut at any frame: before a request arrives,
 * or after it was carried out and before its answer is back.
 */
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { createApi, createLink, type FramePort } from '../../../src/shared/contract/client';
import { serializersWith } from '../../../src/shared/contract/serializers';
import { nodeBase64 } from '../../../src/main/backend/base64';
import type { Api } from '../../../src/shared/contract';
import { router } from '../../../src/main/backend/api/router';
import { createServices, type Services } from '../../../src/main/backend/services';

const ROOT = join(import.meta.dirname, '../../..');

interface Line {
  client: MessagePort;
  server: MessagePort;
}

export class LocalStore {
  services: Services;
  private readonly lines = new Set<Line>();
  private framesUntilCut = Infinity;

  constructor(private readonly dataDir: string) {
    this.services = this.start();
  }

  /** For a Connection of the page. */
  readonly openPort = (): Promise<FramePort> => Promise.resolve(this.connect());

  /** A client of its own that is never cut. */
  api(): Api {
    return createApi(createLink(this.connect({ cuttable: false }), nodeBase64));
  }

  /** Ends every connection once so many more frames have gone either way. */
  cutAfter(frames: number): void {
    this.framesUntilCut = frames;
  }

  cut(): void {
    this.framesUntilCut = Infinity;
    for (const { client, server } of this.lines) {
      client.close();
      server.close();
    }
    this.lines.clear();
  }

  /** A crash: nothing is flushed, every connection breaks, the store is opened anew from its files. */
  crash(): void {
    this.cut();
    this.services.store.close();
    this.services.compute.close();
    this.services = this.start();
  }

  async close(): Promise<void> {
    this.cut();
    await this.services.close();
  }

  private start(): Services {
    return createServices({
      dataDir: this.dataDir,
      resourcesDir: join(ROOT, 'resources'),
      computeWorkerUrl: new URL('file:///none'),
      // A crash leaves timers behind that find their store closed.
      log: () => undefined,
      restart: () => undefined,
    });
  }

  private connect({ cuttable = true } = {}): FramePort {
    const { port1: client, port2: server } = new MessageChannel();
    const line = { client, server };
    if (cuttable) this.lines.add(line);
    new RPCHandler(router, { customJsonSerializers: serializersWith(nodeBase64) }).upgrade(
      cuttable ? this.counted(server) : server,
      { context: { services: this.services, host: 'serve' } },
    );
    server.start();
    client.start();
    return cuttable ? this.counted(client) : (client as unknown as FramePort);
  }

  /** Sending a frame is one step towards the cut; the frame that reaches it is lost with the line. */
  private counted(port: MessagePort): FramePort {
    return {
      postMessage: (frame) => {
        this.framesUntilCut -= 1;
        if (this.framesUntilCut < 0) this.cut();
        else port.postMessage(frame);
      },
      addEventListener: (type: 'message' | 'close', listener: (event: { data: unknown }) => void) => {
        if (type === 'message') port.on('message', (data: unknown) => listener({ data }));
        else port.on('close', () => listener({ data: null }));
      },
      close: () => port.close(),
    };
  }
}
