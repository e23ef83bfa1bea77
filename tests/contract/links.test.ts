/** Links looked up on the web, through the contract, with a real store and a web server of the test's own. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { router } from '../../src/main/backend/api/router';
import { askLink } from '../../src/main/backend/checks/links/ask-link';
import { LinkLookup } from '../../src/main/backend/checks/links/link-lookup';
import { createServices } from '../../src/main/backend/services';
import { LINKS_JOB } from '../../src/shared/model/link-lookup';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

const asked: string[] = [];
const routes: Record<string, RequestListener> = {
  '/fine': (_, response) => response.end('fine'),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/hangs-up': (request, response) => (request.method === 'HEAD' ? request.socket.destroy() : response.end()),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/broken': (_, response) => response.writeHead(502).end(),
  '/members': (_, response) => response.writeHead(403).end(),
  '/old': (_, response) => response.writeHead(301, { location: '/fine' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/fine' }).end(),
  '/old-and-gone': (_, response) => response.writeHead(301, { location: '/gone' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/silent': () => undefined,
  '/endless': (request, response) => {
    if (request.method === 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
};

async function web(): Promise<string> {
  asked.length = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    routes[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const { signal } = new AbortController();
const ask = (url: string, seconds = 20) => askLink(url, { signal, seconds, allowLocal: true });

it.each([
  ['/fine', { state: 'alive' }],
  ['/no-head', { state: 'alive' }],
  ['/hangs-up', { state: 'alive' }],
  ['/members', { state: 'alive' }],
  ['/for-now', { state: 'alive' }],
  ['/endless', { state: 'alive' }],
  ['/gone', { state: 'dead', reason: 'it answers with 404' }],
  ['/broken', { state: 'dead', reason: 'it answers with 502' }],
  ['/old-and-gone', { state: 'dead', reason: 'it answers with 404' }],
  ['/loop', { state: 'dead', reason: 'it leads on more than 6 times' }],
  ['/file', { state: 'dead', reason: 'it leads to file:///etc/passwd' }],
])('says what comes of %s', async (path, answer) => {
  const base = await web();
  expect(await ask(base + path)).toEqual(answer);
});

it('says where a page has moved to for good, and asks for no page that answers HEAD', async () => {
  const base = await web();
  expect(await ask(`${base}/old`)).toEqual({ state: 'moved', to: `${base}/fine` });
  expect(asked).toEqual(['HEAD /old', 'HEAD /fine']);
});

it('waits no longer than it may, and says so of hosts and ports where nobody is', async () => {
  const base = await web();
  expect(await ask(`${base}/silent`, 0.2)).toMatchObject({
    state: 'dead',
    reason: 'nothing came in 0.2 seconds',
  });
  expect(await ask('http://127.0.0.1:1/')).toMatchObject({
    state: 'dead',
    reason: 'no connection (ECONNREFUSED)',
  });
  expect(await ask('http://no-such-host.invalid/')).toEqual({ state: 'unknown-host' });
});

it('never asks this computer or its network, not even where a page of the web leads there', async () => {
  const base = await web();
  for (const url of [base, 'http://localhost/', 'http://[::1]/', 'http://192.168.1.1/', 'http://10.0.0.1/a'])
    expect(await askLink(url, { signal, seconds: 20 })).toEqual({ state: 'unasked' });
  expect(asked).toEqual([]);
});

it('keeps the answers of a piece’s links, and says plainly where the web is out of reach', async () => {
  const base = await web();
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: () => undefined,
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  const lookup = new LinkLookup(services.store, services.pieces, services.jobs, true);
  services.jobs.handle(LINKS_JOB, lookup);
  const api = createRouterClient(router, { context: { services, host: 'serve' as const } });
  const { id } = await api.pieces.create({ headline: 'A town lends its drills' });
  await api.pieces.applyMeta({
    changes: [{ id, meta: { sourceUrl: `${base}/gone`, canonical: `${base}/fine` } }],
  });
  const job = lookup.start(id);
  await vi.waitFor(async () => expect((await api.jobs.get({ id: job })).state).toBe('done'));
  expect(asked.sort()).toEqual(['GET /gone', 'HEAD /fine', 'HEAD /gone']);
  expect(services.linkLookup.answers(id)).toMatchObject({
    dead: { [`${base}/gone`]: 'it answers with 404' },
    moved: {},
  });
  await expect(
    lookup.run({ pieceId: id, urls: ['http://a.invalid/', 'http://b.invalid/'] }, control()),
  ).rejects.toMatchObject({
    code: 'offline',
  });
  expect(
    await lookup.run({ pieceId: id, urls: [`${base}/gone`, `${base}/old`, `${base}/fine`] }, control()),
  ).toEqual({
    asked: 3,
    dead: { [`${base}/gone`]: 'it answers with 404' },
    moved: { [`${base}/old`]: `${base}/fine` },
  });
});

function control() {
  return { signal, progress: () => undefined };
}
