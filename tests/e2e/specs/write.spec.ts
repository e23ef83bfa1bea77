import { expect, test } from '../fixtures';
import { WritePage } from '../pages/write-page';

test('what was written is there again after a reload', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith(
    'The tide table',
    'Nobody published it.',
    'First paragraph.',
    'Second paragraph.',
  );
  await write.saved();
  await page.reload();
  await expect(write.headline).toHaveText('The tide table');
  await expect(write.standfirst).toHaveText('Nobody published it.');
  await expect(write.text.locator(':scope > p:not(.piece-standfirst)')).toHaveText([
    'First paragraph.',
    'Second paragraph.',
  ]);
});

test('keys format, Markdown makes blocks, undo takes both back', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', 'Plain and bold words.');
  await write.select('bold');
  await write.press('ControlOrMeta+b');
  await expect(write.text.locator('strong')).toHaveText('bold');
  await write.press('ControlOrMeta+z');
  await expect(write.text.locator('strong')).toHaveCount(0);
  await write.press('ControlOrMeta+Shift+z');
  await expect(write.text.locator('strong')).toHaveText('bold');
  await write.select('words');
  await write.press('ControlOrMeta+u', 'ControlOrMeta+Shift+x');
  await expect(write.text.getByText('words', { exact: true })).toHaveCSS(
    'text-decoration-line',
    'underline line-through',
  );
  await write.press('ControlOrMeta+End', 'Enter');
  await write.type('## A crosshead');
  await expect(write.text.getByRole('heading', { level: 2 })).toHaveText('A crosshead');
  await write.press('Enter');
  await write.type('- one');
  await write.press('Enter');
  await write.type('two');
  await expect(write.text.getByRole('listitem')).toHaveText(['one', 'two']);
});

test('the slash menu turns a block into what was chosen', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '/pull');
  await expect(page.getByRole('option', { name: 'Pull quote' })).toBeVisible();
  await write.press('Enter');
  await write.type('Said large.');
  await expect(write.text.locator('.piece-pull-quote-words')).toHaveText('Said large.');
});

test('the words that invite to write stand in the empty block, under the pointer as well', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '');
  const block = write.text.locator('> p').last();
  const hint = page.getByText('for blocks, or keep writing');
  const apart = async (): Promise<number> => {
    const [one, other] = [await block.boundingBox(), await hint.boundingBox()];
    return Math.abs((one?.y ?? 0) - (other?.y ?? Infinity));
  };
  expect(await apart()).toBeLessThan(8);
  await block.click();
  await expect(block).toHaveAttribute('data-handle');
  expect(await apart()).toBeLessThan(8);
});

test('headline and standfirst can be neither split nor joined', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('One line', 'Two', 'Body.');
  await write.headline.click();
  await write.press('End', 'Shift+Enter');
  await write.press('Home', 'Backspace');
  await expect(write.headline).toHaveText('One line');
  await expect(write.standfirst).toHaveText('Two');
  await write.text.locator(':scope > p:not(.piece-standfirst)').first().click();
  await write.press('Home', 'Backspace');
  await expect(write.standfirst).toHaveText('Two');
  await write.press('ControlOrMeta+a', 'Delete');
  await write.type('Anew');
  await expect(write.text.locator('.piece-headline')).toHaveCount(1);
  await expect(write.text.locator('.piece-standfirst')).toHaveCount(1);
});

test('the selection toolbar links words to an address, and refuses what is none', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', 'See the tables now.');
  await write.select('tables');
  await page
    .getByRole('toolbar', { name: 'Format the selection' })
    .getByRole('button', { name: 'Link' })
    .click();
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill('javascript:alert(1)');
  await address.press('Enter');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('northquay.example/tides');
  await address.press('Enter');
  await expect(write.text.getByRole('link', { name: 'tables' })).toHaveAttribute(
    'href',
    'https://northquay.example/tides',
  );

  // By keys alone, and whatever happens around the field meanwhile.
  await write.press('End', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
  await write.press('ControlOrMeta+l');
  await expect(address).toBeFocused();
  await page.setViewportSize({ width: 1300, height: 800 });
  await write.type('a.example/caress');
  await expect(address).toHaveValue('a.example/caress');
  await write.press('Enter');
  await expect(write.text).toBeFocused();
  await expect(write.text.getByRole('link', { name: 'now.' })).toHaveAttribute(
    'href',
    'https://a.example/caress',
  );
});

test('a paste keeps words and marks, drops scripts, and says what it left out', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '');
  await write.text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1>Big</h1><p>One <b>bold</b> <a href="javascript:x()">bad</a> <a href="https://a.example/">good</a></p><script>alert(1)</script><table><tr><td>a</td><td>b</td></tr></table><img src="x.png">',
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(write.text.getByRole('heading', { level: 2 })).toHaveText('Big');
  await expect(write.text.locator('strong')).toHaveText('bold');
  await expect(write.text.getByRole('link')).toHaveText(['good']);
  await expect(write.text).toContainText('a · b');
  await expect(page.getByText(/Left out of the paste: 1 image/)).toBeVisible();
  await expect(page.getByText(/Changed by the paste: .*1 table, now a paragraph a row/)).toBeVisible();
});

test('the keys of a field stay in the field', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', '/lead');
  const chooser = page.waitForEvent('filechooser');
  await expect(page.getByRole('option', { name: 'Lead image' })).toBeVisible();
  await write.press('Enter');
  await (await chooser).setFiles('tests/fixtures/images/quay.jpg');
  const credit = page.getByRole('textbox', { name: 'Credit' });
  await expect(credit).toBeVisible();
  await credit.fill('');
  await credit.pressSequentially('INGA HOLM');
  await page.getByRole('textbox', { name: 'Alt text' }).fill('A quay at low water.');
  await write.saved();

  const rights = page.getByRole('dialog', { name: 'Rights' });
  await page.getByRole('button', { name: 'Rights' }).click();
  await rights.getByLabel('Licence').fill('Agency, one use');
  await rights.getByLabel('May be shown until').fill('2024-03-01');
  await write.press('Escape');
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const ended = page.getByRole('listitem').filter({ hasText: 'licence ended on 1 March 2024' });
  await ended.getByRole('button', { name: 'Show' }).click();
  await expect(rights.getByLabel('Licence')).toHaveValue('Agency, one use');
  await write.press('Escape');

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('INGA HOLM');
  await expect(page.getByRole('textbox', { name: 'Alt text' })).toHaveValue('A quay at low water.');
});

test('the text takes the focus from fields that go', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('The night boat', 'Who takes it.', 'It leaves at eleven.');
  const kicker = page.getByRole('textbox', { name: 'Kicker' });
  await kicker.focus();
  await write.press('ControlOrMeta+Alt+b');
  await expect(kicker).toBeHidden();
  await expect(write.text).toBeFocused();
  await write.type(' Every night.');
  await expect(write.text).toContainText('It leaves at eleven. Every night.');
});

test('a pointer that rests where the menu of blocks comes up chooses nothing there', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('The night boat', 'Who takes it.', '/');
  const options = page.getByRole('option');
  const last = await options.last().boundingBox();
  await write.press('Escape', 'Backspace');
  await page.mouse.move((last?.x ?? 0) + 40, (last?.y ?? 0) + 10);
  // The browser says what the pointer is over once that is painted.
  const told = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('mouseover', resolve, { once: true })),
  );
  await write.type('/');
  await told;
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.mouse.move((last?.x ?? 0) + 42, (last?.y ?? 0) + 12);
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
});
