import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { exchange } from './transport';

async function listening(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const ask = (url: URL) =>
  exchange({ url, method: 'GET', timeout: 5000, signal: new AbortController().signal });

it('says in words that an answer broke off in the middle, and that nobody is there', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"half": ', () => response.destroy());
  });
  const url = await listening(server);
  await expect(ask(url)).rejects.toMatchObject({
    code: 'site-unreachable',
    params: { detail: 'the connection broke off' },
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await expect(ask(url)).rejects.toMatchObject({
    code: 'site-unreachable',
    params: { detail: 'nothing answers at that address' },
  });
});
