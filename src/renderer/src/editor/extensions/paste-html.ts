/** Foreign HTML made harmless and cut down to what a piece can hold, with a count of what was left out. Pure DOM. */
import { applyStyles, withoutInlineStyles } from './paste-styles';
import { makeWordLists } from './paste-word';

/** What a paste could not bring along, by kind, with how many there were. */
export type PasteLoss = Partial<Record<'image' | 'table' | 'embed' | 'link' | 'formula', number>>;

const LOSSES: Record<Exclude<keyof PasteLoss, 'link'>, string> = {
  image: 'img, svg, canvas',
  table: 'table',
  embed: 'iframe, video, audio, object, embed',
  formula: 'math',
};
const NEVER =
  'script, noscript, template, form, input, button, select, textarea, meta, link, title, base, picture, ' +
  'img, svg, canvas, iframe, video, audio, object, embed, math, hr';
const SCHEMES = /^(https?:|mailto:)/i;

export function cleanHtml(html: string): { dom: Document; loss: PasteLoss } {
  const dom = new DOMParser().parseFromString(withoutInlineStyles(html), 'text/html');
  const loss: PasteLoss = {};
  for (const [kind, selector] of Object.entries(LOSSES) as [keyof typeof LOSSES, string][]) {
    const found = dom.querySelectorAll(selector).length;
    if (found > 0) loss[kind] = found;
  }
  for (const element of dom.querySelectorAll(NEVER)) element.remove();
  for (const table of dom.querySelectorAll('table')) rowsInstead(table);
  makeWordLists(dom);
  applyStyles(dom);
  for (const link of dom.querySelectorAll('a')) {
    if (SCHEMES.test(link.getAttribute('href') ?? '')) continue;
    if (link.hasAttribute('href') && link.textContent.trim() !== '') loss.link = (loss.link ?? 0) + 1;
    link.replaceWith(...link.childNodes);
  }
  return { dom, loss };
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
