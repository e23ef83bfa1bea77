import type { Page } from '@playwright/test';
import { expect, test, type Problems } from '../fixtures';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { WritePage } from '../pages/write-page';

test.use({ sample: true });

const HEADLINE = 'A city that lends drills will learn to lend trust';

async function cursorOnSample(page: Page): Promise<DeskPage> {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.row(HEADLINE).click();
  await expect(desk.cursor).toContainText(HEADLINE);
  return desk;
}

async function previewOfSample(page: Page, problems: Problems): Promise<PreviewPage> {
  await cursorOnSample(page);
  const preview = new PreviewPage(page, problems);
  await preview.open();
  return preview;
}

async function sampleBesideItsPage(page: Page, problems: Problems) {
  await cursorOnSample(page);
  await page.keyboard.press('Enter');
  const write = new WritePage(page);
  await expect(write.headline).toHaveText(HEADLINE);
  const preview = new PreviewPage(page, problems);
  await preview.openBeside();
  return { write, preview };
}

test('the page follows the words beside it, in place and without a flash', async ({ page, problems }) => {
  const { write, preview } = await sampleBesideItsPage(page, problems);
  const paragraphs = write.text.locator(':scope > p:not(.piece-standfirst)');
  await paragraphs.last().click();
  await write.press('ControlOrMeta+End');
  const last = preview.content.locator('.body > p').last();
  await expect(last).toBeInViewport();
  const top = await preview.scrollTop();
  expect(top).toBeGreaterThan(0);
  // A page that was drawn anew would not have this picture any more.
  const picture = preview.content.locator('.lead img');
  await picture.evaluate((image) => Object.assign(image, { seenBefore: true }));

  await write.type(' Trust is borrowed too.');
  await expect(last).toContainText('Trust is borrowed too.');
  expect(await preview.scrollTop()).toBe(top);
  expect(await picture.evaluate((image) => 'seenBefore' in image)).toBe(true);

  await write.headline.click();
  await write.press('ControlOrMeta+Home');
  await write.type('Slowly: ');
  await expect(preview.content.getByRole('heading', { level: 1 })).toContainText(`Slowly: ${HEADLINE}`);
});

test('the block with the caret is outlined, and a click on a block puts the caret there', async ({
  page,
  problems,
}) => {
  const { write, preview } = await sampleBesideItsPage(page, problems);
  const outlineOf = (index: number) =>
    preview.content
      .locator('.body > p')
      .nth(index)
      .evaluate((block) => getComputedStyle(block).outlineStyle);
  await write.text.locator(':scope > p:not(.piece-standfirst)').nth(1).click();
  await expect.poll(() => outlineOf(1)).toBe('solid');
  expect(await outlineOf(2)).not.toBe('solid');

  await preview.content
    .locator('.body > p')
    .nth(2)
    .click({ position: { x: 2, y: 6 } });
  await expect(write.text).toBeFocused();
  await expect.poll(() => outlineOf(2)).toBe('solid');
  await write.type('Here. ');
  await expect(preview.content.locator('.body > p').nth(2)).toHaveText(/^Here\. /);
});

test('devices have their widths, and zoom falls before a page is cut', async ({ page, problems }) => {
  const preview = await previewOfSample(page, problems);
  const inSight = async () => {
    const stage = await page.locator('.preview-stage').boundingBox();
    const frame = await preview.frame.boundingBox();
    return stage && frame ? frame.x >= stage.x && frame.x + frame.width <= stage.x + stage.width + 1 : false;
  };
  await preview.press('1');
  await expect.poll(() => preview.innerWidth()).toBe(1280);
  expect(await inSight()).toBe(true);
  await page.setViewportSize({ width: 1120, height: 700 });
  await expect.poll(inSight).toBe(true);
  expect(await preview.innerWidth()).toBe(1280);

  await preview.press('2');
  await expect.poll(() => preview.innerWidth()).toBe(768);
  await preview.press('3');
  await expect.poll(() => preview.innerWidth()).toBe(360);
  await expect(preview.device.getByRole('button', { name: 'Phone' })).toHaveAttribute('aria-pressed', 'true');
  const overflow = await preview.content
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);

  await preview.press('-');
  await expect(page.getByRole('button', { name: 'Zoom: 90%' })).toBeVisible();
  await preview.press('0');
  await expect(page.getByRole('button', { name: 'Zoom: 100%' })).toBeVisible();

  await preview.options.getByRole('textbox', { name: 'Width of the page' }).fill('500');
  await preview.options.getByRole('textbox', { name: 'Width of the page' }).press('Enter');
  await expect.poll(() => preview.innerWidth()).toBe(500);
  await page.getByRole('separator', { name: 'Width of the page' }).focus();
  await preview.press('ArrowRight');
  await expect.poll(() => preview.innerWidth()).toBe(510);

  await page.reload();
  await preview.filled();
  await expect.poll(() => preview.innerWidth()).toBe(510);
});

test('the site’s light and dark are looked at by choice', async ({ page, problems }) => {
  const preview = await previewOfSample(page, problems);
  const ground = () =>
    preview.content.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await ground();
  await preview.options.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(ground).not.toBe(light);
  await preview.options.getByRole('button', { name: 'Auto' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
});

test('links lead to other pieces’ previews, or say where they would lead', async ({ page, problems }) => {
  const preview = await previewOfSample(page, problems);
  const before = page.url();
  await preview.content
    .getByRole('navigation', { name: 'Categories' })
    .getByRole('link', { name: 'Economy' })
    .click();
  await expect(
    page.getByText(/This link leads to https:\/\/northquay\.example\/category\/economy/),
  ).toBeVisible();
  expect(page.url()).toBe(before);

  const next = preview.content.locator('.neighbours a').first();
  const title = await next.locator('.title').innerText();
  await next.click();
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/\/preview$/);
  await expect(preview.content.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('keys work while the page itself has the focus, and Escape leads back to the text', async ({
  page,
  problems,
}) => {
  const preview = await previewOfSample(page, problems);
  // Escape in the page's menu or search closes that first: the focus stands outside of them.
  await preview.content.locator('.breadcrumb a').first().focus();
  await preview.press('3');
  await expect.poll(() => preview.innerWidth()).toBe(360);
  await preview.press('Escape');
  await expect(new WritePage(page).headline).toHaveText(HEADLINE);
});

test('what is missing is said on the page and beside it', async ({ page, problems }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await new WritePage(page).startPiece();
  const preview = new PreviewPage(page, problems);
  await preview.open();
  await expect(preview.content.getByText('No headline yet')).toBeVisible();
  await expect(preview.content.getByText('No publication date yet')).toBeVisible();
  await expect(preview.options.getByText('Still missing: No headline yet')).toBeVisible();
});

test('nothing in the frame runs', async ({ page, problems }) => {
  const preview = await previewOfSample(page, problems);
  await expect(preview.frame).toHaveAttribute('sandbox', 'allow-same-origin');
  const response = await page.request.get(new URL('/preview/frame.html', page.url()).href);
  expect(response.headers()['content-security-policy']).toContain("script-src 'none'");
  await preview.content.locator('body').evaluate((body) => {
    body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = `ran`">');
  });
  await expect(preview.content.locator('body > img')).toHaveCount(1);
  expect(await preview.content.locator('html').evaluate((html) => html.ownerDocument.title)).not.toBe('ran');
  problems.expect(/Content Security Policy/);
});
