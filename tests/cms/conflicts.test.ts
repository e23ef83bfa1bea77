import { afterEach, beforeEach, expect, it } from 'vitest';
import { EMPTY_MEMORY, type Conflict } from '../../src/main/backend/export/wordpress/memory';
import { readThere } from '../../src/main/backend/export/wordpress/read-there';
import { headline } from '../../src/main/backend/render/testing';
import { connectionTo, exporter, type Exporter } from './exporter';
import { startFaultProxy, type FaultProxy, type ProxiedRequest } from './fault-proxy';
import { fullPiece, type TestPiece } from './pieces';
import { siteAs } from './site';
import { describeWordPress } from './suite';

const THEIRS = '<!-- wp:paragraph -->\n<p>Somebody else’s words.</p>\n<!-- /wp:paragraph -->';

describeWordPress('a post that somebody else touches', (server) => {
  const editor = siteAs(server, 'editor');
  const admin = siteAs(server, 'admin');
  let proxy: FaultProxy;
  let piece: TestPiece;
  let sender: Exporter;

  beforeEach(async () => {
    proxy = await startFaultProxy(server.url);
    piece = await fullPiece();
    sender = exporter(piece, connectionTo(server, 'editor', proxy.url));
  });
  afterEach(() => proxy.close());

  function retitle(title: string): void {
    const [, ...rest] = sender.publication.root.children;
    sender.publication = {
      ...sender.publication,
      root: { type: 'root', children: [headline(title), ...rest] },
    };
  }
  function conflict(): Conflict {
    const found = sender.memory.conflict;
    if (!found) throw new Error('no conflict was remembered');
    return found;
  }
  const isPostWrite = ({ method, path }: ProxiedRequest): boolean =>
    method === 'POST' && /\/wp\/v2\/posts\/\d+\?/.test(path);

  /** Acts once, before the first request of that kind reaches the site. */
  function before(matches: (request: ProxiedRequest) => boolean, act: () => Promise<unknown>): void {
    let done = false;
    proxy.reset((request) => {
      if (done || !matches(request)) return null;
      done = true;
      return { kind: 'first', act };
    });
  }

  it('is not overwritten, and both versions are kept', async () => {
    const { postId } = await sender.run();
    await admin.edit(postId, { content: THEIRS });
    retitle('Mine');
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    expect(await editor.post(postId)).toMatchObject({ content: { raw: THEIRS } });
    expect(conflict()).toMatchObject({
      kind: 'changed',
      fields: ['content'],
      mine: { title: 'Mine' },
      theirs: { content: THEIRS },
    });
    expect(conflict().base?.content).toContain('Ferries');
    // Whoever compares reads it anew.
    await admin.edit(postId, { content: `${THEIRS}\n\n${THEIRS}` });
    const there = await readThere(
      connectionTo(server, 'editor', proxy.url),
      postId,
      true,
      AbortSignal.timeout(10_000),
    );
    expect(there.content).toBe(`${THEIRS}\n\n${THEIRS}`);
    // It stays so however often it is tried.
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
  });

  it('takes mine once the editor has seen theirs, and not when theirs changed again', async () => {
    const { postId } = await sender.run();
    await admin.edit(postId, { content: THEIRS });
    retitle('Mine');
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    const { seen } = conflict();
    await admin.edit(postId, { content: `${THEIRS}\n\n${THEIRS}` });
    await expect(sender.run({ overwrite: seen })).rejects.toMatchObject({ code: 'changed-there' });
    expect(await sender.run({ overwrite: conflict().seen })).toMatchObject({ conflict: null });
    const post = await editor.post(postId);
    expect(post.title.raw).toBe('Mine');
    expect(post.content.raw).toContain('Ferries');
    expect(sender.memory.conflict).toBeNull();
  });

  it.each([
    ['title', { title: 'Theirs' }],
    ['excerpt', { excerpt: 'Theirs' }],
    ['slug', { slug: 'theirs' }],
    ['categories', { categories: [1] }],
    ['tags', { tags: [] }],
    ['featured', { featured_media: 0 }],
    ['comments', { comment_status: 'open' }],
    ['status', { status: 'pending' }],
  ])('is recognised by its %s', async (field, fields) => {
    const { postId } = await sender.run();
    await admin.edit(postId, fields);
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    expect(conflict().fields).toContain(field);
  });

  it('is recognised by the caption of its lead image', async () => {
    const { postId } = await sender.run();
    const { featured_media: featured } = await editor.post(postId);
    await admin.call('POST', `media/${featured}`, { caption: 'Theirs' });
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    expect(conflict().fields).toEqual(['leadCaption']);
  });

  it('is ours again when they only saved it, or touched what the desk leaves alone', async () => {
    const { postId } = await sender.run();
    const { content } = await editor.post(postId);
    await admin.edit(postId, { content: content.raw, sticky: true });
    retitle('Mine');
    expect(await sender.run()).toMatchObject({ changed: true, conflict: null });
  });

  it('keeps and shows an edit that slips in between reading and writing', async () => {
    const { postId } = await sender.run();
    retitle('Mine');
    before(isPostWrite, () => admin.edit(postId, { title: 'Theirs', content: THEIRS }));
    const outcome = await sender.run();
    expect(outcome.conflict).toMatchObject({ kind: 'slipped', theirs: { title: 'Theirs', content: THEIRS } });
    expect(sender.memory.conflict).toEqual(outcome.conflict);
    const revisions = (await editor.call('GET', `posts/${postId}/revisions?context=edit`)) as {
      content: { raw: string };
    }[];
    expect(revisions.map((revision) => revision.content.raw)).toContain(THEIRS);
  });

  it('leaves an edit in place that slips in beside the fields sent', async () => {
    const { postId } = await sender.run();
    retitle('Mine');
    before(isPostWrite, () => admin.edit(postId, { content: THEIRS }));
    const outcome = await sender.run();
    expect(outcome.conflict?.theirs.content).toBe(THEIRS);
    expect(await editor.post(postId)).toMatchObject({ title: { raw: 'Mine' }, content: { raw: THEIRS } });
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
  });

  it('leaves an edit in place that comes between writing and reading back', async () => {
    const { postId } = await sender.run();
    retitle('Mine');
    let written = false;
    before(
      (request) => {
        const now = written && request.method === 'GET' && /\/posts\/\d+\?/.test(request.path);
        written ||= isPostWrite(request);
        return now;
      },
      () => admin.edit(postId, { title: 'Theirs' }),
    );
    expect((await sender.run()).conflict).toMatchObject({
      kind: 'changed',
      fields: ['title'],
      theirs: { title: 'Theirs' },
    });
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    expect(await editor.post(postId)).toMatchObject({ title: { raw: 'Theirs' } });
  });

  it('takes words typed into the fresh draft for somebody’s', async () => {
    before(isPostWrite, async () => {
      const [reserved] = await editor.postsWith(piece.word);
      await admin.edit(reserved?.id ?? 0, { content: THEIRS });
    });
    expect((await sender.run()).conflict).toMatchObject({ kind: 'slipped', theirs: { content: THEIRS } });
  });

  it('says so when it lies in the trash, and when it is gone', async () => {
    const { postId } = await sender.run();
    await admin.call('DELETE', `posts/${postId}`);
    await expect(sender.run()).rejects.toMatchObject({ code: 'trashed-there' });
    await admin.call('DELETE', `posts/${postId}?force=true`);
    await expect(sender.run()).rejects.toMatchObject({ code: 'gone-there' });
    sender.memory = { ...EMPTY_MEMORY, images: sender.memory.images };
    expect(await sender.run()).toMatchObject({ created: true });
    expect(await editor.postsWith(piece.word)).toHaveLength(1);
  });

  it('is not changed while it is out and findings are open', async () => {
    const { postId } = await sender.run();
    await editor.edit(postId, { status: 'publish' });
    await expect(sender.run({ openErrors: 2 })).rejects.toMatchObject({
      code: 'blocked-by-checks',
      params: { count: 2 },
    });
    // Published by somebody: also a change to decide on.
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    expect(await sender.run({ overwrite: conflict().seen })).toMatchObject({ status: 'publish' });
  });
});
