import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('the page finds its way back after the host was killed, and nothing saved is lost', async ({
  page,
  workstation,
  problems,
  host,
}) => {
  test.skip(host === 'electron', 'there the host and the window are one');
  problems.expect(/ERR_CONNECTION_REFUSED|WebSocket/);
  const write = new WritePage(page);
  await write.startPieceWith('The tide table', 'Nobody published it.', 'Before the power cut.');
  await write.saved();
  const status = page.getByRole('status').filter({ hasText: /Saved|Saving/ });
  const savedBefore = (await status.textContent()) ?? '';
  await workstation.killAndRestart();
  await write.press('Enter');
  await write.type('After it.');
  await expect(status).not.toHaveText(savedBefore);
  await write.saved();
  await page.reload();
  await expect(write.headline).toHaveText('The tide table');
  await expect(write.text).toContainText('Before the power cut.');
  await expect(write.text).toContainText('After it.');
});
