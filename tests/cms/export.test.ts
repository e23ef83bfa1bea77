import { expect, it } from 'vitest';
import { canonicalRoot } from '../../src/shared/document/canonical';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../src/shared/document/read';
import type { RootJSON } from '../../src/shared/document/json';
import { parsePost, type ParsedPost } from '../../src/main/backend/export/wordpress/parse';
import { figure, headline, paragraph, publication, root, text } from '../../src/main/backend/render/testing';
import { connectionTo, exporter, type Exporter } from './exporter';
import { startFaultProxy } from './fault-proxy';
import { category, fullPiece, picture, tag, type TestPiece } from './pieces';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import type { Role } from './wordpress-server';

describeWordPress('exporting to WordPress', (server) => {
  const editor = siteAs(server, 'editor');
  const sendAs = (piece: TestPiece, role: Role = 'editor'): Exporter =>
    exporter(piece, connectionTo(server, role));

  async function readBack(sender: Exporter, id: number): Promise<ParsedPost> {
    const { title, excerpt, content, featured_media: featured } = await editor.post(id);
    const media = featured === 0 ? null : await editor.media(featured);
    const lead = media && { id: media.id, alt: media.alt_text, caption: media.caption.raw };
    const images = new Map(Object.entries(sender.memory.images).map(([sha, image]) => [image.id, sha]));
    return parsePost({ title: title.raw, excerpt: excerpt.raw, content: content.raw, lead }, images);
  }

  it('brings a whole piece there as a draft and reads it back intact', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const outcome = await sender.run();
    expect(outcome).toMatchObject({
      created: true,
      changed: true,
      status: 'draft',
      altered: [],
      conflict: null,
      notCarried: [],
      warnings: [{ message: 'export.warning.parents-made', params: { names: `River ${piece.word}` } }],
    });
    expect(outcome.editLink).toBe(`${server.url}/wp-admin/post.php?post=${outcome.postId}&action=edit`);

    const post = await editor.post(outcome.postId);
    expect(post).toMatchObject({
      status: 'draft',
      slug: piece.publication.meta.slug,
      comment_status: 'closed',
    });
    const there = await readBack(sender, outcome.postId);
    const sent = canonicalRoot(piece.publication.root);
    expect(headlineOf(there.root)).toEqual(headlineOf(sent));
    expect(standfirstOf(there.root)).toEqual(standfirstOf(sent));
    expect(leadOf(there.root)).toEqual(leadOf(sent));
    expect(bodyOf(there.root).map((block) => block.type)).toEqual(bodyOf(sent).map((block) => block.type));
    expect(there.foreign).toEqual([]);
    expect(post.content.raw).toContain('5 \\ 2 = “2.5”');

    const [own] = await editor.terms('categories', `fog ${piece.word}`);
    const [parent] = await editor.terms('categories', `River ${piece.word}`);
    expect(post.categories).toEqual([own?.id]);
    expect(own?.parent).toBe(parent?.id);
    expect(post.tags).toHaveLength(2);
    expect(sender.steps).toEqual(['connecting', 'comparing', 'terms', 'images', 'writing', 'checking']);
  });

  it('keeps every byte for an account whose HTML the site filters', async () => {
    const piece = await fullPiece({ categories: [] });
    const sender = sendAs(piece, 'author');
    const outcome = await sender.run();
    expect(outcome.altered).toEqual([]);
    expect((await editor.post(outcome.postId)).content.raw).toBe(sender.memory.base?.content);
  });

  it('sends nothing when nothing changed, and only what changed otherwise', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const { postId } = await sender.run();
    const revisions = async (): Promise<number> =>
      ((await editor.call('GET', `posts/${postId}/revisions`)) as unknown[]).length;
    const before = await revisions();
    expect(await sender.run()).toMatchObject({ postId, created: false, changed: false });
    expect(await revisions()).toBe(before);

    const [, ...rest] = piece.publication.root.children;
    sender.publication = {
      ...piece.publication,
      root: { type: 'root', children: [headline(`New ${piece.word}`), ...rest] },
    };
    expect(await sender.run()).toMatchObject({ postId, created: false, changed: true });
    expect((await editor.post(postId)).title.raw).toBe(`New ${piece.word}`);
    expect(await editor.postsWith(piece.word)).toHaveLength(1);
    for (const sha of piece.files.keys()) expect(await editor.mediaMarked(sha)).toHaveLength(1);
  });

  it('puts another lead image in place of the first', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const { postId } = await sender.run();
    const other = await picture();
    piece.files.set(other.media.sha, other.bytes);
    const lead = figure({
      role: 'lead',
      media: other.media.sha,
      alt: 'Another',
      caption: 'Another ferry',
      credit: 'B',
    });
    const replaced = (node: RootJSON['children'][number]) => (node.type === 'figure' ? lead : node);
    sender.publication = {
      ...piece.publication,
      root: { type: 'root', children: piece.publication.root.children.map(replaced) },
      media: { [other.media.sha]: other.media },
    };
    await sender.run();
    expect(leadOf((await readBack(sender, postId)).root)).toEqual(canonicalRoot(root(lead)).children[0]);
  });

  it('sends a picture once, however many pieces show it', async () => {
    const one = await fullPiece();
    const two = await fullPiece();
    const [sha = '', bytes] = [...one.files][0] ?? [];
    two.files.set(sha, bytes ?? Buffer.alloc(0));
    two.publication.media = one.publication.media;
    two.publication.root = root(
      headline(two.word),
      { type: 'standfirst', children: [] },
      figure({ media: sha }),
      figure({ media: sha }),
    );
    await sendAs(one).run();
    await sendAs(two).run();
    expect(await editor.mediaMarked(sha)).toHaveLength(1);
  });

  it('sends a picture again that was deleted there', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const { postId } = await sender.run();
    const first = (await editor.post(postId)).featured_media;
    await editor.call('DELETE', `media/${first}?force=true`);
    await sender.run({ overwrite: (await conflictOf(sender)).seen });
    const second = (await editor.post(postId)).featured_media;
    expect(second).not.toBe(first);
    expect(second).not.toBe(0);
  });

  async function conflictOf(sender: Exporter) {
    await expect(sender.run()).rejects.toMatchObject({ code: 'changed-there' });
    const { conflict } = sender.memory;
    if (!conflict) throw new Error('no conflict was remembered');
    return conflict;
  }

  it('invents nothing for a piece that has little', async () => {
    const { word, files } = await fullPiece();
    const bare = publication({
      id: crypto.randomUUID(),
      root: root(headline(word), { type: 'standfirst', children: [] }, paragraph('One.')),
    });
    const { postId } = await sendAs({ word, files, publication: bare }).run();
    const post = await editor.post(postId);
    expect(post).toMatchObject({ excerpt: { raw: '' }, featured_media: 0, slug: '', tags: [] });
    expect(post.content.raw).toBe('<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->');
  });

  it('sends no piece without words', async () => {
    const { word, publication: full, files } = await fullPiece();
    const lead = full.root.children.filter((node) => node.type === 'figure');
    const empty = { ...full, root: root({ type: 'headline', children: [] }, ...lead) };
    await expect(sendAs({ word, files, publication: empty }).run()).rejects.toMatchObject({
      code: 'bad-input',
    });
    for (const sha of files.keys()) expect(await editor.mediaMarked(sha)).toEqual([]);
  });

  it('keeps a stated lead image as one still to be chosen', async () => {
    const piece = await fullPiece();
    const stated = figure({ role: 'lead', media: null, caption: 'Seen from the pier', credit: 'NOBODY YET' });
    const { word } = piece;
    const sender = sendAs({
      ...piece,
      publication: {
        ...piece.publication,
        root: root(headline(word), { type: 'standfirst', children: [] }, stated),
      },
    });
    const { postId } = await sender.run();
    expect((await editor.post(postId)).featured_media).toBe(0);
    expect(leadOf((await readBack(sender, postId)).root)).toEqual(canonicalRoot(root(stated)).children[0]);
  });

  it('carries the apparatus, the date and the author', async () => {
    const person = {
      id: 'a',
      name: 'Author Person',
      bio: 'keeps a boat.',
      role: '',
      affiliation: '',
      picture: null,
      contact: '',
      fields: {},
    };
    const piece = await fullPiece({
      authors: [person],
      disclaimer: {
        id: 'd',
        kind: 'disclaimer',
        name: 'Guest',
        variant: 'guest',
        text: 'Views are those of {author}.',
      },
      call: { id: 'c', kind: 'call', name: 'Write', variant: 'any', text: 'Write to opinion@example.org.' },
      meta: {
        publishAt: { at: '2031-03-04T05:06:00.000Z', zone: 'UTC' },
        kicker: 'Rivers',
        seoTitle: 'Ferries',
      },
    });
    const sender = sendAs(piece);
    const outcome = await sender.run();
    expect(outcome).toMatchObject({
      authorMatched: true,
      status: 'draft',
      notCarried: ['kicker', 'seoTitle'],
    });
    expect(await editor.post(outcome.postId)).toMatchObject({
      author: server.users.author.id,
      date_gmt: '2031-03-04T05:06:00',
      status: 'draft',
    });
    expect((await readBack(sender, outcome.postId)).notes).toEqual([
      { kind: 'author', text: 'Author Person keeps a boat.' },
      { kind: 'disclaimer', text: 'Views are those of Author Person.' },
      { kind: 'call', text: 'Write to opinion@example.org.' },
    ]);
    expect(await sender.run()).toMatchObject({ changed: false });
  });

  it('leaves the post to its account where the author is nobody there', async () => {
    const stranger = {
      id: 'a',
      name: 'Nobody There',
      bio: '',
      role: '',
      affiliation: '',
      picture: null,
      contact: '',
      fields: {},
    };
    const outcome = await sendAs(await fullPiece({ authors: [stranger] })).run();
    expect(outcome.authorMatched).toBe(false);
    expect((await editor.post(outcome.postId)).author).toBe(server.users.editor.id);
  });

  it('uses the terms that are there: by slug, and by name', async () => {
    const piece = await fullPiece();
    const existing = (await editor.call('POST', 'tags', {
      name: `Low & Tide ${piece.word}`,
      slug: `lt-${piece.word}`,
    })) as { id: number };
    const moved = (await editor.call('POST', 'categories', {
      name: `Elsewhere ${piece.word}`,
      slug: `own-${piece.word}`,
    })) as { id: number };
    const own = { ...category('Renamed since'), slug: `own-${piece.word}` };
    piece.publication.tags = [tag(`low & tide ${piece.word}`)];
    piece.publication.categories = [{ category: own, path: [own] }];
    const { postId } = await sendAs(piece).run();
    expect(await editor.post(postId)).toMatchObject({ tags: [existing.id], categories: [moved.id] });
  });

  it.each([
    ['Cafe', 'Café'],
    ['The Quay’s “Voices”', `The Quay's "Voices"`],
  ])('takes “%s” there for “%s”, whatever its slug', async (there, here) => {
    const piece = await fullPiece();
    const made = async (taxonomy: string): Promise<number> => {
      const fields = { name: `${there} ${piece.word}`, slug: `own-${piece.word}` };
      return ((await editor.call('POST', taxonomy, fields)) as { id: number }).id;
    };
    const ids = { categories: [await made('categories')], tags: [await made('tags')] };
    const filed = category(`${here} ${piece.word}`);
    piece.publication.categories = [{ category: filed, path: [filed] }];
    piece.publication.tags = [tag(`${here} ${piece.word}`)];
    const { postId } = await sendAs(piece).run();
    expect(await editor.post(postId)).toMatchObject(ids);
  });

  it.each([
    ['slug', (word: string) => ({ name: `Renamed ${word}`, slug: `ferries-fog-${word}` })],
    ['name', (word: string) => ({ name: `Ferries & fog ${word}`, slug: `moved-${word}` })],
  ])('makes no parent for a category that the site has by its %s', async (_, there) => {
    const piece = await fullPiece();
    const { id } = (await editor.call('POST', 'categories', there(piece.word))) as { id: number };
    const { postId, warnings } = await sendAs(piece).run();
    expect((await editor.post(postId)).categories).toEqual([id]);
    expect(await editor.terms('categories', `River ${piece.word}`)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says that a post keeps its categories when the piece has none left', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const { postId } = await sender.run();
    expect((await sender.run()).warnings).toEqual([]);
    const { categories } = await editor.post(postId);
    sender.publication = { ...piece.publication, categories: [] };
    expect((await sender.run()).warnings).toEqual([
      { message: 'export.warning.categories-stay', params: {} },
    ]);
    expect((await editor.post(postId)).categories).toEqual(categories);
  });

  it('takes the term that somebody else made a moment before', async () => {
    const piece = await fullPiece();
    const name = `Ebb ${piece.word}`;
    piece.publication.categories = [];
    piece.publication.tags = [tag(name)];
    const proxy = await startFaultProxy(server.url);
    let made = 0;
    proxy.reset(({ method, path }) => {
      if (method !== 'POST' || !path.startsWith('/wp-json/wp/v2/tags')) return null;
      return {
        kind: 'first',
        act: async () => void (made = ((await editor.call('POST', 'tags', { name })) as { id: number }).id),
      };
    });
    const { postId } = await exporter(piece, connectionTo(server, 'editor', proxy.url)).run();
    await proxy.close();
    expect(made).toBeGreaterThan(0);
    expect((await editor.post(postId)).tags).toEqual([made]);
  });

  it('knows letters beyond ASCII in slugs', async () => {
    const piece = await fullPiece();
    const slug = `潮水-${piece.word}`;
    piece.publication.meta.slug = slug;
    piece.publication.tags = [tag(slug)];
    const sender = sendAs(piece);
    const first = await sender.run();
    expect(first.altered).toEqual([]);
    expect(await sender.run()).toMatchObject({ changed: false });
    const other = await fullPiece();
    other.publication.tags = [tag(slug)];
    await sendAs(other).run();
    expect(await editor.terms('tags', slug)).toHaveLength(1);
  });

  it('leaves a slug as the site made it unique', async () => {
    const one = await fullPiece();
    const two = await fullPiece();
    two.publication.meta.slug = one.publication.meta.slug;
    await sendAs(one).run();
    const sender = sendAs(two);
    const { postId, altered } = await sender.run();
    expect(altered).toEqual(['slug']);
    expect((await editor.post(postId)).slug).toBe(`${one.publication.meta.slug}-2`);
    expect(await sender.run()).toMatchObject({ changed: false, altered: [], conflict: null });
  });

  it('finds the draft of an attempt whose answer was lost, and clears a second one away', async () => {
    const piece = await fullPiece();
    const sender = sendAs(piece);
    const slug = `copydesk-${piece.publication.id}`;
    const lost = (await editor.call('POST', 'posts', { title: piece.word, slug, status: 'draft' })) as {
      id: number;
    };
    await editor.call('POST', 'posts', { title: piece.word, slug, status: 'draft' });
    sender.memory = { ...sender.memory, uncertain: true };
    expect((await sender.run()).postId).toBe(lost.id);
    expect((await editor.postsWith(piece.word)).map((post) => post.id)).toEqual([lost.id]);
    expect(sender.memory.uncertain).toBe(false);
  });

  it('carries marks in the headline', async () => {
    const piece = await fullPiece();
    piece.publication.root.children[0] = {
      type: 'headline',
      children: [text(`${piece.word} `), text('marked', 2)],
    };
    const { postId } = await sendAs(piece, 'editor').run();
    expect((await editor.post(postId)).title.raw).toBe(`${piece.word} <em>marked</em>`);
  });
});
