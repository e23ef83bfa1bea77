/**
 * Wavy lines under findings, drawn with the CSS Custom Highlight API: no node of the document is touched, so they cost
 * typing nothing and can never be saved by accident.
 */
import './squiggles.css';
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import type { Finding } from '../../../../../shared/model/checks';
import { $selectSpan, $findBlock, $textOfBlock } from '../../../../../shared/document/operations/find';

const LEVELS = ['E', 'W', 'I'] as const;

function rangeOf(editor: LexicalEditor, finding: Finding): Range | null {
  const { target } = finding;
  if (target.kind !== 'text') return null;
  return editor.getEditorState().read(() => {
    const block = $findBlock(target.bid);
    // The words may have moved on since the check: no line is better than one under the wrong words.
    if (!block || $textOfBlock(block).slice(target.start, target.end) !== target.quote) return null;
    const selection = $selectSpan(target);
    if (!selection) return null;
    const from = textAt(editor, selection.anchor);
    const to = textAt(editor, selection.focus);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  });
}

function textAt(
  editor: LexicalEditor,
  point: { key: string; offset: number; type: string },
): { node: Node; offset: number } | null {
  const element = editor.getElementByKey(point.key);
  const node = point.type === 'text' ? element?.firstChild : element;
  if (!node) return null;
  const length = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').length : node.childNodes.length;
  return { node, offset: Math.min(point.offset, length) };
}

/** Redraws when findings or the text change; late, never between two keys. */
export function useSquiggles(editor: LexicalEditor | null, findings: readonly Finding[]): void {
  useEffect(() => {
    if (!editor || !('highlights' in CSS)) return;
    let frame = 0;
    const draw = (): void => {
      for (const level of LEVELS) {
        const ranges = findings
          .filter((finding) => finding.level === level)
          .map((finding) => rangeOf(editor, finding));
        CSS.highlights.set(`finding-${level}`, new Highlight(...ranges.filter((range) => range !== null)));
      }
    };
    const soon = (): void => {
      cancelIdleCallback(frame);
      frame = requestIdleCallback(draw, { timeout: 200 });
    };
    soon();
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) soon();
    });
    return () => {
      stop();
      cancelIdleCallback(frame);
      for (const level of LEVELS) CSS.highlights.delete(`finding-${level}`);
    };
  }, [editor, findings]);
}
