import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { RootJSON } from '../../src/shared/document/json';
import { bodyTextOf, headlineOf, textOfInline } from '../../src/shared/document/read';
import type { ConflictHunk, HunkChoice } from '../../src/shared/model/delivery';
import type { Services } from '../../src/main/backend/services';
import { ensureCategory } from '../../src/main/backend/taxonomy/ensure';
import { headline, paragraph, root } from '../../src/main/backend/render/testing';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addSite, finished, workstation } from './workstation';

const BLOCKS = [
  'The ferry crosses at dawn.',
  'Nobody asks the ferryman why.',
  'Print it, and hang it where people wait.',
];
const standfirst = { type: 'standfirst' as const, children: [] };
const texts = (blocks: readonly string[]): string =>
  blocks.map((words) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`).join('\n\n');

describeWordPress('a conflict decided hunk by hunk', (server) => {
  const editor = siteAs(server, 'editor');

  /** A piece that was sent, with a word of its own. */
  async function sentPiece() {
    const services = await workstation();
    const word = `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;
    const category = services.store.write((tx) => ensureCategory(tx, `Rivers ${word}`));
    const pieceId = services.pieces.create({
      root: textOf(`The ${word}`, BLOCKS),
      meta: { slug: word, categories: [category] },
    });
    const where = { pieceId, destinationId: await addSite(services, server, 'editor') };
    const send = async () => finished(services, await services.deliveries.export(where, true));
    await send();
    const [post] = await editor.postsWith(word);
    return { services, word, where, send, postId: post?.id ?? 0 };
  }
  const textOf = (title: string, blocks: readonly string[]): RootJSON =>
    root(headline(title), standfirst, ...blocks.map((words) => paragraph(words)));
  function write(services: Services, pieceId: string, title: string, blocks: readonly string[]): void {
    services.pieces.overwrite(pieceId, textOf(title, blocks), {}, { what: 'test' });
  }
  const blocksOf = (services: Services, pieceId: string): string[] =>
    bodyTextOf(services.pieces.current(pieceId).root).split('\n\n');

  async function merge(
    { services, where }: Awaited<ReturnType<typeof sentPiece>>,
    choose: (hunk: ConflictHunk) => HunkChoice | null,
  ) {
    const { hunks, seen, token } = await services.deliveries.conflict(where);
    const choices = hunks.map((hunk) => (hunk.rule === null ? choose(hunk) : null));
    const jobId = await services.deliveries.merge(where, seen, { choices, token });
    return { hunks, job: await finished(services, jobId) };
  }

  it('takes what one side changed by rule, and what a person chooses where both did', async () => {
    const sent = await sentPiece();
    const { services, word, where, send, postId } = sent;
    const [, second, third] = BLOCKS;
    await editor.edit(postId, {
      title: `Theirs ${word}`,
      content: texts([
        'The ferry leaves at dawn.',
        String(second),
        'Print it, laminate it, and hang it where people wait.',
        'New there.',
      ]),
    });
    write(services, where.pieceId, `Mine ${word}`, [
      'The ferry crosses at noon.',
      'Nobody asks the ferryman how.',
      'Print it, and hang it where people already queue.',
    ]);
    expect(await send()).toMatchObject({ error: { code: 'changed-there' } });

    await expect(merge(sent, () => null)).rejects.toMatchObject({ code: 'bad-input' });
    const { hunks, job } = await merge(sent, ({ part }) => (part === 'headline' ? 'mine' : 'theirs'));
    expect(
      hunks.filter(({ same }) => !same).map(({ part, blocks, rule }) => [part, blocks?.[0], rule]),
    ).toEqual([
      ['headline', undefined, null],
      ['block', 1, null],
      ['block', 2, 'mine'],
      ['block', 3, 'merged'],
      ['block', 4, 'theirs'],
    ]);
    expect(job.state).toBe('done');
    const merged = [
      'The ferry leaves at dawn.',
      'Nobody asks the ferryman how.',
      'Print it, laminate it, and hang it where people already queue.',
      'New there.',
    ];
    expect(blocksOf(services, where.pieceId)).toEqual(merged);
    const post = await editor.post(postId);
    expect(post.title.raw).toBe(`Mine ${word}`);
    expect(post.content.raw).toBe(texts(merged));
    expect(services.deliveries.byPiece(where.pieceId)).toMatchObject([
      { state: 'draft-there', hasConflict: false },
    ]);
    expect((await send()).outcome).toMatchObject({ changed: false });

    // Neither side is lost.
    const kept = (await services.revisions.list(where.pieceId)).filter(({ kind }) =>
      /merge|there/.test(kind),
    );
    expect(kept.map(({ kind }) => kind)).toEqual(['merge', 'there', 'before-merge']);
    const [, there, before] = kept.map(({ number }) => services.revisions.get(where.pieceId, number).root);
    expect(there && textOfInline(headlineOf(there).children)).toBe(`Theirs ${word}`);
    expect(there && bodyTextOf(there)).toContain(String(third).replace('it,', 'it, laminate it,'));
    expect(before && bodyTextOf(before)).toContain('at noon');
  });

  it('brings fields into the piece, and leaves on the site what a piece does not say', async () => {
    const sent = await sentPiece();
    const { services, word, where, send, postId } = sent;
    const admin = siteAs(server, 'admin');
    const made = (await admin.call('POST', 'categories', { name: `Quays ${word}` })) as { id: number };
    await admin.edit(postId, {
      slug: `${word}-there`,
      comment_status: 'closed',
      categories: [made.id],
      author: server.users.author.id,
    });
    write(services, where.pieceId, `Mine ${word}`, BLOCKS);
    expect(await send()).toMatchObject({ error: { code: 'changed-there' } });
    const { hunks, job } = await merge(sent, () => null);
    expect(hunks.filter(({ same }) => !same)).toMatchObject([
      { part: 'headline', rule: 'mine' },
      { part: 'slug', rule: 'theirs', theirs: `${word}-there` },
      { part: 'comments', rule: 'theirs' },
      { part: 'categories', rule: 'theirs', theirs: `Quays ${word}` },
    ]);
    expect(job.state).toBe('done');
    const { meta } = services.pieces.current(where.pieceId);
    expect(meta).toMatchObject({ slug: `${word}-there`, commentsOpen: false });
    expect(services.pieces.row(where.pieceId).category).toBe(`Quays ${word}`);
    expect(await editor.post(postId)).toMatchObject({
      title: { raw: `Mine ${word}` },
      slug: `${word}-there`,
      categories: [made.id],
      author: server.users.author.id,
    });
  });

  it('asks before a picture or a block that the desk has none of is given up', async () => {
    const sent = await sentPiece();
    const { services, word, where, send, postId } = sent;
    const table =
      '<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>1</td></tr></tbody></table></figure>\n<!-- /wp:table -->';
    await editor.edit(postId, { content: `${texts(BLOCKS)}\n\n${table}` });
    write(services, where.pieceId, `Mine ${word}`, BLOCKS);
    await send();
    await expect(merge(sent, () => null)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await editor.post(postId)).content.raw).toContain('<table>');
    const { hunks } = await services.deliveries.conflict(where);
    expect(hunks.filter(({ rule }) => rule === null)).toMatchObject([{ part: 'block', note: 'words-only' }]);
  });

  it('is not done where the piece or the post was changed since it was looked at', async () => {
    const sent = await sentPiece();
    const { services, word, where, send, postId } = sent;
    await editor.edit(postId, { title: `Theirs ${word}` });
    write(services, where.pieceId, `Mine ${word}`, BLOCKS);
    await send();
    const { hunks, seen, token } = await services.deliveries.conflict(where);
    const choices = hunks.map(({ rule }) => (rule === null ? ('mine' as const) : null));
    write(services, where.pieceId, `Mine again ${word}`, BLOCKS);
    await expect(services.deliveries.merge(where, seen, { choices, token })).rejects.toMatchObject({
      code: 'conflict',
    });

    const fresh = await services.deliveries.conflict(where);
    await editor.edit(postId, { title: `Theirs again ${word}` });
    const jobId = await services.deliveries.merge(where, seen, { choices, token: fresh.token });
    expect(await finished(services, jobId)).toMatchObject({ error: { code: 'changed-there' } });
    expect((await editor.post(postId)).title.raw).toBe(`Theirs again ${word}`);
    expect((await services.deliveries.conflict(where)).hunks[0]?.theirs).toBe(`Theirs again ${word}`);
  });
});
