/** Lists in HTML, also nested ones that stand between items instead of inside them. */
import type { BlockJSON, ListItemJSON, ListJSON } from '../../../../shared/document/json';
import { inlineOfBlocks } from '../inline';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './tree';
import type { HtmlWalk } from './walk';

/** A list inside this many others is laid out with the items of the one around it. */
const MOST_LEVELS = 8;

/** The items, numbered as an editor numbers them: one that only holds a nested list counts for nothing. */
export function numbered(items: ListItemJSON[], start: number): ListItemJSON[] {
  let value = start;
  return items.map((item) => {
    const result: ListItemJSON = { ...item, value };
    if (item.children[0]?.type !== 'list') value += 1;
    return result;
  });
}

function itemsOf(blocks: readonly BlockJSON[], level: number): ListItemJSON[] {
  const lists = blocks.filter((block) => block.type === 'list');
  const own = inlineOfBlocks(blocks.filter((block) => block.type !== 'list' && block.type !== 'figure'));
  const nested =
    level >= MOST_LEVELS
      ? lists.flatMap((list) => list.children)
      : lists.map((list): ListItemJSON => ({ type: 'listitem', children: [list] }));
  return [...(own.length > 0 ? [{ type: 'listitem' as const, children: own }] : []), ...nested];
}

const isBlank = (node: HtmlNode): boolean => (isText(node) ? node.value.trim() === '' : !isElement(node));

export function addList(walk: HtmlWalk, element: HtmlElement): void {
  walk.flush();
  const items: ListItemJSON[] = [];
  const figures: BlockJSON[] = [];
  for (const node of element.childNodes) {
    if (isBlank(node)) continue;
    const inside = isElement(node) && node.tagName === 'li' ? node.childNodes : [node];
    const blocks = walk.blocksIn(inside, { list: true });
    items.push(...itemsOf(blocks, walk.listLevel));
    figures.push(...blocks.filter((block) => block.type === 'figure'));
  }
  const start = Number.parseInt(attribute(element, 'start'), 10);
  const first = element.tagName === 'ol' && start >= 0 && start < 1_000_000 ? start : 1;
  if (items.length > 0) {
    const list: ListJSON = {
      type: 'list',
      listType: element.tagName === 'ol' ? 'number' : 'bullet',
      children: numbered(items, first),
    };
    walk.blocks.push(first === 1 ? list : { ...list, start: first });
  }
  // A list item has no place for pictures; they follow the list.
  walk.blocks.push(...figures);
}
