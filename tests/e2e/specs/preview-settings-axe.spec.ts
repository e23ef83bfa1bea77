import type { Page } from '@playwright/test';
import { violations } from '../axe';
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
const found = (page: Page, inside = 'body'): Promise<string[]> =>
  violations(page, { inside, without: ['iframe', '[data-base-ui-focus-guard]'] });

test('axe finds nothing on the preview, alone and beside the text', async ({ page, problems }) => {
  await new DeskPage(page).ready();
  const preview = new PreviewPage(page, problems);
  await preview.open();
  expect(await found(page)).toEqual([]);
  await preview.press('4');
  await expect(page.getByRole('separator', { name: 'Width of the page' })).toBeVisible();
  expect(await found(page)).toEqual([]);
  await preview.press('3', 'Escape');
  await expect(new WritePage(page).text).toBeVisible();
  await preview.openBeside();
  expect(await found(page, '.write-beside')).toEqual([]);
});

for (const [what, sections] of [
  ['of the site', ['Site', 'Theme', 'Authors', 'Sources', 'Texts']],
  ['of the desk', ['Backups', 'This workstation', 'Categories', 'Tags', 'Vocabulary']],
] as const)
  test(`axe finds nothing in the settings ${what}`, async ({ page }) => {
    await new DeskPage(page).ready();
    const settings = new SettingsPage(page);
    for (const section of sections) {
      await settings.open(section);
      await expect(
        settings.main.getByRole('heading', { level: 2 }).or(settings.main.getByRole('button')).first(),
      ).toBeVisible();
      expect(await found(page), section).toEqual([]);
    }
  });

test('axe finds nothing in menus, lists and panels', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const look = async (what: string) => expect(await found(page), what).toEqual([]);
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
  await write.startPieceWith('H', 'S', '/');
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
