/** The marks of suggestions on a node of an editor. Reads; changes nothing. */
import type { LexicalNode } from 'lexical';
import type { NodeStateJSON } from '../json';
import { marksOf, type Mark } from '../suggestions/marks';

const NONE: readonly Mark[] = [];

export function $marksOfNode(node: LexicalNode): readonly Mark[] {
  // Most nodes have no state at all, and making JSON of one costs more than to ask.
  if (node.__state === undefined) return NONE;
  const { $ } = node.exportJSON() as { $?: NodeStateJSON };
  return $ ? marksOf({ $ }) : NONE;
}
