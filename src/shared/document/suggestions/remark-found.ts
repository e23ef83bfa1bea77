/**
 * Marks up many places where words take the place of others, each a suggestion of its own, with each block read once. Pure;
 * whether all of it comes to what plain editing would give is for the caller to check.
 */
import type { TextJSON } from '../json';
import { isOwnAlone, within, type Author } from './author';
import { childBlocks, holdsWords, type AnyBlock } from './blocks';
import { inlineOf, piecesOf, type Piece } from './pieces';
import { asOwn, groupsOf } from './remark';
import { remarkRow } from './remark-row';
import { withChildren } from './settle';
import type { TextPlace, TextSpan } from './text-place';

/** `found` by block, in reading order, in the piece with everything taken. Null where it cannot be said so: blocks of words and lists, joined. */
export function remarkFound(
  blocks: readonly AnyBlock[],
  found: ReadonlyMap<string, readonly TextSpan[]>,
  replacement: string,
  author: Author,
): AnyBlock[] | null {
  const marked: AnyBlock[] = [];
  for (const { blocks: group, result } of groupsOf(blocks)) {
    // What goes has nothing to replace, whatever its blocks would be called.
    if (result.length === 0) {
      marked.push(...group);
      continue;
    }
    const [block] = group;
    const inside = group.length === 1 && block ? childBlocks(block) : null;
    if (block && inside) {
      const children = remarkFound(inside, found, replacement, within(author, block));
      if (!children) return null;
      marked.push(withChildren(block, children));
      continue;
    }
    const spans = result.flatMap(({ $ }) => found.get($?.bid ?? '') ?? []);
    const next = remarkGroup({ blocks: group, result }, spans, replacement, author);
    if (!next) return null;
    marked.push(...next);
  }
  return marked;
}

function remarkGroup(
  group: { blocks: readonly AnyBlock[]; result: readonly AnyBlock[] },
  found: readonly TextSpan[],
  replacement: string,
  author: Author,
): AnyBlock[] | null {
  const [block] = group.blocks;
  if (block && found.length > 0 && group.blocks.length === 1 && isOwnAlone(block, author)) {
    // Whether it stays one or becomes several depends on what there is around it.
    if (group.result.length > 1) return null;
    return group.result.map((next) =>
      asOwn(
        block,
        found.toReversed().reduce((now, span) => withWords(now, span, replacement), next),
        author,
      ),
    );
  }
  let [blocks, target] = [[...group.blocks], group.result];
  // From the last to the first, so that those before keep their places.
  for (const span of found.toReversed()) {
    target = target.map((block) => (block.$?.bid === span.bid ? withWords(block, span, replacement) : block));
    const caret: TextPlace = { bid: span.bid, offset: span.start + replacement.length };
    const next = remarkRow(blocks, target, { ...author, id: author.newBlockId(), caret });
    if (!next) return null;
    blocks = next;
  }
  return blocks;
}

/** With the look of the first character that goes. */
function withWords(block: AnyBlock, { start, end }: TextSpan, words: string): AnyBlock {
  if (!holdsWords(block)) return block;
  const row: Piece[] = [];
  let at = 0;
  let isWritten = false;
  for (const piece of piecesOf(block.children)) {
    const { node, link } = piece;
    const [from, text] = [at, node.type === 'text' ? node.text : '\n'];
    at += text.length;
    if (at <= start || from >= end) {
      row.push(piece);
      continue;
    }
    const part = (words: string): Piece | [] => (words === '' ? [] : { node: withText(node, words), link });
    row.push(...[part(text.slice(0, Math.max(0, start - from)))].flat());
    if (!isWritten) row.push(...[part(words)].flat());
    row.push(...[part(text.slice(end - from))].flat());
    isWritten = true;
  }
  return withChildren(block, inlineOf(row));
}

const withText = (node: Piece['node'], text: string): TextJSON =>
  node.type === 'text' ? { ...node, text } : { type: 'text', text };
