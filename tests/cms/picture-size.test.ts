/** A picture larger than WordPress serves: it keeps its own, and shows a smaller one. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { figure, headline, paragraph, root } from '../../src/main/backend/render/testing';
import { describeWordPress } from './suite';
import { addSite, finished, workstation } from './workstation';

describeWordPress('a picture that the site scales', (server) => {
  it('is told of in the size that the site serves', async () => {
    const services = await workstation();
    const word = randomUUID().slice(0, 8);
    const noise = { type: 'gaussian', mean: 128, sigma: 1 } as const;
    const image = sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#888', noise } });
    const { sha } = await services.media.add('quay.jpg', new Uint8Array(await image.jpeg().toBuffer()));
    const id = services.pieces.create({
      root: root(
        headline(`The ${word} quay`),
        { type: 'standfirst', children: [] },
        figure({ role: 'lead', media: sha, alt: 'A quay', credit: 'ANA REY' }),
        paragraph('Words.'),
      ),
      meta: { slug: `the-${word}-quay` },
    });
    const head = async (): Promise<string> => {
      const { html } = await services.previews.render({
        id,
        channel: 'article',
        theme: null,
        marks: 'clean',
        against: null,
        linkTo: 'site',
        scheme: 'light',
        now: null,
        base: '',
        whole: true,
      });
      return html;
    };
    const destinationId = await addSite(services, server, 'editor');
    await finished(services, await services.deliveries.export({ pieceId: id, destinationId }, true));
    const tags = await head();
    expect(tags).toMatch(/property="og:image" content="[^"]*-scaled\.jpg"/);
    expect(tags).toContain('property="og:image:width" content="2560"');
    expect(tags).toContain('property="og:image:height" content="1707"');
    const file = await services.fileExport.text(id, 'html');
    expect(file.text).toContain('property="og:image:width" content="2560"');
  });
});
