/** The site's own editor, opened in a browser on what was sent: it must take every block for one of its own. */
import { chromium, type Page } from '@playwright/test';
import { expect, it, onTestFinished } from 'vitest';
import { figure, list, paragraph, text } from '../../src/main/backend/render/testing';
import { findBrowser, TEST_FLAGS } from '../../scripts/lib/browser.mjs';
import { onlyWhere } from '../../src/main/backend/testing';
import { connectionTo, exporter } from './exporter';
import { fullPiece } from './pieces';
import { describeWordPress } from './suite';

interface EditorBlock {
  name: string;
  isValid: boolean;
  innerBlocks: EditorBlock[];
}
interface EditorStore {
  getBlocks: () => EditorBlock[];
  getCurrentPost: () => { content: string };
}
/** What the site's editor puts on its page. */
interface EditorWindow {
  wp: {
    blocks: { serialize: (blocks: EditorBlock[]) => string };
    /** Stores come as the editor starts. */
    data: { select: (store: string) => EditorStore | undefined };
  };
}

const executablePath = findBrowser();

describeWordPress('the site’s own editor', (server) => {
  it(
    'takes every block for its own, and would write it the same',
    onlyWhere(executablePath !== null, 'no Chrome, Chromium or Edge is on this computer'),
    async () => {
      const piece = await fullPiece({
        authors: [
          {
            id: 'a',
            name: 'Ada',
            bio: 'rows.',
            role: '',
            affiliation: '',
            picture: null,
            contact: '',
            fields: {},
          },
        ],
        disclaimer: { id: 'd', kind: 'disclaimer', name: 'G', variant: 'guest', text: 'Views are Ada’s.' },
        source: { id: 's', name: 'Harbour Post', url: 'https://harbour.example/', licence: 'CC BY' },
      });
      const [sha = ''] = piece.files.keys();
      const jumping = list('number', 'three', 'nine');
      jumping.start = 3;
      jumping.children[1]!.value = 9;
      piece.publication.root.children.push(
        figure({ media: sha }),
        figure({ media: null }),
        jumping,
        { ...paragraph('שלום'), $: { lang: 'he' } },
        { type: 'heading', tag: 'h4', direction: 'rtl', children: [text('x')] },
        ...(['center', 'end'] as const).flatMap((format) => [
          { ...paragraph('ends'), format },
          { ...paragraph('שלום'), $: { lang: 'he' }, format },
          { type: 'heading' as const, tag: 'h3' as const, format, children: [text('h')] },
          { type: 'quote' as const, format, children: [text('q')] },
          { type: 'pull-quote' as const, format, attribution: 'A', children: [text('p')] },
        ]),
      );
      const { postId } = await exporter(piece, connectionTo(server, 'editor')).run();

      const page = await openEditor(postId);
      const { blocks, rewritten, content } = await page.evaluate(() => {
        const { wp } = globalThis as unknown as EditorWindow;
        const there = wp.data.select('core/block-editor')?.getBlocks() ?? [];
        const flat = (found: EditorBlock[]): { name: string; isValid: boolean }[] =>
          found.flatMap(({ name, isValid, innerBlocks }) => [{ name, isValid }, ...flat(innerBlocks)]);
        return {
          blocks: flat(there),
          rewritten: wp.blocks.serialize(there),
          content: wp.data.select('core/editor')?.getCurrentPost().content ?? '',
        };
      });
      expect(blocks.filter((block) => !block.isValid)).toEqual([]);
      expect(new Set(blocks.map((block) => block.name))).toEqual(
        new Set(
          ['paragraph', 'heading', 'list', 'list-item', 'quote', 'pullquote', 'image'].map(
            (name) => `core/${name}`,
          ),
        ),
      );
      // The editor writes "/>" where the filter for authors, and so we, write " />".
      expect(rewritten).toBe(content.replaceAll(' />', '/>'));
    },
  );

  async function openEditor(postId: number): Promise<Page> {
    const browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: TEST_FLAGS,
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${server.url}/wp-login.php`);
    await page.fill('#user_login', server.users.admin.login);
    await page.fill('#user_pass', server.adminPassword);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
    await page.goto(`${server.url}/wp-admin/post.php?post=${postId}&action=edit`);
    await page.waitForFunction(() => {
      const { wp } = globalThis as unknown as Partial<EditorWindow>;
      return (wp?.data.select('core/block-editor')?.getBlocks() ?? []).length > 0;
    });
    return page;
  }
});
