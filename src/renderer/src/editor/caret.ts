/** Where the caret is, by the id of its block, and putting it somewhere. For what stands beside the text. */
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { useEffect, useState } from 'react';
import { $blockIdOf, $isBlock } from '../../../shared/document/block-ids';
import { $selectSpan } from '../../../shared/document/operations/find';

/** Read late: the keys that move the caret must not wait for it. */
const PATIENCE = 200;

export function useCaretBlock(editor: LexicalEditor | null): string | null {
  const [bid, setBid] = useState<string | null>(null);
  useEffect(() => {
    if (!editor) return;
    let waiting: number | null = null;
    const look = (): void => {
      waiting = null;
      setBid(editor.getEditorState().read($caretBlock));
    };
    const lookSoon = (): void => {
      waiting ??= requestIdleCallback(look, { timeout: PATIENCE });
    };
    const stop = editor.registerUpdateListener(lookSoon);
    lookSoon();
    return () => {
      stop();
      if (waiting !== null) cancelIdleCallback(waiting);
    };
  }, [editor]);
  return editor && bid;
}

function $caretBlock(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  let node: LexicalNode | null = selection.focus.getNode();
  while (node && !($isBlock(node) && $blockIdOf(node) !== '')) node = node.getParent();
  return node && $blockIdOf(node);
}

/** Puts the caret into a block, so many characters into its text, and the focus into the editor. */
export function placeCaret(editor: LexicalEditor, { bid, offset }: { bid: string; offset: number }): void {
  // Lexical itself would leave the focus in a frame that has it.
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => {
    const selection =
      $selectSpan({ bid, start: offset, end: offset }) ?? $selectSpan({ bid, start: 0, end: 0 });
    if (!selection) return;
    const { key, offset: at, type } = selection.anchor;
    selection.focus.set(key, at, type);
    $setSelection(selection);
  });
}
