/**
 * Random keys in a real browser, in editing and in suggesting mode: what is stored is what is seen; all suggestions taken are
 * what editing gives; none taken is the piece as it was.
 */
import { chromium } from '@playwright/test';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { findBrowser, TEST_FLAGS } from '../../../scripts/lib/browser.mjs';
import { connect } from '../../../src/main/command-line/connect';
import { readRoot, writeRoot } from '../../../src/shared/document/headless';
import type { InlineJSON, RootChildJSON, RootJSON } from '../../../src/shared/document/json';
import { figure, list, paragraph, rootWith, text } from '../../../src/shared/document/operations/testing';
import { acceptAll, rejectAll } from '../../../src/shared/document/suggestions/decide';
import { startServeHost } from '../../e2e/hosts';
import { temporaryDirectory } from '../../temporary-directory';
import { scripts } from './script';
import { openPiece, play, seenIn } from './typist';

const RUNS = Number(process.env['COPYDESK_SOAK_RUNS'] ?? 3);

/** How long a key may take to be on disk on a busy computer. Milliseconds. */
const PATIENCE = 20_000;

const LAST = 'The last paragraph ends the piece.';

const PIECE = rootWith(
  {
    type: 'paragraph',
    $: { bid: 'p' },
    children: [
      text('The ferry has run since '),
      text('nineteen sixty', 2),
      text(' and it '),
      text('still runs', 1),
      text(', see '),
      { type: 'link', url: 'https://tides.example/', children: [text('the tide tables')] },
      text('.'),
    ],
  },
  { type: 'heading', tag: 'h2', $: { bid: 'h' }, children: [text('What it carries')] },
  list('l', 'bullet', 'first crossing', 'second crossing', 'third crossing'),
  figure('f', 'The quay at low water.'),
  { type: 'quote', $: { bid: 'q' }, children: [text('The sea is patient.')] },
  paragraph('z', text(LAST)),
);

const wordsOf = (nodes: readonly InlineJSON[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'linebreak') return '';
      return node.type === 'link' ? wordsOf(node.children) : node.text;
    })
    .join('');

function linesOf(block: RootChildJSON): string[] {
  if (block.type === 'list') return block.children.map(({ children }) => wordsOf(children as InlineJSON[]));
  return 'children' in block && block.type !== 'figure' ? [wordsOf(block.children)] : [];
}

const storedLines = (root: RootJSON): string[] =>
  root.children.flatMap(linesOf).filter((line) => line.trim() !== '');

/** The blocks that two pieces do not share. Their ids are each piece's own. */
function differences(plain: RootJSON, suggested: RootJSON): string[] {
  const [one, other] = [plain, suggested].map(({ children }) =>
    children.map((block) =>
      JSON.stringify(block, (key, value: unknown) => (key === 'bid' ? undefined : value)),
    ),
  ) as [string[], string[]];
  if (one.join() === other.join()) return [];
  return [
    ...one.filter((block) => !other.includes(block)).map((block) => `editing: ${block}`),
    ...other.filter((block) => !one.includes(block)).map((block) => `suggesting: ${block}`),
  ];
}

it(
  'end as they would plainly, and are stored as they are seen',
  async () => {
    const dataDir = temporaryDirectory();
    const host = await startServeHost(dataDir, { sample: false });
    onTestFinished(() => void host.stop());
    const connection = await connect(dataDir);
    if (!connection) throw new Error('the workstation does not answer');
    const { api } = connection;
    onTestFinished(() => connection.close());
    const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: TEST_FLAGS });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(host.entryUrl);
    await page.getByRole('main').first().waitFor();

    const stored = async (id: string): Promise<RootJSON> => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
      return readRoot(doc);
    };
    const newPiece = async (): Promise<string> => {
      const { id } = await api.pieces.create({});
      const doc = new Y.Doc();
      Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
      writeRoot(doc, PIECE);
      await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'test' });
      return id;
    };

    await fc.assert(
      fc.asyncProperty(scripts(8), async (script) => {
        const [plain, suggested] = [await newPiece(), await newPiece()];
        const before = await stored(suggested);
        for (const [id, mode] of [
          [plain, 'Editing'],
          [suggested, 'Suggesting'],
        ] as const) {
          const text = await openPiece(page, id, mode, LAST);
          await play(page, text, script);
          const seen = await seenIn(text);
          await expect.poll(async () => storedLines(await stored(id)), { timeout: PATIENCE }).toEqual(seen);
        }
        await expect
          .poll(async () => differences(await stored(plain), acceptAll(await stored(suggested))), {
            timeout: PATIENCE,
          })
          .toEqual([]);
        expect(rejectAll(await stored(suggested))).toEqual(before);
        expect(errors).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 60_000,
);
