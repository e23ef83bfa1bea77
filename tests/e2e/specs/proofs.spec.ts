import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from '../fixtures';
import { copydeskJson } from '../command-line';
import { WritePage } from '../pages/write-page';

/** What an author does to the file in Word, with changes tracked. */
function answered(file: string): Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  const xml = strFromU8(files['word/document.xml']!);
  const by = 'w:id="900" w:author="Ada Writer" w:date="2026-11-28T09:00:00Z"';
  const changed = xml.replace(
    'came in.</w:t></w:r>',
    `came in</w:t></w:r><w:ins ${by}><w:r><w:t xml:space="preserve"> twice</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>`,
  );
  expect(changed).not.toBe(xml);
  return zipSync({ ...files, 'word/document.xml': strToU8(changed) });
}

test('a proof goes to the author, and their answers come back as suggestions in their name', async ({
  page,
  workstation,
}) => {
  const article = join(workstation.dataDir, 'tide.md');
  writeFileSync(article, '---\ntitle: The tide\nauthor: Ada Writer\n---\nIt came in.\n');
  const { id } = await copydeskJson<{ id: string }>(workstation.dataDir, 'import', article);
  await page.goto(`${new URL(page.url()).origin}/#/piece/${id}/publish`);

  await page.getByRole('button', { name: 'Proof for the author…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Proof for the author' });
  await expect(dialog.getByLabel('Who reads it')).toBeFocused();
  await expect(dialog.getByLabel('Who reads it')).toHaveValue('Ada Writer');
  await dialog.getByLabel('A few words above the piece').fill('Please by noon.');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Write the proof' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('the-tide.docx');
  const sent = page.getByRole('list', { name: 'Proofs that went out' });
  await expect(sent).toContainText('Proof for Ada Writer');

  const back = Buffer.from(answered(await download.path()));
  const file = { name: 'the-tide.docx', mimeType: 'application/octet-stream', buffer: back };
  await page.locator('input[type=file][accept=".docx"]').setInputFiles(file);
  await expect(sent).toContainText('1 change, 0 comments');

  await page.goto(`${new URL(page.url()).origin}/#/piece/${id}`);
  const write = new WritePage(page);
  await expect(write.text.getByRole('insertion')).toHaveText(' twice');
  await expect(page.getByText('Ada Writer').first()).toBeVisible();
});
