import { violations } from '../axe';
import { copydeskJson } from '../command-line';
import { expect, test } from '../fixtures';
import * as Y from 'yjs';
import { connect } from '../../../src/main/command-line/connect';
import type { NodeStateJSON } from '../../../src/shared/document/json';
import { writeRoot } from '../../../src/shared/document/headless';
import { writeReviewed } from '../../fixtures/reviewed-doc';
import { WritePage } from '../pages/write-page';

test('a whole review by keyboard alone', async ({ page, workstation }) => {
  const write = new WritePage(page);
  await write.startPieceWith(
    'A city that lends drills',
    'They look like a thrift scheme.',
    'The busiest desk at Alder Street Library is no longer the one with the new novels.',
    'They wanted a tile cutter, a carpet cleaner, a set of long ladders.',
    'Every returned tool is a small audit of the street it came from.',
  );
  await write.press('ControlOrMeta+Shift+e');
  await expect(page.getByRole('button', { name: 'Suggesting' })).toHaveAttribute('aria-pressed', 'true');

  // Suggest: a replacement, a format, a deletion, a split, another kind of block.
  await write.select('busiest');
  await write.type('quietest');
  await expect(write.text.getByRole('deletion')).toHaveText('busiest');
  await expect(write.text.getByRole('insertion')).toHaveText('quietest');
  await write.select('tile');
  await write.press('ControlOrMeta+b');
  await write.select('carpet ');
  await write.press('Delete');
  await write.select('small');
  await write.press('ArrowRight', 'Enter');
  await write.select('set of');
  await write.press('ControlOrMeta+Alt+2');
  await expect(page.getByText('5 suggestions', { exact: true })).toBeVisible();

  // Comment on words, from within the text.
  await write.select('Alder Street');
  await write.press('ControlOrMeta+Alt+m');
  await write.type('Is it still called that?');
  // The cards make room for it.
  const tops = (cards: Element[]) =>
    cards.map((card) => card.getBoundingClientRect()).sort((one, other) => one.top - other.top);
  const areApart = (rects: DOMRect[]) =>
    rects.every((rect, index) => index === 0 || rect.top >= (rects[index - 1]?.bottom ?? 0));
  await expect.poll(async () => areApart(await page.locator('.review-card').evaluateAll(tops))).toBe(true);
  await write.press('ControlOrMeta+Enter');
  const comment = page.getByRole('region', { name: /^Comment by .*: Is it still called that\?/ });
  await expect(comment).toBeVisible();
  // The words are still selected; what is done to them leaves with the focus.
  const toolbar = page.locator('.selection-toolbar');
  await expect(toolbar).toBeVisible();
  await comment.getByRole('textbox', { name: 'Reply' }).click();
  await expect(toolbar).toBeHidden();
  expect(await violations(page, { inside: '.app-content' })).toEqual([]);

  // From the head of the text the first suggestion is next. Accept it: the comment is next.
  await write.headline.click();
  await write.press('F7');
  const replacement = page.getByRole('region', { name: /Replace “busiest” with “quietest”, 1 of 5/ });
  await expect(replacement).toHaveAttribute('aria-current', 'true');
  await write.press('ControlOrMeta+Alt+a');
  await expect(write.text.getByRole('deletion')).toHaveText('carpet ');
  await expect(comment).toHaveAttribute('aria-current', 'true');
  await write.press('F6');
  await expect(comment).toBeFocused();

  // Reply, resolve, go on, reject all that is left but one.
  await write.press('c');
  await write.type('Since 1911.');
  await write.press('ControlOrMeta+Enter');
  await expect(comment).toContainText('Since 1911.');
  await write.press('Escape');
  await expect(comment).toBeFocused();
  await write.press('e');
  await expect(comment).toBeHidden();
  await expect(page.getByRole('region', { name: /Paragraph becomes Heading, 1 of 4/ })).toBeFocused();
  await write.press('r');
  await expect(page.getByText('3 suggestions', { exact: true })).toBeVisible();
  await write.press('Shift+A');
  await expect(page.getByText('Nothing is suggested')).toBeVisible();
  await expect(write.text.locator(':scope > *')).toHaveCount(6);

  // Each decision can be undone, and is in the log.
  await write.headline.click();
  await write.press('ControlOrMeta+z');
  await expect(page.getByText('3 suggestions', { exact: true })).toBeVisible();
  await write.saved();
  const id = decodeURIComponent(page.url().split('/piece/')[1] ?? '');
  const shown = ['show', id, '--format', 'json'];
  const { log } = await copydeskJson<{ log: { what: string }[] }>(workstation.dataDir, ...shown);
  expect(log.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['suggestions-accepted', 'suggestions-rejected', 'comment-resolved']),
  );
});

test('a click on a mark leads to its card, and the next card is the one after the caret', async ({
  page,
}) => {
  const write = new WritePage(page);
  const paragraphs = ['one', 'two', 'three', 'four'].map(
    (name) => `Here stands the word ${name}, and no more.`,
  );
  await write.startPieceWith('Order', 'Of marks.', ...paragraphs);
  await write.press('ControlOrMeta+Shift+e');
  for (const name of ['one', 'two', 'four']) {
    await write.select(`word ${name}`);
    await write.press('ArrowRight');
    await write.type(' indeed');
  }
  const card = (place: string) => page.getByRole('region', { name: new RegExp(`${place} of 3`) });
  const current = page.locator('.review-card[aria-current]');
  await expect(page.getByText('3 suggestions', { exact: true })).toBeVisible();
  await write.text.getByRole('insertion').nth(1).click();
  await expect(card('2')).toHaveAttribute('aria-current', 'true');
  // Beside the marks nothing is current, and one goes on from there.
  await write.text.getByText('word three').click();
  await expect(current).toHaveCount(0);
  await write.press('F7');
  await expect(card('3')).toHaveAttribute('aria-current', 'true');
  await write.text.getByText('word three').click();
  await write.press('Shift+F7');
  await expect(card('2')).toHaveAttribute('aria-current', 'true');
  await write.press('Shift+F7');
  await expect(card('1')).toHaveAttribute('aria-current', 'true');
});

test('a long review is decided at once, and is one step of undo', async ({ page, workstation }) => {
  const connection = await connect(workstation.dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const { api } = connection;
  const { id } = await api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  writeReviewed(doc, { words: 1500, suggestions: 150, comments: 3 });
  await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'test' });
  await connection.close();

  await page.evaluate((at) => location.assign(at), `#/piece/${id}`);
  const count = page.getByText(/^1\d\d suggestions$/);
  await expect(count).toBeVisible();
  const before = await count.textContent();
  // All that is offered stands in one row.
  await page.setViewportSize({ width: 1440, height: 900 });
  const bar = page.getByRole('toolbar', { name: 'Suggestions and comments' });
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(48);
  const write = new WritePage(page);
  // Marks stand closer than cards could: the current card is near its words nonetheless.
  await write.text.locator('span[data-suggestion]').last().click();
  const away = () =>
    page.evaluate(() => {
      const [mark, card] = ['[data-current-mark]', '.review-card[aria-current]'].map(
        (wanted) => document.querySelector(wanted)?.getBoundingClientRect().top ?? Infinity,
      );
      return Math.abs((card ?? 0) - (mark ?? 0));
    });
  await expect.poll(away).toBeLessThan(140);
  await write.headline.click();
  const words = await write.text.innerText();
  for (const decision of ['Accept all', 'Reject all']) {
    await page.getByRole('button', { name: 'More decisions' }).click();
    await page.getByRole('menuitem', { name: `${decision} suggestions` }).click();
    await expect(page.getByText('Nothing is suggested')).toBeVisible();
    await expect(write.text.locator('[data-suggestion]')).toHaveCount(0);
    await write.headline.click();
    await write.press('ControlOrMeta+z');
    await expect(count).toHaveText(before ?? '');
    expect(await write.text.innerText()).toBe(words);
  }
});

test('two readings of the same words are chosen between by keyboard, and never both taken', async ({
  page,
  workstation,
}) => {
  const connection = await connect(workstation.dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const { api } = connection;
  const { id } = await api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  const mark = (by: string) => ({ by, at: '2026-11-27T12:00:00.000Z' });
  const words = (text: string, $?: NodeStateJSON) => ({ type: 'text' as const, text, ...($ && { $ }) });
  writeRoot(doc, {
    type: 'root',
    children: [
      { type: 'headline', $: { bid: 'head' }, children: [words('Foxes')] },
      { type: 'standfirst', $: { bid: 'stand' }, children: [] },
      {
        type: 'paragraph',
        $: { bid: 'p' },
        children: [
          words('The '),
          words('fox', { 'del:anns': mark('ann'), 'del:bobs': mark('bob') }),
          // Ann’s deletion was stretched over it when the two met.
          words('dog', { 'ins:bobs': mark('bob'), 'del:anns': mark('ann') }),
          words('cat', { 'ins:anns': mark('ann') }),
          words(' ran'),
          words(' far', { 'ins:more': mark('bob') }),
        ],
      },
    ],
  });
  await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'test' });
  await connection.close();

  await page.evaluate((at) => location.assign(at), `#/piece/${id}`);
  const write = new WritePage(page);
  await expect(write.text.getByRole('deletion')).toHaveText(['fox']);
  await expect(write.text.getByRole('insertion')).toHaveText(['dog', 'cat', ' far']);
  await page.getByRole('button', { name: 'More decisions' }).click();
  await page.getByRole('menuitem', { name: 'Accept all suggestions' }).click();
  await expect(page.getByText('one choice is left to make')).toBeVisible();
  await expect(write.text.getByRole('insertion')).toHaveText(['dog', 'cat']);

  const card = page.getByRole('region', { name: '2 readings of the same words' });
  await write.headline.click();
  await write.press('F7');
  await expect(card).toHaveAttribute('aria-current', 'true');
  await write.press('F6');
  await expect(card).toBeFocused();
  await write.press('a');
  await expect(card.getByRole('button', { name: 'Choose this reading' }).first()).toBeFocused();
  await write.press('Tab', 'Enter');
  await expect(write.text.locator(':scope > p').last()).toHaveText('The dog ran far');
  await expect(card).toBeHidden();
});

test('what an input method writes is a suggestion, whole and alone', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('H', 'S', 'one two');
  await write.press('ControlOrMeta+Shift+e');
  await write.select('one');
  await write.press('ArrowRight');
  const client = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ', 'にほん'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await client.send('Input.insertText', { text: '日本' });
  await expect(write.text.getByRole('insertion')).toHaveText('日本');
  await expect(write.text.locator(':scope > p').last()).toHaveText('one日本 two');
  await expect(page.getByRole('region', { name: /Insert “日本”, 1 of 1/ })).toBeVisible();
  // What it began with, a character without width, is gone again.
  expect(await write.text.evaluate((text) => text.textContent)).not.toMatch(/\u200b/);

  // In the midst of a word, which stays.
  await write.select('tw');
  await write.press('ArrowRight');
  await client.send('Input.imeSetComposition', { text: 'e', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.insertText', { text: 'é' });
  await expect(write.text.getByRole('insertion')).toHaveText(['日本', 'é']);
  await expect(write.text.locator(':scope > p').last()).toHaveText('one日本 twéo');
  await expect.poll(() => write.text.evaluate((text) => text.textContent)).not.toMatch(/\u200b/);
  await expect(write.text.getByRole('deletion')).toHaveCount(0);
});

test('fields are proposed beside what they say, and a fix goes among what is suggested', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Drills', 'Thrift.', 'It was teh best of the old desks.');
  const inspector = page.getByRole('complementary', { name: 'About this piece' });
  const slug = inspector.getByRole('textbox', { name: 'Slug' });
  await slug.fill('drills');
  await write.headline.click();
  await write.press('ControlOrMeta+Shift+e');
  await write.select('It ');
  await write.type('This ');

  // Proposed: the field shows it, what was there stands beside it, and the piece keeps it.
  await slug.fill('borrowed-drills');
  const card = page.getByRole('region', { name: /Slug: “drills” becomes “borrowed-drills”, 1 of \d/ });
  await expect(card).toBeVisible();
  await expect(inspector.getByRole('list', { name: 'What is suggested for this field' })).toContainText(
    'drills',
  );
  await write.headline.click();
  await write.press('F7', 'F6');
  await expect(card).toBeFocused();
  await write.press('w');
  await write.type('Says more.');
  await write.press('Enter');
  await expect(card).toBeFocused();
  await expect(inspector).toContainText('Says more.');
  await page.getByRole('button', { name: 'Original' }).click();
  await expect(slug).toHaveValue('drills');
  await page.getByRole('button', { name: 'Marked up' }).click();
  await expect(slug).toHaveValue('borrowed-drills');

  // The misspelt word stands after words that are suggested: its fix is a suggestion too.
  await inspector.getByRole('tab', { name: /Checks/ }).click();
  const finding = inspector.getByRole('listitem').filter({ hasText: 'teh' });
  await finding.getByRole('button', { name: 'Fix', exact: true }).click();
  await expect(page.getByRole('region', { name: /Replace “.*” with “.*”, 3 of 3/ })).toBeVisible();
  await expect(finding).toContainText('This fix is suggested already');
  await expect(finding.getByRole('button', { name: 'Fix', exact: true })).toHaveCount(0);
  await expect(write.text.locator(':scope > p').last()).toContainText('best of the old desks.');

  // Taken by the key of its kind, and undone as one step.
  await card.focus();
  await write.press('g');
  await expect(page.getByText('2 suggestions', { exact: true })).toBeVisible();
  await inspector.getByRole('tab', { name: 'Piece' }).click();
  await expect(slug).toHaveValue('borrowed-drills');
  await write.headline.click();
  await write.press('ControlOrMeta+z');
  await expect(page.getByText('3 suggestions', { exact: true })).toBeVisible();
  // Whoever comments on a field goes on in the field.
  await slug.focus();
  await write.press('ControlOrMeta+Alt+m');
  await write.type('Shorter?');
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: /Shorter\?/ })).toBeVisible();
  await expect(slug).toBeFocused();
  expect(await violations(page, { inside: '.app-content' })).toEqual([]);
});

test('a comment goes with words that are cut and pasted, and is heard beside what is suggested for them', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('Tides', 'A clock.', 'The lazy dog sleeps.', 'A quay.');
  await write.select('lazy');
  await write.press('ControlOrMeta+Alt+m');
  await write.type('Is it?');
  await write.press('ControlOrMeta+Enter');
  const card = page.getByRole('region', { name: /Is it\?/ });
  await write.select('lazy');
  await write.press('ControlOrMeta+x');
  await expect(card).toContainText('Its words are gone');
  await write.press('ControlOrMeta+End', 'ControlOrMeta+v');
  await expect(write.text.locator('[role=mark]')).toHaveText('lazy');
  await expect(write.text.locator('[role=mark]')).toHaveAccessibleDescription(/^Comment by .*: Is it\?/);
  await expect(card).not.toContainText('Its words are gone');
  // A second copy has none.
  await write.press('ControlOrMeta+v');
  await expect(write.text.getByText(/lazylazy/)).toBeVisible();
  await expect(write.text.locator('[data-noted]')).toHaveCount(1);

  // In Suggesting what is cut is proposed to go, and comes where it is pasted.
  await write.press('ControlOrMeta+Shift+e');
  await write.select('dog sleeps');
  await write.press('ControlOrMeta+x');
  await expect(write.text.getByRole('deletion')).toHaveText('dog sleeps');
  await write.press('ControlOrMeta+End', 'ControlOrMeta+v');
  await expect(write.text.getByRole('insertion')).toHaveText('dog sleeps');
  // Other programs, too, get words as they will be.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await write.select('The ');
  await write.press('Shift+End', 'ControlOrMeta+c');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe('The  .');
  await write.headline.click();
  await write.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect(write.text.locator('[data-suggestion]')).toHaveCount(0);

  await write.select('lazy');
  await write.press('Delete');
  await expect(write.text.getByRole('deletion')).toHaveAccessibleDescription(
    /Delete “lazy”, 1 of 1; Comment by .*: Is it\?/,
  );
});

test('a reply that was begun waits while another card is read', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Ferries', 'Fares.', 'They went up, and nobody came down.');
  const comment = async (words: string, said: string): Promise<void> => {
    await write.select(words);
    await write.press('ControlOrMeta+Alt+m');
    await write.type(said);
    await write.press('ControlOrMeta+Enter');
    await expect(page.getByRole('region', { name: new RegExp(`^Comment by .*: ${said}`) })).toBeVisible();
  };
  await comment('went up', 'By how much?');
  await comment('nobody', 'Who says so?');
  const first = page.getByRole('region', { name: /By how much/ });
  const second = page.getByRole('region', { name: /Who says so/ });
  await first.getByText('By how much?').click();
  await first.getByRole('textbox', { name: 'Reply' }).fill('By a thi');
  await second.getByText('Who says so?').click();
  await expect(second.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
  await first.getByText('By how much?').click();
  await expect(first.getByRole('textbox', { name: 'Reply' })).toHaveValue('By a thi');
  await first.getByRole('textbox', { name: 'Reply' }).press('End');
  await write.type('rd.');
  await write.press('ControlOrMeta+Enter');
  await expect(first).toContainText('By a third.');
  await expect(first.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
});

test('a suggestion is commented on from its card, and decided after that', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Order', 'Of cards.', 'The busiest desk of all.', 'Nobody pays.');
  await write.press('ControlOrMeta+Shift+e');
  await write.select('busiest');
  await write.type('quietest');
  await write.select('Nobody');
  await write.press('ControlOrMeta+Alt+2');
  await expect(page.getByText('2 suggestions', { exact: true })).toBeVisible();
  await write.headline.click();
  await write.press('F7', 'F6');
  const replacement = page.getByRole('region', { name: /Replace “busiest” with “quietest”/ });
  await expect(replacement).toBeFocused();

  // Escape gives it up; what is said stays with the words, and the card is gone on with.
  const field = page.getByRole('textbox', { name: 'New comment' });
  await write.press('c');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await write.press('Escape');
  await expect(replacement).toBeFocused();
  await write.press('c');
  await write.type('Is it?');
  await write.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: /^Comment by .*: Is it\?/ })).toBeVisible();
  await expect(write.text.locator('[data-threads]')).toHaveText(['busiest', 'quietest']);
  await expect(replacement).toBeFocused();
  await write.press('r');
  await expect(write.text.locator('[data-threads]')).toHaveText('busiest');

  // About a block as a whole, by the pointer.
  const heading = page.getByRole('region', { name: /Paragraph becomes Heading/ });
  await heading.click();
  await heading.getByRole('button', { name: 'Comment on this suggestion' }).click();
  await expect(field).toBeFocused();
  await write.type('Too loud.');
  await write.press('ControlOrMeta+Enter');
  await expect(write.text.locator('[data-about]')).toContainText('Nobody pays.');
});

test('words that shall lead somewhere look like links, in light and dark', async ({ page }) => {
  const write = new WritePage(page);
  await write.startPieceWith('Order', 'Of links.', 'One leads there. Two led there. Three will lead.');
  const link = async (words: string, url: string): Promise<void> => {
    await write.select(words);
    await write.press('ControlOrMeta+l');
    await page.getByRole('textbox', { name: 'Address' }).fill(url);
    await write.press('Enter');
  };
  await link('One', 'https://a.example/');
  await link('Two', 'https://b.example/');
  await write.press('ControlOrMeta+Shift+e');
  await link('Three', 'https://c.example/');
  await link('Two', '');
  await expect(page.getByText('2 suggestions', { exact: true })).toBeVisible();
  await write.headline.click();
  const look = (words: string) =>
    write.text.getByText(words, { exact: true }).evaluate((element) => {
      const { color, textDecorationLine: line } = getComputedStyle(element);
      return { color, line, before: getComputedStyle(element, '::before').content };
    });
  const { color } = await look('One');
  expect(await look('Three')).toEqual({ color, line: 'underline', before: expect.stringContaining('↗') });
  const goes = await look('Two');
  expect(goes.before).toContain('✕');
  expect(goes.color).not.toBe(color);
  expect(await violations(page, { inside: '.piece-text' })).toEqual([]);
});

test('the text stays where it is at the first suggestion, and keeps its width in a small window', async ({
  page,
}) => {
  const write = new WritePage(page);
  await write.startPieceWith('Order', 'Of space.', 'The busiest desk at Alder Street of all.');
  const modes = page.getByRole('group', { name: 'What typing does' });
  await expect(modes.getByText('Viewing')).toBeInViewport({ ratio: 1 });
  await write.press('ControlOrMeta+Shift+e');
  const bar = page.getByRole('toolbar', { name: 'Suggestions and comments' });
  await expect(bar).toBeVisible();
  const sheet = write.headline;
  const before = await sheet.boundingBox();
  await write.select('busiest');
  await write.type('quietest');
  await expect(page.getByRole('region', { name: /Replace “busiest”/ })).toBeVisible();
  expect(await sheet.boundingBox()).toEqual(before);

  // All that there is to choose stands in one row, with a comment, two kinds, and the fields beside.
  await write.select('Alder Street');
  await write.press('ControlOrMeta+Alt+m');
  await write.type('Still?');
  await write.press('ControlOrMeta+Enter');
  await write.select('of all');
  await write.press('Delete');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('complementary', { name: 'About this piece' })).toBeVisible();
  await expect(bar.getByRole('combobox', { name: 'Which comments' })).toHaveText('1 open comment');
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThan(48);
  expect((await sheet.boundingBox())?.width).toBeGreaterThanOrEqual(560);
  await expect(modes.getByText('Suggesting')).toBeInViewport({ ratio: 1 });
  await bar.getByRole('combobox', { name: 'How the text is shown' }).click();
  await page.getByRole('option', { name: 'Final' }).click();
  await expect(page.getByText('The quietest desk at Alder Street')).toBeVisible();
  expect(await violations(page, { inside: '.app-content' })).toEqual([]);
});
