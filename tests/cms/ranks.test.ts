/** Ranks of a plain WordPress: it counts comments, and no views. Views by WordPress Popular Posts are in site-ranks.test.ts. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { headline, paragraph, root } from '../../src/main/backend/render/testing';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addSite, workstation } from './workstation';

describeWordPress('a list in the site’s order', (server) => {
  it('has what is discussed most first, approved comments alone, and says that views are not counted', async () => {
    const services = await workstation();
    const destination = await addSite(services, server, 'editor');
    const site = siteAs(server, 'admin');
    const word = randomUUID().slice(0, 8);
    const discussed = async (name: string, comments: ('approved' | 'hold')[]): Promise<string> => {
      const slug = `${name}-${word}`;
      const fields = { title: `${name} & ${word}`, slug, status: 'publish', comment_status: 'open' };
      const { id: post } = z.object({ id: z.number() }).parse(await site.call('POST', 'posts', fields));
      for (const [index, status] of comments.entries())
        await site.call('POST', 'comments', { post, status, content: `Comment ${index} on ${slug}` });
      return services.pieces.create({
        root: root(headline(name), paragraph('Words.')),
        meta: { slug },
      });
    };
    const little = await discussed('little', ['approved', 'hold', 'hold', 'hold']);
    const much = await discussed('much', ['approved', 'approved', 'approved']);
    const rank = (by: 'comments' | 'views') => {
      const rule = { kind: 'ranked', destination, by } as const;
      services.lists.save({ key: 'top', title: '', rule, count: 3 });
      return services.lists.pull('top', AbortSignal.timeout(60_000));
    };
    expect(await rank('comments')).toMatchObject({ known: 2 });
    const ranked = services.store
      .all<{ id: string; title: string }>(
        'SELECT piece_id AS id, title FROM list_rank WHERE list = ? ORDER BY position',
        ['top'],
      )
      .filter(({ id }) => [little, much].includes(id));
    expect(ranked).toEqual([
      { id: much, title: `much & ${word}` },
      { id: little, title: `little & ${word}` },
    ]);
    await expect(rank('views')).rejects.toMatchObject({ code: 'ranks-not-offered' });
    // How posts are discussed says nothing of how they are read.
    expect((await services.lists.all()).find(({ key }) => key === 'top')?.ranks).toBeNull();
  });
});
