/**
 * Tables in HTML. Those that only lay a page out are unwrapped; those that hold data become one line a row, since
 * a piece has no tables yet, and are reported.
 */
import type { InlineJSON } from '../../../../shared/document/json';
import { inlineOfBlocks } from '../inline';
import { elementsIn, textOfNode, type HtmlElement } from './tree';
import type { HtmlWalk } from './walk';

const LAID_OUT = new Set(['table', 'p', 'div', 'h1', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'figure']);
const BETWEEN_CELLS = ' | ';

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  for (const element of elementsIn(table)) {
    if (element.tagName === 'tr') rows.push([]);
    else if (element.tagName === 'td' || element.tagName === 'th') rows.at(-1)?.push(element);
  }
  return rows;
}

/** One column, or cells that hold whole parts of a page. */
function isLayout(rows: readonly HtmlElement[][]): boolean {
  const cells = rows.flat();
  if (cells.some((cell) => cell.tagName === 'th')) return false;
  if (rows.every((row) => row.length <= 1)) return true;
  return cells.some((cell) => {
    const blocks = [...elementsIn(cell)].filter((element) => LAID_OUT.has(element.tagName));
    return blocks.length > 1 || blocks.some((element) => element.tagName === 'table');
  });
}

export function addTable(walk: HtmlWalk, table: HtmlElement): void {
  walk.flush();
  const rows = rowsOf(table);
  if (isLayout(rows)) {
    walk.walkAll(table.childNodes);
    walk.flush();
    return;
  }
  const caption = table.childNodes.filter((node) => node.nodeName === 'caption');
  walk.blocks.push(...walk.blocksIn(caption));
  for (const row of rows) {
    const cells = row.map((cell) => inlineOfBlocks(walk.blocksIn(cell.childNodes)));
    const children = cells.flatMap((cell, index): InlineJSON[] =>
      index === 0 ? cell : [{ type: 'text', text: BETWEEN_CELLS }, ...cell],
    );
    if (cells.some((cell) => cell.length > 0)) walk.blocks.push({ type: 'paragraph', children });
  }
  walk.report.change('table', (rows[0] ?? []).map(textOfNode).join(BETWEEN_CELLS));
}
