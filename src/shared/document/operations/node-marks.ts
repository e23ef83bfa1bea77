/** The marks of suggestions on a node of an editor. Reads; changes nothing. */
import { $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import type { NodeStateJSON } from '../json';
import { marksOf, validMarksOf, type Mark } from '../suggestions/marks';

const NONE: readonly Mark[] = [];
const LETTER = { type: 'text', text: '' } as const;

/** Of words only those that were set upon them: a merge can stretch a mark over words that came between. */
export function $marksOfNode(node: LexicalNode): readonly Mark[] {
  // Most nodes have no state at all, and making JSON of one costs more than to ask.
  if (node.__state === undefined) return NONE;
  const { $ } = node.exportJSON() as { $?: NodeStateJSON };
  if (!$) return NONE;
  return $isTextNode(node) || $isLineBreakNode(node) ? validMarksOf({ ...LETTER, $ }) : marksOf({ $ });
}
