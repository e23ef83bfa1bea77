import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { SettingsPage } from '../pages/settings-page';
import { WritePage } from '../pages/write-page';

test.use({ sample: true });

/** The page in the frame is the theme's own and has tests of its own. */
async function violations(page: Page, inside = 'body'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(inside).exclude('iframe').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the preview, alone and beside the text', async ({ page, problems }) => {
      await new DeskPage(page).ready();
      const preview = new PreviewPage(page, problems);
      await preview.open();
      expect(await violations(page)).toEqual([]);
      await preview.press('4');
      await expect(page.getByRole('separator', { name: 'Width of the page' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await preview.press('3', 'Escape');
      await expect(new WritePage(page).text).toBeVisible();
      await preview.openBeside();
      expect(await violations(page, '.write-beside')).toEqual([]);
    });

    test('axe finds nothing in the settings', async ({ page }) => {
      await new DeskPage(page).ready();
      const settings = new SettingsPage(page);
      for (const section of ['Site', 'Theme', 'Authors', 'Sources', 'Texts', 'Backups', 'This workstation']) {
        await settings.open(section);
        await expect(
          settings.main.getByRole('heading', { level: 2 }).or(settings.main.getByRole('button')).first(),
        ).toBeVisible();
        expect(await violations(page), section).toEqual([]);
      }
    });
  });
}
