/** The writing screen as a person uses it: by roles and names, never by the page's inner structure where that can be avoided. */
import { expect, type Locator, type Page } from '@playwright/test';

export class WritePage {
  readonly text: Locator;
  readonly headline: Locator;
  readonly standfirst: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Text of the piece' });
    this.headline = this.text.locator('.piece-headline');
    this.standfirst = this.text.locator('.piece-standfirst');
  }

  /** From the desk: a new piece. The caret is in its headline. */
  async startPiece(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^New piece/ })
      .first()
      .click();
    await expect(this.text).toBeFocused();
  }

  /** The same, with these words in it. */
  async startPieceWith(headline: string, standfirst: string, ...paragraphs: string[]): Promise<void> {
    await this.startPiece();
    await this.writePiece(headline, standfirst, ...paragraphs);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Headline, standfirst, then paragraphs. */
  async writePiece(headline: string, standfirst: string, ...paragraphs: string[]): Promise<void> {
    await this.type(headline);
    await this.press('Enter');
    await this.type(standfirst);
    for (const paragraph of paragraphs) {
      await this.press('Enter');
      await this.type(paragraph);
    }
  }

  /** Waits until the status bar says that everything is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /Saved/ })).toBeVisible();
  }

  /** Selects `words` in the text with the keyboard’s selection, as a double click and drag would. */
  async select(words: string): Promise<void> {
    await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const selection = getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        // On a busy computer the browser tells of it only after the next key.
        document.dispatchEvent(new Event('selectionchange'));
        return;
      }
      throw new Error(`“${wanted}” is not in the text`);
    }, words);
  }
}
