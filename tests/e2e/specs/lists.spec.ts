import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { SettingsPage } from '../pages/settings-page';

test.use({ sample: true });

test('a desk chooses, orders and takes off the pieces of a list', async ({ page }) => {
  await new DeskPage(page).ready();
  const settings = new SettingsPage(page);
  await settings.open('Lists');
  const picks = settings.row("Editor's Picks");
  const chosen = picks.getByRole('list', { name: "Pieces of Editor's Picks" }).getByRole('listitem');
  await expect(chosen).toHaveCount(3);
  await expect(chosen.first()).toContainText('Silence');

  await chosen.first().getByRole('button', { name: /^Move/ }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(chosen.nth(1)).toContainText('Silence');
  await chosen
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(chosen).toHaveCount(2);

  await picks.getByRole('button', { name: 'Add a piece' }).click();
  await page.keyboard.type('night market');
  await page.getByRole('option', { name: /night market/ }).click();
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(3);
  await expect(chosen.last()).toContainText('not on pages yet');
});

test('the search of a page opens on its key and closes on Escape', async ({ page, problems }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.row('A city that lends drills will learn to lend trust').click();
  const preview = new PreviewPage(page, problems);
  await preview.open();
  const search = preview.content.getByRole('search');
  await expect(search).toHaveCSS('opacity', '0');
  await preview.press('/');
  await expect(search).toHaveCSS('opacity', '1');
  await preview.press('Escape');
  await expect(search).toHaveCSS('opacity', '0');
  await expect(preview.content.getByRole('heading', { level: 1 })).toBeVisible();
  await preview.content.getByRole('link', { name: 'Menu', exact: true }).first().click();
  await expect(preview.content.getByRole('link', { name: 'Close Menu' })).toBeInViewport();
});
