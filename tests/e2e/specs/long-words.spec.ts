/** A headline of 400 characters in one word: in every channel and theme it stays in its box, and cuts show nothing half. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEST_FLAGS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { previewDocument } from '../../../src/main/backend/preview/document';
import { loadTheme } from '../../../src/main/backend/preview/theme';
import { headline, paragraph, root } from '../../../src/main/backend/render/testing';
import { CHANNELS, isTargetChannel } from '../../../src/shared/model/channels';
import { openRendered } from '../rendered-page';
import { visualPage } from '../visual-page';

const executablePath = findBrowser();
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: [...TEST_FLAGS] } });
test.skip(({ browserName }) => browserName !== 'chromium', 'one browser is enough');

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(8).slice(0, 400);

for (const name of readdirSync('resources/themes')) {
  const theme = loadTheme(join('resources/themes', name));
  for (const channel of CHANNELS) {
    if (isTargetChannel(channel) && name !== 'default') continue;
    for (const width of [360, 1280]) {
      test(`${name}: ${channel} at ${width} px`, async ({ page }) => {
        const given = visualPage();
        const publication = {
          ...given.publication,
          root: root(headline(WORD), paragraph(`${WORD} ${WORD}`)),
        };
        const { html } = previewDocument({ ...given, publication, theme, channel });
        await openRendered(page, html, width);
        expect(await page.evaluate(outOfTheirBoxes)).toEqual([]);
      });
    }
  }
}

/** Elements from which such a word reaches out, or that cut by lines and have room in which half a line more shows. */
function outOfTheirBoxes(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const style = getComputedStyle(element);
    const cutByLines = style.webkitLineClamp !== 'none' && Number.parseFloat(style.paddingBottom) > 0;
    const wide = element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'visible';
    const holds =
      element.clientWidth > 0 && style.display !== 'inline' && /Donaudampf/.test(element.innerText);
    return holds && (cutByLines || wide) ? [`${element.tagName}.${element.className}`] : [];
  });
}
