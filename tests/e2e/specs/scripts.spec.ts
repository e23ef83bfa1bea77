import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

/** What an input method does: words that are being made up, shown in the text before they are there for good. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    compose: async (...steps: string[]): Promise<void> => {
      for (const text of steps)
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
    },
    commit: (text: string) => session.send('Input.insertText', { text }),
  };
}

test('an input method writes into the headline and the text, and its word is one step of undo', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPiece();
  const { compose, commit } = await inputMethod(page);
  await compose('こ', 'こう');
  await commit('港');
  await expect(write.headline).toHaveText('港');
  await write.press('Enter', 'Enter');
  await write.type('Before ');
  await compose('に', 'にほ', 'にほん');
  await commit('日本');
  await write.type(' after');
  const paragraph = write.text.locator('p:not(.piece-standfirst)').first();
  await expect(paragraph).toHaveText('Before 日本 after');
  await write.press('ControlOrMeta+z');
  await expect(paragraph).toHaveText('Before 日本');
  await write.press('ControlOrMeta+z');
  await expect(paragraph).toHaveText('Before');
  await write.press('ControlOrMeta+Shift+z');
  await expect(paragraph).toHaveText('Before 日本');
  await write.saved();
  await page.reload();
  await expect(write.headline).toHaveText('港');
  await expect(paragraph).toHaveText('Before 日本');
});

test('what an input method gives up leaves nothing behind', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', 'One ');
  const { compose } = await inputMethod(page);
  await compose('か', 'かん', '');
  await write.type('two');
  await write.saved();
  await page.reload();
  await expect(write.text.locator('p:not(.piece-standfirst)').first()).toHaveText('One two');
});

test('right-to-left and left-to-right paragraphs each run their own way', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('الميناء الصغير', 'S', 'שלום לנמל', 'A harbour');
  const direction = (text: string) =>
    write.text.getByText(text).evaluate((element) => getComputedStyle(element).direction);
  await expect.poll(() => direction('الميناء الصغير')).toBe('rtl');
  await expect.poll(() => direction('שלום לנמל')).toBe('rtl');
  await expect.poll(() => direction('A harbour')).toBe('ltr');
  await write.saved();
  await page.reload();
  await expect.poll(() => direction('שלום לנמל')).toBe('rtl');
});
