/** The preview's difference from what is live, against a real WordPress that somebody else works on as well. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addPiece, addSite, finished, workstation } from './workstation';

describeWordPress('differences from what is live', (server) => {
  it('are those from what the site has now, and from what it last had once the post is gone', async () => {
    const dataDir = temporaryDirectory();
    let services = await workstation(dataDir);
    const word = randomUUID().slice(0, 8);
    const id = await addPiece(services, word);
    const render = () =>
      services.previews.render({
        id,
        channel: 'article',
        theme: null,
        marks: 'difference',
        against: null,
        linkTo: 'desk',
        scheme: 'light',
        now: null,
        base: '',
      });
    expect((await render()).difference).toBeNull();
    expect(await services.previews.there({ id, against: null })).toBeNull();

    const destinationId = await addSite(services, server, 'editor');
    const job = await finished(
      services,
      await services.deliveries.export({ pieceId: id, destinationId }, true),
    );
    const { editLink } = job.outcome as { editLink: string };
    const postId = Number(new URL(editLink).searchParams.get('post'));
    const site = siteAs(server, 'editor');
    const { content } = await site.post(postId);
    await site.edit(postId, { status: 'publish', content: content.raw.replace('at dawn', 'at dusk') });
    expect((await render()).difference).toMatchObject({ live: { published: false }, changes: [] });

    const there = () => services.previews.there({ id, against: 'another' });
    expect(await there()).toMatchObject({ problem: null });
    const seen = (await render()).difference;
    expect(seen).toMatchObject({
      live: { published: true },
      changes: [{ kind: 'changed', part: 'paragraph' }],
    });

    await services.close();
    services = await workstation(dataDir);
    expect((await render()).difference).toEqual(seen);

    await site.call('DELETE', `posts/${postId}`);
    expect(await there()).toMatchObject({ problem: { code: 'trashed-there' } });
    expect((await render()).difference).toEqual(seen);
    await site.call('DELETE', `posts/${postId}?force=true`);
    expect(await there()).toMatchObject({ problem: { code: 'gone-there' } });
  });
});
