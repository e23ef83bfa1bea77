import { violations } from '../axe';
import { expect, test } from '../fixtures';
import { SettingsPage } from '../pages/settings-page';
import { WritePage } from '../pages/write-page';

test('a piece is ticked off, flagged, and moved on', async ({ page }) => {
  const write = new WritePage(page);
  await page.goto(`${new URL(page.url()).origin}/#/settings/checklists`);
  const draft = page.getByRole('region', { name: 'Draft' });
  await draft.getByPlaceholder('Names checked').fill('Figures checked');
  await draft.getByRole('button', { name: 'Add' }).click();
  await expect(draft.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('link', { name: 'Copydesk' }).click();
  await write.startPieceWith('Drills', 'Thrift.', 'It was the best of the old desks.');

  // Asked, since the desk only wants to be asked; then ticked.
  await write.press('ControlOrMeta+Enter');
  const asked = page.getByRole('dialog', { name: 'Not everything is ticked' });
  await expect(asked).toContainText('Figures checked');
  await asked.getByRole('button', { name: 'Back to the piece' }).click();
  await page.getByRole('tab', { name: 'Handling' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Handling' });
  await panel.getByRole('checkbox', { name: 'Figures checked' }).click();
  await expect(panel.getByRole('checkbox', { name: 'Figures checked' })).toBeChecked();
  await panel.getByRole('button', { name: 'Take it' }).click();
  await panel.getByLabel('What a lawyer should look at').fill('Names a living person.');
  await panel.getByRole('button', { name: 'Flag for a lawyer' }).click();
  await expect(page.getByText('Flagged for a lawyer: Names a living person.').first()).toBeVisible();
  // What did its work is gone, and the focus goes on beside it.
  await expect(panel.getByRole('button', { name: 'Clear the flag' })).toBeFocused();
  expect(await violations(page, { inside: '.app-window' })).toEqual([]);
  await panel.getByRole('button', { name: 'Clear the flag' }).click();
  // From the list itself, as somebody does who ticks the last of it.
  await panel.getByRole('checkbox', { name: 'Figures checked' }).focus();
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible();
  // What is next is approving it, from here; what is in the way is said.
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeVisible();
  await write.press('ControlOrMeta+Enter');
  const told = page.getByRole('region', { name: 'Notices' });
  await expect(told).toContainText('is not ready to be approved');
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible();
  await page.getByRole('button', { name: 'Notifications' }).click();
  await expect(page.getByRole('dialog', { name: 'Notifications' })).toContainText('Nothing happened');
});

test('a refused approval leads to each of its reasons', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Drills', 'Thrift.', 'It was the best of the old desks.', 'Nobody pays.');
  await write.select('Nobody');
  await write.press('ControlOrMeta+Alt+m');
  await write.type('Nobody?');
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: /^Comment by/ })).toBeVisible();
  await write.press('ControlOrMeta+Shift+e');
  await write.select('best');
  await write.type('worst');
  await expect(write.text.getByRole('insertion')).toHaveText('worst');
  await write.saved();
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible();
  await write.press('ControlOrMeta+Enter');
  const told = page.getByRole('region', { name: 'Notices' });
  await expect(told).toContainText('“Drills” is not ready to be approved');
  expect(await violations(page, { inside: '.app-toasts' })).toEqual([]);

  await told.getByRole('button', { name: '1 suggestion waits to be decided.' }).click();
  await expect(page.getByRole('region', { name: /Replace “best” with “worst”/ })).toBeFocused();
  await told.getByRole('button', { name: '1 comment is not resolved.' }).click();
  await expect(page.getByRole('region', { name: /^Comment by .*: Nobody\?/ })).toBeFocused();
  await told.getByRole('button', { name: /category/ }).click();
  await expect(page.locator('[data-field="categories"] :focus')).toBeVisible();
});

test('somebody is added, mentioned, and told of it once they are at work here', async ({ page }) => {
  const write = new WritePage(page);
  const settings = new SettingsPage(page);
  await settings.open('People');
  const add = settings.row('Somebody else');
  await add.getByLabel('Name').fill('Nora Whitlock');
  await add.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: 'Copy editor' }).click();
  await add.getByRole('button', { name: 'Save' }).click();
  const desk = page.getByRole('list', { name: 'On this desk' });
  await expect(desk).toContainText('Nora Whitlock');

  await page.getByRole('link', { name: 'Copydesk' }).click();
  await write.startPieceWith('Drills', 'Thrift.', 'They wanted a set of long ladders.');
  await write.select('ladders');
  await write.press('ControlOrMeta+Alt+m');
  await write.type('How many? @No');
  await expect(page.getByRole('option', { name: 'Nora Whitlock' })).toBeVisible();
  await write.press('Enter', 'ControlOrMeta+Enter');
  const thread = page.getByRole('region', { name: /How many\? @Nora Whitlock/ });
  await thread.getByRole('combobox', { name: 'Who sees to it' }).click();
  await page.getByRole('option', { name: 'For Nora Whitlock' }).click();
  await write.saved();

  await settings.open('People');
  await desk.getByRole('button', { name: 'Work as Nora Whitlock' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Nora Whitlock' })).toContainText('At work here');
  await page.getByRole('button', { name: '2 new notifications' }).click();
  const told = page.getByRole('dialog', { name: 'Notifications' });
  await expect(told).toContainText('left you a comment to see to');
  await told.getByRole('button', { name: /mentioned you/ }).click();
  // It leads to the comment, not only to its piece.
  await expect(thread).toHaveAttribute('aria-current', 'true');
});

test('somebody whom the desk knows twice is made one person, and two again', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('People');
  const add = settings.row('Somebody else');
  const desk = page.getByRole('list', { name: 'On this desk' });
  const noras = desk.getByRole('button', { name: 'Work as Nora Whitlock' });
  for (const count of [1, 2]) {
    await add.getByLabel('Name').fill('Nora Whitlock');
    await add.getByRole('button', { name: 'Save' }).click();
    await expect(noras).toHaveCount(count);
  }
  await expect(desk).toContainText('This desk knows Nora Whitlock twice. Is it one person?');
  await desk.getByRole('button', { name: 'One person' }).click();
  await expect(noras).toHaveCount(1);
  await desk.getByRole('button', { name: 'The entry Nora Whitlock is somebody else' }).click();
  await expect(noras).toHaveCount(2);
});
