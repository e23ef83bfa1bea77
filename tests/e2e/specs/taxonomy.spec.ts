/** Categories and tags put in order through the screen: by keyboard, by drag, and back and forth again. */
import { violations } from '../axe';
import { copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { TaxonomyPage } from '../pages/taxonomy-page';
import { WritePage } from '../pages/write-page';
import type { Page } from '@playwright/test';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'About this piece' });

/** A piece that is filed in this category and under these tags; answers its id. The tags are there already. */
async function filePiece(page: Page, category: string | null, ...tags: string[]): Promise<string> {
  const write = new WritePage(page);
  await page.evaluate(() => {
    location.hash = '/desk';
  });
  await write.startPieceWith('The quay at night', 'Lamps.', 'Somebody should mend them.');
  if (category !== null) await inspector(page).getByText(category, { exact: true }).click();
  for (const tag of tags) {
    await inspector(page).getByRole('combobox', { name: 'Tags' }).fill(tag);
    await page.keyboard.press('Enter');
    await expect(inspector(page).getByRole('button', { name: `Remove ${tag}`, exact: true })).toBeVisible();
  }
  await write.saved();
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
}

/** What the piece is in, as the command line tells it while the window is open. */
async function filedIn(dataDir: string, id: string): Promise<{ categories: string[]; tags: string[] }> {
  const { meta } = await copydeskJson<{ meta: { categories: string[]; tags: string[] } }>(
    dataDir,
    ...['show', id, '--format', 'json'],
  );
  return { categories: meta.categories, tags: meta.tags };
}

test('categories are ordered, nested, renamed and taken out by keyboard, each back and forth', async ({
  page,
}) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('categories');
  await taxonomy.addCategories('Harbour', 'Cities', 'Letters');
  const first = ['1 Harbour', '1 Cities', '1 Letters'];
  await taxonomy.showsTree(...first);

  // Up, into the one above, out again.
  await taxonomy.category('Letters').focus();
  await page.keyboard.press('Alt+ArrowUp');
  const ordered = ['1 Harbour', '1 Letters', '1 Cities'];
  await taxonomy.showsTree(...ordered);
  await expect(taxonomy.category('Letters')).toBeFocused();
  await taxonomy.undoesAndRedoes(first, ordered);
  await page.keyboard.press('Alt+ArrowRight');
  const nested = ['1 Harbour', '2 Letters', '1 Cities'];
  await taxonomy.showsTree(...nested);
  await expect(page.getByText('Letters moved into Harbour').first()).toBeVisible();
  await taxonomy.undoesAndRedoes(ordered, nested);
  await page.keyboard.press('Alt+ArrowLeft');
  await taxonomy.showsTree(...ordered);
  await expect(page.getByText('Letters moved to the top level').first()).toBeVisible();
  await taxonomy.undoesAndRedoes(nested, ordered);

  await page.keyboard.press('F2');
  await taxonomy.type('Post');
  const renamed = ['1 Harbour', '1 Post', '1 Cities'];
  await taxonomy.showsTree(...renamed);
  await expect(taxonomy.category('Post')).toBeFocused();
  await taxonomy.undoesAndRedoes(ordered, renamed);

  // The focus goes where the next key is wanted.
  await page.keyboard.press('Home');
  await page.keyboard.press('Insert');
  await page.keyboard.type('Ferries');
  await page.keyboard.press('Enter');
  await expect(taxonomy.category('Ferries')).toBeFocused();
  await taxonomy.showsTree('1 Harbour', '2 Ferries', '1 Post', '1 Cities');
  await page.keyboard.press('Insert');
  expect(await violations(page, { inside: 'main' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(taxonomy.category('Ferries')).toBeFocused();

  // A new change leaves nothing to do again.
  await page.keyboard.press('ControlOrMeta+z');
  await taxonomy.showsTree(...renamed);
  await taxonomy.addCategories('Arts');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+z');
  await taxonomy.showsTree(...renamed);
});

test('categories are dragged above, below and into others, and never into themselves', async ({ page }) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('categories');
  await taxonomy.addCategories('One', 'Two', 'Three');
  const first = ['1 One', '1 Two', '1 Three'];

  await taxonomy.drag('Three', 'above', 'One');
  const ordered = ['1 Three', '1 One', '1 Two'];
  await taxonomy.showsTree(...ordered);
  await taxonomy.undoesAndRedoes(first, ordered);

  await taxonomy.drag('Two', 'into', 'Three');
  const nested = ['1 Three', '2 Two', '1 One'];
  await taxonomy.showsTree(...nested);
  await taxonomy.undoesAndRedoes(ordered, nested);

  // The line below a row with rows of its own is above the first of them.
  await taxonomy.drag('One', 'below', 'Three');
  const both = ['1 Three', '2 One', '2 Two'];
  await taxonomy.showsTree(...both);
  await taxonomy.undoesAndRedoes(nested, both);

  await taxonomy.drag('Three', 'into', 'Two');
  await taxonomy.drag('Two', 'above', 'Three');
  const out = ['1 Two', '1 Three', '2 One'];
  await taxonomy.showsTree(...out);
  await taxonomy.undoesAndRedoes(both, out);
});

test('pieces go along when their category is merged or deleted, and come back', async ({
  page,
  workstation,
}) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('categories');
  await taxonomy.addCategories('Harbour', 'Quays', 'Letters');
  const id = await filePiece(page, 'Quays');
  const categories = async () => (await filedIn(workstation.dataDir, id)).categories;
  await taxonomy.section('categories');
  const before = ['1 Harbour', '1 Quays', '1 Letters'];

  await page.getByRole('button', { name: 'Change Quays' }).click();
  await page.getByRole('menuitem', { name: 'Merge into…' }).click();
  await taxonomy.chooseTarget('Harbour', 'Merge');
  const merged = ['1 Harbour', '1 Letters'];
  await taxonomy.showsTree(...merged);
  await expect(taxonomy.category('Harbour')).toBeFocused();
  await expect(taxonomy.category('Harbour')).toHaveAccessibleName(/1 piece/);
  expect(await categories()).toEqual(['Harbour']);
  await taxonomy.undoesAndRedoes(before, merged);
  await page.keyboard.press('ControlOrMeta+z');
  await taxonomy.showsTree(...before);
  expect(await categories()).toEqual(['Quays']);

  // Only with a target, since a piece is in it; the field for it has the focus.
  await taxonomy.category('Quays').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog', { name: 'Delete Quays' })).toContainText('1 piece is in it');
  await expect(page.getByRole('combobox', { name: 'Goes to' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
  await taxonomy.chooseTarget('Letters', 'Delete');
  await taxonomy.showsTree('1 Harbour', '1 Letters');
  expect(await categories()).toEqual(['Letters']);
  await taxonomy.undoesAndRedoes(before, ['1 Harbour', '1 Letters']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await taxonomy.showsTree(...before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await taxonomy.showsTree('1 Harbour', '1 Letters');
});

test('tags are renamed and merged, on the pieces too, and back and forth', async ({ page, workstation }) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('tags');
  await taxonomy.addTags('repair', 'repairs', 'cranes');
  const id = await filePiece(page, null, 'repairs', 'cranes');
  const tags = async () => (await filedIn(workstation.dataDir, id)).tags;
  await taxonomy.section('tags');

  await page.getByRole('button', { name: 'Rename cranes' }).click();
  await taxonomy.type('Dockside cranes');
  await expect(taxonomy.tag('Dockside cranes')).toBeVisible();
  expect(await tags()).toEqual(['repairs', 'Dockside cranes']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(taxonomy.tag('cranes')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(taxonomy.tag('Dockside cranes')).toBeVisible();

  // One of that name is there already: it is shown, not made again.
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await taxonomy.type('Repair');
  await expect(page.getByText('“repair” is a tag already')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a tag' }).fill('');

  await taxonomy.tag('repair').check();
  await taxonomy.tag('repairs').check();
  await page.getByRole('button', { name: 'Merge 2' }).click();
  await taxonomy.chooseTarget('repair', 'Merge');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  expect(await tags()).toEqual(['repairs', 'Dockside cranes']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  expect(await tags()).toEqual(['repair', 'Dockside cranes']);
});
