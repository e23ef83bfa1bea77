import { violations } from '../axe';
import type { Page } from '@playwright/test';
import { expect, test, type Problems } from '../fixtures';
import { pretendSent } from '../live-version';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { WritePage } from '../pages/write-page';

test.use({ sample: true });

const HEADLINE = 'A city that lends drills will learn to lend trust';

async function sample(page: Page, problems: Problems): Promise<PreviewPage> {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.row(HEADLINE).click();
  await expect(desk.cursor).toContainText(HEADLINE);
  const preview = new PreviewPage(page, problems);
  await preview.open();
  return preview;
}

/** A piece of its own, an older version of which is live. */
async function sentPiece(page: Page, problems: Problems, dataDir: string): Promise<PreviewPage> {
  await new DeskPage(page).ready();
  const write = new WritePage(page);
  await write.startPieceWith(
    'Why towns should lend drills',
    'A standfirst.',
    'The busiest counter lends drills and ladders.',
    'A new paragraph that nobody has read yet.',
  );
  await write.saved();
  const id = /piece\/([^/]+)/.exec(page.url())?.[1] ?? '';
  pretendSent(dataDir, id, {
    title: 'Why libraries should lend drills',
    excerpt: 'A standfirst.',
    content:
      '<!-- wp:paragraph -->\n<p>The busiest desk lends drills and ladders.</p>\n<!-- /wp:paragraph -->\n\n' +
      '<!-- wp:paragraph -->\n<p>Nobody had asked for permission to begin with.</p>\n<!-- /wp:paragraph -->',
  });
  const preview = new PreviewPage(page, problems);
  await preview.open();
  return preview;
}

test('differences from what is live stand in the page, in a list, and under the keys', async ({
  page,
  problems,
  workstation,
}) => {
  const preview = await sentPiece(page, problems, workstation.dataDir);
  await preview.press('d');
  const { content, options } = preview;
  const heading = content.getByRole('heading', { level: 1 });
  await expect(heading.locator('del')).toHaveText('libraries');
  await expect(heading.locator('ins')).toHaveText('towns');
  await expect(content.locator('.body > [data-change="changed"] del')).toHaveText('desk');
  await expect(content.locator('.body > [data-change="removed"]')).toContainText('Nobody had asked');
  await expect(content.locator('.body > [data-change="added"]')).toContainText('A new paragraph');
  await expect(options.getByText('Compared with The Quay online')).toBeVisible();
  await expect(options.getByText('Compared with what was last known of it')).toBeVisible();
  const list = options.getByRole('region', { name: 'Differences from live' }).getByRole('listitem');
  await expect(list).toHaveCount(4);

  const outlined = content.locator('[data-change-at="1"]');
  const outline = () => outlined.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline()).toBe('none');
  await preview.press('n');
  await expect.poll(outline).toBe('solid');
  await expect(list.first().getByRole('button')).toHaveAttribute('aria-current', 'true');
  await preview.press('n', 'p', 'p');
  await expect(list.last().getByRole('button')).toHaveAttribute('aria-current', 'true');
  expect(await violations(page, { without: ['iframe'] })).toEqual([]);

  await preview.press('d');
  await expect(heading.locator('del')).toHaveCount(0);

  // A piece that was never sent is shown as it is.
  await preview.press('d');
  await expect(heading.locator('del')).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#/desk'));
  const desk = new DeskPage(page);
  await desk.row(HEADLINE).click();
  await expect(desk.cursor).toContainText(HEADLINE);
  await preview.open();
  await expect(heading).toContainText(HEADLINE);
  await expect(options.getByText('has not been sent anywhere yet')).toBeVisible();
});

test('nothing to compare with is said, not shown as no difference', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  await expect(preview.options.getByText('has not been sent anywhere yet')).toBeVisible();
  await expect(preview.options.getByRole('switch', { name: 'Differences from live' })).toBeDisabled();
});

test('keys lead through every channel and every way to look', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  const tab = (name: string) => page.getByRole('tab', { name });
  await expect(tab('Article')).toHaveAttribute('aria-selected', 'true');
  await preview.press(']');
  await expect(tab('Section front')).toHaveAttribute('aria-selected', 'true');
  await preview.press('[', '[');
  await expect(tab('Metadata')).toHaveAttribute('aria-selected', 'true');
  await preview.press(']');
  await expect(preview.content.getByRole('heading', { level: 1 })).toContainText(HEADLINE);

  const picture = preview.content.locator('.lead img');
  await preview.press('i');
  await expect(picture).not.toHaveAttribute('src');
  await preview.press('i');
  await expect(picture).toHaveAttribute('src', /media/);

  const size = () =>
    preview.content
      .locator('.body > p')
      .first()
      .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
  const before = await size();
  await preview.press('t');
  await expect.poll(size).toBe(2 * before);
  await preview.press('3');
  const pin = page.getByRole('button', { name: /The headline takes \d lines at 360 px/ });
  await expect(pin.first()).toBeVisible();
  await pin.first().press('Enter');
  await expect(pin.first()).toHaveAttribute('aria-pressed', 'true');
  await preview.press('w');
  await expect(pin).toHaveCount(0);
  await preview.press('w', 't', '1');
});

test('the plain-text part of a mail stands beside it', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  const part = preview.options.locator('pre');
  await expect(part).toHaveCount(0);
  await page.getByRole('tab', { name: 'Newsletter' }).click();
  await expect(part).toContainText('The busiest desk at Alder Street Library');
  expect(await violations(page, { without: ['iframe'] })).toEqual([]);
});

test('text at 200 % fits every screen', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  await preview.press('t');
  for (const [key, width] of [
    ['1', 1280],
    ['2', 768],
    ['3', 360],
  ] as const) {
    await preview.press(key);
    await expect.poll(() => preview.innerWidth()).toBe(width);
    const html = preview.content.locator('html');
    await expect.poll(() => html.evaluate((element) => element.scrollWidth)).toBe(width);
  }
});

test('two pages side by side scroll as one', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  await preview.press('b');
  const second = page.frameLocator('iframe >> nth=1');
  await expect(second.locator('.body > p').first()).toBeVisible();
  const paragraph = (frame: typeof second) => frame.locator('.body > p').nth(4);
  await paragraph(page.frameLocator('iframe >> nth=0')).evaluate((p) => p.scrollIntoView({ block: 'start' }));
  await expect
    .poll(() => paragraph(second).evaluate((p) => Math.abs(p.getBoundingClientRect().top)))
    .toBeLessThan(4);
  await page.getByRole('region', { name: 'Second page' }).getByRole('combobox').click();
  await page.getByRole('option', { name: 'Metadata' }).click();
  await expect(second.locator('html')).toHaveClass(/channel-metadata/);
  expect(await violations(page, { without: ['iframe'] })).toEqual([]);
});

test('the page can pretend to be seen at another time', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  await preview.options.getByLabel('Pretend it is').fill('2031-05-04T10:00');
  await expect(preview.content.getByText('4 May', { exact: false }).first()).toBeVisible();
});

test('a click in the preview leads to the text, or to the field it comes from', async ({
  page,
  problems,
}) => {
  const preview = await sample(page, problems);
  await preview.content
    .locator('.body > p')
    .nth(2)
    .click({ position: { x: 2, y: 6 } });
  const write = new WritePage(page);
  await expect(write.text).toBeFocused();
  await page.keyboard.type('Here. ');
  await expect(write.text.locator(':scope > p:not(.piece-standfirst)').nth(2)).toHaveText(/^Here\. /);

  await page.keyboard.press('ControlOrMeta+4');
  await preview.filled();
  await preview.content
    .locator('.author')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await expect(
    page.getByRole('complementary', { name: 'Piece' }).locator('[data-field="authors"] :focus'),
  ).toBeVisible();
});

test('patches keep the document, its pictures and the place', async ({ page, problems }) => {
  const preview = await sample(page, problems);
  const html = preview.content.locator('html');
  await html.evaluate((element) => Object.assign(element.ownerDocument, { seenBefore: true }));
  await preview.content.locator('.lead img').evaluate((image) => Object.assign(image, { seenBefore: true }));
  await preview.scrollTo(300);
  await preview.options.getByLabel('Pretend it is').fill('2031-05-04T10:00');
  await expect(preview.content.getByText('4 May', { exact: false }).first()).toBeAttached();
  expect(await html.evaluate((element) => 'seenBefore' in element.ownerDocument)).toBe(true);
  expect(await preview.content.locator('.lead img').evaluate((image) => 'seenBefore' in image)).toBe(true);
  expect(await preview.scrollTop()).toBe(300);
});
