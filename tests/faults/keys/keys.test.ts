/**
 * Random keys in a real browser, in editing and in suggesting mode: what is stored is what is seen; with no suggestion taken
 * the piece is as it was, with all of them taken it is what editing gives. Which format words get that are typed between two
 * runs is not asked here: both-modes.spec.ts has the cases that are held.
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
  if (block.type === 'list')
    return block.children.flatMap(({ children }) =>
      children.some(({ type }) => type === 'list')
        ? (children as RootChildJSON[]).flatMap(linesOf)
        : [wordsOf(children as InlineJSON[])],
    );
  return 'children' in block && block.type !== 'figure' ? [wordsOf(block.children)] : [];
}

const storedLines = (root: RootJSON): string[] =>
  root.children.flatMap(linesOf).filter((line) => line.trim() !== '');

/** Blocks, words, links and line breaks, without formats and ids. */
function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return joined(node.map(shapeOf));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== '$' && key !== 'format')
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

const isText = (node: unknown): node is { type: 'text'; text: string } =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';

const joined = (nodes: unknown[]): unknown[] =>
  nodes.reduce<unknown[]>((before, node) => {
    const last = before.at(-1);
    return isText(node) && isText(last)
      ? [...before.slice(0, -1), { ...last, text: last.text + node.text }]
      : [...before, node];
  }, []);

it(
  'are stored as they are seen, and as suggestions say the same',
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
        for (const [mode, id] of [
          ['Editing', plain],
          ['Suggesting', suggested],
        ] as const) {
          const text = await openPiece(page, id, mode, LAST);
          await play(page, text, script);
          const seen = await seenIn(text);
          await expect.poll(async () => storedLines(await stored(id)), { timeout: PATIENCE }).toEqual(seen);
        }
        await expect
          .poll(async () => shapeOf(acceptAll(await stored(suggested))), { timeout: PATIENCE })
          .toEqual(shapeOf(await stored(plain)));
        expect(rejectAll(await stored(suggested))).toEqual(before);
        expect(errors).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 60_000,
);
