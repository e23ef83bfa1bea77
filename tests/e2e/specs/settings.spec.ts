import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { copydeskJson } from '../command-line';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { SettingsPage } from '../pages/settings-page';

const MEDIA = new URL('../../../resources/sample-desk/media/', import.meta.url);

function samplePicture(): string {
  const name = readdirSync(MEDIA).find((file) => /\.(?:jpe?g|png|webp)$/.test(file));
  if (name === undefined) throw new Error('the sample desk has no picture');
  return new URL(name, MEDIA).pathname;
}

test('what is set for the site is kept, and nonsense is refused under its field', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('Site');
  await settings.fill('Name', 'The Quay Ledger');
  await settings.saved();
  await settings.fill('Address', 'quay-ledger');
  await expect(settings.field('Address')).toHaveAttribute('aria-invalid', 'true');
  await expect(settings.main.getByText('This is not a web address')).toBeVisible();
  await page.reload();
  await expect(settings.field('Name')).toHaveValue('The Quay Ledger');
  await expect(settings.field('Address')).toHaveValue('');
  await settings.fill('Address', 'https://quay-ledger.example');
  await expect(settings.field('Address')).not.toHaveAttribute('aria-invalid');

  const marker = settings.row('Opinion marker');
  await marker.getByRole('button', { name: 'Before' }).click();
  await settings.fill('Words of the marker', 'Opinion:');
  await expect(marker).toContainText('Opinion: The harbour wall is a public bench');

  await settings.fill('Words a minute', '65');
  await expect(settings.row('Read time')).toContainText('650 words: 10 min');

  const zone = settings.row('Language and time').getByRole('button', { name: 'Time zone' });
  await zone.click();
  await page.getByRole('combobox', { name: 'Time zone of publication dates' }).fill('tokyo');
  await page.keyboard.press('Enter');
  await expect(zone).toContainText('Asia/Tokyo');

  await page.reload();
  await expect(settings.field('Address')).toHaveValue('https://quay-ledger.example');
  await expect(settings.field('Words of the marker')).toHaveValue('Opinion:');
  await expect(settings.field('Words a minute')).toHaveValue('65');
  await expect(zone).toContainText('Asia/Tokyo');
});

test('the share row, the accounts, the addresses and the rows of links are lists in an order', async ({
  page,
  workstation,
}) => {
  cpSync('tests/fixtures/themes/courrier', join(workstation.dataDir, 'themes/courrier'), { recursive: true });
  const settings = new SettingsPage(page);
  await settings.open('Site');
  const share = settings.row('Share row').getByRole('listitem');
  const name = (at: number) => share.nth(at).getByRole('button', { name: /^Move/ });
  await expect(name(0)).toHaveAccessibleName('Move Facebook');
  await expect(name(1)).toHaveAccessibleName('Move X');
  await settings.main.getByRole('button', { name: 'Move X', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(name(0)).toHaveAccessibleName('Move X');
  await expect(settings.main.getByRole('button', { name: 'Move X', exact: true })).toBeFocused();
  await share.filter({ hasText: 'Tumblr' }).getByRole('button', { name: 'Remove Tumblr' }).click();
  await expect(share.filter({ hasText: 'Tumblr' })).toHaveCount(0);
  await settings.fill('What Facebook is called in the share row', 'Our Facebook');

  const accounts = settings.row('Social accounts');
  await accounts.getByRole('combobox', { name: 'Network' }).click();
  await page.getByRole('option', { name: 'Mastodon' }).click();
  await accounts
    .getByRole('textbox', { name: 'Address of the account' })
    .fill('https://social.example/@quay');
  await accounts.getByRole('button', { name: 'Add' }).click();
  await expect(accounts.getByRole('listitem')).toContainText(['Mastodon']);

  const emails = settings.row('Contact e-mails');
  await emails.getByRole('textbox').fill('not an address');
  await emails.getByRole('textbox').press('Enter');
  await expect(emails).toContainText('This is not an e-mail address.');
  await emails.getByRole('textbox').fill('desk@quay.example');
  await emails.getByRole('textbox').press('Enter');
  await expect(emails.getByRole('listitem')).toHaveText(['desk@quay.example']);

  // A theme that has places for links, in the site's own words.
  await settings.open('Theme');
  await settings.main.getByRole('radio', { name: /Courrier/ }).click();
  await settings.open('Site');
  const links = settings.row('Rows of links').getByRole('group', { name: 'Bandeau du haut' });
  const add = async (words: string, address: string) => {
    await links.getByRole('textbox', { name: 'Words of the link' }).fill(words);
    await links.getByRole('textbox', { name: 'Address of the link' }).fill(address);
    await links.getByRole('button', { name: 'Add' }).click();
  };
  await add('Jeux', 'jeux');
  await expect(links).toContainText('This is not an address');
  await add('Jeux', '/jeux/');
  await add('Archives', 'https://quay.example/archives');
  await expect(links.getByRole('listitem')).toHaveCount(2);
  await links.getByRole('button', { name: 'Move Archives', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const words = links.getByRole('textbox', { name: /^Words of (?!the link)/ });
  await expect(words.first()).toHaveValue('Archives');

  await page.reload();
  await expect(name(0)).toHaveAccessibleName('Move X');
  await expect(settings.field('What Facebook is called in the share row')).toHaveValue('Our Facebook');
  await expect(share.filter({ hasText: 'Tumblr' })).toHaveCount(0);
  await expect(accounts.getByRole('listitem')).toContainText(['Mastodon']);
  await expect(emails.getByRole('listitem')).toHaveText(['desk@quay.example']);
  await expect(words.first()).toHaveValue('Archives');
  await expect(words.nth(1)).toHaveValue('Jeux');
  await expect(links.getByRole('textbox', { name: 'Address of Jeux' })).toHaveValue('/jeux/');
});

test.describe('with the sample', () => {
  test.use({ sample: true });

  test('a theme’s own settings show on the page, and can be taken back', async ({ page, problems }) => {
    const desk = new DeskPage(page);
    await desk.ready();
    const settings = new SettingsPage(page);
    await settings.open('Theme');
    await settings.fill('Front page', 'Start');
    await settings.fill('Read time', '{minutes, plural, one {');
    await expect(settings.row('Read time')).toContainText('The braces do not match');
    await settings.fill('Accent colour', '#0a6637');
    await settings.row('Byline under the headline').getByRole('switch').click();
    await settings.saved();

    const preview = new PreviewPage(page, problems);
    await preview.open();
    const accent = () =>
      preview.content.locator('.label a').evaluate((label) => getComputedStyle(label).backgroundColor);
    await expect(preview.content.getByRole('link', { name: 'Start' }).first()).toBeVisible();
    expect(await accent()).toBe('rgb(10, 102, 55)');
    await expect(preview.content.locator('.byline')).toHaveCount(0);

    await preview.options.getByRole('button', { name: 'Theme settings' }).click();
    await settings.main.getByRole('button', { name: 'Back to the theme’s own settings' }).click();
    await expect(settings.field('Front page')).toHaveValue('Home');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(settings.field('Front page')).toHaveValue('Start');
    await settings.row('Front page').getByRole('button', { name: 'Back to the theme’s own' }).click();
    await expect(settings.field('Front page')).toHaveValue('Home');
    await expect(settings.field('Accent colour')).toHaveValue('#0a6637');
  });

  test('a backup brings the desk back as it was', async ({ page }) => {
    const desk = new DeskPage(page);
    await desk.ready();
    const settings = new SettingsPage(page);
    await settings.open('Site');
    await settings.fill('Name', 'Before the backup');
    await settings.saved();
    await settings.open('Backups');
    await settings.main.getByRole('button', { name: 'Back up now' }).click();
    await expect(settings.main.getByRole('row')).toHaveCount(2);
    await settings.open('Site');
    await settings.fill('Name', 'After the backup');
    await expect(settings.field('Name')).toHaveValue('After the backup');
    await settings.open('Backups');
    await settings.main.getByRole('button', { name: /^Restore the backup of/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Go back to/ });
    await expect(dialog.getByRole('button', { name: 'Keep the desk as it is' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await expect(settings.toast(/The desk is as it was on/)).toBeVisible();
    await settings.open('Site');
    await expect(settings.field('Name')).toHaveValue('Before the backup', { timeout: 20_000 });
  });
});

test('authors are added with a picture, changed, deleted and brought back', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('Authors');
  await expect(settings.main.getByText('No authors yet')).toBeVisible();
  await settings.main.getByRole('button', { name: 'New author' }).click();
  const add = settings.main.getByRole('button', { name: 'Add', exact: true });
  await expect(add).toBeDisabled();
  await settings.fill('Name', 'Ines Varga');
  const chooser = page.waitForEvent('filechooser');
  await settings.main.getByRole('button', { name: 'Choose a picture' }).click();
  await (await chooser).setFiles(samplePicture());
  await expect(settings.main.getByRole('img', { name: 'Picture of Ines Varga' })).toBeVisible();
  await add.click();
  const list = settings.main.getByRole('list', { name: 'Authors' }).getByRole('listitem');
  await expect(list).toHaveText(['Ines Varga']);

  await settings.fill('Role', 'Harbour pilot');
  await expect(list).toHaveText(['Ines VargaHarbour pilot']);
  await settings.fill('Public contact', 'somewhere');
  await expect(settings.main.getByText('Give e-mail addresses, or web addresses')).toBeVisible();
  await settings.fill('Public contact', 'ines@quay.example');

  await settings.main.getByRole('button', { name: 'Delete this author' }).click();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveText(['Ines VargaHarbour pilot']);
  await page.reload();
  await expect(settings.field('Public contact')).toHaveValue('ines@quay.example');
  await expect(settings.main.getByRole('img', { name: 'Picture of Ines Varga' })).toBeVisible();
});

test('texts explain their placeholders, put them in, and name those nobody knows', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('Texts');
  await settings.main.getByRole('button', { name: 'New text' }).click();
  await settings.fill('Name', 'Guest');
  await settings.field('Words').fill('The views are those of .');
  await settings.field('Words').press('End');
  await settings.field('Words').press('ArrowLeft');
  await settings.main.getByRole('button', { name: '{author}' }).click();
  await expect(settings.field('Words')).toHaveValue('The views are those of {author}.');
  await expect(settings.field('Words')).toBeFocused();
  await settings.field('Words').press('End');
  await page.keyboard.type(' {desk}');
  await expect(settings.main.getByText('{desk} is not known')).toBeVisible();
  for (let i = 0; i < ' {desk}'.length; i++) await page.keyboard.press('Backspace');
  await settings.field('Words').press('Tab');
  await settings.main.getByRole('button', { name: 'Add', exact: true }).click();
  await page.reload();
  await expect(settings.field('Words')).toHaveValue('The views are those of {author}.');
  await expect(settings.main.getByRole('list', { name: 'Texts' })).toContainText('Disclaimer · Guests');
});

test('a folder is exchanged with, and one that is not there is named', async ({
  page,
  dataFolder,
  workstation,
}) => {
  await copydeskJson(workstation.dataDir, 'import', 'tests/fixtures/import/aggregator-page.txt');
  const settings = new SettingsPage(page);
  await settings.open('Exchange');
  const now = settings.main.getByRole('button', { name: 'Exchange now' });
  await expect(now).toBeDisabled();
  await settings.field('Folder').fill(join(dataFolder.path, 'no', 'such'));
  await now.click();
  await expect(settings.field('Folder')).toHaveAttribute('aria-invalid', 'true');

  const shared = join(dataFolder.path, 'shared');
  mkdirSync(shared);
  await settings.field('Folder').fill(shared);
  await page.keyboard.press('Enter');
  await expect(settings.main.getByRole('status')).toContainText(
    'Nobody else has written in this folder yet. One piece was written for the others.',
  );
  expect(readdirSync(join(shared, 'copydesk/devices'))).toHaveLength(1);
});
