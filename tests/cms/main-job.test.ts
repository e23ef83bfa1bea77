/**
 * The desk's main job from end to end: a page copied from a site is imported, gets its picture, goes to WordPress and
 * reads back whole. With a page of the project's own everywhere, and with the captured one where it lies beside.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../src/shared/document/read';
import { parsePost } from '../../src/main/backend/export/wordpress/parse';
import { onlyWhere } from '../../src/main/backend/testing';
import { picture } from './pieces';
import { siteAs } from './site';
import { describeWordPress } from './suite';
import { addSite, finished, workstation } from './workstation';

const OWN = join(import.meta.dirname, '../fixtures/import/aggregator-page.txt');
const SEED = join(import.meta.dirname, '../../../shared/seed/opinion-page.txt');

/** What the file itself says: headline without its marker, category, credit in capitals, and the long lines of the body. */
function factsOf(file: string) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const [, category = '', marked = ''] = lines.find((line) => line.startsWith('Home»'))?.split('»') ?? [];
  const credit = lines.find((line) => /^[A-Z ]+ \/ [A-Z ]+$/.test(line)) ?? '';
  return {
    category,
    headline: marked.replace(/ – Opinion$/, ''),
    credit,
    caption: lines[lines.indexOf(credit) - 2] ?? '',
    body: lines.filter((line) => line.length > 150 && !line.includes('@')),
  };
}

describeWordPress('the main job', (server) => {
  describe.each([
    ['a page of our own', OWN],
    ['the captured page', SEED],
  ])('with %s', (_, file) => {
    it(
      'reaches the site as a draft with nothing lost and nothing invented',
      onlyWhere(existsSync(file), `${file} is not here`),
      async () => {
        const facts = factsOf(file);
        const services = await workstation();
        const bytes = new Uint8Array(readFileSync(file));
        const { id } = await services.importer.importFile({ name: 'page.txt', bytes, format: 'auto' });

        const media = await services.media.add('lead.jpg', new Uint8Array((await picture()).bytes));
        const { root } = services.pieces.current(id);
        const withPicture = root.children.map((node) =>
          node.type === 'figure' && node.role === 'lead'
            ? { ...node, media: media.sha, alt: 'A picture' }
            : node,
        );
        // The site keeps what earlier runs sent, and slugs there are unique.
        const meta = { slug: `main-job-${randomUUID()}` };
        services.pieces.overwrite(id, { type: 'root', children: withPicture }, meta, { what: 'test' });

        const destinationId = await addSite(services, server, 'editor');
        const where = { pieceId: id, destinationId };
        const job = await finished(services, await services.deliveries.export(where, true));
        expect(job).toMatchObject({
          state: 'done',
          outcome: { status: 'draft', altered: [], conflict: false },
        });

        const editor = siteAs(server, 'editor');
        const postId = Number(
          new URL((job.outcome as { editLink: string }).editLink).searchParams.get('post'),
        );
        const post = await editor.post(postId);
        const entry = await editor.media(post.featured_media);
        const lead = { id: entry.id, alt: entry.alt_text, caption: entry.caption.raw };
        const there = parsePost(
          { title: post.title.raw, excerpt: post.excerpt.raw, content: post.content.raw, lead },
          new Map([[entry.id, media.sha]]),
        );
        expect(post.status).toBe('draft');
        expect(textOfInline(headlineOf(there.root).children)).toBe(facts.headline);
        expect(standfirstOf(there.root).children).toEqual([]);
        expect(
          bodyOf(there.root).map((node) =>
            node.type === 'paragraph' ? textOfInline(node.children) : node.type,
          ),
        ).toEqual(facts.body);
        const figure = leadOf(there.root);
        expect(figure?.credit).toBe(facts.credit);
        expect(textOfInline(figure?.children[0].children ?? [])).toBe(facts.caption);
        const [category] = await editor.terms('categories', facts.category);
        expect(post.categories).toEqual([category?.id]);
        expect(there.notes.map((note) => note.kind)).toEqual(expect.arrayContaining(['disclaimer', 'call']));
      },
    );
  });
});
