/**
 * A desk of 10,000 pieces: how long the list, its filters, a search and the counts take in the store, and how long it
 * is from a navigation to the first row in sight, against a page of the same React from the same host.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { it, onTestFinished } from 'vitest';
import { pieceListInputSchema, type PieceListInput } from '../../src/shared/contract/pieces';
import { openStore } from '../../src/main/backend/database/open';
import { setPerson } from '../../src/main/backend/pieces/identity';
import { Search } from '../../src/main/backend/search/search';
import { DATABASE_FILE } from '../../src/main/backend/system/backups';
import { startServeHost } from '../e2e/hosts';
import { copyProgram } from '../e2e/program-copy';
import { makeDesk } from '../fixtures/make-desk';
import { temporaryDirectory } from '../temporary-directory';
import { bundle, contextAt, launch } from './browser';
import { figuresOf, median, report, reportRatio, shuffled, timed } from './figures';
import { awaitFirstRow } from './pages/recorder';

const PIECES = 10_000;
const ROUNDS = 25;
const NAVIGATIONS = 11;
const LIMIT = { p95: 50 };

const ASKED: [what: string, input: Partial<PieceListInput>][] = [
  ['list, newest first', {}],
  ['list, by deadline', { sort: 'deadline', descending: false }],
  ['one status', { status: 'review' }],
  ['one category with those below it', { category: 'category-0' }],
  ['a word', { query: 'harbour', sort: 'relevance' }],
  ['a word being typed', { query: 'har', sort: 'relevance', typing: true }],
  ['a phrase', { query: '"the harbour"' }],
  ['status and a word', { query: 'status:draft harbour' }],
];

it(`${String(PIECES)} pieces`, async () => {
  const dataDir = temporaryDirectory();
  const store = openStore(join(dataDir, DATABASE_FILE));
  makeDesk(store, { pieces: PIECES, seed: 1 });
  // Somebody who has ten thousand pieces has set the desk up.
  store.write((tx) => setPerson(tx, store.now(), { name: 'Maren Holt', initials: 'MH' }));
  const search = new Search(store);
  const taken = new Map<string, number[]>(ASKED.map(([what]) => [what, []]));
  taken.set('counts', []);
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, input] of shuffled(ASKED)) {
      const milliseconds = await timed(() => search.list(pieceListInputSchema.parse(input)));
      taken.get(what)?.push(milliseconds);
      all.push(milliseconds);
    }
    taken.get('counts')?.push(await timed(() => search.counts()));
  }
  for (const [what, milliseconds] of taken) report(`10,000 pieces: ${what}`, figuresOf(milliseconds), LIMIT);
  report('10,000 pieces: all lists and searches', figuresOf(all), LIMIT);
  store.close();
  await firstRow(dataDir);
});

async function firstRow(dataDir: string): Promise<void> {
  const program = copyProgram();
  onTestFinished(() => program.remove());
  const renderer = join(program.path, 'out/renderer');
  writeFileSync(join(renderer, 'assets/empty-page.js'), await bundle('empty-page.ts'));
  writeFileSync(
    join(renderer, 'empty-page.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>' +
      '<body><div id="root"></div><script type="module" src="/assets/empty-page.js"></script></body></html>',
  );
  const host = await startServeHost(dataDir, { sample: false, program: program.path });
  const browser = await launch();
  const context = await contextAt(browser, host.entryUrl);
  await context.addInitScript(awaitFirstRow);
  const origin = `http://127.0.0.1:${String(host.port)}`;
  const pages = { desk: `${origin}/#/desk`, empty: `${origin}/empty-page.html` };
  const taken: Record<keyof typeof pages, number[]> = { desk: [], empty: [] };
  // The first time fills the browser's caches for both.
  for (let round = 0; round <= NAVIGATIONS; round += 1)
    for (const which of shuffled(['desk', 'empty'] as const)) {
      const milliseconds = await untilFirstRow(context, pages[which]);
      if (round > 0) taken[which].push(milliseconds);
    }
  report('navigation → first row of 10,000', figuresOf(taken.desk));
  report('navigation → an empty React page', figuresOf(taken.empty));
  const ratios = taken.desk.map((milliseconds, round) => milliseconds / (taken.empty[round] ?? 0));
  reportRatio(
    'first row of 10,000 against an empty page',
    { rounds: NAVIGATIONS, p50: median(ratios), p95: null },
    { p50: 2 },
  );
  await browser.close();
  await host.stop();
}

async function untilFirstRow(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.firstRow !== undefined);
  const milliseconds = await page.evaluate(() => window.firstRow ?? 0);
  await page.close();
  return milliseconds;
}
