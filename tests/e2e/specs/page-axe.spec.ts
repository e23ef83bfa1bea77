/**
 * What axe finds on the article as each shipped theme draws it. Not in the preview's frame: no timer fires in a frame without
 * scripts, so axe never comes to its end there, and what it cannot read it leaves out in silence.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { previewDocument } from '../../../src/main/backend/preview/document';
import { loadTheme } from '../../../src/main/backend/preview/theme';
import { openRendered } from '../rendered-page';
import { visualPage } from '../visual-page';

const THEMES = 'resources/themes';

for (const name of readdirSync(THEMES))
  for (const scheme of ['light', 'dark'] as const)
    test(`${name}: axe finds nothing on the article, ${scheme}`, async ({ page }) => {
      const theme = loadTheme(join(THEMES, name));
      const { html } = previewDocument({ ...visualPage(), theme, channel: 'article', scheme });
      for (const width of [360, 1280]) {
        await openRendered(page, html, width);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
    });
