/** The preview as a person uses it: on its own screen and beside the text. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Problems } from '../fixtures';

export class PreviewPage {
  readonly frame: Locator;
  /** The page inside the frame. */
  readonly content: FrameLocator;
  readonly options: Locator;
  readonly device: Locator;

  constructor(
    readonly page: Page,
    problems: Problems,
  ) {
    this.frame = page.locator('iframe');
    this.content = page.frameLocator('iframe');
    this.options = page.getByRole('complementary', { name: 'Preview options' });
    this.device = page.getByRole('group', { name: 'Device' });
    // The tests themselves look into the frame with a script; Chromium says that pages there may not run any.
    problems.expect(/^Blocked script execution in '[^']*\/preview\/frame\.html(?:#[^']*)?'/);
  }

  /** From a piece that is open in the editor, or under the desk's cursor. */
  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+4');
    await this.filled();
    await expect(this.options).toBeVisible();
  }

  async openBeside(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Alt+p');
    await this.filled();
  }

  /** The first rendering starts a worker. */
  async filled(): Promise<void> {
    await expect(this.frame).toBeVisible({ timeout: 20_000 });
    await expect(this.content.locator('main')).toBeVisible();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Pixels of the page's own window. */
  innerWidth(): Promise<number> {
    return this.content.locator('html').evaluate((html) => html.ownerDocument.defaultView?.innerWidth ?? 0);
  }

  scrollTop(): Promise<number> {
    return this.content.locator('html').evaluate((html) => html.scrollTop);
  }

  async scrollTo(top: number): Promise<void> {
    await this.content.locator('html').evaluate((html, to) => html.scrollTo(0, to), top);
  }
}
