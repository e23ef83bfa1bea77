/** The serve host at its door: who is let in, who is not. Requests are written by hand, so that no client helps. */
import { request as httpRequest } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { secret } from '../../src/main/hosts/serve/access';
import { parseServeArguments } from '../../src/main/hosts/serve/run';
import { startServer, type RunningServer } from '../../src/main/hosts/serve/server';
import { ECHO_LAYOUT } from './hosts-support';
import { temporaryDirectory } from '../temporary-directory';

async function start(pageOrigin?: string): Promise<RunningServer> {
  const server = await startServer({
    ...ECHO_LAYOUT,
    dataDir: temporaryDirectory(),
    port: 0,
    session: secret(),
    ...(pageOrigin && { pageOrigin }),
    accept: (channel) => channel.close(),
    log: () => {},
  });
  onTestFinished(() => server.close());
  return server;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
function ask(server: RunningServer, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path, headers, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    request.on('error', reject);
    request.end();
  });
}

async function login(server: RunningServer, url = server.entryUrl): Promise<string> {
  const { headers } = await ask(server, url.slice(url.indexOf('/open')), { host: new URL(url).host });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

describe('the door', () => {
  it('exchanges the token for a strict cookie and goes on by itself', async () => {
    const server = await start();
    const answer = await ask(server, new URL(server.entryUrl).pathname + new URL(server.entryUrl).search);
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^copydesk-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.body).toContain('url=/"');
    expect((await ask(server, '/', { cookie: await login(server) })).status).toBe(200);
  });

  it('refuses a wrong token, no cookie, a wrong cookie, another desk’s cookie', async () => {
    const server = await start();
    const other = await start();
    for (const path of [
      '/open',
      '/open?token=',
      '/open?token=wrong',
      '/',
      '/index.html',
      '/media/x',
      '/icon.svg',
    ]) {
      expect((await ask(server, path)).status, path).toBe(403);
    }
    const cookie = await login(server);
    expect((await ask(server, '/', { cookie: `${cookie}x` })).status).toBe(403);
    expect((await ask(server, '/', { cookie: await login(other) })).status).toBe(403);
    expect((await ask(server, '/', { cookie: `a=b; ${cookie}; c` })).status).toBe(200);
  });

  it('gives tickets that open once', async () => {
    const server = await start();
    const ticket = server.ticketUrl();
    expect(await login(server, ticket)).not.toBe('');
    expect(await login(server, ticket)).toBe('');
  });

  it('answers to no other name, even with the cookie', async () => {
    const server = await start();
    const cookie = await login(server);
    for (const host of [
      'localhost',
      `localhost:${server.port}`,
      'evil.example',
      '127.0.0.1',
      `evil.example:${server.port}`,
    ]) {
      expect((await ask(server, '/', { cookie, host })).status, host).toBe(400);
    }
  });

  it('answers no other page, even with the cookie', async () => {
    const server = await start();
    const cookie = await login(server);
    expect((await ask(server, '/icon.svg', { cookie, origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask(server, '/icon.svg', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask(server, '/icon.svg', { cookie, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await ask(server, '/', { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask(server, '/', { cookie, 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  it('refuses targets that are no paths', async () => {
    const server = await start();
    const cookie = await login(server);
    expect((await ask(server, 'http://evil.example/', { cookie })).status).toBe(400);
    expect((await ask(server, '//evil.example/%zz', { cookie })).status).toBe(404);
  });

  it('in development has the page’s origin as its own', async () => {
    const server = await start('http://127.0.0.1:5173');
    expect(server.entryUrl).toMatch(/^http:\/\/127\.0\.0\.1:5173\/open\?token=/);
    const cookie = await login(server);
    expect((await ask(server, '/', { cookie, host: '127.0.0.1:5173' })).status).toBe(200);
    expect((await ask(server, '/', { cookie })).status).toBe(400);
  });
});

describe('the web socket', () => {
  function dial(
    server: RunningServer,
    path: string,
    headers: Record<string, string>,
    origin?: string,
  ): Promise<'open' | number> {
    return new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, {
        headers,
        ...(origin !== undefined && { origin }),
      });
      socket.on('error', () => {});
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.once('open', () => {
        socket.close();
        resolve('open');
      });
    });
  }

  it('opens for our page alone', async () => {
    const server = await start();
    const cookie = await login(server);
    const origin = `http://127.0.0.1:${server.port}`;
    expect(await dial(server, '/socket', { cookie }, origin)).toBe('open');
    expect(await dial(server, '/socket', {}, origin)).toBe(403);
    expect(await dial(server, '/socket', { cookie })).toBe(403);
    expect(await dial(server, '/socket', { cookie }, 'http://evil.example')).toBe(403);
    expect(await dial(server, '/socket', { cookie }, 'null')).toBe(403);
    expect(await dial(server, '/socket', { cookie, host: 'evil.example' }, origin)).toBe(403);
    expect(await dial(server, '/other', { cookie }, origin)).toBe(403);
  });
});

describe('the port', () => {
  it('that is taken is an error where it was asked for', async () => {
    const server = await start();
    const second = startServer({
      ...ECHO_LAYOUT,
      dataDir: '',
      port: server.port,
      session: secret(),
      accept: () => {},
      log: () => {},
    });
    await expect(second).rejects.toThrow(/bad-input.*EADDRINUSE/);
  });
});

describe('the arguments', () => {
  it('are read', () => {
    expect(parseServeArguments([])).toEqual({ data: undefined, port: null, pageOrigin: undefined });
    expect(parseServeArguments(['--data', 'x', '--port=80'])).toEqual({
      data: 'x',
      port: 80,
      pageOrigin: undefined,
    });
  });
  it.each(['--port=x', '--port=-1', '--port=70000', '--bogus', 'stray', '--data'])(
    'refuse %s',
    (argument) => {
      expect(() => parseServeArguments([argument])).toThrow(/bad-input/);
    },
  );
});
