/**
 * The preview beside the text, in a browser, on a desk of 10,000 pieces: from the last key of a burst to the patched page, and the longest time the
 * editor's window is held up meanwhile (long tasks are those over 50 ms).
 */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { it } from 'vitest';
import * as Y from 'yjs';
import { findBrowser, TEST_FLAGS } from '../../scripts/lib/browser.mjs';
import { openStore } from '../../src/main/backend/database/open';
import { DATABASE_FILE } from '../../src/main/backend/system/backups';
import { connect } from '../../src/main/command-line/connect';
import { writeRoot } from '../../src/shared/document/headless';
import { startServeHost } from '../e2e/hosts';
import { makeArticle } from '../fixtures/make-article';
import { makeDesk } from '../fixtures/make-desk';
import { temporaryDirectory } from '../temporary-directory';
import { figuresOf, report } from './figures';

const ROUNDS = 40;
const PIECES = 10_000;

it.each([
  [1000, 100],
  [20_000, 250],
])('key to patched preview at %i words', async (words, limit) => {
  const dataDir = temporaryDirectory();
  const store = openStore(join(dataDir, DATABASE_FILE));
  makeDesk(store, { pieces: PIECES, seed: 1 });
  store.close();
  const host = await startServeHost(dataDir, { sample: true });
  const connection = await connect(dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const { id } = await connection.api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await connection.api.pieces.open({ id })).state);
  const before = Y.encodeStateVector(doc);
  writeRoot(doc, makeArticle({ words, seed: 1 }));
  await connection.api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc, before), client: 'bench' });

  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: TEST_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.entryUrl);
  await page.waitForURL((url) => url.pathname !== '/open');
  await page.goto(`${new URL(page.url()).origin}/#/piece/${id}`);
  await page.getByRole('textbox', { name: 'Text of the piece' }).locator('p').last().click();
  await page.keyboard.press('ControlOrMeta+Alt+p');
  await page.frameLocator('iframe').locator('.body > p').last().waitFor();

  const { taken, held } = await typed(page);
  report(`last key to patched preview, ${String(words)} words`, figuresOf(taken), { p95: limit });
  report(`editor held up while the preview renders, ${String(words)} words`, figuresOf(held), { p95: 50 });
  await browser.close();
  await connection.close();
  await host.stop();
});

/** Types a mark, waits until the page shows it, and notes how long that took and the longest task meanwhile. */
async function typed(page: Page): Promise<{ taken: number[]; held: number[] }> {
  const taken: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const mark = ` mark${round}`;
    const seen = page.evaluate((wanted) => {
      const frame = document.querySelector('iframe')?.contentDocument;
      if (!frame) throw new Error('no preview');
      let last = performance.now();
      let longest = 0;
      const onKey = (): void => {
        last = performance.now();
      };
      window.addEventListener('keydown', onKey, true);
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      tasks.observe({ type: 'longtask' });
      return new Promise<{ ms: number; longest: number }>((resolve) => {
        const look = new MutationObserver(() => {
          if (!frame.body.textContent.includes(wanted)) return;
          const ms = performance.now() - last;
          look.disconnect();
          window.removeEventListener('keydown', onKey, true);
          // Long tasks are told of after they have ended.
          setTimeout(() => {
            tasks.disconnect();
            resolve({ ms, longest });
          }, 200);
        });
        look.observe(frame.body, { subtree: true, childList: true, characterData: true });
      });
    }, mark);
    await page.keyboard.type(mark);
    const { ms, longest } = await seen;
    taken.push(ms);
    held.push(longest);
  }
  return { taken, held };
}
