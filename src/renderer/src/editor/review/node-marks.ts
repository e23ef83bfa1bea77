/** What lies upon nodes of an editor besides suggestions of their own. Reads; changes nothing. */
import { $isTextNode, type LexicalNode } from 'lexical';
import type { NodeStateJSON } from '../../../../shared/document/json';
import { notesOf } from '../../../../shared/document/comments/notes';
import type { Mark } from '../../../../shared/document/suggestions/marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

/** Threads about a run. */
export function $notesOfNode(node: LexicalNode): string[] {
  if (node.__state === undefined || !$isTextNode(node)) return [];
  return notesOf(node.exportJSON() as { $?: NodeStateJSON });
}

/** Marks of the blocks that hold this node, without changes of what they are. */
export function $marksAround(node: LexicalNode): Mark[] {
  const marks: Mark[] = [];
  for (let current = node.getParent(); current; current = current.getParent())
    if (!$isTextNode(current)) marks.push(...$marksOfNode(current).filter(({ kind }) => kind !== 'set'));
  return marks;
}
