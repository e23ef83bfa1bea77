import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import type { Services } from '../../src/main/backend/services';
import { exportOutcomeSchema } from '../../src/shared/model/delivery';
import { leadOf } from '../../src/shared/document/read';
import { temporaryDirectory } from '../temporary-directory';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addPiece, addSite, finished, workstation } from './workstation';

const newWord = (): string => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;
const THEIRS = '<!-- wp:paragraph -->\n<p>Somebody else’s words.</p>\n<!-- /wp:paragraph -->';

describeWordPress('deliveries', (server) => {
  const editor = siteAs(server, 'editor');

  async function proxied(): Promise<FaultProxy> {
    const proxy = await startFaultProxy(server.url);
    onTestFinished(() => proxy.close());
    return proxy;
  }
  async function desk(url = server.url) {
    const services = await workstation();
    const word = newWord();
    const pieceId = await addPiece(services, word);
    const destinationId = await addSite(services, server, 'editor', url);
    const where = { pieceId, destinationId };
    const send = async () => finished(services, await services.deliveries.export(where, true));
    return { services, word, where, send };
  }
  const delivery = ({ deliveries }: Services, pieceId: string) => deliveries.byPiece(pieceId)[0];
  function retitle(services: Services, pieceId: string, words: string): void {
    const { root } = services.pieces.current(pieceId);
    const [, ...rest] = root.children;
    const title = { type: 'headline' as const, children: [{ type: 'text' as const, text: words }] };
    services.pieces.overwrite(pieceId, { type: 'root', children: [title, ...rest] }, {}, { what: 'test' });
  }

  it('go there as a stored job, and lists follow', async () => {
    const { services, word, where, send } = await desk();
    const since = services.store.cursor();
    const job = await send();
    expect(job).toMatchObject({
      state: 'done',
      subject: where.pieceId,
      attempts: 1,
      label: expect.stringContaining(word) as string,
    });
    expect(exportOutcomeSchema.parse(job.outcome)).toMatchObject({
      created: true,
      altered: [],
      conflict: false,
      status: 'draft',
    });
    expect(delivery(services, where.pieceId)).toMatchObject({
      state: 'draft-there',
      behind: false,
      hasConflict: false,
      error: null,
      jobId: job.id,
    });
    expect(services.pieces.row(where.pieceId)).toMatchObject({ status: 'exported', delivery: 'draft-there' });
    expect(await editor.postsWith(word)).toHaveLength(1);
    const topics = new Set((services.store.changesSince(since) ?? []).map((change) => change.topic));
    expect(topics).toEqual(new Set(['job', 'delivery', 'piece']));

    retitle(services, where.pieceId, `Another ${word}`);
    expect(delivery(services, where.pieceId)).toMatchObject({ behind: true });
    expect((await send()).outcome).toMatchObject({ created: false, changed: true });
    expect((await editor.postsWith(word)).map((post) => post.title.raw)).toEqual([`Another ${word}`]);
    expect(services.deliveries.history(where).map((event) => event.what)).toEqual([
      'export',
      'done',
      'export',
      'done',
    ]);
  });

  it('tell the channels that are read elsewhere where the site put the pictures', async () => {
    const { services, where, send } = await desk();
    const drawn = (channel: 'newsletter' | 'rss' | 'metadata', linkTo: 'desk' | 'site' = 'site') =>
      services.previews.render({
        id: where.pieceId,
        channel,
        theme: null,
        scheme: 'auto',
        marks: 'clean',
        against: null,
        now: null,
        linkTo,
        base: '',
      });
    await send();
    const sha = leadOf(services.pieces.current(where.pieceId).root)?.media ?? '';
    const [file] = await editor.mediaMarked(sha);
    const there = file?.source_url ?? 'none';
    expect((await drawn('newsletter')).html).toContain(`src="${there}"`);
    expect((await drawn('newsletter', 'desk')).body).toContain(`src="/media/${sha}"`);
    expect((await drawn('rss')).text).toContain(`<enclosure url="${there}"`);
    expect((await drawn('metadata')).head).toContain(`<meta property="og:image" content="${there}">`);
    const { bytes } = await services.fileExport.bundle(where.pieceId, 'html');
    const packed = unzipSync(bytes);
    expect(strFromU8(packed[Object.keys(packed)[0] ?? ''] ?? new Uint8Array())).toContain(
      `<meta property="og:image" content="${there}">`,
    );
  });

  it('wait for a confirmation while findings stop publishing, and record them', async () => {
    const { services, where } = await desk();
    retitle(services, where.pieceId, 'TK the river');
    await expect(services.deliveries.export(where, false)).rejects.toMatchObject({
      code: 'blocked-by-checks',
    });
    expect(services.jobs.list({ limit: 10 })).toEqual([]);
    await finished(services, await services.deliveries.export(where, true));
    const [asked] = services.deliveries.history(where);
    expect(asked?.detail).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'T3' })]));
  });

  it('show both readings of a conflict; mine goes over theirs only as seen', async () => {
    const { services, word, where, send } = await desk();
    await send();
    const [post] = await editor.postsWith(word);
    await editor.edit(post?.id ?? 0, { content: THEIRS });
    retitle(services, where.pieceId, `Mine ${word}`);
    expect(await send()).toMatchObject({ state: 'failed', error: { code: 'changed-there' } });
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'changed-there', hasConflict: true });
    expect(services.pieces.row(where.pieceId).delivery).toBe('changed-there');

    const conflict = await services.deliveries.conflict(where);
    expect(conflict).toMatchObject({ kind: 'changed' });
    expect(conflict.hunks.filter((hunk) => !hunk.same)).toMatchObject([
      { part: 'headline', mine: `Mine ${word}`, rule: 'mine' },
      { part: 'block', mine: 'The ferry still crosses at dawn.', theirs: null, rule: 'theirs' },
      { part: 'block', mine: null, theirs: 'Somebody else’s words.', rule: 'theirs' },
    ]);
    await expect(services.deliveries.takeMine(where, 'another version', true)).rejects.toMatchObject({
      code: 'conflict',
    });
    const taken = await finished(services, await services.deliveries.takeMine(where, conflict.seen, true));
    expect(taken.state).toBe('done');
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'draft-there', hasConflict: false });
    expect((await editor.post(post?.id ?? 0)).content.raw).toContain('The ferry still crosses');
    await expect(services.deliveries.conflict(where)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('keep theirs where it stands, and ask again at the next export', async () => {
    const { services, word, where, send } = await desk();
    await send();
    const [post] = await editor.postsWith(word);
    await editor.edit(post?.id ?? 0, { content: THEIRS });
    const failed = await send();
    expect(failed).toMatchObject({ state: 'failed', outdated: false });
    expect(services.deliveries.keepTheirs(where)).toBeNull();
    expect(services.jobs.get(failed.id)).toMatchObject({ state: 'failed', outdated: true });
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'draft-there', hasConflict: false });
    expect((await editor.post(post?.id ?? 0)).content.raw).toBe(THEIRS);
    expect(await send()).toMatchObject({ error: { code: 'changed-there' } });
  });

  it('bring theirs back where it slipped in and was overwritten', async () => {
    const proxy = await proxied();
    const { services, word, where, send } = await desk(proxy.url);
    await send();
    const [post] = await editor.postsWith(word);
    retitle(services, where.pieceId, `Mine ${word}`);
    let slipped = false;
    proxy.reset(({ method, path }) => {
      if (slipped || method !== 'POST' || !/\/posts\/\d+\?/.test(path)) return null;
      slipped = true;
      return { kind: 'first', act: () => editor.edit(post?.id ?? 0, { title: `Theirs ${word}` }) };
    });
    expect((await send()).outcome).toMatchObject({ conflict: true });
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'changed-there', hasConflict: true });
    const jobId = services.deliveries.keepTheirs(where) ?? '';
    expect((await finished(services, jobId)).state).toBe('done');
    expect((await editor.post(post?.id ?? 0)).title.raw).toBe(`Theirs ${word}`);
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'draft-there', hasConflict: false });
    expect(await send()).toMatchObject({ error: { code: 'changed-there' } });
  });

  it('make a new post only when the first is in the trash or gone', async () => {
    const { services, word, where, send } = await desk();
    await send();
    await expect(services.deliveries.exportAsNew(where, true)).rejects.toMatchObject({ code: 'bad-input' });
    const [post] = await editor.postsWith(word);
    await editor.call('DELETE', `posts/${post?.id}`);
    expect(await send()).toMatchObject({ state: 'failed', error: { code: 'trashed-there' } });
    expect(delivery(services, where.pieceId)).toMatchObject({
      state: 'failed',
      error: { code: 'trashed-there' },
    });
    expect((await finished(services, await services.deliveries.exportAsNew(where, true))).state).toBe('done');
    expect(await editor.postsWith(word)).toHaveLength(1);
  });

  it('wait and go again by themselves when the line comes back', async () => {
    const proxy = await proxied();
    const { services, word, where } = await desk(proxy.url);
    proxy.reset(({ index }) => (index === 5 ? { kind: 'drop-after' } : null));
    const jobId = await services.deliveries.export(where, true);
    expect(await finished(services, jobId)).toMatchObject({
      state: 'waiting',
      error: { code: 'site-unreachable' },
    });
    expect(delivery(services, where.pieceId)).toMatchObject({
      state: 'queued',
      error: { code: 'site-unreachable' },
    });
    services.jobs.retry(jobId);
    expect((await finished(services, jobId)).state).toBe('done');
    expect(await editor.postsWith(word)).toHaveLength(1);
  });

  it('go on after a restart in the middle, with one post', async () => {
    const proxy = await proxied();
    const dataDir = temporaryDirectory();
    const first = await workstation(dataDir);
    const word = newWord();
    const pieceId = await addPiece(first, word);
    const where = { pieceId, destinationId: await addSite(first, server, 'editor', proxy.url) };
    const reached = new Promise<void>((resolve) => {
      proxy.reset(({ method, path }) => {
        if (method !== 'POST' || !path.startsWith('/wp-json/wp/v2/posts?')) return null;
        resolve();
        return { kind: 'drop-after' };
      });
    });
    const jobId = await first.deliveries.export(where, true);
    await reached;
    await first.close();
    proxy.reset();
    const second = await workstation(dataDir);
    const job = second.jobs.get(jobId);
    if (job.state === 'waiting') second.jobs.retry(jobId);
    expect((await finished(second, jobId)).state).toBe('done');
    expect(delivery(second, pieceId)).toMatchObject({ state: 'draft-there' });
    expect(await editor.postsWith(word)).toHaveLength(1);
  });

  it('rest as they were when cancelled, and give way to a newer export', async () => {
    const proxy = await proxied();
    const { services, word, where, send } = await desk(proxy.url);
    proxy.reset(() => ({ kind: 'answer', status: 503 }));
    const first = await services.deliveries.export(where, true);
    await finished(services, first);
    const second = await services.deliveries.export(where, true);
    expect(services.jobs.get(first).state).toBe('cancelled');
    await finished(services, second);
    services.jobs.cancel(second);
    expect(delivery(services, where.pieceId)).toMatchObject({ state: 'not-sent', error: null });
    proxy.reset();
    expect((await send()).state).toBe('done');
    expect(await editor.postsWith(word)).toHaveLength(1);
  });
});

describeWordPress('destinations', (server) => {
  const signal = new AbortController().signal;
  const values = {
    kind: 'wordpress' as const,
    name: 'Gazette',
    url: server.url,
    user: 'editor',
    allowInsecure: false,
  };
  const secret = server.users.editor.password;

  it('are asked before they are kept, and never show the password', async () => {
    const dataDir = temporaryDirectory();
    const services = await workstation(dataDir);
    await expect(services.destinations.add({ ...values, secret: 'wrong' }, signal)).rejects.toMatchObject({
      code: 'login-refused',
    });
    await expect(
      services.destinations.add({ ...values, secret, url: 'http://news.example' }, signal),
    ).rejects.toMatchObject({
      code: 'site-insecure',
    });
    expect(services.destinations.list()).toEqual([]);
    const added = await services.destinations.add({ ...values, secret }, signal);
    expect(added.report).toMatchObject({
      account: 'Editor Person',
      mayWrite: true,
      mayUpload: true,
      mayMakeCategories: true,
    });
    expect(JSON.stringify(services.destinations.list())).not.toContain(secret);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await expect(
      services.destinations.add({ ...values, name: 'gazette ', secret }, signal),
    ).rejects.toMatchObject({ code: 'bad-input' });
    await expect(services.destinations.test(added.id, signal)).resolves.toMatchObject({ mayPublish: true });
  });

  it('are corrected without asking for the password again, and forgotten with it', async () => {
    const services = await workstation();
    const { id } = await services.destinations.add({ ...values, secret }, signal);
    expect(await services.destinations.update({ ...values, id, name: 'The Gazette' }, signal)).toMatchObject({
      name: 'The Gazette',
      hasSecret: true,
    });
    services.destinations.remove(id);
    expect(services.destinations.list()).toEqual([]);
    await expect(services.destinations.test(id, signal)).rejects.toMatchObject({
      code: 'destination-not-found',
    });
  });
});
