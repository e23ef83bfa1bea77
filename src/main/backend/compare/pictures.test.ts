import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Box } from '../../../shared/model/comparison';
import { pictureRegions } from './pictures';

const WHOLE: Box = [0, 0, 200, 100];

/** White, with black bars as words stand on a page. */
async function page(...bars: Box[]): Promise<Uint8Array> {
  const black = { r: 0, g: 0, b: 0, alpha: 1 };
  return await sharp({ create: { width: 200, height: 100, channels: 4, background: '#fff' } })
    .composite(
      bars.map(([left, top, width, height]) => ({
        input: { create: { width, height, channels: 4, background: black } },
        left,
        top,
      })),
    )
    .png()
    .toBuffer();
}

async function shareOf(ours: Uint8Array, theirs: Uint8Array, boxes = { ours: WHOLE, theirs: WHOLE }) {
  const regions = [{ id: 'a', ...boxes }];
  const [found] = await pictureRegions({ ours, theirs, regions, masks: { ours: [], theirs: [] } });
  return found?.pixels;
}

it('counts what is drawn, not the ground that it stands on', async () => {
  const bar = await page([20, 20, 40, 10]);
  expect(await shareOf(bar, bar)).toBe(1);
  expect(await shareOf(bar, await page([120, 60, 40, 10]))).toBeLessThan(0.1);
  expect(await shareOf(bar, await page([20, 20, 40, 20]))).toBeCloseTo(0.5, 1);
  expect(await shareOf(await page(), await page())).toBe(1);
});

it('counts as different what only one of them covers', async () => {
  const bar = await page([0, 0, 200, 10]);
  const share = await shareOf(bar, bar, { ours: WHOLE, theirs: [0, 0, 100, 100] });
  expect(share).toBeCloseTo(0.5, 1);
});
