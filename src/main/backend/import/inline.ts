/** Small makers and cutters of inline content. Must not know where the content comes from. */
import type {
  BlockJSON,
  InlineJSON,
  LinkJSON,
  ListItemJSON,
  ParagraphJSON,
  TextJSON,
} from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';

/** Plain text as inline content; "\n" becomes a line break. */
export function inlineOf(text: string): (TextJSON | { type: 'linebreak' })[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]);
}

export function paragraphOf(text: string): ParagraphJSON {
  return { type: 'paragraph', children: inlineOf(text) };
}

const lengthOf = (node: InlineJSON): number => textOfInline([node]).length;

/** The part of `children` between two offsets into `textOfInline(children)`, formats and links kept. */
export function sliceInline(children: readonly InlineJSON[], from: number, to: number): InlineJSON[] {
  const result: InlineJSON[] = [];
  let start = 0;
  for (const node of children) {
    const end = start + lengthOf(node);
    const cutFrom = Math.max(from - start, 0);
    const cutTo = Math.min(to, end) - start;
    if (cutTo > cutFrom) {
      if (node.type === 'text') result.push({ ...node, text: node.text.slice(cutFrom, cutTo) });
      else if (node.type === 'link') result.push(sliceLink(node, cutFrom, cutTo));
      else result.push(node);
    }
    start = end;
  }
  return result;
}

function sliceLink(link: LinkJSON, from: number, to: number): LinkJSON {
  const children = sliceInline(link.children, from, to).filter((child) => child.type !== 'link');
  return { ...link, children };
}

/** Without white space and line breaks at either end. */
export function trimInline(children: readonly InlineJSON[]): InlineJSON[] {
  const text = textOfInline(children);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return from === 0 && to === text.length ? [...children] : sliceInline(children, from, to);
}

function linesOfBlock(block: BlockJSON | ListItemJSON): InlineJSON[][] {
  if (block.type === 'list') return block.children.flatMap(linesOfBlock);
  if (block.type === 'figure') return [block.children[0].children];
  if (block.type !== 'listitem') return [block.children];
  const own = block.children.filter((child) => child.type !== 'list');
  return [own, ...block.children.filter((child) => child.type === 'list').flatMap(linesOfBlock)];
}

/** Several blocks as the lines of one. */
export function inlineOfBlocks(blocks: readonly BlockJSON[]): InlineJSON[] {
  return blocks
    .flatMap(linesOfBlock)
    .filter((line) => line.length > 0)
    .flatMap((line, index): InlineJSON[] => (index === 0 ? line : [{ type: 'linebreak' }, ...line]));
}
