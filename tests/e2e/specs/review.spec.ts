import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('a review by keyboard alone', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPiece();
  await write.writePiece(
    'A city that lends drills',
    'They look like a thrift scheme.',
    'The busiest desk at Alder Street Library is no longer the one with the new novels.',
    'They wanted a tile cutter, a carpet cleaner, a set of long ladders.',
    'Every returned tool is a small audit of the street it came from.',
  );
  await write.press('ControlOrMeta+Shift+e');
  await expect(page.getByRole('button', { name: 'Suggesting' })).toHaveAttribute('aria-pressed', 'true');
  await write.select('busiest');
  await write.type('quietest');
  await expect(write.text.getByRole('deletion')).toHaveText('busiest');
  await expect(write.text.getByRole('insertion')).toHaveText('quietest');
  await write.select('tile');
  await write.press('ControlOrMeta+b');
  await write.select('carpet');
  await write.press('Delete');
  await write.select('small');
  await write.press('ArrowRight', 'Enter');
  await write.select('long');
  await write.press('ControlOrMeta+Alt+2');
  await expect(page.getByRole('region', { name: /Replace/ })).toBeVisible();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/review-1.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '/tmp/review-2.png' });
  await write.press('F7');
  await page.screenshot({ path: '/tmp/review-3.png' });
  await write.press('ControlOrMeta+Alt+a');
  await write.press('ControlOrMeta+Alt+a');
  await page.screenshot({ path: '/tmp/review-4.png' });
});
