import { violations } from '../axe';
import { copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('words are found as they read, and replaced as edits or as suggestions, by keys alone', async ({
  page,
  workstation,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith(
    'Colour by the quay',
    'What colour does',
    'The colour of a résumé, discoloured. No colours at all.',
    'In the end, colour.',
  );
  await write.select('our of');
  await write.press('ControlOrMeta+b');
  await write.saved();
  const bar = page.getByRole('search', { name: 'Find in this piece' });
  const query = bar.getByRole('textbox', { name: 'Find' });
  const status = bar.getByRole('status');
  const drawn = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  const current = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found-current') ?? [])].map(
        (range) => range instanceof Range && range.toString(),
      ),
    );

  await write.headline.click();
  await write.press('Home', 'ControlOrMeta+f');
  await expect(query).toBeFocused();
  await write.type('colour');
  await expect(status).toHaveText('1 of 6');
  expect(await drawn()).toBe(6);
  await write.press('Enter', 'Enter');
  await expect(status).toHaveText('3 of 6');
  await write.press('Shift+Enter', 'Shift+Enter', 'Shift+Enter');
  await expect(status).toHaveText('6 of 6');
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(status).toHaveText('5 of 5');
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect(status).toHaveText('3 of 3');
  expect(await violations(page, { inside: '.find-bar' })).toEqual([]);
  await bar.getByRole('button', { name: 'Match case' }).click();
  await query.fill('resume');
  await expect(status).toHaveText('Not found');
  await bar.getByRole('button', { name: 'Ignore accents' }).click();
  await expect(status).toHaveText('1 of 1');
  expect(await current()).toEqual(['résumé']);

  // Back to the text, with what was found selected; a word selected there is what is looked for next.
  await write.press('Escape');
  await expect(bar).toBeHidden();
  await expect(write.text).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('résumé');
  expect(await drawn()).toBe(0);
  await write.select('Colour');
  await write.press('ControlOrMeta+Alt+f');
  await expect(query).toHaveValue('Colour');
  await expect(status).toHaveText('1 of 4');

  await bar.getByRole('textbox', { name: 'Replace with' }).fill('color');
  await write.press('Enter');
  await expect(write.headline).toHaveText('color by the quay');
  await expect(status).toHaveText('1 of 3');
  expect(await violations(page, { inside: '.find-bar' })).toEqual([]);
  await write.press('ControlOrMeta+Alt+Enter');
  await expect(status).toHaveText('3 replaced');
  await expect(write.text).toContainText('The color of a résumé, discoloured. No colours at all.');
  await expect(write.text).toContainText('In the end, color.');
  // One step.
  await write.press('ControlOrMeta+z');
  await expect(write.text).toContainText('The colour of a résumé');
  await expect(write.text).toContainText('In the end, colour.');
  await expect(write.headline).toHaveText('color by the quay');
  await expect(status).toHaveText('3 found');

  // As suggestions, in whole words; what is to go is not found again.
  await write.press('ControlOrMeta+Shift+e');
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await query.fill('our');
  await expect(status).toHaveText(/of 5$/);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('or');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(status).toHaveText('5 replaced, as suggestions');
  await expect(write.text.getByRole('deletion')).toHaveText([
    'colour',
    /^col/,
    /our$/,
    'discoloured',
    'colours',
    'colour',
  ]);
  expect(await current()).toEqual([]);
  await query.fill('colour');
  await expect(status).toHaveText('Not found');
  await write.saved();
  await write.headline.click();
  await write.press('ControlOrMeta+z');
  await expect(write.text.getByRole('deletion')).toHaveCount(0);

  const id = decodeURIComponent(page.url().split('/piece/')[1] ?? '');
  const kept = await copydeskJson<{ kind: string }[]>(workstation.dataDir, 'revisions', id);
  // Before the second time the piece was what it was before the first.
  expect(kept.map(({ kind }) => kind)).toEqual(['before-replace-all', 'start']);

  // In fields of blocks as well, edited at once and as a suggestion.
  await write.press('ControlOrMeta+Shift+e');
  await write.select('In the end, colour.');
  await write.press('ArrowRight', 'Enter');
  await write.type('/pull');
  await expect(page.getByRole('option', { name: 'Pull quote' })).toBeVisible();
  await write.press('Enter');
  await write.type('The judge said so.');
  const saidBy = page.getByRole('textbox', { name: 'Said by' });
  await saidBy.fill('A critic of colour');
  const replacement = bar.getByRole('textbox', { name: 'Replace with' });
  await query.fill('critic');
  await expect(status).toHaveText('1 of 1: Said by');
  await expect(page.locator('[data-found="current"]')).toContainText('Said by');
  await replacement.fill('judge');
  await write.press('Enter');
  await expect(saidBy).toHaveValue('A judge of colour');
  await expect(status).toHaveText('Not found');
  await expect(page.locator('[data-found]')).toHaveCount(0);
  await query.fill('judge');
  await write.headline.click();
  await write.press('ControlOrMeta+Shift+e');
  await replacement.fill('maker');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(status).toHaveText('2 replaced, as suggestions');
  await expect(saidBy).toHaveValue('A maker of colour');
  // One step, of the text and the field.
  await write.headline.click();
  await write.press('ControlOrMeta+z');
  await expect(status).toHaveText('2 found');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(status).toHaveText('2 replaced, as suggestions');
  await query.fill('maker of');
  await expect(status).toHaveText('1 of 1: Said by');
  await query.press('Escape');
  await expect(saidBy).toBeFocused();

  // Keys reach commands from there as from everywhere, and what is typed there is undone there.
  await write.press('End');
  await write.type('!');
  await expect(saidBy).toHaveValue('A maker of colour!');
  await write.press('ControlOrMeta+z');
  await expect(saidBy).toHaveValue('A maker of colour');
  await expect(saidBy).toBeFocused();
  await write.press('Home', 'ControlOrMeta+f');
  await expect(query).toBeFocused();
  await query.fill('maker');
  await expect(status).toHaveText('2 of 2: Said by');
  await query.press('Escape');
  await expect(saidBy).toBeFocused();
  await write.press('F3');
  await expect(write.text).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('maker');
  // But not those that are done to the words of the text.
  await saidBy.focus();
  await write.press('ControlOrMeta+b');
  await write.press('F3');
  await expect(write.text.locator('strong', { hasText: 'maker' })).toHaveCount(0);
  // And it goes on from where the field stands in the text, not from what was found last.
  await write.select('maker');
  await write.press('F3');
  await expect(saidBy).toBeFocused();
  await write.press('F3');
  await expect(write.text).toBeFocused();
  await saidBy.focus();
  await write.press('Home', 'F3');
  await expect(saidBy).toBeFocused();
  expect(await saidBy.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(2);
  // The views that are only read show such fields too, as they were and as they will be.
  for (const [view, words] of [
    ['Final', 'A maker of colour'],
    ['Original', 'A judge of colour'],
  ] as const) {
    await page.getByRole('button', { name: view, exact: true }).click();
    const read = page.getByRole('textbox', { name: view }).getByRole('textbox', { name: 'Said by' });
    await expect(read).toHaveValue(words);
    await expect(read).toHaveAttribute('readonly');
  }
});
