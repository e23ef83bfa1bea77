/** A piece under review, in light and dark, as docs/screenshots keeps it. */
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

const FOLDER = join(import.meta.dirname, '../../../docs/screenshots');

for (const scheme of ['light', 'dark'] as const)
  test(`review, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 960 });
    const write = new WritePage(page);
    await write.startPieceWith(
      'A city that lends drills',
      'They look like a thrift scheme. They are a way to meet.',
      'The busiest desk at Alder Street Library is no longer the one with the new novels.',
      'They wanted a tile cutter, a carpet cleaner, a set of long ladders.',
      'Every returned tool is a small audit of the street it came from.',
      'Somebody wipes the blade.',
      'And asks how the shelf turned out.',
      'Nobody pays.',
      'The last word belongs to the ladder.',
    );
    await write.press('ControlOrMeta+Shift+e');
    await write.select('busiest');
    await write.type('quietest');
    await write.select('tile');
    await write.press('ControlOrMeta+b');
    await write.select('carpet ');
    await write.press('Delete');
    await write.select('small');
    await write.press('ArrowRight', 'Enter');
    await write.select('Somebody wipes');
    await write.press('ControlOrMeta+Alt+2');
    await write.select('shelf');
    await write.press('ControlOrMeta+Shift+m');
    await write.select('last word');
    await write.press('Alt+ArrowUp');
    await write.select('Alder Street');
    await write.press('ControlOrMeta+Alt+m');
    await write.type('Is it still called that?');
    await write.press('ControlOrMeta+Enter');
    await expect(page.getByRole('region', { name: /^Comment by/ })).toBeVisible();
    await write.headline.click();
    await write.press('F7');
    await expect(page.getByRole('region', { name: /1 of 7/ })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `review-${scheme}.png`) });
  });
