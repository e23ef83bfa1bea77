/**
 * Typing in the workstation with everything on (binding, page beside, checks, counts), against a bare Lexical editor
 * in the same page. Both have the binding, so that its cost is in neither's favour; how much that is shows the third
 * editor, which has none. Key to next frame, in rounds that take turns in shuffled order.
 */
import { it } from 'vitest';
import { bundle, caretInto, takeFrames, typeKeys } from './browser';
import { figuresOf, median, report, reportRatio, shuffled } from './figures';
import { TEXT, writtenPiece } from './written-piece';

/** After the first one, which warms up. */
const ROUNDS = 9;
const KEYS = 40;
const PACE = 60;
const EDITORS = [
  { name: 'app', root: TEXT },
  { name: 'bare', root: '#bare .piece-text' },
  { name: 'unbound', root: '#unbound .piece-text' },
] as const;
type Name = (typeof EDITORS)[number]['name'];

it.each([1000, 5000])('typing at %i words', async (words) => {
  const { page, state, close } = await writtenPiece(words);
  await page.addScriptTag({ content: await bundle('bare-editor.ts') });
  await page.evaluate(
    ([app, bytes]) => {
      const place = document.querySelector(app)?.closest('main')?.getBoundingClientRect();
      if (!place) throw new Error('the editor has no place');
      window.mountBare({ name: 'bare', state: bytes, bound: true, place });
      window.mountBare({ name: 'unbound', state: bytes, bound: false, place });
    },
    [TEXT, [...state]] as const,
  );

  const taken: Record<Name, number[][]> = { app: [], bare: [], unbound: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, root } of shuffled(EDITORS)) {
      await page.evaluate((shown) => {
        for (const other of ['bare', 'unbound'])
          (document.getElementById(other) as HTMLElement).hidden = other !== shown;
      }, name);
      await caretInto(page, root, 3);
      await page.evaluate(() => window.bench.frames.splice(0));
      await typeKeys(page, KEYS, PACE);
      const frames = await takeFrames(page);
      if (round > 0) taken[name].push(frames);
    }
  }
  const ratio = (figure: 'p50' | 'p95', to: Name, of: Name = 'app'): number =>
    median(
      taken[of].map((frames, round) => figuresOf(frames)[figure] / figuresOf(taken[to][round] ?? [])[figure]),
    );
  for (const [name, rounds] of Object.entries(taken))
    report(`typing at ${String(words)} words, ${NAMES[name as Name]}`, figuresOf(rounds.flat()));
  reportRatio(
    `typing at ${String(words)} words, the workstation against the bare editor`,
    { rounds: ROUNDS, p50: ratio('p50', 'bare'), p95: ratio('p95', 'bare') },
    { p50: 1.15, p95: 1.35 },
  );

  await close();
});

const NAMES: Record<Name, string> = {
  app: 'the workstation, everything on',
  bare: 'a bare editor with the binding',
  unbound: 'a bare editor without it',
};
