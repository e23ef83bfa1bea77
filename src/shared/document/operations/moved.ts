/**
 * Blocks that are suggested to move stand in the text twice: where they are, and where they are to be, under another id.
 * Finds the one by the other. Of the committed text, not of one that is being edited. Reads; changes nothing.
 */
import { $getEditor, $getRoot, type EditorState, type ElementNode } from 'lexical';
import { $blockIdOf, $isBlock } from '../block-ids';
import { $findBlock } from './find';
import { $marksOfNode } from './node-marks';

/** The block that shall stand elsewhere in place of this one, which goes by itself or with what holds it. */
export function $copyOf(block: ElementNode): ElementNode | null {
  const bid = $blockIdOf(block);
  for (const { kind, id } of [block, ...block.getParents()].flatMap($marksOfNode)) {
    const now = kind === 'del' ? $newIds().get(move(id, bid)) : undefined;
    if (now !== undefined) return $findBlock(now);
  }
  return null;
}

/** The id of a block in the published text: of one at its new place the id it has where it was. */
export function $publishedId(block: ElementNode): string {
  const bid = $blockIdOf(block);
  const froms = [block, ...block.getParents()].flatMap($marksOfNode).map(({ from = {} }) => from[bid]);
  return froms.find((before) => before !== undefined) ?? bid;
}

const move = (suggestion: string, bid: string): string => `${suggestion} ${bid}`;

/** Asked for block after block, so they are collected once for a text. */
const newIdsOf = new WeakMap<EditorState, ReadonlyMap<string, string>>();

function $newIds(): ReadonlyMap<string, string> {
  const state = $getEditor().getEditorState();
  const known = newIdsOf.get(state);
  if (known) return known;
  const ids = new Map<string, string>();
  const visit = (parent: ElementNode): void => {
    for (const child of parent.getChildren().filter($isBlock)) {
      for (const { id, from = {} } of $marksOfNode(child))
        for (const [now, before] of Object.entries(from)) ids.set(move(id, before), now);
      visit(child);
    }
  };
  visit($getRoot());
  newIdsOf.set(state, ids);
  return ids;
}
