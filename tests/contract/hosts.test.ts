/** One table of cases for every way a client reaches the store: what holds for one transport holds for all. */
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { launchStore } from '../../src/main/hosts/launch';
import { portChannel, type FrameChannel } from '../../src/main/hosts/pump';
import { secret } from '../../src/main/hosts/serve/access';
import { startServer } from '../../src/main/hosts/serve/server';
import { webSocketChannel } from '../../src/main/hosts/serve/web-socket';
import { connectLocally } from '../../src/main/hosts/socket';
import { readHolder } from '../../src/main/hosts/lock';
import { openWorkstation } from '../../src/main/hosts/workstation';
import { temporaryDirectory } from '../temporary-directory';
import { Client, ECHO_LAYOUT, ECHO_WORKER } from './hosts-support';

const log = (): void => {};

/** Each opens a fresh store and returns how to connect a client to it. */
const transports: Record<string, () => Promise<() => Promise<FrameChannel>>> = {
  'message port to the worker': async () => {
    const store = launchStore({
      workerUrl: ECHO_WORKER,
      workerData: { dataDir: 'desk', computeWorkerUrl: '', resourcesDir: '', host: 'cli' },
      log,
    });
    onTestFinished(() => store.close());
    await store.opened;
    return () => Promise.resolve(portChannel(store.connect({ host: 'cli' })));
  },
  'pumped message port': async () => {
    const workstation = await openWorkstation({
      dataDir: temporaryDirectory(),
      host: 'electron',
      layout: ECHO_LAYOUT,
      log,
    });
    onTestFinished(() => workstation.close());
    return () => {
      const { port1, port2 } = new MessageChannel();
      workstation.serve(portChannel(port2), { host: 'electron' });
      return Promise.resolve(portChannel(port1));
    };
  },
  'web socket': async () => {
    const dataDir = temporaryDirectory();
    const workstation = await openWorkstation({ dataDir, host: 'serve', layout: ECHO_LAYOUT, log });
    onTestFinished(() => workstation.close());
    const server = await startServer({
      ...ECHO_LAYOUT,
      dataDir,
      port: 0,
      session: secret(),
      accept: (channel) => workstation.serve(channel, { host: 'serve' }),
      log,
    });
    onTestFinished(() => server.close());
    const cookie = (await fetch(server.entryUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
    return () => connectWebSocket(server.port, cookie);
  },
  'local socket': async () => {
    const dataDir = temporaryDirectory();
    const workstation = await openWorkstation({ dataDir, host: 'serve', layout: ECHO_LAYOUT, log });
    onTestFinished(() => workstation.close());
    return () => connectLocally(readHolder(dataDir)?.socket ?? '');
  },
};

function connectWebSocket(port: number, cookie: string): Promise<FrameChannel> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, {
      headers: { cookie },
      origin: `http://127.0.0.1:${port}`,
    });
    socket.once('error', reject);
    socket.once('open', () => resolve(webSocketChannel(socket)));
  });
}

describe.each(Object.entries(transports))('%s', (_name, openStore) => {
  it('carries text and bytes unchanged and in order', async () => {
    const connect = await openStore();
    const client = new Client(await connect());
    const frames = [
      '',
      '“Umlaute” 社論 🙂',
      'x'.repeat(70_000),
      ...Array.from({ length: 300 }, (_, index) => `frame ${index}`),
    ];
    for (const frame of frames) client.channel.send(frame);
    for (const frame of frames) expect(await client.next()).toBe(frame);
    for (const length of [0, 1, 255, 4096, 100_000]) {
      const bytes = new Uint8Array(length).map((_, index) => index % 251);
      expect(await client.ask(bytes.slice())).toEqual(bytes);
    }
  });

  it('carries 5 MB in one frame, both ways', async () => {
    const connect = await openStore();
    const client = new Client(await connect());
    const text = '0123456789'.repeat(500_000);
    expect(await client.ask(text)).toBe(text);
    const bytes = new Uint8Array(5_000_000).fill(7);
    const back = await client.ask(bytes.slice());
    expect(Buffer.compare(Buffer.from(back as Uint8Array), bytes)).toBe(0);
  });

  it('sends bytes that are part of a larger buffer, and nothing around them', async () => {
    const connect = await openStore();
    const client = new Client(await connect());
    const whole = new Uint8Array([1, 2, 3, 4, 5, 6]);
    expect(await client.ask(whole.slice(2, 4))).toEqual(new Uint8Array([3, 4]));
  });

  it('keeps clients apart, and tells the store when one has gone', async () => {
    const connect = await openStore();
    const [first, second] = [new Client(await connect()), new Client(await connect())];
    expect(await first.ask('one')).toBe('one');
    expect(await second.ask('count')).toBe('2');
    first.channel.close();
    await first.closed;
    await expect.poll(() => second.ask('count')).toBe('1');
  });

  it('closes at the client at once when the store hangs up', async () => {
    const connect = await openStore();
    const client = new Client(await connect());
    client.channel.send('hang up');
    await client.closed;
    client.channel.send('into the void');
  });

  it('closes when the worker dies; the next connection reaches its successor', async () => {
    const connect = await openStore();
    const client = new Client(await connect());
    client.channel.send('die');
    await client.closed;
    await expect.poll(() => echoes(connect)).toBe(true);
  });
});

/** Whether a new connection gets an answer: it may be closed at once while the worker is being restarted. */
async function echoes(connect: () => Promise<FrameChannel>): Promise<boolean> {
  try {
    const client = new Client(await connect());
    return await Promise.race([
      client.ask('again').then((frame) => frame === 'again'),
      client.closed.then(() => false),
    ]);
  } catch {
    // No worker at this moment: the caller asks again.
    return false;
  }
}
