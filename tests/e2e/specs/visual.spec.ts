/**
 * How pages look, channel by channel and width by width, in every theme that is shipped, against pictures of our own
 * (tests/e2e/visual). Pages come from the one renderer, with pictures as flat areas, the bundled fonts and a fixed day,
 * so that only a change of theme or renderer changes them. New pictures: `npx playwright test visual --update-snapshots`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEST_FLAGS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { previewDocument } from '../../../src/main/backend/preview/document';
import { loadTheme } from '../../../src/main/backend/preview/theme';
import { isTargetChannel, type Channel } from '../../../src/shared/model/channels';
import { openRendered } from '../rendered-page';
import { visualPage } from '../visual-page';

const THEMES = 'resources/themes';
const executablePath = findBrowser();

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...TEST_FLAGS, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  },
  contextOptions: { reducedMotion: 'reduce' },
});
test.skip(({ browserName }) => browserName !== 'chromium', 'baselines are Chromium’s');

interface Shot {
  channel: Channel;
  width: number;
  scheme: 'light' | 'dark';
}

const both = (channel: Channel, ...widths: number[]): Shot[] =>
  widths.flatMap((width) => [
    { channel, width, scheme: 'light' },
    { channel, width, scheme: 'dark' },
  ]);
const light = (channel: Channel, width: number): Shot => ({ channel, width, scheme: 'light' });

const SHOTS: readonly Shot[] = [
  ...both('article', 360, 768, 1280),
  ...both('section', 360, 1280),
  ...both('newsletter', 360, 600),
  // On paper, and as a target draws them, there is one look.
  light('print', 794),
  light('search', 700),
  light('og', 600),
  light('x', 600),
  light('rss', 800),
  light('metadata', 768),
];

for (const name of readdirSync(THEMES)) {
  const theme = loadTheme(join(THEMES, name));
  for (const { channel, width, scheme } of SHOTS) {
    // What a target draws is the same in every theme.
    if (isTargetChannel(channel) && name !== 'default') continue;
    test(`${name}: ${channel} at ${width} px, ${scheme}`, async ({ page }) => {
      // As the app draws them: a mail that leaves the desk has its pictures from the site.
      const linkTo = channel === 'newsletter' ? 'desk' : 'site';
      const { html } = previewDocument({ ...visualPage(), theme, channel, scheme, linkTo });
      await openRendered(
        page,
        BRINGS_FONTS.includes(channel) ? html : html.replace('</head>', `${ONE_FONT}</head>`),
        width,
      );
      await expect(page).toHaveScreenshot(`${name}-${channel}-${width}-${scheme}.png`, {
        fullPage: true,
        caret: 'hide',
        animations: 'disabled',
        maxDiffPixelRatio: 0.002,
      });
    });
  }
}

/** Mail and cards are read in the reader's own fonts, which differ from one computer to the next: here in one. */
const BRINGS_FONTS: readonly Channel[] = ['article', 'print'];
const ONE_FONT =
  '<style>@font-face { font-family: Pictured; src: url(/themes/default/fonts/inter-latin-wght-normal.woff2); } ' +
  '* { font-family: Pictured !important; }</style>';
