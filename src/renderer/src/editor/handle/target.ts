/** Which block the handle stands at: the one under the pointer, or the one with the caret once a key is pressed. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNearestNodeFromDOMNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { useEffect, useState } from 'react';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $isLine } from '../../../../shared/document/nodes/line-nodes';
import { $selectedTops, $topBlock } from '../../../../shared/document/operations/places';

export interface HandleTarget {
  bid: string;
  /** Follows the caret rather than the pointer. */
  atCaret: boolean;
}

const MARK = 'data-handle';

/** The block with the caret that a handle can stand at: none in the headline and standfirst. */
export function $caretBlock(): LexicalNode | null {
  const block = $selectedTops()[0];
  return block && !$isLine(block) ? block : null;
}

/** Marks the block's element as well, which is what the handle is placed by. */
export function useHandleTarget(sheet: HTMLElement | null): HandleTarget | null {
  const [editor] = useLexicalComposerContext();
  const [target, setTarget] = useState<HandleTarget | null>(null);
  useEffect(() => {
    const root = editor.getRootElement();
    if (!sheet || !root) return;
    let pointed: LexicalNode | null = null;
    let marked: HTMLElement | null = null;
    let told: { bid: string | null; atCaret: boolean } | null = null;
    let frame: number | null = null;
    const forgetPointer = (): void => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    };
    const look = (): void => {
      const { bid, key } = editor.getEditorState().read(() => {
        const block = pointed?.isAttached() ? pointed : $caretBlock();
        return block && !$isLine(block)
          ? { bid: $blockIdOf(block), key: block.getKey() }
          : { bid: null, key: null };
      });
      const element = key === null ? null : editor.getElementByKey(key);
      if (element !== marked) {
        marked?.removeAttribute(MARK);
        element?.setAttribute(MARK, '');
        marked = element;
      }
      const atCaret = pointed === null;
      // React hears of another block only, never of each key.
      if (told && bid === told.bid && atCaret === told.atCaret) return;
      told = { bid, atCaret };
      setTarget(bid === null ? null : { bid, atCaret });
    };
    const onPointer = (event: PointerEvent): void => {
      forgetPointer();
      frame = requestAnimationFrame(() => {
        frame = null;
        pointed = blockAt(editor, root, event.clientY);
        look();
      });
    };
    const onKey = (): void => {
      forgetPointer();
      if (pointed === null) return;
      pointed = null;
      look();
    };
    const stop = editor.registerUpdateListener(look);
    sheet.addEventListener('pointermove', onPointer);
    root.addEventListener('keydown', onKey);
    return () => {
      stop();
      forgetPointer();
      marked?.removeAttribute(MARK);
      sheet.removeEventListener('pointermove', onPointer);
      root.removeEventListener('keydown', onKey);
    };
  }, [editor, sheet]);
  return target;
}

/** The block at this height, whether the pointer is on it or beside it. */
export function blockAt(editor: LexicalEditor, root: HTMLElement, y: number): LexicalNode | null {
  for (const element of root.children) {
    const { top, bottom } = element.getBoundingClientRect();
    if (y < top || y > bottom) continue;
    const read = () => {
      const node = $getNearestNodeFromDOMNode(element);
      return node && $topBlock(node);
    };
    return editor.getEditorState().read(read, { editor });
  }
  return null;
}
