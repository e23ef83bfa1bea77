import { violations } from '../axe';
import { expect, test } from '../fixtures';
import { DeskPage } from '../pages/desk-page';

test.use({ sample: true });

test('the keyboard moves, selects, approves, and takes it back', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const first = await desk.headlineOf(desk.rows.first());
  await expect(desk.cursor).toContainText(first);
  await desk.press('j');
  await expect(desk.cursor).not.toContainText(first);
  await desk.press('k', 'x', 'Shift+J', 'Shift+J');
  await expect(desk.selected()).toHaveCount(3);
  await expect(desk.bulkBar).toContainText('3 selected');
  // One of them has a finding: none is approved, and it is said why.
  await desk.press('a');
  await expect(page.getByText(`“${first}” is not ready to be approved`)).toBeVisible();
  await expect(desk.selected()).toHaveCount(3);

  await desk.library.locator('a[href="#/desk/status/review"]').click();
  await expect(desk.rows).toHaveCount(7);
  await desk.press('x', 'Shift+J', 'Shift+J');
  await expect(desk.selected()).toHaveCount(3);
  await desk.press('a');
  await expect(page.getByText('3 pieces: Approved')).toBeVisible();
  await expect(desk.bulkBar).toBeHidden();
  await expect(desk.rows).toHaveCount(4);
  await desk.press('ControlOrMeta+z');
  await expect(desk.rows).toHaveCount(7);
});

test('a selection can be taken back by moving back, and left by Escape', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.press('x', 'Shift+J', 'Shift+J', 'Shift+K');
  await expect(desk.selected()).toHaveCount(2);
  await desk.press('Escape');
  await expect(desk.selected()).toHaveCount(0);
  await desk.press('ControlOrMeta+a');
  const total = await desk.grid.getAttribute('aria-rowcount');
  await expect(desk.bulkBar).toContainText(`${total} selected`);
  // A key that follows at once is for the list, not for the menu that is still fading out.
  await desk.press('Escape');
  await page.getByRole('button', { name: 'Sort', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await desk.press('Escape', 'x');
  await expect(desk.selected()).toHaveCount(1);
});

test('single letters never fire while text has the focus, and can be switched off', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const first = await desk.headlineOf(desk.rows.first());
  await desk.press('/');
  await expect(desk.search).toBeFocused();
  await page.keyboard.type('jxa');
  await expect(desk.search).toHaveValue('jxa');
  await desk.press('Escape', 'Escape');
  await expect(desk.search).toHaveValue('');
  await expect(desk.selected()).toHaveCount(0);

  await desk.press('ControlOrMeta+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Select or deselect');
  await sheet.getByRole('switch', { name: 'Use single-letter keys' }).click();
  await desk.press('Escape');
  await expect(sheet).toBeHidden();
  await desk.press('j', 'x');
  await expect(desk.selected()).toHaveCount(0);
  await expect(desk.cursor).toContainText(first);
  await page.reload();
  await desk.ready();
  await desk.press('x');
  await expect(desk.selected()).toHaveCount(0);
});

test('a search shows where it found the words, and operators become tokens', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.press('/');
  await page.keyboard.type('status:');
  await expect(page.getByRole('listbox', { name: 'Completions' })).toBeVisible();
  await page.keyboard.type('review river');
  await expect(page.getByRole('button', { name: 'Remove status:review' })).toBeVisible();
  await expect(desk.search).toHaveValue('river');
  await expect(desk.rows.first().locator('mark').first()).toHaveText(/river/i);
  for (const row of await desk.rows.all()) await expect(row).toContainText('In review');
  await desk.press('Enter');
  await expect(desk.grid).toBeFocused();
  // In the box, all is the words in it.
  await desk.press('/', 'End', 'ControlOrMeta+a');
  await page.keyboard.type('ferry');
  await expect(desk.search).toHaveValue('ferry');
  await desk.press('Escape');
  await expect(desk.rows).not.toHaveCount(1);
});

test('a search says which value names nothing', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.press('/');
  await page.keyboard.type('status:ragged');
  await expect(page.getByText('Nothing here is called “ragged”.')).toBeVisible();
});

test('queues, categories and groups narrow and order the list', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.place(/^In review/).click();
  await expect(page).toHaveURL(/#\/desk\/status\/review$/);
  const count = await desk
    .place(/^In review/)
    .locator('small')
    .innerText();
  await expect(desk.grid).toHaveAttribute('aria-rowcount', count);
  const groups = desk.grid.getByRole('button', { expanded: true });
  await expect(groups.first()).toBeVisible();
  const rows = await desk.rows.count();
  await groups.first().click();
  await expect.poll(() => desk.rows.count()).toBeLessThan(rows);

  const tree = page.getByRole('tree', { name: 'Categories' });
  const branch = tree.getByRole('treeitem', { expanded: true }).first();
  await branch.focus();
  await desk.press('ArrowLeft');
  await expect(tree.getByRole('treeitem', { expanded: false })).toHaveCount(1);
  await desk.press('Enter');
  await expect(page).toHaveURL(/#\/desk\/category\//);
});

test('categories, tags and a deadline are given to several pieces at once', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.press('x', 'Shift+J', 'l');
  await page.getByRole('combobox', { name: 'Category' }).fill('water');
  await desk.press('Enter');
  await expect(desk.selected().filter({ hasText: 'Water' })).toHaveCount(2);
  await desk.press('t');
  await page.getByRole('combobox', { name: 'Tags' }).fill('a tag of its own');
  await page.getByRole('option', { name: 'New tag “a tag of its own”' }).click();
  await expect(page.getByText('2 pieces tagged a tag of its own')).toBeVisible();
  await expect(page.getByRole('option', { name: 'a tag of its own', exact: true })).toBeVisible();
  await desk.press('Escape', 'd');
  await page.getByRole('textbox', { name: 'Deadline' }).fill('2031-05-06T09:30');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(desk.selected().filter({ hasText: '6 May 2031' })).toHaveCount(2);
});

test('what is spiked can be restored, or deleted for good after a question', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const headline = await desk.headlineOf(desk.rows.first());
  await desk.press('Delete');
  await expect(desk.row(headline)).toHaveCount(0);
  await desk.place(/^Spike/).click();
  await expect(desk.row(headline)).toHaveCount(1);
  await desk.row(headline).click();
  await desk.putOffSetUp();
  await expect(desk.grid).toBeFocused();
  const question = page.getByRole('dialog', { name: 'Delete this piece for good?' });
  const keep = question.getByRole('button', { name: 'Keep' });
  // The menu that asked has gone, and the focus is with the question all the same.
  const menu = page.getByRole('menu', { name: 'What to do with it' });
  await desk.row(headline).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Delete for good' }).click();
  await expect(menu).toHaveCount(0);
  await expect(keep).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(desk.grid).toBeFocused();
  await desk.reading.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete for good' }).click();
  await expect(keep).toBeFocused();
  await expect(question).toContainText(headline);
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(desk.row(headline)).toHaveCount(0);
});

test('the palette finds pieces, categories and commands', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const headline = await desk.headlineOf(desk.rows.nth(2));
  await desk.press('ControlOrMeta+k');
  const palette = page.getByRole('combobox', { name: 'Find or run' });
  await palette.fill('> dark');
  await expect(page.getByRole('option')).toHaveCount(2);
  // While it goes away it hears no key any more.
  const input = await palette.elementHandle();
  const onInput = (key: string): Promise<void> =>
    input.evaluate(
      (element, name) =>
        void element.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        ),
      key,
    );
  await onInput('Escape');
  await onInput('Enter');
  await expect(palette).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await desk.press('ControlOrMeta+k');
  await palette.fill('> dark');
  await page.getByRole('option', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await desk.press('ControlOrMeta+k');
  await palette.fill('#water');
  await desk.press('Enter');
  await expect(page).toHaveURL(/#\/desk\/category\//);
  await desk.press('ControlOrMeta+k');
  await palette.press('ControlOrMeta+,');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This workstation');
  await expect(palette).toBeHidden();
  await desk.press('ControlOrMeta+1');

  await desk.press('ControlOrMeta+k');
  await palette.fill(headline);
  await expect(page.getByRole('option').first()).toContainText(headline);
  await desk.press('Enter');
  await expect(page).toHaveURL(/#\/piece\//);
});

test('F6 goes from pane to pane and comes back to where it was', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']);
  const visited: (string | undefined)[] = [];
  for (let step = 0; step < 6; step++) {
    await desk.press('F6');
    visited.push(await pane());
  }
  expect(visited).toEqual(['top', 'rail', 'library', 'list', 'setup', 'status']);
  await desk.press('Shift+F6', 'Shift+F6');
  await expect(desk.grid).toBeFocused();
});

test('a search is kept under a name, chosen again, deleted and brought back', async ({ page }) => {
  const desk = new DeskPage(page);
  // The library is longer than the window.
  await page.setViewportSize({ width: 1280, height: 420 });
  await desk.ready();
  await desk.press('/');
  await page.keyboard.type('status:draft ');
  await page.getByRole('button', { name: 'Save this search' }).click();
  const form = page.getByRole('dialog', { name: 'Save this search' });
  await form.getByLabel('Name of the search').fill('My drafts');
  await form.getByRole('button', { name: 'Save' }).click();
  const saved = desk.library.getByRole('button', { name: /^My drafts/ });
  await expect(saved).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await saved.click();
  await expect(page.getByRole('button', { name: 'Remove status:draft' })).toBeVisible();
  await desk.press('Delete');
  await expect(saved).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(saved).toBeVisible();
});

test('first run: four steps beside a usable desk, and the sample can be removed', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const setUp = page.getByRole('complementary', { name: 'Set up Copydesk' });
  await setUp.getByLabel('Name').fill('Nora Whitlock');
  await expect(setUp.getByLabel('Initials')).toHaveValue('NW');
  await setUp.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.getByRole('heading', { name: 'No pieces yet' })).toBeVisible();
  await setUp.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('img', { name: 'Nora Whitlock' })).toBeVisible();
  await expect(setUp.getByRole('button', { name: 'Skip' })).toBeFocused();

  // The steps go on from there, after a reload too, and end with the last.
  await page.reload();
  const step = setUp.getByRole('listitem').and(page.locator('[aria-current="step"]'));
  await expect(step).toContainText('Connect where you publish');
  await step.getByRole('button', { name: 'WordPress' }).click();
  await expect(setUp.getByRole('form', { name: 'Add a destination' })).toBeVisible();
  await setUp.getByRole('button', { name: 'Cancel' }).click();
  await expect(step.getByRole('button', { name: 'Skip' })).toBeFocused();
  await step.getByRole('button', { name: 'Skip' }).click();
  const left = setUp.getByRole('listitem').filter({ hasText: 'Connect where you publish' });
  await expect(left).toContainText('Skipped');
  await left.getByRole('button', { name: 'Do it now' }).click();
  await expect(step).toContainText('Connect where you publish');
  await step.getByRole('button', { name: 'Skip' }).click();
  await expect(step).toContainText('Check the house style');
  await step.getByRole('button', { name: 'Use it' }).click();
  await expect(setUp).toBeHidden();
  await expect(page.locator('[data-pane="list"] :focus')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No pieces yet' })).toBeVisible();
  await expect(setUp).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opinion desk');
});

test('a narrow window shows a piece over the list while it is peeked at', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.putOffSetUp();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(desk.reading).toBeHidden();
  await expect(desk.library).toBeHidden();
  await desk.press(' ');
  await expect(desk.reading).toBeVisible();
  await desk.press('j');
  await expect(desk.reading.getByRole('heading', { level: 1 })).toHaveText(
    await desk.headlineOf(desk.cursor),
  );
  await desk.press('Escape');
  await expect(desk.reading).toBeHidden();
});

test('nothing is in the way of assistive technology', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.press('x', 'Shift+J');
  await expect(desk.bulkBar).toBeVisible();
  // In a window of usual width it is one line.
  expect((await desk.bulkBar.boundingBox())?.height).toBeLessThan(40);
  expect(await violations(page)).toEqual([]);
  await desk.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find or run' }).fill('a');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await desk.press('Escape', 'ControlOrMeta+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a row’s menu opens by pointer and by key, about that row, and leads back to the list', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.ready();
  const menu = page.getByRole('menu', { name: 'What to do with it' });
  const third = await desk.headlineOf(desk.rows.nth(2));
  await desk.rows.nth(2).click({ button: 'right' });
  await expect(menu.getByRole('menuitem', { name: 'Spike' })).toBeVisible();
  await expect(desk.cursor).toContainText(third);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await desk.press('k');
  await expect(desk.cursor).not.toContainText(third);
  // Browsers that are driven make nothing of the menu key itself.
  await page.getByRole('grid').dispatchEvent('contextmenu');
  await menu.getByRole('menuitem', { name: 'Open' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text of the piece' })).toBeVisible();
});
