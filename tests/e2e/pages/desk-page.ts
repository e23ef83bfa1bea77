/** The desk as a person uses it: its library, its list, the bar over it. */
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

const SAMPLE_PIECES = readdirSync(new URL('../../../resources/sample-desk/pieces', import.meta.url)).length;

export class DeskPage {
  readonly grid: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly library: Locator;
  readonly reading: Locator;
  readonly bulkBar: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Pieces' });
    // Heads of groups are rows too, but nothing that could be selected.
    this.rows = this.grid.locator('[role="row"][aria-selected]');
    this.search = page.getByRole('combobox', { name: 'Search pieces' });
    this.library = page.getByRole('complementary', { name: 'Library' });
    this.reading = page.getByRole('region', { name: 'Selected piece' });
    this.bulkBar = page.getByRole('toolbar', { name: 'What to do with the selected pieces' });
  }

  /** The whole sample is on the desk: it is taken in while the window is open already. */
  async ready(): Promise<void> {
    const counts = this.library.getByRole('list', { name: 'Queues' }).locator('small');
    const total = async () => (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    await expect.poll(total, { timeout: 30_000 }).toBe(SAMPLE_PIECES);
    await expect(this.rows.first()).toBeVisible();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** First run puts the set-up where the reading pane stands. */
  async putOffSetUp(): Promise<void> {
    await this.page
      .getByRole('complementary', { name: 'Set up Copydesk' })
      .getByRole('button', { name: 'Later' })
      .click();
    await expect(this.reading).toBeVisible();
  }

  /** The row that the keyboard is on. */
  get cursor(): Locator {
    return this.grid.locator('[data-cursor]');
  }

  headlineOf(row: Locator): Promise<string> {
    return row.locator('.desk-row-headline').innerText();
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }

  selected(): Locator {
    return this.grid.locator('[role="row"][aria-selected="true"]');
  }

  place(name: RegExp): Locator {
    return this.library.getByRole('link', { name });
  }
}
