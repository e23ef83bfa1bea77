import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { connect } from './rest';

const { signal } = new AbortController();

/** What calls itself WordPress, and the credentials of every request to it. */
async function site(): Promise<{ port: number; heard: (string | undefined)[] }> {
  const heard: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers.authorization);
    response.end(JSON.stringify({ name: 'Quay', home: 'https://quay.example', namespaces: ['wp/v2'] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, heard };
}

it('speaks plain http to another machine where that was confirmed, and otherwise sends it nothing', async () => {
  const { port, heard } = await site();
  // Reaches this machine, by an address that is not a loopback one.
  const connection = { url: `http://0.0.0.0:${port}`, user: 'nora', password: 'abcd efgh' };
  await expect(connect({ ...connection, allowInsecure: false }, signal)).rejects.toMatchObject({
    code: 'site-insecure',
    params: { url: `http://0.0.0.0:${port}` },
  });
  expect(heard).toEqual([]);

  const rest = await connect({ ...connection, allowInsecure: true }, signal);
  expect(heard).toEqual([undefined]);
  await rest.send(
    { method: 'GET', path: 'wp/v2/x', schema: z.unknown(), purpose: { doing: 'look' } },
    signal,
  );
  expect(heard).toEqual([undefined, `Basic ${Buffer.from('nora:abcd efgh').toString('base64')}`]);
});
