/**
 * Findings are about the published words. This says where those stand in the text of the editor, in which something may
 * be suggested.
 */
import { $getRoot, type ElementNode, type LexicalEditor } from 'lexical';
import { $blockIdOf, $isBlock } from '../../../../../shared/document/block-ids';
import type { Finding } from '../../../../../shared/model/checks';
import { $findBlock, $standingSpan } from '../../../../../shared/document/operations/find';
import {
  $placeOfPublished,
  $proposedFor,
  $standingBlock,
} from '../../../../../shared/document/operations/proposed-fix';

/** The same findings, with their places in the text as it stands; one whose words cannot be found keeps its own. */
export function standing(editor: LexicalEditor, findings: readonly Finding[]): Finding[] {
  return editor.read(() => findings.map($standing));
}

function $standing(finding: Finding): Finding {
  const { target } = finding;
  if (target.kind !== 'text') return finding;
  const published = $findBlock(target.bid);
  if (!published) return finding;
  const block = $standingBlock(published);
  // Words that are to go already are led to as well.
  const span =
    $proposedFor(block, target, finding.fix) === null
      ? $standingSpan(block, target.start, target.end, target.quote)
      : $placeOfPublished(block, target);
  return span ? { ...finding, target: { ...target, ...span } } : finding;
}

/** Every block of the text, by its published id. Of two with one id the first. */
export function $blocksById(
  parent: ElementNode = $getRoot(),
  found = new Map<string, ElementNode>(),
): Map<string, ElementNode> {
  for (const child of parent.getChildren()) {
    if (!$isBlock(child)) continue;
    const bid = $blockIdOf(child);
    if (!found.has(bid)) found.set(bid, $standingBlock(child));
    $blocksById(child, found);
  }
  return found;
}
