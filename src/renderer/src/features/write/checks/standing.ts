/**
 * Findings are about the published words. This says where those stand in the text of the editor, in which something may
 * be suggested.
 */
import type { LexicalEditor } from 'lexical';
import type { Finding } from '../../../../../shared/model/checks';
import { $findBlock, $standingSpan } from '../../../../../shared/document/operations/find';

/** The same findings, with their places in the text as it stands; one whose words cannot be found keeps its own. */
export function standing(editor: LexicalEditor, findings: readonly Finding[]): Finding[] {
  return editor.read(() => findings.map($standing));
}

function $standing(finding: Finding): Finding {
  const { target } = finding;
  if (target.kind !== 'text') return finding;
  const block = $findBlock(target.bid);
  const span = block && $standingSpan(block, target.start, target.end, target.quote);
  return span ? { ...finding, target: { ...target, ...span } } : finding;
}
