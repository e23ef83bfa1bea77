import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures';
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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.app-window').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await panel.getByRole('button', { name: 'Clear the flag' }).click();
  await write.headline.click();
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('banner').getByText('In review')).toBeVisible();
  await page.getByRole('button', { name: 'Notifications' }).click();
  await expect(page.getByRole('dialog', { name: 'Notifications' })).toContainText('Nothing happened');
});
