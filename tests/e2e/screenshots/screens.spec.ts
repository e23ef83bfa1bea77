/** The screens of the sample desk, in light and dark, as docs/screenshots keeps them beside the drawings they follow. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';

const FOLDER = join(import.meta.dirname, '../../../docs/screenshots');
const PIECE = 'What small islands know about batteries';
const AUTHOR = 'Hanne Brekke';

test.use({ sample: true });

for (const scheme of ['light', 'dark'] as const)
  test(`screens, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const shot = async (name: string): Promise<void> => {
      await quiet(page);
      await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
    };
    const desk = new DeskPage(page);
    await desk.ready();
    await desk.putOffSetUp();
    await desk.row(PIECE).click();
    await expect(desk.reading.getByRole('heading', { level: 1 })).toBeVisible();
    await shot('desk');

    await desk.press('ControlOrMeta+k');
    await page.keyboard.type('pub');
    await expect(page.getByRole('option').first()).toBeVisible();
    await shot('palette');
    await desk.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await desk.press('Enter');

    const inspector = page.getByRole('complementary', { name: 'About this piece' });
    await expect(page.getByRole('textbox', { name: 'Text of the piece' })).toBeVisible();
    await expect(inspector.getByText(AUTHOR)).toBeVisible();
    await shot('write');
    await page.getByRole('tab', { name: /^Checks/ }).click();
    await expect(inspector.getByRole('listitem').first()).toBeVisible();
    await shot('checks');

    await desk.press('ControlOrMeta+4');
    await expect(
      page.locator('iframe').first().contentFrame().getByRole('heading', { level: 1 }),
    ).toBeVisible();
    await shot('preview');
    await desk.press('ControlOrMeta+5');
    await expect(page.getByRole('main')).toBeVisible();
    await shot('publish');
  });

/** Pictures and fonts are there, and nothing has moved for two frames. */
const quiet = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
