import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from '../fixtures';
import { startServeHost } from '../hosts';
import { DeskPage } from '../pages/desk-page';
import { PreviewPage } from '../pages/preview-page';
import { copyProgram } from '../program-copy';

test('a broken theme shows file, line and reason in place of the page, until it is mended', async ({
  host,
  dataFolder,
  context,
  problems,
}) => {
  test.skip(host === 'electron', 'the serve host only');
  const program = copyProgram();
  const serve = await startServeHost(dataFolder.path, { sample: true, program: program.path });
  const page = await context.newPage();
  problems.watch(page);
  await open(page, { serve });
  await new DeskPage(page).ready();
  const preview = new PreviewPage(page, problems);
  await preview.open();
  await preview.scrollTo(400);

  const template = join(program.themes, 'default/partials/heading.liquid');
  const sound = readFileSync(template, 'utf8');
  writeFileSync(template, sound.replace('{% for kicker', '\n{% fr kicker'));
  const failure = page.getByRole('alert').filter({ hasText: 'cannot be shown' });
  await expect(failure).toContainText('The theme “default” cannot be shown');
  await expect(failure).toContainText('partials/heading.liquid, line 4');
  await expect(failure).toContainText('tag "fr" not found');

  writeFileSync(template, sound);
  await expect(failure).toBeHidden();
  expect(await preview.scrollTop()).toBe(400);

  // A sound change shows as it is saved, without a word from anybody.
  const footer = join(program.themes, 'default/partials/footer.liquid');
  writeFileSync(footer, `${readFileSync(footer, 'utf8')}<p>Printed on the quay</p>`);
  await expect(preview.content.getByText('Printed on the quay')).toBeVisible();

  rmSync(join(program.themes, 'default'), { recursive: true });
  await preview.press('r');
  const missing = page.getByRole('alert').filter({ hasText: 'There is no theme “default”.' });
  await missing.getByRole('button', { name: 'Choose a theme' }).click();
  await expect(page.getByText('There is no theme “default” on this computer.')).toBeVisible();

  await page.close();
  await serve.stop();
  program.remove();
});
