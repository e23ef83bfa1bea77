import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLocalAddress } from './addresses';
import { fetchPage } from './fetch-url';
import { parseImport } from './parse';

const PAGE =
  '<!doctype html><html lang="en"><title>Quays</title><article><h1>Quays</h1><p>Nobody owns the water, they say, and yet somebody always charges for it.</p></article>';
let closed = 0;

const routes: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/latin': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=iso-8859-1')
      .end(Buffer.from('<p>caf\u00e9</p>', 'latin1')),
  '/plain': (_, response) => response.setHeader('content-type', 'text/plain').end('Quays\n\nWater.'),
  '/style': (_, response) =>
    response.setHeader('content-type', 'text/css; charset=utf-8').end('p { color: red }'),
  '/data': (_, response) => response.setHeader('content-type', 'application/json').end('{"items":[]}'),
  '/packed': (_, response) =>
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20_000_000))),
  '/odd': (_, response) => response.setHeader('content-encoding', 'zstd').end('x'),
  '/broken': (_, response) => response.setHeader('content-encoding', 'gzip').end('not packed at all'),
  '/once': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, response) => response.writeHead(404).end('no'),
  '/stated': (_, response) => response.writeHead(200, { 'content-length': '200000000' }).write('x'),
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(65_536, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more).on('close', () => (closed += 1));
    more();
  },
  '/silent': () => undefined,
  '/cut': (request) => request.socket.destroy(),
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => routes[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const local = (path: string, options = {}): ReturnType<typeof fetchPage> =>
  fetchPage(base + path, { allowLocal: true, ...options });

describe('fetchPage', () => {
  it('gives the page, what the server says of it and where it was found', async () => {
    const page = await local('/once');
    expect(page).toMatchObject({ url: `${base}/page`, format: 'html', charset: 'utf-8' });
    expect(new TextDecoder().decode(page.bytes)).toBe(PAGE);
  });

  it('gives what the importer needs', async () => {
    const { url, ...page } = await local('/latin');
    const piece = await parseImport({ name: url, baseUrl: url, ...page });
    expect(JSON.stringify(piece.root)).toContain('café');
    expect((await local('/plain')).format).toBe('auto');
  });

  it('takes data for data', async () => {
    const { url, ...page } = await local('/data');
    expect(page.format).toBe('json');
    await expect(parseImport({ name: url, ...page })).rejects.toMatchObject({ code: 'file-not-understood' });
  });

  it('unpacks what is packed', async () => {
    expect(new TextDecoder().decode((await local('/packed')).bytes)).toBe(PAGE);
  });

  it.each([
    ['/loop', 'url-failed', /redirects/],
    ['/away', 'url-refused', /http and https/],
    ['/gone', 'url-failed', /404/],
    ['/odd', 'url-failed', /unpacked/],
    ['/broken', 'url-failed', /unpacked/],
    ['/cut', 'url-failed', /ECONNRESET/],
    ['/style', 'file-not-understood', /text\/css/],
  ])('%s → %s', async (path, code, detail) => {
    await expect(local(path)).rejects.toMatchObject({
      code,
      params: { detail: expect.stringMatching(detail) as string },
    });
  });

  it.each(['/stated', '/endless', '/bomb'])('%s is too large', async (path) => {
    await expect(local(path)).rejects.toMatchObject({ code: 'file-too-large', params: { limit: 8 } });
  });

  it('closes the connection of an answer it does not read to the end', async () => {
    await expect.poll(() => closed).toBe(1);
  });

  it('waits no longer than it may', async () => {
    await expect(local('/silent', { seconds: 0.2 })).rejects.toMatchObject({
      code: 'url-failed',
      params: { detail: expect.stringContaining('no complete answer') as string },
    });
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const page = local('/silent', { signal: controller.signal });
    controller.abort();
    await expect(page).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('what is not fetched', () => {
  it.each([
    'ftp://a.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:x',
    'not an address',
    `http://a.example/${'x'.repeat(3000)}`,
  ])('%s', async (url) => {
    await expect(fetchPage(url)).rejects.toMatchObject({ code: 'url-refused' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
  ])('this computer and its network: %s', async (url) => {
    await expect(fetchPage(url)).rejects.toMatchObject({
      code: 'url-refused',
      params: { detail: expect.stringContaining('local network') as string },
    });
  });

  it('not even where it is the test’s own server', async () => {
    await expect(fetchPage(`${base}/page`)).rejects.toMatchObject({ code: 'url-refused' });
  });
});

it.each([
  ['8.8.8.8', false],
  ['93.184.216.34', false],
  ['2606:2800:220:1::1', false],
  ['172.15.0.1', false],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['::', true],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::7f00:1', true],
  ['nonsense', true],
])('isLocalAddress(%s) is %s', (address, local) => {
  expect(isLocalAddress(address)).toBe(local);
});
