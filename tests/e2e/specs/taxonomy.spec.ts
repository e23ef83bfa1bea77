import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import type { Page } from '@playwright/test';

const section = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/settings/${id}`);
};

async function addCategory(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a category' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(page.getByRole('treeitem', { name: new RegExp(`^${name} `) })).toBeVisible();
}

const names = (page: Page): Promise<string[]> =>
  page
    .getByRole('treeitem')
    .evaluateAll((rows) =>
      rows.map(
        (row) => `${row.getAttribute('aria-level') ?? ''} ${row.querySelector('.grow')?.textContent ?? ''}`,
      ),
    );

test('categories are made, renamed, nested, merged and taken back by keyboard', async ({ page }) => {
  await section(page, 'categories');
  for (const name of ['Harbour', 'Cities', 'Letters']) await addCategory(page, name);
  expect(await names(page)).toEqual(['1 Harbour', '1 Cities', '1 Letters']);

  const cities = page.getByRole('treeitem', { name: /^Cities / });
  await cities.focus();
  await cities.press('Alt+ArrowRight');
  await expect.poll(() => names(page)).toEqual(['1 Harbour', '2 Cities', '1 Letters']);

  const letters = page.getByRole('treeitem', { name: /^Letters / });
  await letters.focus();
  await letters.press('F2');
  await page.getByRole('textbox', { name: 'Name' }).fill('Post');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect.poll(() => names(page)).toEqual(['1 Harbour', '2 Cities', '1 Post']);

  await page.getByRole('button', { name: 'Change Post' }).click();
  await page.getByRole('menuitem', { name: 'Merge into…' }).click();
  await page.getByRole('combobox', { name: 'Goes to' }).click();
  await page.getByRole('option', { name: 'Harbour' }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['1 Harbour', '2 Cities']);
  await expect(page.getByRole('treeitem', { name: /^Harbour / })).toBeFocused();

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => names(page)).toEqual(['1 Harbour', '2 Cities', '1 Post']);

  // The focus goes where the next key is wanted.
  await page.keyboard.press('Insert');
  await page.keyboard.type('Ferries');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /^Ferries / })).toBeFocused();
  await page.keyboard.press('Insert');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem', { name: /^Ferries / })).toBeFocused();
});

test('a category is dragged into another', async ({ page }) => {
  await section(page, 'categories');
  for (const name of ['One', 'Two']) await addCategory(page, name);
  await page.getByRole('treeitem', { name: /^Two / }).dragTo(page.getByRole('treeitem', { name: /^One / }));
  await expect.poll(() => names(page)).toEqual(['1 One', '2 Two']);
});

test('tags are merged and the merge is taken back', async ({ page }) => {
  await section(page, 'tags');
  for (const name of ['repair', 'repairs']) {
    await page.getByRole('button', { name: 'Add a tag' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('textbox', { name: 'Name' }).press('Enter');
    await expect(page.getByRole('checkbox', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('checkbox', { name: 'repair', exact: true }).check();
  await page.getByRole('checkbox', { name: 'repairs', exact: true }).check();
  await page.getByRole('button', { name: 'Merge 2' }).click();
  await page.getByRole('combobox', { name: 'Goes to' }).click();
  await page.getByRole('option', { name: 'repair', exact: true }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByRole('checkbox')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
});

test('what is no vocabulary is refused in words', async ({ page, workstation }) => {
  const path = join(workstation.dataDir, 'not.json');
  writeFileSync(path, '{"nothing": true}');
  await section(page, 'vocabulary');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load from a file' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByText('not.json was not loaded')).toBeVisible();
});
