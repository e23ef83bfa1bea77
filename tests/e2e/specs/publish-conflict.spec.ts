/** A post that was changed on both sides, decided hunk by hunk with the keyboard, against a real WordPress. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { siteAs } from '../../cms/site';
import { startWordPress, type StartedWordPress } from '../../cms/wordpress-server';
import { violations } from '../axe';
import { copydeskJson, run } from '../command-line';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

let wordpress: StartedWordPress;
test.beforeAll(async () => {
  wordpress = await startWordPress();
});

const BLOCKS = [
  'The ferry keeps better time than the bus, and the tide keeps better time than both.',
  'Yet only one of them is on the wall at the stop.',
  'Print it. Laminate it. Hang it by the tickets, where people are waiting.',
  'Nobody asks the ferryman.',
];
const THEIRS = [
  String(BLOCKS[0]),
  'Yet just one is posted at the stop.',
  'Print it, laminate it, hang it by the tickets, where people are waiting.',
  String(BLOCKS[3]),
  'And the last boat leaves at ten.',
];

test('a conflict is decided hunk by hunk, and what was decided is sent', async ({ page, workstation }) => {
  if ('unavailable' in wordpress) {
    if (process.env['COPYDESK_REQUIRE_ALL'] === '1') throw new Error(wordpress.unavailable);
    test.skip(true, wordpress.unavailable);
    return;
  }
  const { dataDir } = workstation;
  const { login, password } = wordpress.users.editor;
  const word = `quay${process.pid}x${Date.now()}`;
  const article = join(dataDir, 'article.md');
  writeFileSync(article, `# The ${word} has a timetable nobody prints\n\n${BLOCKS.join('\n\n')}\n`);
  const { id } = await copydeskJson<{ id: string }>(dataDir, 'import', article);
  const site = ['--name', 'The site', '--url', wordpress.url, '--user', login, '--data', dataDir];
  const added = await run(['destination', 'add', 'wordpress', ...site], { input: `${password}\n` });
  expect(added.code, added.stderr).toBe(0);
  await copydeskJson(dataDir, 'export', id, '--to', 'The site', '--confirm');

  const editor = siteAs(wordpress, 'editor');
  const postId = (await editor.postsWith(word))[0]?.id ?? 0;
  await editor.edit(postId, {
    title: `The ${word} has a timetable nobody reads`,
    content: THEIRS.map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`).join(
      '\n\n',
    ),
  });
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/#/piece/${id}`);
  const write = new WritePage(page);
  const put = async (words: string, text: string): Promise<void> => {
    await write.select(words);
    await write.type(text);
  };
  await put('nobody prints', 'all should see');
  await put('only one of them', 'the only one on paper');
  await put('are waiting', 'already wait');
  await write.saved();

  await page.goto(`${origin}/#/piece/${id}/publish`);
  const card = page.getByRole('article', { name: 'The site' });
  await card.getByRole('button', { name: 'Send again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send as draft' }).click();
  const conflict = page.getByRole('region', { name: 'Conflict at The site' });
  const hunk = (name: string): Locator => conflict.getByRole('row', { name, exact: true });
  const use = (name: string): Locator => conflict.getByRole('radiogroup', { name: `Use for ${name}` });
  await expect(conflict.getByText('2 of 2 to choose')).toBeVisible({ timeout: 45_000 });
  const save = conflict.getByRole('button', { name: 'Save and send' });
  await expect(save).toBeDisabled();

  // What one side changed, and what both changed apart, is settled; the rest is folded.
  await expect(hunk('Block 3')).toContainText('Merged');
  await expect(use('Block 3').getByRole('radio', { name: 'Both, no overlap' })).toBeChecked();
  await expect(hunk('Block 5')).toContainText('And the last boat leaves at ten.');
  await expect(use('Block 5').getByRole('radio', { name: 'On the site' })).toBeChecked();
  const folded = conflict.getByRole('button', { name: /the same$/ }).first();
  await expect(folded).toHaveAttribute('aria-expanded', 'false');
  await folded.press('Enter');
  await expect(conflict.getByRole('row', { name: /^Block 1/ })).toContainText(String(BLOCKS[0]));
  expect(await violations(page, { inside: '.publish-conflict' })).toEqual([]);

  // By keys alone: the first that is left to choose, then from part to part.
  await page.getByRole('heading', { name: 'Conflict at The site' }).click();
  await page.keyboard.press('n');
  await expect(hunk('Headline')).toBeFocused();
  await page.keyboard.press('1');
  await expect(hunk('Headline')).toContainText('Chosen');
  await expect(conflict.getByText('1 of 2 to choose')).toBeVisible();
  await page.keyboard.press('n');
  await expect(hunk('Block 2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(use('Block 2').getByRole('radio', { name: 'On the site' })).toBeChecked();
  await expect(conflict.getByText('Nothing left to choose')).toBeVisible();
  const result = conflict.getByRole('button', { name: 'Result' });
  await result.press('Enter');
  await expect(result).toHaveAttribute('aria-pressed', 'true');
  await expect(hunk('Block 3')).toContainText(
    'laminate it, hang it by the tickets, where people already wait.',
  );
  await expect(conflict.getByRole('columnheader', { name: 'Mine' })).toBeHidden();
  await save.press('Enter');
  await expect(conflict).toBeHidden();
  await expect(card).toContainText('Draft on the site', { timeout: 45_000 });

  const merged = [
    String(BLOCKS[0]),
    'Yet just one is posted at the stop.',
    'Print it, laminate it, hang it by the tickets, where people already wait.',
    String(BLOCKS[3]),
    'And the last boat leaves at ten.',
  ];
  const post = await editor.post(postId);
  expect(post.title.raw).toBe(`The ${word} has a timetable all should see`);
  expect([...post.content.raw.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text)).toEqual(merged);

  // The piece says the same, and what either side had is among its revisions.
  await page.goto(`${origin}/#/piece/${id}`);
  await expect(write.text).toContainText('And the last boat leaves at ten.');
  await page.keyboard.press('ControlOrMeta+Shift+h');
  const timeline = page.getByRole('complementary', { name: 'Revisions' });
  for (const name of ['Merged with The site', 'As it stood at The site', 'Before a merge'])
    await expect(timeline.getByRole('button', { name: new RegExp(name) })).toBeVisible();
});
