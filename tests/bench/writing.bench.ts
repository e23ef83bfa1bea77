/**
 * What follows a key while somebody writes: the answer that its words are on disk, with previews and checks running,
 * and, in a pause, the page beside.
 */
import type { Page } from '@playwright/test';
import { it } from 'vitest';
import { caretInto, typeKeys } from './browser';
import { figuresOf, report } from './figures';
import { TEXT, writtenPiece } from './written-piece';

const KEYS = 300;
const PACE = 80;
const PAUSES = 40;

it.each([1000, 5000])('key to commit acknowledged at %i words', async (words) => {
  const { page, api, id, close } = await writtenPiece(words);
  // Beside what the screen itself asks for: never a moment without a check and a preview.
  const background = { going: true };
  const work = (async () => {
    while (background.going) await Promise.all([api.checks.run({ id }), api.preview.render({ id })]);
  })();
  await caretInto(page, TEXT, 3);
  await typeKeys(page, KEYS, PACE);
  await page.waitForFunction((keys) => window.bench.commits.length >= keys, KEYS);
  background.going = false;
  await work;
  const commits = await page.evaluate(() => window.bench.commits);
  report(
    `key → commit acknowledged at ${String(words)} words, previews and checks running`,
    figuresOf(commits),
    {
      p95: 250,
    },
  );
  await close();
});

it('the page beside, after a pause', async () => {
  const { page, close } = await writtenPiece(1000);
  await caretInto(page, TEXT, 3);
  const taken: number[] = [];
  for (let pause = 0; pause <= PAUSES; pause += 1) {
    const word = `pause${String(pause).padStart(3, '0')}x`;
    const shown = untilShown(page, word);
    await page.keyboard.type(word, { delay: PACE });
    const milliseconds = await shown;
    if (pause > 0) taken.push(milliseconds);
    await typeKeys(page, 8, PACE);
    await page.waitForTimeout(400);
  }
  report('key → page beside shows it, in a pause, at 1000 words', figuresOf(taken), { p95: 100 });
  await close();
});

/** From the last key to the end of the frame in which the page beside has its word. */
function untilShown(page: Page, word: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const body = document.querySelector<HTMLIFrameElement>('iframe.preview-frame')?.contentDocument?.body;
        if (!body) throw new Error('no page beside');
        const observer = new MutationObserver(() => {
          if (!body.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - window.bench.lastKey);
            port2.postMessage(null);
          });
        });
        observer.observe(body, { subtree: true, childList: true, characterData: true });
      }),
    word,
  );
}
