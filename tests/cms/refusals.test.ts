import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectionTo, exporter } from './exporter';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { fullPiece, type TestPiece } from './pieces';
import { siteAs } from './site';
import { describeWordPress } from './suite';

describeWordPress('a site that refuses', (server) => {
  const admin = siteAs(server, 'admin');
  let proxy: FaultProxy;
  let piece: TestPiece;
  const servers: Server[] = [];

  beforeEach(async () => {
    proxy = await startFaultProxy(server.url);
    piece = await fullPiece();
  });
  afterEach(async () => {
    await proxy.close();
    for (const started of servers.splice(0)) started.close();
  });

  async function serverThat(listener: RequestListener): Promise<string> {
    const started = createServer(listener);
    servers.push(started);
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  }
  const sendTo = (url: string) => exporter(piece, connectionTo(server, 'editor', url)).run();
  async function expectNothingThere(): Promise<void> {
    expect(await admin.postsWith(piece.word)).toEqual([]);
    for (const sha of piece.files.keys()) expect(await admin.mediaMarked(sha)).toEqual([]);
    expect(await admin.terms('tags', piece.word)).toEqual([]);
  }

  it('a wrong application password', async () => {
    const connection = { ...connectionTo(server, 'editor'), password: 'abcd efgh ijkl mnop qrst uvwx' };
    await expect(exporter(piece, connection).run()).rejects.toMatchObject({ code: 'login-refused' });
    await expectNothingThere();
  });

  it('an unknown account', async () => {
    const connection = { ...connectionTo(server, 'editor'), user: 'nobody' };
    await expect(exporter(piece, connection).run()).rejects.toMatchObject({ code: 'login-refused' });
  });

  it('a contributor who may not upload, before anything is made there', async () => {
    const run = exporter(piece, connectionTo(server, 'contributor')).run();
    await expect(run).rejects.toMatchObject({ code: 'may-not-upload', params: { user: 'contributor' } });
    await expectNothingThere();
  });

  it('a contributor without pictures is welcome', async () => {
    piece.publication.root.children = piece.publication.root.children.filter(
      (node) => node.type !== 'figure',
    );
    piece.publication.categories = [];
    expect(await exporter(piece, connectionTo(server, 'contributor')).run()).toMatchObject({
      status: 'draft',
      altered: [],
    });
  });

  it('a subscriber who may not write', async () => {
    const run = exporter(piece, connectionTo(server, 'subscriber')).run();
    await expect(run).rejects.toMatchObject({ code: 'may-not-create' });
    await expectNothingThere();
  });

  it('an author who may not make categories', async () => {
    const run = exporter(piece, connectionTo(server, 'author')).run();
    await expect(run).rejects.toMatchObject({
      code: 'may-not-create',
      params: { user: 'author', detail: expect.stringContaining(`River ${piece.word}`) as string },
    });
    expect(await admin.postsWith(piece.word)).toEqual([]);
  });

  it('a file type it does not take', async () => {
    for (const sha of piece.files.keys()) piece.files.set(sha, Buffer.from('no picture at all'));
    await expect(exporter(piece, connectionTo(server, 'editor')).run()).rejects.toMatchObject({
      code: 'upload-refused',
    });
    expect(await admin.postsWith(piece.word)).toEqual([]);
  });

  it('a site that is not WordPress', async () => {
    const url = await serverThat(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
    );
    await expect(sendTo(url)).rejects.toMatchObject({ code: 'site-not-wordpress' });
    const json = await serverThat(
      (_, response) => void response.writeHead(200).end('{"name":"x","home":"y","namespaces":["shop/v1"]}'),
    );
    await expect(sendTo(json)).rejects.toMatchObject({ code: 'site-not-wordpress' });
    const nothing = await serverThat((_, response) => void response.writeHead(404).end('no'));
    await expect(sendTo(nothing)).rejects.toMatchObject({ code: 'site-not-wordpress' });
  });

  it('a site that does not answer', async () => {
    const url = await serverThat(() => undefined);
    for (const started of servers.splice(0)) started.close();
    await expect(sendTo(url)).rejects.toMatchObject({ code: 'site-unreachable' });
    await expect(sendTo('http://nowhere.invalid.localhost:1')).rejects.toMatchObject({
      code: 'site-unreachable',
    });
  });

  it('plain http, before a byte is sent', async () => {
    await expect(sendTo('http://news.example')).rejects.toMatchObject({ code: 'site-insecure' });
    await expect(sendTo('ftp://news.example')).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('a site that sends the password elsewhere', async () => {
    const heard: (string | undefined)[] = [];
    const thief = await serverThat((request, response) => {
      heard.push(request.headers.authorization);
      response.end('{}');
    });
    const elsewhere = thief.replace('127.0.0.1', 'localhost');
    proxy.reset(({ path }) =>
      path.includes('users/me')
        ? { kind: 'answer', status: 302, headers: { location: `${elsewhere}/wp-json/wp/v2/users/me` } }
        : null,
    );
    await expect(sendTo(proxy.url)).rejects.toMatchObject({ code: 'site-unreachable' });
    expect(heard).toEqual([]);
  });

  it('an address that leads on to the right one', async () => {
    const moved = await serverThat(
      (request, response) =>
        void response.writeHead(301, { location: server.url + (request.url ?? '') }).end(),
    );
    // Another port of one host may be another site: it is named, not followed.
    await expect(sendTo(moved)).rejects.toMatchObject({ code: 'site-unreachable' });
    expect(await sendTo(`${server.url}/wp-admin/edit.php`)).toMatchObject({ created: true });
  });

  it('a site without rewritten paths', async () => {
    proxy.reset(({ path }) =>
      path.startsWith('/wp-json') ? { kind: 'answer', status: 404, body: '<h1>Not Found</h1>' } : null,
    );
    expect(await sendTo(proxy.url)).toMatchObject({ created: true, altered: [] });
  });

  it.each([
    [429, { 'retry-after': '7' }, { code: 'site-busy', params: { retryAfter: 7 } }],
    [503, {}, { code: 'site-busy', params: { status: 503 } }],
    [502, {}, { code: 'site-error', params: { status: 502 } }],
    [200, {}, { code: 'site-error', params: { status: 200 } }],
  ])('%i in the middle, which leaves nothing that a rerun does not mend', async (status, headers, error) => {
    const sender = exporter(piece, connectionTo(server, 'editor', proxy.url));
    proxy.reset(({ method, path }) =>
      method === 'POST' && path.includes('/wp/v2/posts/')
        ? { kind: 'answer', status, headers, body: '<html>Sorry</html>' }
        : null,
    );
    await expect(sender.run()).rejects.toMatchObject(error);
    proxy.reset();
    expect(await sender.run()).toMatchObject({ changed: true, altered: [], conflict: null });
    expect(await admin.postsWith(piece.word)).toHaveLength(1);
  });

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController();
    const sender = exporter(piece, connectionTo(server, 'editor', proxy.url));
    proxy.reset(({ method, path }) => {
      if (method === 'POST' && path.includes('/wp/v2/media')) controller.abort();
      return null;
    });
    await expect(sender.run({ signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
    proxy.reset();
    await sender.run();
    expect(await admin.postsWith(piece.word)).toHaveLength(1);
    for (const sha of piece.files.keys()) expect(await admin.mediaMarked(sha)).toHaveLength(1);
  });
});
