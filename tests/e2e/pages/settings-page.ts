/** The settings as a person uses them: sections by name, fields by label. */
import { expect, type Locator, type Page } from '@playwright/test';

export class SettingsPage {
  readonly sections: Locator;
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.sections = page.getByRole('navigation', { name: 'Settings' });
    this.main = page.getByRole('main');
  }

  async open(section: string): Promise<void> {
    // A key that is pressed before the window is drawn is lost.
    await this.page.getByRole('button', { name: /^Find or run/ }).waitFor();
    if (!(await this.sections.isVisible())) await this.page.keyboard.press('ControlOrMeta+,');
    await this.sections.getByRole('link', { name: section, exact: true }).click();
    await expect(this.main.getByRole('heading', { level: 1, name: section, exact: true })).toBeVisible();
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  /** Types and leaves the field, which is what saves it. */
  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Tab');
  }

  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /Saved to disk/ })).toBeVisible();
  }

  row(title: string): Locator {
    return this.main.getByRole('region', { name: title, exact: true });
  }

  toast(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Notices' }).getByText(text);
  }
}
