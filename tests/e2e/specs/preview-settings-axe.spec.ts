import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { SettingsPage } from '../pages/settings-page';
import { WritePage } from '../pages/write-page';

test.use({ sample: true });

/**
 * The page in the frame is the theme's own and has tests of its own. The guards around an open menu hand the focus on
 * whenever they get it: nobody stays on one.
 */
async function violations(page: Page, inside = 'body', rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(inside)
    .exclude('iframe')
    .exclude('[data-base-ui-focus-guard]');
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
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
      for (const section of [
        ...['Site', 'Theme', 'Authors', 'Sources', 'Texts', 'Backups', 'This workstation'],
        ...['Categories', 'Tags', 'Vocabulary'],
      ]) {
        await settings.open(section);
        await expect(
          settings.main.getByRole('heading', { level: 2 }).or(settings.main.getByRole('button')).first(),
        ).toBeVisible();
        expect(await violations(page), section).toEqual([]);
      }
    });

    test('axe finds nothing in menus, lists and panels', async ({ page }) => {
      const desk = new DeskPage(page);
      await desk.ready();
      // All but the colours is the same in both.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
      const look = async (what: string) => expect(await violations(page, 'body', rules), what).toEqual([]);
      await page.getByRole('button', { name: 'Sort', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('a menu');
      await desk.press('Escape', 'l');
      await expect(page.getByRole('dialog', { name: 'Category' })).toBeVisible();
      await look('a list to pick from');
      await desk.press('Escape', 'ControlOrMeta+Shift+i');
      await expect(page.getByRole('dialog', { name: 'Import an article' })).toBeVisible();
      await look('the import panel');
      await desk.press('Escape');

      const write = new WritePage(page);
      await write.startPiece();
      await write.writePiece('H', 'S', '/');
      await expect(page.getByRole('option', { name: 'Pull quote' })).toBeVisible();
      await look('the slash menu');
      await write.press('Escape');
      await page.getByRole('combobox', { name: 'Disclaimer' }).click();
      await expect(page.getByRole('option', { name: 'None' })).toBeVisible();
      await look('a list of choices');
      await write.press('Escape', 'ControlOrMeta+5');
      await page.getByRole('button', { name: 'Add a destination' }).last().click();
      await expect(page.getByRole('form', { name: 'Add a destination' })).toBeVisible();
      await look('publishing');
      await desk.press('ControlOrMeta+6');
      await expect(page.getByText('Not compared yet')).toBeVisible();
      await look('comparing');

      await new SettingsPage(page).open('Categories');
      await page
        .getByRole('button', { name: /^Change / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Merge into…' }).click();
      await page.getByRole('combobox', { name: 'Goes to' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await look('a list of choices in a dialog');
    });
  });
}
