/** Foreign HTML made harmless and cut down to what a piece can hold, with a count of what was left out or changed. Pure DOM. */
import { applyStyles, countColoured, withoutInlineStyles } from './paste-styles';
import { makeWordLists } from './paste-word';

/** What a paste could not bring along, by kind, with how many there were. */
export type PasteLoss = Partial<Record<'image' | 'embed' | 'link' | 'formula' | 'colour', number>>;
/** What came along in another shape. */
export type PasteChange = Partial<
  Record<'heading' | 'table' | 'mark' | 'preformatted' | 'checklist', number>
>;
export interface PasteReport {
  lost: PasteLoss;
  changed: PasteChange;
}

const LOSSES = {
  image: 'img, svg, canvas',
  embed: 'iframe, video, audio, object, embed',
  formula: 'math',
} as const satisfies Partial<Record<keyof PasteLoss, string>>;
const CHANGES = {
  // The levels that a piece has not: they become the nearest.
  heading: 'h1, h5, h6',
  table: 'table',
  mark: ':is(code, kbd, samp, tt, mark):not(pre *)',
  preformatted: 'pre',
  checklist: ':is(ul, ol):has(> li > input[type="checkbox"]), [role="list"]:has(> [role="checkbox"])',
} as const satisfies Record<keyof PasteChange, string>;
const NEVER =
  'script, noscript, template, form, input, button, select, textarea, meta, link, title, base, picture, ' +
  'img, svg, canvas, iframe, video, audio, object, embed, math, hr';
const SCHEMES = /^(https?:|mailto:)/i;

export function cleanHtml(html: string): { dom: Document; report: PasteReport } {
  const dom = new DOMParser().parseFromString(withoutInlineStyles(html), 'text/html');
  const lost: PasteLoss = count(dom, LOSSES);
  const changed: PasteChange = count(dom, CHANGES);
  const coloured = countColoured(dom);
  if (coloured > 0) lost.colour = coloured;
  for (const element of dom.querySelectorAll(NEVER)) element.remove();
  for (const table of dom.querySelectorAll('table')) rowsInstead(table);
  makeWordLists(dom);
  applyStyles(dom);
  for (const link of dom.querySelectorAll('a')) {
    if (SCHEMES.test(link.getAttribute('href') ?? '')) continue;
    if (link.hasAttribute('href') && link.textContent.trim() !== '') lost.link = (lost.link ?? 0) + 1;
    link.replaceWith(...link.childNodes);
  }
  return { dom, report: { lost, changed } };
}

function count<K extends string>(dom: Document, selectors: Record<K, string>): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of Object.keys(selectors) as K[]) {
    const found = dom.querySelectorAll(selectors[kind]).length;
    if (found > 0) counts[kind] = found;
  }
  return counts;
}

/** A table's words stay, a row a paragraph. */
function rowsInstead(table: HTMLTableElement): void {
  for (const row of table.rows) {
    const words = [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    const paragraph = table.ownerDocument.createElement('p');
    paragraph.textContent = words.filter((word) => word !== '').join(' · ');
    if (paragraph.textContent !== '') table.before(paragraph);
  }
  table.remove();
}
