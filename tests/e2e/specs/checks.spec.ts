import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

/** A word that stands twice, a placeholder, no slug and no category, with the panel that says so. */
async function pieceWithFindings(page: Page) {
  const write = new WritePage(page);
  await write.startPieceWith('A port', 'S', 'The the sea. TK');
  await write.saved();
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const cards = page.getByRole('complementary', { name: 'About this piece' }).getByRole('listitem');
  await expect(cards.filter({ hasText: 'no slug' })).toBeVisible();
  await expect(cards.filter({ hasText: 'stands twice' })).toBeVisible();
  return { write, cards };
}

test('findings are fixed without losing formats, set aside with a reason, and looked at again', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', 'The harbour”s wall keeps the the sea out. TK');
  await write.select('harbour');
  await write.press('ControlOrMeta+b');
  await write.saved();
  await page.getByRole('tab', { name: /^Checks/ }).click();

  const apostrophe = page.getByRole('listitem').filter({ hasText: 'harbour’s' });
  await apostrophe.getByRole('button', { name: 'Fix' }).click();
  await expect(write.text).toContainText('The harbour’s wall');
  await expect(write.text.locator('strong')).toHaveText(/^harbour/);

  const placeholder = page.getByRole('listitem').filter({ hasText: 'T3' });
  await placeholder.getByRole('button', { name: 'Let it stand' }).click();
  await page.getByRole('textbox', { name: 'Why it may stand' }).fill('A place name');
  await page.getByRole('textbox', { name: 'Why it may stand' }).press('Enter');
  const settled = page.getByRole('group').filter({ hasText: '1 set aside' });
  await settled.getByText('1 set aside').click();
  await expect(settled).toContainText('A place name');
  await settled.getByRole('button', { name: 'Look at it again' }).click();
  await expect(page.getByText('1 set aside')).toBeHidden();
});

test('keys lead from finding to finding, and a finding about a field to its field', async ({ page }) => {
  const { write, cards } = await pieceWithFindings(page);
  const selected = () => page.evaluate(() => getSelection()?.toString());

  await write.headline.click();
  await write.press('F8');
  await expect.poll(selected).toBe('The the');
  await expect(cards.filter({ hasText: 'stands twice' })).toHaveAttribute('aria-current', 'true');
  await write.press('F8');
  await expect.poll(selected).toBe('TK');
  await write.press('F8');
  await expect(page.getByRole('textbox', { name: 'Slug' })).toBeFocused();
  await write.press('Shift+F8');
  await expect.poll(selected).toBe('TK');

  await write.press('ControlOrMeta+.');
  await expect(cards.filter({ hasText: 'placeholder' }).getByRole('button', { name: 'Show' })).toBeFocused();
  await cards.filter({ hasText: 'no primary category' }).getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('textbox', { name: 'Category' })).toBeFocused();
});

test('a key right behind a click goes on from where the click was', async ({ page }) => {
  const { write } = await pieceWithFindings(page);
  // In one task, so that the browser has not yet told where the caret went.
  await write.headline.evaluate((headline) => {
    const fire = (event: Event): boolean => headline.dispatchEvent(event);
    headline.closest<HTMLElement>('[contenteditable]')?.focus();
    fire(new MouseEvent('mousedown', { bubbles: true }));
    getSelection()?.setPosition(document.createTreeWalker(headline, NodeFilter.SHOW_TEXT).nextNode(), 2);
    fire(new KeyboardEvent('keydown', { key: 'F8', code: 'F8', bubbles: true, cancelable: true }));
  });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('The the');
});
