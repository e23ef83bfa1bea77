/** The article page as a reader prints it (Ctrl+P): its own words alone, dark on white, names in their line. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEST_FLAGS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { previewDocument } from '../../../src/main/backend/preview/document';
import { loadTheme } from '../../../src/main/backend/preview/theme';
import { openRendered } from '../rendered-page';
import { visualPage } from '../visual-page';

const executablePath = findBrowser();
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: [...TEST_FLAGS] } });
test.skip(({ browserName }) => browserName !== 'chromium', 'one browser is enough');

/** A4 less its margins, in pixels. */
const PAPER = 673;

for (const name of readdirSync('resources/themes')) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`${name} in ${scheme}`, async ({ page }) => {
      const theme = loadTheme(join('resources/themes', name));
      const { html } = previewDocument({ ...visualPage(), theme, channel: 'article', scheme });
      await openRendered(page, html, PAPER);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(paleWords)).toEqual([]);
      await expect(page.getByText('List top')).toBeHidden();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      const siteName = page.locator('header .name, .masthead .name').first();
      expect((await siteName.boundingBox())?.height).toBeLessThan(80);
    });
  }
}

/** Printers leave grounds out: what is pale then cannot be read. */
function paleWords(): string[] {
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const context = document.createElement('canvas').getContext('2d');
  return seen.flatMap((element) => {
    if (!context) return ['no canvas'];
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(element).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return light > 150 ? [`${element.tagName}.${element.className}: ${element.innerText.slice(0, 30)}`] : [];
  });
}
