/** The managers of categories, tags and vocabularies as a person uses them. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Where on a row something is let go: its borders are its upper and lower quarters. */
const AT = { above: 0.1, into: 0.5, below: 0.9 };

export class TaxonomyPage {
  readonly tree: Locator;

  constructor(readonly page: Page) {
    this.tree = page.getByRole('tree', { name: 'Categories' });
  }

  async section(id: 'categories' | 'tags' | 'vocabulary'): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `/settings/${id}`);
    const titles = { categories: 'Categories', tags: 'Tags', vocabulary: 'Vocabulary' };
    await expect(this.page.getByRole('heading', { level: 1, name: titles[id] })).toBeVisible();
  }

  category(name: string): Locator {
    return this.page.getByRole('treeitem', { name: new RegExp(`^${name} `) });
  }

  tag(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  async addCategories(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.page.getByRole('button', { name: 'Add a category' }).click();
      await this.type(name);
      await expect(this.category(name)).toBeVisible();
    }
  }

  async addTags(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.page.getByRole('button', { name: 'Add a tag' }).click();
      await this.type(name);
      await expect(this.tag(name)).toBeVisible();
    }
  }

  /** Into the field for a name. */
  async type(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Name', exact: true });
    await field.fill(name);
    await field.press('Enter');
  }

  /** With the mouse, as a hand does it: a drag begins once the pointer has moved. */
  async drag(name: string, where: keyof typeof AT, target: string): Promise<void> {
    const { mouse } = this.page;
    const [from, to] = [await this.category(name).boundingBox(), await this.category(target).boundingBox()];
    if (!from || !to) throw new Error(`“${name}” or “${target}” is not in sight`);
    const y = to.y + to.height * AT[where];
    await mouse.move(from.x + 80, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + 90, y, { steps: 4 });
    await mouse.move(to.x + 91, y);
    await mouse.up();
  }

  /** In the dialogue that asks where pieces go. */
  async chooseTarget(target: string, action: 'Merge' | 'Delete'): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Goes to' }).click();
    await this.page.getByRole('option', { name: target, exact: true }).click();
    await this.page.getByRole('button', { name: action, exact: true }).click();
  }

  /** "1 Harbour", "2 Cities": level and name, from the top down. */
  async showsTree(...rows: string[]): Promise<void> {
    const shown = () =>
      this.page
        .getByRole('treeitem')
        .evaluateAll((items) =>
          items.map(
            (item) => `${item.getAttribute('aria-level')} ${item.querySelector('.grow')?.textContent}`,
          ),
        );
    await expect.poll(shown).toEqual(rows);
  }

  /** Takes the last change back and does it again: the tree of before, then that of now. */
  async undoesAndRedoes(before: readonly string[], now: readonly string[]): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
    await this.showsTree(...before);
    await this.page.keyboard.press('ControlOrMeta+Shift+z');
    await this.showsTree(...now);
  }

  async load(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Load from a file' }).click();
    await (await chooser).setFiles(path);
  }
}
