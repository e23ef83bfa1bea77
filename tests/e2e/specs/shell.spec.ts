import { expect, open, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('the page loads without a problem in the console', async ({ page }) => {
  await expect(page).toHaveTitle(/Copydesk/);
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('what goes wrong unforeseen is told', async ({ page, problems }) => {
  problems.expect(/the press stands still/);
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('the press stands still');
    });
    void Promise.reject(new Error('the press stands still, again'));
  });
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.getByText('Something went wrong in Copydesk: the press stands still')).toHaveCount(2);
});

test('where a part of the window could not be loaded, the window is loaded again with nothing lost', async ({
  page,
  problems,
  host,
}) => {
  test.skip(host === 'electron', 'the window’s code is no request there');
  problems.expect(/Failed to load resource|part-not-loaded/);
  const write = new WritePage(page);
  await write.startPieceWith('The tide table', 'Who reads it.', 'It hangs in');
  await page.route('**/SettingsScreen-*.js', (route) => route.abort());
  await write.type(' the ferry office');
  await page.keyboard.press('ControlOrMeta+,');
  await expect(page.getByRole('alert')).toContainText('A part of this window could not be loaded.');
  await page.unroute('**/SettingsScreen-*.js');
  await page.getByRole('button', { name: 'Reload the window' }).click();
  await expect(page.getByRole('navigation', { name: 'Settings' })).toBeVisible();
  await page.goBack();
  await expect(write.text).toContainText('It hangs in the ferry office');
});

test('a page without a session is shown the door', async ({ workstation, browser, host }) => {
  test.skip(host === 'electron', 'the serve host only');
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  const response = await page.goto(`http://127.0.0.1:${workstation.serve?.port}/`);
  expect(response?.status()).toBe(403);
  await expect(page.getByText('Open Copydesk with the address')).toBeVisible();
  await stranger.close();
});

test('the address works again in another tab', async ({ workstation, context, host, page }) => {
  test.skip(host === 'electron', 'the serve host only');
  await expect(page).toHaveTitle(/Copydesk/);
  const second = await context.newPage();
  await open(second, workstation);
  await expect(second).toHaveTitle(/Copydesk/);
});

test('a form that is given up leaves the focus beside it', async ({ page }) => {
  await new WritePage(page).startPieceWith('The tide table', 'Who reads it.', 'It hangs in the office.');
  await page.keyboard.press('ControlOrMeta+5');
  const destinations = page.getByRole('region', { name: 'Destinations' });
  await destinations.getByRole('button', { name: 'Add a destination' }).last().click();
  await expect(destinations.getByRole('textbox', { name: 'Address of the site' })).toBeFocused();
  await destinations.getByRole('button', { name: 'Cancel' }).click();
  await expect(destinations.getByRole('button', { name: 'Add a destination' }).first()).toBeFocused();
});
