/** A piece compared with its page on a real WordPress in its default theme, drawn by a real browser. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { browserAbilities } from '../../src/main/hosts/browser/abilities';
import type { AskHost } from '../../src/main/backend/host-abilities';
import type { Services } from '../../src/main/backend/services';
import { headline, paragraph, root, text } from '../../src/main/backend/render/testing';
import type { BlockJSON } from '../../src/shared/document/json';
import { AppError } from '../../src/shared/model/errors';
import { onlyWhere } from '../../src/main/backend/testing';
import { temporaryDirectory } from '../temporary-directory';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addPiece, addSite, finished, workstation } from './workstation';

const resourcesDir = join(import.meta.dirname, '../../resources');

/** A text that begins with a list and a quotation. */
const LISTED: BlockJSON[] = [
  {
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [text('The harbour keeps its doors open through the night.')] },
      { type: 'listitem', children: [text('Nobody pays to sit down.')] },
    ],
  },
  { type: 'quote', children: [text('A quay without benches is a road, said the harbour master.')] },
  paragraph('The tide comes at five and leaves at eleven.'),
];

/** As a site’s editor would build it in WordPress: label and headline in one column, the text in another. */
const OTHER_TEMPLATE = `<!-- wp:template-part {"slug":"header"} /-->
<!-- wp:group {"tagName":"main","className":"story"} --><main class="wp-block-group story">
<!-- wp:columns --><div class="wp-block-columns">
<!-- wp:column --><div class="wp-block-column"><!-- wp:post-terms {"term":"category"} /--><!-- wp:post-title {"level":2} /--></div><!-- /wp:column -->
<!-- wp:column --><div class="wp-block-column"><!-- wp:post-date /--><!-- wp:post-content /--></div><!-- /wp:column -->
</div><!-- /wp:columns --></main><!-- /wp:group -->`;

/** As a host would lend it, without the worker in between. */
function lend(dataDir: string): AskHost {
  const nowhere = pathToFileURL('/');
  const layout = {
    storeWorkerUrl: nowhere,
    computeWorkerUrl: nowhere,
    preloadPath: '',
    rendererDir: '',
    resourcesDir,
  };
  const { photograph } = browserAbilities(layout, dataDir, () => undefined);
  return (name, params) => {
    if (name !== 'photograph' || !photograph)
      return Promise.reject(new AppError('not-available-here', { ability: name }));
    return photograph(params as never);
  };
}

async function compared(services: Services, pieceId: string, destinationId: string) {
  const job = await finished(services, services.comparisons.start(pieceId, { destinationId }, 1280));
  if (job.state !== 'done') return { job, comparison: null };
  return { job, comparison: services.comparisons.get((job.outcome as { id: string }).id) };
}

describeWordPress('a piece compared with its page', (server) => {
  it(
    'finds every part, what was changed there, and keeps the history',
    onlyWhere(findBrowser() !== null, 'no Chrome, Chromium or Edge is on this computer'),
    async () => {
      const dataDir = temporaryDirectory();
      const services = await workstation(dataDir, lend(dataDir));
      const word = randomUUID().slice(0, 8);
      const pieceId = await addPiece(services, word);
      const destinationId = await addSite(services, server, 'editor');
      expect(() => services.comparisons.start(pieceId, { destinationId }, 1280)).toThrow(
        expect.objectContaining({ code: 'not-public-there' }),
      );
      const sent = await finished(
        services,
        await services.deliveries.export({ pieceId, destinationId }, true),
      );
      expect((await compared(services, pieceId, destinationId)).job).toMatchObject({
        state: 'failed',
        error: { code: 'not-public-there' },
      });

      const site = siteAs(server, 'editor');
      const { editLink } = sent.outcome as { editLink: string };
      const postId = Number(new URL(editLink).searchParams.get('post'));
      await site.edit(postId, { status: 'publish' });
      const { comparison: first } = await compared(services, pieceId, destinationId);
      const region = (id: string) => first?.regions.find((candidate) => candidate.id === id);
      for (const id of ['category', 'headline', 'body-1']) {
        expect(region(id), id).toMatchObject({ found: true });
        expect(region(id)?.pixels, id).toBeGreaterThan(0);
        expect(region(id)?.theirs?.[2], id).toBeGreaterThan(0);
      }
      expect(region('body-1')?.text).toBe(1);
      // The default theme shows a featured image without its caption: readers there never see the credit.
      for (const id of ['caption', 'credit']) expect(region(id), id).toMatchObject({ found: false, text: 0 });
      expect(first).toMatchObject({ templateMoved: false, withoutPictures: null });
      const { ours, theirs, difference } = services.comparisons.pictures(first?.id ?? '', 'body-1');
      for (const picture of [ours, theirs, difference])
        expect(Buffer.from(picture.subarray(8, 12)).toString()).toBe('WEBP');

      const { content } = await site.post(postId);
      await site.edit(postId, { content: content.raw.replace('at dawn', 'at dusk') });
      const { comparison: second } = await compared(services, pieceId, destinationId);
      expect(second?.regions.find(({ id }) => id === 'body-1')?.words).toEqual(
        expect.arrayContaining([
          { where: 'ours', text: 'dawn' },
          { where: 'theirs', text: 'dusk' },
        ]),
      );
      expect(second?.score).toBeLessThan(first?.score ?? 0);
      expect(services.comparisons.list(pieceId).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    },
  );

  it('says when the site’s template has moved, not when another piece is compared', async () => {
    const services = await workstation();
    const destinationId = await addSite(services, server, 'editor');
    const site = siteAs(server, 'admin');
    const word = randomUUID().slice(0, 8);
    const published = async (pieceId: string): Promise<string> => {
      const job = await finished(
        services,
        await services.deliveries.export({ pieceId, destinationId }, true),
      );
      const { editLink } = job.outcome as { editLink: string };
      await site.edit(Number(new URL(editLink).searchParams.get('post')), { status: 'publish' });
      return pieceId;
    };
    const filed = await published(await addPiece(services, word));
    const listed = await published(
      services.pieces.create({
        root: root(headline(`Terms of the ${word} quay`), ...LISTED),
        meta: { slug: `terms-of-the-${word}-quay` },
      }),
    );
    const moved = async (pieceId: string): Promise<boolean | undefined> =>
      (await compared(services, pieceId, destinationId)).comparison?.templateMoved;
    expect([await moved(filed), await moved(listed), await moved(filed)]).toEqual([false, false, false]);

    const template = 'templates/twentytwentyfive//single';
    await site.call('POST', template, { content: OTHER_TEMPLATE });
    try {
      const { comparison } = await compared(services, filed, destinationId);
      expect(comparison?.templateMoved).toBe(true);
      expect(comparison?.regions.filter(({ found }) => found).map(({ id, text }) => [id, text])).toEqual([
        ['category', 1],
        ['headline', 1],
        ['body-1', 1],
      ]);
      expect(await moved(filed)).toBe(false);
      expect(services.comparisons.list(filed).map(({ templateMoved }) => templateMoved)).toEqual([
        false,
        true,
        false,
        false,
      ]);
    } finally {
      await site.call('DELETE', `${template}?force=true`);
    }
  });
});
