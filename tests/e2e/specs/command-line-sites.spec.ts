import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErrorData } from '../../../src/shared/model/errors';
import { copydeskJson, run, type Ran } from '../command-line';
import { expect, test as base } from '../fixtures';

const PAGE = 'tests/fixtures/import/blog-page.html';
const SECRET = 'abcd efgh ijkl mnop';

interface Site {
  port: number;
  /** Of every request, its path and its credentials. */
  heard: [path: string | undefined, authorization: string | undefined][];
  close: () => Promise<void>;
}
/** A site on this machine that has one article and is no WordPress. No workstation is open. */
const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const heard: Site['heard'] = [];
    const server = createServer((request, response) => {
      heard.push([request.url, request.headers.authorization]);
      const found = request.url === '/article';
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(found ? readFileSync(PAGE) : '<p>Nothing here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = (): Promise<void> => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    };
    await use({ port: (server.address() as AddressInfo).port, heard, close });
    await close();
  },
});
test.skip(({ host }) => host === 'electron', 'no host is started');

const errorOf = ({ stderr }: Ran): ErrorData => (JSON.parse(stderr) as { error: ErrorData }).error;

test('an article is fetched from an address, from this machine only when that is allowed', async ({
  dataFolder: { path },
  site,
}) => {
  const url = `http://127.0.0.1:${site.port}/article`;
  const refused = await run(['import', url, '--json', '--data', path]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(site.heard).toEqual([]);

  const fetched = await copydeskJson<{ id: string }>(path, 'import', url, '--allow-local');
  expect(site.heard.map(([asked]) => asked)).toEqual(['/article']);
  const read = await copydeskJson<{ id: string }>(path, 'import', PAGE);
  const pieces = await copydeskJson<{ headline: string; words: number }[]>(path, 'list');
  expect(pieces.map(({ headline, words }) => ({ headline, words }))).toEqual(
    Array(2).fill({ headline: pieces[0]?.headline, words: pieces[0]?.words }),
  );
  expect(fetched.id).not.toBe(read.id);

  const missing = await run(['import', `${url}s`, '--allow-local', '--json', '--data', path]);
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(await copydeskJson(path, 'list')).toHaveLength(2);
});

test('a destination is asked before it is kept; its password comes from standard input or the environment', async ({
  dataFolder: { path },
  site,
}) => {
  const url = `http://127.0.0.1:${site.port}`;
  const add = ['destination', 'add', 'wordpress', '--name', 'Gazette', '--url', url, '--user', 'nora'];
  const words = [...add, '--json', '--data', path];
  const silent = await run(words);
  expect(silent).toMatchObject({ code: 1, stdout: '' });
  expect(errorOf(silent).code).toBe('bad-input');
  expect(site.heard).toEqual([]);

  for (const around of [{ input: `${SECRET}\n` }, { env: { COPYDESK_SECRET: SECRET } }]) {
    const refused = await run(words, around);
    expect(errorOf(refused).code).toBe('site-not-wordpress');
    expect(refused.stderr).not.toContain(SECRET);
  }
  // What is no WordPress is never given the password.
  expect(site.heard.length).toBeGreaterThan(0);
  expect(site.heard.filter(([, authorization]) => authorization !== undefined)).toEqual([]);

  await site.close();
  expect(errorOf(await run(words, { input: SECRET })).code).toBe('site-unreachable');
  expect(await copydeskJson(path, 'destination', 'list')).toEqual([]);
  const absent = await run(['destination', 'remove', 'Gazette', '--json', '--data', path]);
  expect(absent).toMatchObject({ code: 1, stdout: '' });
  expect(errorOf(absent).code).toBe('destination-not-found');
  expect((await run(['destination', 'add', 'ghost', '--data', path])).code).toBe(2);
});

test('plain http to another machine is asked only after it was confirmed', async ({
  dataFolder: { path },
  site,
}) => {
  // Reaches this machine, by an address that is not a loopback one.
  const url = `http://0.0.0.0:${site.port}`;
  const words = ['destination', 'add', 'wordpress', '--name', 'Gazette', '--url', url, '--user', 'nora'];
  const globals = ['--json', '--data', path];
  const unconfirmed = await run([...words, ...globals], { input: SECRET });
  expect(unconfirmed).toMatchObject({ code: 1, stdout: '' });
  expect(errorOf(unconfirmed)).toMatchObject({ code: 'site-insecure', params: { url } });
  expect(site.heard).toEqual([]);

  const confirmed = await run([...words, '--allow-insecure', ...globals], { input: SECRET });
  expect(errorOf(confirmed).code).toBe('site-not-wordpress');
  expect(site.heard.length).toBeGreaterThan(0);
});
