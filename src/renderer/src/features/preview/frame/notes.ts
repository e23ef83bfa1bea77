/**
 * What can be seen to be wrong with a page as it is laid out: measured in the frame, at the width it is looked at.
 * Owns the rules; must not know how notes are shown.
 */
import type { MessageKey, MessageParams } from '../../../../../shared/messages/translate';

export interface PageNote {
  id: string;
  message: MessageKey;
  params: MessageParams;
  /** Where on the page, in its own pixels from its top left corner. */
  box: { left: number; top: number; width: number; height: number };
  /** Where the lines begin that it stands on, in the page's pixels from the left: beside it nothing is read. */
  edge: number;
}

/** A headline of so many lines fills a phone. */
const MANY_LINES = 4;
/** A picture may be drawn this much larger than its file is before anybody sees it. */
const BLUR = 1.05;
const MOST = 40;

export function pageNotes(view: Window & typeof globalThis): PageNote[] {
  const notes: PageNote[] = [];
  const add = (element: Element, message: MessageKey, params: MessageParams = {}): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || notes.length === MOST) return;
    const box = { left: left + view.scrollX, top: top + view.scrollY, width, height };
    notes.push({ id: `${message} ${notes.length}`, message, params, box, edge: edgeOf(element, view) });
  };
  const { document } = view;
  headlines(document, add);
  figures(document, add);
  for (const gap of document.querySelectorAll('.gap'))
    add(gap, 'preview.note.gap', { words: gap.textContent.trim() });
  for (const box of document.querySelectorAll('.unknown-node')) add(box, 'preview.note.unknown');
  overflow(view, add);
  return notes;
}

/** What is within a line, or one of several in a row, stands in the block that begins them. */
function edgeOf(element: Element, view: Window): number {
  let block = element;
  for (let parent = block.parentElement; parent; parent = block.parentElement) {
    const { display, flexDirection } = view.getComputedStyle(parent);
    const inRow = display.endsWith('flex') && flexDirection.startsWith('row');
    if (!inRow && !view.getComputedStyle(block).display.startsWith('inline')) break;
    block = parent;
  }
  return block.getBoundingClientRect().left + view.scrollX;
}

type Add = (element: Element, message: MessageKey, params?: MessageParams) => void;

function headlines(document: Document, add: Add): void {
  for (const headline of document.querySelectorAll('h1')) {
    const lines = linesOf(headline);
    const width = document.documentElement.clientWidth;
    if (lines >= MANY_LINES) add(headline, 'preview.note.headline', { lines, width });
  }
}

/** Text lies on as many lines as its boxes have bottoms. */
function linesOf(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let lines = 0;
  let bottom = -Infinity;
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  for (const rect of rects.sort((one, other) => one.bottom - other.bottom)) {
    if (rect.bottom < bottom + rect.height / 2) continue;
    lines += 1;
    ({ bottom } = rect);
  }
  return lines;
}

function figures(document: Document, add: Add): void {
  for (const missing of document.querySelectorAll('.missing-image'))
    add(missing, 'preview.note.imageMissing');
  for (const image of document.querySelectorAll('img')) {
    const { naturalWidth, complete } = image;
    const shown = image.getBoundingClientRect().width;
    if (complete && naturalWidth === 0 && image.hasAttribute('src')) add(image, 'preview.note.imageBroken');
    else if (naturalWidth > 0 && shown > naturalWidth * BLUR)
      add(image, 'preview.note.imageSmall', { have: naturalWidth, need: Math.ceil(shown) });
    const figure = image.closest('.figure');
    if (!figure) continue;
    if (!figure.querySelector('.credit')) add(figure, 'preview.note.noCredit');
    if ((image.getAttribute('alt') ?? '').trim() === '') add(image, 'preview.note.noAlt');
  }
}

/** What sticks out furthest makes readers scroll sideways. */
function overflow({ document }: Window, add: Add): void {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + 1) return;
  let widest: { element: Element; right: number } | null = null;
  for (const element of document.body.querySelectorAll('*')) {
    const { right, width } = element.getBoundingClientRect();
    if (width > 0 && right > clientWidth + 1 && right >= (widest?.right ?? 0)) widest = { element, right };
  }
  if (widest) add(widest.element, 'preview.note.overflow', { page: scrollWidth, width: clientWidth });
}
