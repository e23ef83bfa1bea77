/**
 * A piece of 5,000 words in the middle of a review, with 500 open suggestions and 100 comments, beside the same piece without
 * any: typing in suggesting mode, opening, and accepting everything at once. Rounds take turns in shuffled order.
 */
import type { Page } from '@playwright/test';
import { it } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../src/shared/document/headless';
import { makeArticle } from '../fixtures/make-article';
import { caretInto, takeFrames, typeKeys } from './browser';
import { figuresOf, median, report, reportRatio, shuffled } from './figures';
import { writeReviewed } from '../fixtures/reviewed-doc';
import { TEXT, writtenPiece } from './written-piece';

const WORDS = 5000;
const WANTED = { words: WORDS, suggestions: 500, comments: 100 };
/** After the first one, which warms up. */
const ROUNDS = 7;
const KEYS = 40;
const PACE = 60;
const MARKS = `${TEXT} [role="deletion"]`;

it('reviewing 5,000 words with 500 suggestions and 100 comments', async () => {
  const { page, context, api, id, close } = await writtenPiece(WORDS, (doc) => writeReviewed(doc, WANTED));
  const plain = await context.newPage();
  const origin = new URL(page.url()).origin;
  const bare = await bareOf(api);
  await open(plain, origin, bare);
  await page.getByRole('button', { name: 'Suggesting' }).click();
  // What is under the pointer is looked up again after each frame: it rests at one place in both.
  for (const tab of [page, plain]) await tab.mouse.move(720, 450);

  const taken: Record<'suggesting' | 'plain', number[][]> = { suggesting: [], plain: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [mode, tab] of shuffled([['suggesting', page] as const, ['plain', plain] as const])) {
      await tab.bringToFront();
      await caretInto(tab, TEXT, 3);
      await tab.evaluate(() => window.bench.frames.splice(0));
      await typeKeys(tab, KEYS, PACE);
      const frames = await takeFrames(tab);
      if (round > 0) taken[mode].push(frames);
    }
  const ratio = (figure: 'p50' | 'p95'): number =>
    median(
      taken.suggesting.map(
        (keys, round) => figuresOf(keys)[figure] / figuresOf(taken.plain[round] ?? [])[figure],
      ),
    );
  report('a key in suggesting mode, 500 suggestions and 100 comments', figuresOf(taken.suggesting.flat()));
  report('a key in the same piece without any', figuresOf(taken.plain.flat()));
  reportRatio(
    'a key in suggesting mode against plain editing, in the page',
    { rounds: ROUNDS, p50: ratio('p50'), p95: ratio('p95') },
    { p50: 1.25, p95: 1.5 },
  );

  const opened: Record<string, number[]> = { [id]: [], [bare]: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const piece of shuffled([id, bare])) {
      const tab = await context.newPage();
      const took = await open(tab, origin, piece);
      await tab.close();
      if (round > 0) opened[piece]?.push(took);
    }
  report('opening a piece with 500 suggestions', figuresOf(opened[id] ?? []));
  report('opening the same piece without any', figuresOf(opened[bare] ?? []));
  const openings = (opened[id] ?? []).map((took, round) => took / (opened[bare]?.[round] ?? took));
  reportRatio(
    'opening a piece with 500 suggestions against the same without',
    { rounds: ROUNDS, p50: median(openings), p95: null },
    { p50: 1.3 },
  );

  await page.bringToFront();
  const longest: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    longest.push(await longestFrame(page, () => acceptAll(page)));
    await caretInto(page, TEXT, 3);
    await page.keyboard.press('ControlOrMeta+z');
    await page.locator(MARKS).first().waitFor();
  }
  report('accepting 500 suggestions at once, the longest frame', figuresOf(longest), { p95: 200 });
  await close();
});

/** A second piece with the same words and nothing to decide. */
async function bareOf(api: Awaited<ReturnType<typeof writtenPiece>>['api']): Promise<string> {
  const { id } = await api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  writeRoot(doc, makeArticle({ words: WORDS, seed: 1 }));
  await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'bench' });
  return id;
}

/** Milliseconds from the navigation to the text on the screen. */
async function open(tab: Page, origin: string, id: string): Promise<number> {
  await tab.goto(`${origin}/#/piece/${id}`);
  await tab.locator(`${TEXT} > p`).nth(20).waitFor({ state: 'attached' });
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
}

async function acceptAll(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'More decisions' }).click();
  await tab.getByRole('menuitem', { name: 'Accept all suggestions' }).click();
}

/** The longest stretch between two frames, from the work until the marks are gone and a moment has passed. */
async function longestFrame(tab: Page, work: () => Promise<void>): Promise<number> {
  await tab.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { reviewFrames: frames });
  });
  await work();
  await tab.locator(MARKS).first().waitFor({ state: 'detached' });
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) =>
        setTimeout(() => {
          const frames = Reflect.get(window, 'reviewFrames') as number[];
          resolve(Math.max(...frames.slice(1)));
        }, 500),
      ),
  );
}
