import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { violations } from '../axe';
import type { Revision } from '../../../src/shared/model/revision';
import { copydesk, copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('a version is named, compared, and brought back: a block of it, all of it, as suggestions', async ({
  page,
  workstation,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith(
    'A city that lends drills',
    'They look like a thrift scheme.',
    'The busiest desk at Alder Street Library lends tools.',
    'They wanted a tile cutter and a set of ladders.',
  );

  // Named, by keyboard.
  await write.press('ControlOrMeta+Alt+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('As filed');
  await write.press('Enter');
  const timeline = page.getByRole('complementary', { name: 'Revisions' });
  await expect(timeline.getByRole('button', { name: /As filed/ })).toBeVisible();
  await expect(page.getByText('Nothing differs')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore this version' })).toHaveCount(0);
  await write.press('Escape');
  await expect(write.text).toBeFocused();

  // Changed: words, a format, a block that is gone, a new one.
  await write.select('busiest');
  await write.type('quietest');
  await write.select('Alder Street');
  await write.press('ControlOrMeta+b');
  await write.select('They wanted');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('textbox', { name: 'Text of the piece' }).press('Shift+End');
  await write.type('Quite another paragraph stands here.');
  await write.saved();

  // Compared with the present.
  await write.press('ControlOrMeta+Shift+h');
  const compared = page.getByRole('main', { name: 'Compared versions' });
  await expect(compared.getByRole('insertion').first()).toHaveText('quietest');
  await expect(compared.getByRole('deletion').first()).toHaveText('busiest');
  await expect(compared.getByText('Bold added').first()).toBeVisible();
  expect(await violations(page, { inside: '.app-content' })).toEqual([]);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect(compared.getByText('busiest', { exact: true })).toBeVisible();

  // One block, reached by keyboard.
  await timeline.press('n');
  const first = compared.getByRole('group', { name: 'Changed: Paragraph' }).first();
  await expect(first).toBeFocused();
  await first.getByRole('button', { name: 'Restore this block' }).click();
  await expect(compared.getByRole('deletion').filter({ hasText: 'busiest' })).toHaveCount(0);
  await write.press('Escape');
  await expect(write.text).toContainText('The busiest desk at Alder Street Library');
  await expect(write.text).toContainText('Quite another paragraph');

  // As suggestions, each to be decided.
  await write.press('ControlOrMeta+Shift+h');
  await timeline.getByRole('button', { name: /As filed/ }).click();
  await timeline.getByRole('button', { name: 'Compare with now' }).click();
  await page.getByRole('button', { name: 'Bring in as suggestions' }).click();
  await expect(write.text.getByRole('insertion').first()).toBeVisible();
  await write.press('ControlOrMeta+z');
  await expect(write.text.getByRole('insertion')).toHaveCount(0);

  // The whole, which is one step of undo.
  await write.press('ControlOrMeta+Shift+h');
  await timeline.getByRole('button', { name: /As filed/ }).click();
  await timeline.getByRole('button', { name: 'Compare with now' }).click();
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect(write.text).toContainText('They wanted a tile cutter and a set of ladders.');
  await expect(write.text).toBeFocused();
  await write.press('ControlOrMeta+z');
  await expect(write.text).toContainText('Quite another paragraph');
  // A long paste, and findings put right at once: a revision is kept before each.
  await write.select('Quite another');
  await write.text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'The the ferry left and the the quay was empty. '.repeat(8));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    element.dispatchEvent(paste);
  });
  await expect(write.text).toContainText('the the quay');
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page
    .getByRole('button', { name: /^Fix all/ })
    .first()
    .click();
  await expect(write.text).not.toContainText('the the quay');

  // And what is suggested, taken at once.
  await write.headline.click();
  await write.press('ControlOrMeta+Shift+e');
  await write.select('drills');
  await write.type('old books');
  await write.select('thrift');
  await write.type('money');
  await page.getByRole('button', { name: 'Accept all 2' }).click();
  await expect(write.text.getByRole('insertion')).toHaveCount(0);
  await write.saved();

  // And from the command line, beside the open app.
  const id = decodeURIComponent(page.url().split('/piece/')[1] ?? '');
  const list = await copydeskJson<Revision[]>(workstation.dataDir, 'revisions', id);
  expect(list.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'start',
      'named',
      'before-accept-all',
      'before-paste',
      'before-replace-all',
      'before-restore',
      'restore',
    ]),
  );
  const named = list.find(({ name }) => name === 'As filed');
  const said = await copydesk(workstation.dataDir, 'revisions', id, '--restore', String(named?.number));
  expect(said.stdout).toContain(`Revision ${named?.number} is back`);
  await expect(write.text).toContainText('They wanted a tile cutter and a set of ladders.');
});

test('a piece is compared with a Word file, and what the file says is brought in as suggestions', async ({
  page,
  workstation,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('Tide', 'What it takes', 'It came in.', 'Nobody saw it.');
  await write.saved();
  const id = decodeURIComponent(page.url().split('/piece/')[1] ?? '');
  const out = join(workstation.dataDir, 'tide.docx');
  await copydesk(workstation.dataDir, 'proof', id, '--to', out);
  const files = unzipSync(new Uint8Array(readFileSync(out)));
  const xml = strFromU8(files['word/document.xml']!).replace('Nobody saw it.', 'Everybody saw it.');
  // A program that knows nothing of Copydesk saved it.
  delete files['customXml/item1.xml'];
  const bytes = zipSync({ ...files, 'word/document.xml': strToU8(xml) });

  await write.press('ControlOrMeta+Shift+h');
  await page.getByRole('combobox', { name: 'Later version' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('option', { name: 'A Word file…' }).click();
  const file = { name: 'back.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await expect(page.getByRole('combobox', { name: 'Later version' })).toHaveText('back.docx');
  await page.getByRole('combobox', { name: 'Earlier version' }).click();
  await page.getByRole('option', { name: 'As it is now' }).click();

  const compared = page.getByRole('main', { name: 'Compared versions' });
  await expect(compared.getByRole('deletion')).toHaveText('Nobody');
  await expect(compared.getByRole('insertion')).toHaveText('Everybody');
  await page.getByText('2 things that the file does not say').click();
  await expect(page.getByText('Fields of the piece are not in it.')).toBeVisible();
  expect(await violations(page, { inside: '.app-content' })).toEqual([]);
  await expect(page.getByRole('button', { name: 'Restore this version' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring in as suggestions' }).click();
  await expect(write.text.getByRole('insertion')).toHaveText('Everybody');
  const list = await copydeskJson<Revision[]>(workstation.dataDir, 'revisions', id);
  expect(list[0]).toMatchObject({ kind: 'before-import', origin: 'back.docx' });
});
