/**
 * A small HTTP proxy between an export and its site that does what lines and servers do: drops connections before
 * or after the site has heard, answers for it, cuts answers short, or lets somebody else act first.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault =
  /** The site never hears of the request. */
  | { kind: 'drop-before' }
  /** The site has done it; the answer never arrives. */
  | { kind: 'drop-after' }
  /** Half of the answer arrives. */
  | { kind: 'cut' }
  /** The site does not hear of it; the proxy answers. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string }
  /** Something happens at the site first; then the request goes through. `then` is told when the site has done it. */
  | { kind: 'first'; act: () => Promise<unknown>; then?: () => void };

export interface ProxiedRequest {
  /** Counted from 0 since the last reset. */
  index: number;
  method: string;
  /** With the query. */
  path: string;
}

export interface FaultProxy {
  url: string;
  seen: ProxiedRequest[];
  /** Forgets what was seen and decides what happens from now on. */
  reset: (plan?: (request: ProxiedRequest) => Fault | null) => void;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const upstream = new URL(target);
  let plan: (request: ProxiedRequest) => Fault | null = () => null;
  const seen: ProxiedRequest[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    const proxied = { index: seen.length, method: request.method ?? 'GET', path: request.url ?? '/' };
    seen.push(proxied);
    const fault = plan(proxied);
    if (fault?.kind === 'drop-before') return void response.destroy();
    if (fault?.kind === 'answer')
      return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
    if (fault?.kind === 'first') await fault.act();
    const answer = await forward(upstream, request, body);
    if (fault?.kind === 'first') fault.then?.();
    if (fault?.kind === 'drop-after') return void response.destroy();
    const { 'transfer-encoding': _, ...headers } = answer.headers;
    response.writeHead(answer.status, { ...headers, 'content-length': answer.body.length });
    if (fault?.kind !== 'cut') return void response.end(answer.body);
    response.write(answer.body.subarray(0, answer.body.length / 2), () => response.destroy());
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    reset(next = () => null) {
      seen.length = 0;
      plan = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function forward(upstream: URL, request: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: upstream.hostname,
        port: upstream.port,
        method: request.method,
        path: request.url,
        headers: { ...request.headers, host: upstream.host, connection: 'close' },
        agent: false,
      },
      (answer) => {
        readAll(answer)
          .then((bytes) =>
            resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
          )
          .catch(reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
