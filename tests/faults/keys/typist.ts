/** Plays a script in the workstation's page as a person would: real keys in a real browser. Must not know what comes of it. */
import type { Locator, Page } from '@playwright/test';
import type { Step } from './script';

export type Mode = 'Editing' | 'Suggesting';

/** Opens the piece in this mode, with the caret in its text. */
export async function openPiece(page: Page, id: string, mode: Mode, lastWords: string): Promise<Locator> {
  const text = page.getByRole('textbox', { name: 'Text of the piece' });
  const goTo = (place: string): Promise<void> =>
    page.evaluate((hash) => void (window.location.hash = hash), `#/${place}`);
  // The piece before has the same words.
  await goTo('desk');
  await text.waitFor({ state: 'detached' });
  await goTo(`piece/${id}`);
  await text.getByText(lastWords).waitFor();
  const button = page.getByRole('button', { name: mode, exact: true });
  await button.click();
  await page.locator(`button[aria-pressed="true"]`, { hasText: mode }).waitFor();
  await text.focus();
  return text;
}

export async function play(page: Page, text: Locator, script: readonly Step[]): Promise<void> {
  for (const step of script) {
    if (step.do === 'type') await page.keyboard.type(step.words);
    else if (step.do === 'press') await page.keyboard.press(step.key);
    else if (step.do === 'paste') await text.evaluate(pasteInto, step);
    else await text.evaluate(placeIn, step);
    // What a person sees before the next key.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
}

/** Runs in the page. */
function pasteInto(root: Element, { html, plain }: { html: string; plain: string }): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', plain);
  if (html !== '') clipboardData.setData('text/html', html);
  root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Runs in the page. Counts the words that would stand if all were taken. */
function placeIn(root: Element, { from, to }: { from: number; to: number }): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('[contenteditable="false"], [data-marks~="del"]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.replace(/\u200b/g, '') !== '') nodes.push(node);
  const total = nodes.reduce((sum, { data }) => sum + data.length, 0);
  const find = (share: number): [Text, number] => {
    let rest = Math.floor(share * total);
    for (const node of nodes) {
      if (rest < node.data.length) return [node, rest];
      rest -= node.data.length;
    }
    const last = nodes.at(-1);
    if (!last) throw new Error('there are no words');
    return [last, last.data.length];
  };
  const range = document.createRange();
  range.setStart(...find(from));
  range.setEnd(...find(to));
  // Nobody comes from a chosen picture into the words but by a click, or by keys that are told of it.
  root.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // On a busy computer the browser tells of it only after the next key.
  document.dispatchEvent(new Event('selectionchange'));
}

/** The lines of the text as they stand on the screen. */
export const seenIn = (text: Locator): Promise<string[]> =>
  text.evaluate((root) =>
    [...root.querySelectorAll(':scope > :not(ul, ol, figure), li:not(:has(> ul, > ol))')]
      .map(({ textContent }) => textContent.replace(/\u200b/g, ''))
      .filter((line) => line.trim() !== ''),
  );
