/**
 * The HTTP server of the serve host: checks access, answers from the shared site, turns web sockets into channels.
 * Listens on 127.0.0.1 only.
 */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { FrameChannel } from '../pump';
import { appPolicy, securityHeaders } from '../site/security';
import { createSite, type Site } from '../site/site';
import { Access, type AccessRequest } from './access';
import { sendResponse } from './send';
import { webSocketChannel } from './web-socket';

/** An `import` of this module would load Node's HTTP client with it, which is most of what it takes to start. */
const { createServer } = process.getBuiltinModule('node:http');

const ADDRESS = '127.0.0.1';
const SOCKET_PATH = '/socket';
/** Larger than any frame the page sends. */
const MESSAGE_LIMIT = 64 * 1024 * 1024;

export interface ServerOptions {
  rendererDir: string;
  resourcesDir: string;
  dataDir: string;
  /** Null: the usual port, or any free one where that is taken. */
  port: number | null;
  /** In development the page comes from another server, which passes the rest on to this one. */
  pageOrigin?: string;
  /** The secret that pages' cookies hold. */
  session: string;
  accept: (channel: FrameChannel) => void;
  log: (line: string) => void;
}

export interface RunningServer {
  /** The address to print. */
  readonly entryUrl: string;
  /** An address that opens the workstation once. */
  ticketUrl(): string;
  readonly port: number;
  close(): Promise<void>;
}

/** Throws `bad-input` where the wanted port is taken or not allowed. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer();
  const port = await listen(server, options.port);
  const origin = options.pageOrigin ?? `http://${ADDRESS}:${port}`;
  const access = new Access(origin, options.session);
  const site = createSite({ ...options, connectOrigin: origin.replace(/^http/, 'ws') });
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT });

  server.on('request', (request, response) => {
    answer(request, access, site)
      .then((result) => sendResponse(result, request, response))
      .catch((error: unknown) => {
        options.log(
          `${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`,
        );
        response.destroy();
      });
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const refusal = request.url === SOCKET_PATH ? access.refuseSocket(accessRequest(request)) : 'wrong-path';
    if (refusal) {
      socket.end(`HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) =>
      options.accept(webSocketChannel(webSocket)),
    );
  });

  return {
    entryUrl: access.entryUrl,
    ticketUrl: () => access.ticketUrl(),
    port,
    close: async () => {
      for (const client of webSockets.clients) client.terminate();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The port that `npm start` uses, so that a window's own settings are found again. */
const USUAL_PORT = 4680;

async function listen(server: ReturnType<typeof createServer>, wanted: number | null): Promise<number> {
  const attempt = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: ADDRESS, port, exclusive: true }, () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  if (wanted !== null) {
    return attempt(wanted).catch((error: unknown) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new AppError('bad-input', { detail: `--port ${wanted} (${reason})` }, { cause: error });
    });
  }
  try {
    return await attempt(USUAL_PORT);
  } catch {
    // Taken, most likely by another desk: any free port does.
    return attempt(0);
  }
}

async function answer(request: IncomingMessage, access: Access, site: Site): Promise<Response> {
  const asked = accessRequest(request);
  const url = parseUrl(request);
  if (!url || access.refuseHost(asked)) return page(400, translate('serve.wrong-address'));
  if (url.pathname === '/open') {
    const cookie = access.admit(url.searchParams.get('token'));
    if (!cookie) return page(403, translate('serve.no-session'));
    // Not a redirect: after a link from elsewhere a redirect would still count as cross-site and lack the cookie.
    return page(
      200,
      '',
      { 'set-cookie': cookie, 'cache-control': 'no-store' },
      '<meta http-equiv="refresh" content="0;url=/">',
    );
  }
  const refusal = access.refuse(asked);
  if (refusal)
    return page(403, translate(refusal === 'no-session' ? 'serve.no-session' : 'serve.wrong-address'));
  return site({ method: request.method ?? 'GET', url, headers: new Headers(pickHeaders(request)) });
}

function parseUrl(request: IncomingMessage): URL | null {
  const target = request.url ?? '/';
  return target.startsWith('/') ? URL.parse(`http://desk${target}`) : null;
}

function accessRequest(request: IncomingMessage): AccessRequest {
  const site = request.headers['sec-fetch-site'];
  return {
    host: request.headers.host,
    origin: request.headers.origin,
    fetchSite: typeof site === 'string' ? site : undefined,
    cookie: request.headers.cookie,
  };
}

function pickHeaders(request: IncomingMessage): Record<string, string> {
  const { range } = request.headers;
  return range ? { range } : {};
}

function page(status: number, sentence: string, headers: Record<string, string> = {}, head = ''): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${head}<title>Copydesk</title><p>${sentence}</p></html>`;
  return new Response(html, {
    status,
    headers: { ...securityHeaders(appPolicy()), 'content-type': 'text/html; charset=utf-8', ...headers },
  });
}
