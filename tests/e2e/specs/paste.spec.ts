import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

/** What word processors put on the clipboard, with the words in plain text beside it. */
async function paste(write: WritePage, file: string): Promise<void> {
  const html = readFileSync(`tests/fixtures/paste/${file}`, 'utf8');
  await write.text.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    data.setData('text/plain', 'the same in plain text');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('a paste from Word keeps headings, formats, links and lists, and says what it left out and changed', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '');
  await paste(write, 'word.html');
  await expect(write.text.getByRole('heading', { level: 2 })).toHaveText('What the ferry carries');
  await expect(write.text.locator('strong')).toHaveText(['late', 'timetable']);
  await expect(write.text.locator('em')).toHaveText('so is');
  await expect(write.text.getByRole('link')).toHaveText(['Ask the harbour']);
  await expect(write.text.locator(':scope > ul > li').first()).toHaveText('Bread');
  await expect(write.text.locator('ul ul > li')).toHaveText('Rye');
  await expect(write.text.locator(':scope > ul > li').last()).toHaveText('Letters');
  await expect(write.text.locator(':scope > ol > li')).toHaveText('First crossing');
  await expect(write.text).toContainText('Morning · Two boats');
  await expect(page.getByText('Left out of the paste: 1 image', { exact: true })).toBeVisible();
  await expect(
    page.getByText('Changed by the paste: 1 heading of another level, 1 table, now a paragraph a row'),
  ).toBeVisible();
});

test('a paste from Google Docs keeps what its styles mean, and is one step of undo', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '');
  await paste(write, 'google-docs.html');
  await expect(write.text.getByRole('heading', { level: 2 })).toHaveText('Who pays for the quay');
  await expect(write.text.locator('strong')).toHaveText('asked');
  await expect(write.text.locator('em')).toHaveText(' the town');
  await expect(write.text.locator('sup')).toHaveText('2');
  await expect(write.text.locator('u')).toHaveCount(0);
  await expect(write.text.getByRole('link')).toHaveText(['the accounts']);
  await expect(write.text.locator(':scope > ol > li').first()).toHaveText('Dredging');
  await expect(write.text.locator('ol ol > li')).toHaveText('Silt');
  await expect(write.text.locator(':scope > ol > li').last()).toHaveText('Lights');
  await write.press('ControlOrMeta+z');
  await expect(write.text.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(write.text.locator('.piece-headline')).toHaveText('H');
});
