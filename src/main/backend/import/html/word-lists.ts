/** Lists as word processors write them: paragraphs whose style says which level of which list they are. */
import type { BlockJSON, ListItemJSON, ListJSON } from '../../../../shared/document/json';
import { inlineOfBlocks } from '../inline';
import { stylesOf } from './formats';
import { numbered } from './lists';
import { elementsIn, textOfNode, type HtmlElement } from './tree';
import type { HtmlWalk } from './walk';

const LEVEL = /\blevel(\d)\b/;
/** Lists made here, which the next paragraph may go on with. */
const wordLists = new WeakSet<BlockJSON>();

export function isWordListItem(element: HtmlElement): boolean {
  return /^(?:p|h\d|div)$/.test(element.tagName) && LEVEL.test(stylesOf(element).get('mso-list') ?? '');
}

/** The bullet or number that stands in the text for older readers. */
export function isWordBullet(element: HtmlElement): boolean {
  return stylesOf(element).get('mso-list') === 'ignore';
}

function listTypeOf(element: HtmlElement): ListJSON['listType'] {
  for (const inner of elementsIn(element)) {
    if (isWordBullet(inner)) return /^[\da-z]{1,4}[.)]/i.test(textOfNode(inner)) ? 'number' : 'bullet';
  }
  return 'bullet';
}

function place(list: ListJSON, level: number, item: ListItemJSON, listType: ListJSON['listType']): void {
  if (level <= 1) list.children.push(item);
  else {
    const nested = list.children.at(-1)?.children.find((child) => child.type === 'list');
    const target: ListJSON = nested ?? { type: 'list', listType, children: [] };
    if (!nested) list.children.push({ type: 'listitem', children: [target] });
    place(target, level - 1, item, listType);
  }
  list.children = numbered(list.children, 1);
}

export function addWordListItem(walk: HtmlWalk, element: HtmlElement): void {
  walk.flush();
  const level = Number(LEVEL.exec(stylesOf(element).get('mso-list') ?? '')?.[1] ?? 1);
  const children = inlineOfBlocks(walk.blocksIn(element.childNodes));
  if (children.length === 0) return;
  const listType = listTypeOf(element);
  const last = walk.blocks.at(-1);
  const open =
    last?.type === 'list' && wordLists.has(last) && (level > 1 || last.listType === listType)
      ? last
      : undefined;
  const list: ListJSON = open ?? { type: 'list', listType, children: [] };
  if (!open) {
    wordLists.add(list);
    walk.blocks.push(list);
  }
  place(list, Math.min(level, 8), { type: 'listitem', children }, listType);
}
