/** Every field about a piece, set as a person sets it, and read back by the command line. */
import type { Locator } from '@playwright/test';
import { copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test.use({ sample: true });

const CATEGORIES = ['Streets and transport', 'Buses and ferries'];
const TAGS = ['Buses', 'a tag of its own'];
const AUTHOR = 'Joss Abara';
const TEXTS = [
  ['Kicker', 'kicker', 'Harbours'],
  ['First at', 'sourceUrl', 'https://courier.skerries.example/fares'],
  ['Note of the source', 'sourceNote', 'Shortened by the desk.'],
  ['Canonical', 'canonical', 'https://courier.skerries.example/ferries'],
] as const;
const SEARCH = [
  ['SEO title', 'seoTitle', 'Who pays for the ferry'],
  ['SEO description', 'seoDescription', 'A fare is a price on going home.'],
  ['Social title', 'socialTitle', 'Going home has a price'],
  ['Social text', 'socialDescription', 'Read it before the next sailing.'],
  ['Newsletter headline', 'newsletterHeadline', 'The fare question'],
] as const;
/** As they are typed, and as they are kept: in the site's zone, on both sides of a change of the clocks. */
const TIMES = [
  ['Deadline', 'deadline', '2031-01-06T09:30', '2031-01-06T09:30:00.000Z'],
  ['Publish at', 'publishAt', '2031-07-07T10:00', '2031-07-07T09:00:00.000Z'],
  ['Embargo', 'embargo', '2031-07-07T06:00', '2031-07-07T05:00:00.000Z'],
] as const;

test('what the inspector asks about a piece is what the command line tells of it', async ({
  page,
  workstation,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('The ferry and its fares', 'Who pays.', 'A fare is a price on going home.');
  const inspector = page.getByRole('complementary', { name: 'About this piece' });
  const choose = async (field: string, option: string): Promise<void> => {
    await inspector.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const pick = async (field: string, name: string): Promise<void> => {
    const box = inspector.getByRole('combobox', { name: field, exact: true });
    await box.fill(name);
    await expect(inspector.getByRole('listbox', { name: field })).toContainText(name);
    await box.press('Enter');
    await expect(inspector.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  };

  const slug = inspector.getByRole('textbox', { name: 'Slug' });
  await inspector.getByRole('button', { name: 'Keep the-ferry-and-its-fares as the slug' }).click();
  await expect(slug).toHaveValue('the-ferry-and-its-fares');
  await expect(slug).toBeFocused();
  await slug.fill('Ferry Fares');
  await slug.press('Tab');
  await expect(slug).toHaveValue('ferry-fares');
  // By the mouse, and by typing a part of its name.
  await inspector.getByText(CATEGORIES[0] ?? '', { exact: true }).click();
  await inspector.getByRole('textbox', { name: 'Category' }).fill('xyz');
  await expect(inspector.getByText('No category has that in its name.')).toBeVisible();
  await inspector.getByRole('textbox', { name: 'Category' }).fill('ferr');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('checkbox', { name: CATEGORIES[1] })).toBeChecked();
  await inspector.getByRole('button', { name: 'Make primary' }).click();
  // The list scrolls to a box that the focus comes to.
  await inspector.getByRole('textbox', { name: 'Category' }).fill('');
  const last = inspector.getByRole('list', { name: 'Category' }).getByRole('listitem').last();
  await last.getByRole('checkbox').focus();
  await expect.poll(() => isInSight(last)).toBe(true);
  for (const tag of TAGS) await pick('Tags', tag);
  await pick('Authors', AUTHOR);
  await choose('Disclaimer', 'Guest');
  await choose('Source', 'The Skerry Courier');
  for (const [label, , value] of TEXTS) await inspector.getByRole('textbox', { name: label }).fill(value);
  for (const [label, , value] of TIMES) await inspector.getByLabel(label, { exact: true }).fill(value);
  await inspector.getByText('Readers may comment').click();
  await inspector.getByRole('textbox', { name: 'Note to desk' }).fill('Legal has seen it.');
  await inspector.getByRole('tab', { name: 'Search and social' }).click();
  for (const [label, , value] of SEARCH) await inspector.getByRole('textbox', { name: label }).fill(value);
  await write.saved();

  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
  const { meta } = await copydeskJson<{ meta: Record<string, unknown> }>(
    workstation.dataDir,
    ...['show', id, '--format', 'json'],
  );
  const zone = 'Europe/London';
  expect(meta).toMatchObject({
    ...Object.fromEntries([...TEXTS, ...SEARCH].map(([, field, value]) => [field, value])),
    ...Object.fromEntries(TIMES.map(([, field, , at]) => [field, { at, zone }])),
    slug: 'ferry-fares',
    categories: CATEGORIES.toReversed(),
    tags: TAGS,
    authors: [expect.objectContaining({ name: AUTHOR })],
    disclaimer: expect.stringContaining('The views expressed here'),
    source: expect.objectContaining({ name: 'The Skerry Courier' }),
    commentsOpen: false,
    noteToDesk: 'Legal has seen it.',
  });
});

test('new tags typed straight after one another are all kept', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Ferries', 'Fares.', 'They went up.');
  const inspector = page.getByRole('complementary', { name: 'About this piece' });
  await inspector.getByRole('combobox', { name: 'Tags' }).focus();
  await page.keyboard.type('knots,nets,oars,sails,thwarts,');
  const chips = inspector.getByRole('button', { name: /^Remove (?:knots|nets|oars|sails|thwarts)$/ });
  await expect(chips).toHaveCount(5);
});

/** Whether all of it shows in the box that it scrolls in. */
function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const list = element.parentElement?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return !!list && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
  });
}
