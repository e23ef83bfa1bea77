/** Chromium for the benches, the workstation's page in it, and the pages that only the benches have. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { findBrowser, TEST_FLAGS } from '../../scripts/lib/browser.mjs';
import { temporaryDirectory } from '../temporary-directory';
import { record } from './pages/recorder';

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chrome or Chromium on this computer');
  return chromium.launch({ executablePath, args: TEST_FLAGS });
}

/** A context that is let in; pages in it record (pages/recorder.ts). */
export async function contextAt(browser: Browser, entryUrl: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // For the script that a bench adds; the app's own run as ever.
    bypassCSP: true,
  });
  await context.addInitScript(record);
  const page = await context.newPage();
  await page.goto(entryUrl);
  await page.getByRole('grid').or(page.getByRole('main')).first().waitFor();
  await page.close();
  return context;
}

/** One of the bench's own pages as one script. */
export async function bundle(entry: string): Promise<string> {
  const outDir = temporaryDirectory();
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // As the product's build takes them: libraries without their checks for developers.
    resolve: { conditions: ['production', 'browser', 'module'] },
    build: {
      outDir,
      target: 'chrome130',
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'pages', entry),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}

/** Puts the caret at the end of the nth paragraph below `root`. */
export async function caretInto(page: Page, root: string, nth: number): Promise<void> {
  await page.evaluate(
    ([selector, index]) => {
      const text = document.querySelector<HTMLElement>(selector);
      const block = text && [...text.querySelectorAll(':scope > p:not([class*="standfirst"])')][index];
      if (!text || !block) throw new Error(`no paragraph ${String(index)} in ${selector}`);
      text.focus({ preventScroll: true });
      block.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.selectNodeContents(block);
      range.collapse(false);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    [root, nth] as const,
  );
}

const LETTERS = 'the harbour pays twice for every crossing and the quay keeps count ';

/** Types key by key, so many milliseconds apart. */
export async function typeKeys(page: Page, keys: number, pace: number): Promise<void> {
  for (let index = 0; index < keys; index += 1) {
    const next = performance.now() + pace;
    const letter = LETTERS[index % LETTERS.length] ?? ' ';
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
}

/** Takes what was recorded since the last time, once the last key has had its frame. */
export function takeFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(window.bench.frames.splice(0)), 50)),
      ),
  );
}
