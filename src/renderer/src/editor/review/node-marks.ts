/** What lies upon nodes of an editor besides suggestions of their own. Reads; changes nothing. */
import {
  $getEditor,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type EditorState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $blockIdOf, $isBlock } from '../../../../shared/document/block-ids';
import type { NodeStateJSON } from '../../../../shared/document/json';
import { notesOf } from '../../../../shared/document/comments/notes';
import type { Mark } from '../../../../shared/document/suggestions/marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

/** Threads about a run. */
export function $notesOfNode(node: LexicalNode): string[] {
  if (node.__state === undefined || !$isTextNode(node)) return [];
  return notesOf(node.exportJSON() as { $?: NodeStateJSON });
}

/**
 * Whether this mark takes the block away from here because a copy of it stands where it is to go. Of the committed text, not
 * of one that is being edited.
 */
export function $isMovedAway(block: LexicalNode, mark: Mark): boolean {
  if (mark.kind !== 'del' || !$isElementNode(block)) return false;
  return $moves().has(move(mark.id, $blockIdOf(block)));
}

const move = (suggestion: string, bid: string): string => `${suggestion} ${bid}`;

/** Asked for every mark that is drawn, so it is worked out once for a text. */
const movesOf = new WeakMap<EditorState, ReadonlySet<string>>();

function $moves(): ReadonlySet<string> {
  const state = $getEditor().getEditorState();
  const moves = movesOf.get(state) ?? new Set($movesIn($getRoot()));
  movesOf.set(state, moves);
  return moves;
}

function $movesIn(parent: ElementNode): string[] {
  return parent.getChildren().flatMap((child) => {
    if (!$isBlock(child)) return [];
    const own = $marksOfNode(child).flatMap(({ id, from = {} }) =>
      Object.values(from).map((bid) => move(id, bid)),
    );
    return $isElementNode(child.getFirstChild()) ? [...own, ...$movesIn(child)] : own;
  });
}

/** Marks of the blocks that hold this node, without changes of what they are. */
export function $marksAround(node: LexicalNode): Mark[] {
  const marks: Mark[] = [];
  for (let current = node.getParent(); current; current = current.getParent())
    if (!$isTextNode(current)) marks.push(...$marksOfNode(current).filter(({ kind }) => kind !== 'set'));
  return marks;
}
