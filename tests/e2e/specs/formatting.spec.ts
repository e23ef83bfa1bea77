/** How lines are aligned and which language words are in: by key, menu and paste, as a suggestion, and as readers will see it. */
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('lines are centred by key and by menu, pasted as they stood, and shown so on the page', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith(
    'Drills',
    'Thrift.',
    'They wanted ladders.',
    'For the fallen of 1911',
    'The end.',
  );
  const line = (words: string) => write.text.getByRole('paragraph').filter({ hasText: words });
  await write.select('fallen');
  await write.press('ControlOrMeta+Shift+m');
  await expect(line('fallen')).toHaveCSS('text-align', 'center');
  await expect(line('ladders')).toHaveCSS('text-align', 'start');

  // The key is for the block with the caret, wherever the pointer rests.
  await line('fallen').hover();
  await expect(line('fallen')).toHaveAttribute('data-handle');
  await write.select('ladders');
  await expect(line('fallen')).toHaveAttribute('data-handle');
  await write.press('Alt+Enter');
  const align = page.getByRole('menuitem', { name: 'Align' });
  await expect(align).toBeVisible();
  await align.press('ArrowRight');
  await expect(page.getByRole('menuitemcheckbox', { name: 'At the start of the line' })).toBeChecked();
  await page.getByRole('menuitemcheckbox', { name: 'At the end of the line' }).press('Enter');
  await expect(line('ladders')).toHaveCSS('text-align', 'end');
  await write.press('ControlOrMeta+z');
  await expect(line('ladders')).toHaveCSS('text-align', 'start');

  await write.select('The end.');
  await write.text.evaluate((root) => {
    const data = new DataTransfer();
    data.setData('text/html', '<p style="text-align:center">Fin</p><p style="text-align:justify">Plain</p>');
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(line('Fin')).toHaveCSS('text-align', 'center');
  await expect(line('Plain')).toHaveCSS('text-align', 'start');

  await write.press('ControlOrMeta+Alt+p');
  const shown = page.locator('iframe').contentFrame().getByText('For the fallen of 1911');
  await expect(shown).toHaveCSS('text-align', 'center');
});

test('an alignment is suggested, apart from the kind of block, and decided', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Drills', 'Thrift.', 'For the fallen of 1911', 'They wanted ladders.');
  await write.press('ControlOrMeta+Shift+e');
  await write.select('fallen');
  await write.press('ControlOrMeta+Shift+m');
  const cards = page.locator('.review-card');
  const centred = page.getByRole('region', { name: /aligned: centred/i });
  await expect(centred).toBeVisible();
  await write.select('fallen');
  await write.press('ControlOrMeta+Alt+2');
  await expect(page.getByText('2 suggestions', { exact: true })).toBeVisible();
  await centred.getByRole('button', { name: /^Reject/ }).click();
  await expect(cards).toHaveCount(1);
  await write.headline.click();
  await write.press('F7', 'ControlOrMeta+Alt+a');
  await expect(write.text.getByRole('heading', { name: 'For the fallen of 1911' })).toHaveCSS(
    'text-align',
    'start',
  );
});

test('words are said to be in another language, at once and as a suggestion', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Drills', 'Thrift.', 'As they say, c’est la vie, and so it is.');
  await write.select('c’est la vie');
  await page.getByRole('button', { name: 'Language of the selected words' }).click();
  const menu = page.getByRole('menu', { name: 'Language of the selected words' });
  await expect(menu.getByRole('menuitemcheckbox', { name: 'The piece’s own' })).toBeChecked();
  await menu.getByRole('menuitemcheckbox', { name: 'French' }).click();
  await expect(write.text).toBeFocused();
  await write.press('ControlOrMeta+Alt+p');
  const shown = page.locator('iframe').contentFrame().locator('[lang="fr"]');
  await expect(shown).toHaveText('c’est la vie');

  await write.press('ControlOrMeta+Shift+e');
  await write.select('As they say');
  await write.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find or run' }).fill('Language of the selected');
  await expect(page.getByRole('option').first()).toContainText('Language of the selected');
  await write.press('Enter');
  await menu.getByRole('menuitemcheckbox', { name: 'German' }).press('Enter');
  await expect(page.getByRole('region', { name: /German.*1 of 1/ })).toBeVisible();
});
