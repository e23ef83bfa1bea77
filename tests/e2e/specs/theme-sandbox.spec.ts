import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { SettingsPage } from '../pages/settings-page';

test.use({ sample: true });

/** Everything a theme could try. Each is taken out or does nothing. */
const HOSTILE = [
  '<script>document.title = "owned"; parent.document.title = "owned"</script>',
  '<img src="data:," onerror="parent.document.title = \'owned\'" alt="">',
  '<svg onload="parent.document.title=\'owned\'"></svg>',
  '<iframe src="https://evil.example/frame"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/form"><button>Send it</button></form>',
  '<p><a href="javascript:parent.document.title=\'owned\'">A script</a></p>',
  '<p><a href="&#106;avascript:parent.document.title=\'owned\'">A hidden script</a></p>',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<img src="https://evil.example/pixel.png" alt="">',
  '<p>Still here</p>',
].join('\n');

test('nothing of a hostile theme runs, loads or leads away', async ({
  host,
  page,
  workstation,
  problems,
}) => {
  test.skip(host === 'electron', 'the serve host only');
  const own = join(workstation.dataDir, 'themes/hostile');
  mkdirSync(join(own, '..'), { recursive: true });
  cpSync('resources/themes/default', own, { recursive: true });
  const manifest = join(own, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"Broadsheet"', '"Hostile"'));
  const footer = join(own, 'partials/footer.liquid');
  writeFileSync(footer, `${readFileSync(footer, 'utf8')}${HOSTILE}`);
  const left: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) left.push(request.url());
  });

  await new DeskPage(page).ready();
  const settings = new SettingsPage(page);
  await settings.open('Theme');
  await settings.main.getByRole('radio', { name: /Hostile/ }).click();
  await page.keyboard.press('ControlOrMeta+1');
  const preview = new PreviewPage(page, problems);
  await preview.open();
  await expect(preview.content.getByText('Still here')).toBeVisible();
  await preview.content.getByRole('button', { name: 'Send it' }).click();
  await preview.content.getByRole('link', { name: 'A script' }).click();
  await preview.content.getByRole('link', { name: 'A hidden script' }).click();
  await expect(preview.content.getByText('Still here')).toBeVisible();
  expect(await page.title()).not.toContain('owned');
  expect(left).toEqual([]);
  const shown = await preview.content.locator('body').evaluate((body) => body.innerHTML);
  expect(shown).not.toMatch(/<script|<iframe|<base|http-equiv="refresh"|onerror|onload/);
});
