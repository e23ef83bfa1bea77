/** A controlled vocabulary: loaded from a file, walked and searched, picked from in its manager and in a piece's fields. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from '../axe';
import { copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { TaxonomyPage } from '../pages/taxonomy-page';
import { WritePage } from '../pages/write-page';

/** Our own, in the form that the IPTC Media Topics have. */
const TOPICS = 'tests/fixtures/taxonomy/harbour-topics.json';

test('terms are loaded, found and become categories and tags, back and forth', async ({ page }) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('vocabulary');
  await taxonomy.load(TOPICS);
  await expect(page.getByText('Harbour topics: 6 terms loaded')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Licence' })).toHaveAttribute('href', /license\/mit/);
  const terms = page.getByRole('list', { name: 'Terms' });
  const row = (label: string) => terms.getByRole('listitem').filter({ hasText: label });
  await expect(terms.getByRole('listitem')).toHaveCount(2);

  expect(await violations(page, { inside: 'main' })).toEqual([]);
  await row('transport').getByRole('button', { name: 'Add as category' }).click();
  await expect(row('transport').getByRole('button', { name: 'Add as category' })).toBeHidden();
  await terms.getByRole('button', { name: 'transport' }).click();
  await expect(terms.getByRole('listitem')).toHaveCount(2);

  // What is found is found with where it is, and opened there.
  const find = page.getByRole('textbox', { name: 'Find a term' });
  await find.fill('fer');
  await expect(row('ferry fares')).toContainText('transport › ferry services');
  await row('ferry services').getByRole('button', { name: 'ferry services' }).click();
  await expect(find).toHaveValue('');
  await expect(page.getByRole('navigation', { name: 'Where in the vocabulary' })).toHaveText(
    'All› transport› ferry services',
  );
  await row('ferry fares').getByRole('button', { name: 'Add as tag' }).click();
  await expect(page.getByText('ferry fares added')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row('ferry fares').getByRole('button', { name: 'Add as tag' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(row('ferry fares').getByRole('button', { name: 'Add as tag' })).toBeHidden();
  await row('ferry fares').getByRole('button', { name: 'Add as category' }).click();
  await expect(row('ferry fares').getByRole('button')).toHaveCount(0);

  // Its nearest broader term that is a category is where it goes.
  await taxonomy.section('categories');
  await taxonomy.showsTree('1 Transport', '2 Ferry fares');
  await taxonomy.section('tags');
  await expect(taxonomy.tag('ferry fares')).toBeVisible();
});

test('terms are picked where a piece is tagged', async ({ page, workstation }) => {
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('vocabulary');
  await taxonomy.load(TOPICS);
  await expect(page.getByText('6 terms loaded')).toBeVisible();
  await taxonomy.section('categories');
  await taxonomy.addCategories('Transport');
  await page.getByRole('link', { name: 'Copydesk' }).click();
  const write = new WritePage(page);
  await write.startPieceWith('The last boat', 'Who waits.', 'It leaves at eleven.');
  const inspector = page.getByRole('complementary', { name: 'About this piece' });

  const tags = inspector.getByRole('combobox', { name: 'Tags' });
  await tags.fill('ferry f');
  const offered = inspector.getByRole('listbox', { name: 'Tags' });
  await expect(offered.getByRole('option').first()).toHaveText('ferry farestransport › ferry services');
  await tags.press('Enter');
  await expect(inspector.getByRole('button', { name: 'Remove ferry fares' })).toBeVisible();

  const category = inspector.getByRole('textbox', { name: 'Category' });
  await category.fill('ferry');
  await expect(inspector.getByRole('list', { name: 'From the vocabulary' })).toBeVisible();
  expect(await violations(page, { inside: 'aside' })).toEqual([]);
  await inspector
    .getByRole('list', { name: 'From the vocabulary' })
    .getByRole('button', { name: /^ferry services/ })
    .click();
  await expect(inspector.getByRole('checkbox', { name: 'Ferry services' })).toBeChecked();
  await expect(category).toBeFocused();
  await write.saved();

  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
  const { meta } = await copydeskJson<{ meta: object }>(
    workstation.dataDir,
    ...['show', id, '--format', 'json'],
  );
  expect(meta).toMatchObject({ categories: ['Ferry services'], tags: ['ferry fares'] });
});

test('what is no vocabulary is refused in words', async ({ page, workstation }) => {
  const path = join(workstation.dataDir, 'not.json');
  writeFileSync(path, '{"nothing": true}');
  const taxonomy = new TaxonomyPage(page);
  await taxonomy.section('vocabulary');
  await taxonomy.load(path);
  await expect(page.getByText('not.json was not loaded')).toBeVisible();
});
