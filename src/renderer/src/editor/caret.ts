/** Where the caret is, by the id of its block, and putting it somewhere. For what stands beside the text. */
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  SKIP_DOM_SELECTION_TAG,
  type EditorState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { useEffect, useState } from 'react';
import type { TextSpan } from '../../../shared/document/operations/types';
import { $blockIdOf, $isBlock } from '../../../shared/document/block-ids';
import { $findBlock, $offsetIn, $selectSpan, $textOfBlock } from '../../../shared/document/operations/find';

/** So many characters into the text of a block. */
export interface TextPlace {
  bid: string;
  offset: number;
}

/** A caret, or the two ends of a selection. */
export interface Caret {
  anchor: TextPlace;
  focus: TextPlace;
}

/** Read late: the keys that move the caret must not wait for it. */
const PATIENCE = 200;

export function useCaretBlock(editor: LexicalEditor | null): string | null {
  const [bid, setBid] = useState<string | null>(null);
  useEffect(() => {
    if (!editor) return;
    return onCaretRest(editor, () => setBid(editor.getEditorState().read($caretBlock)));
  }, [editor]);
  return editor && bid;
}

/** Calls when the caret may have moved and nothing more pressing is to be done; once at the beginning too. */
export function onCaretRest(editor: LexicalEditor, look: () => void): () => void {
  let waiting: number | null = null;
  const lookSoon = (): void => {
    waiting ??= requestIdleCallback(
      () => {
        waiting = null;
        look();
      },
      { timeout: PATIENCE },
    );
  };
  const stop = editor.registerUpdateListener(lookSoon);
  lookSoon();
  return () => {
    stop();
    if (waiting !== null) cancelIdleCallback(waiting);
  };
}

/** The field of a block that has the focus, if one has: the caret in the text says nothing then. */
export function focusedField(editor: LexicalEditor): Element | null {
  const field = document.activeElement?.closest('.piece-field') ?? null;
  return editor.getRootElement()?.contains(field) === true ? field : null;
}

/** Whether the focus is in the text itself. */
export function hasFocus(editor: LexicalEditor): boolean {
  const isThere = editor.getRootElement()?.contains(document.activeElement) === true;
  return isThere && focusedField(editor) === null;
}

function $caretBlock(): string | null {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $blockWithId(selection.focus.getNode()) : null;
  return block && $blockIdOf(block);
}

function $blockWithId(node: LexicalNode): ElementNode | null {
  for (let current: LexicalNode | null = node; current; current = current.getParent())
    if ($isBlock(current) && $blockIdOf(current) !== '') return current;
  return null;
}

/** Where the caret stood in a state of the editor, in words that outlive its nodes. */
export function readCaret(state: EditorState): Caret | null {
  return state.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const anchor = $placeOf(selection.anchor);
    const focus = $placeOf(selection.focus);
    return anchor && focus && { anchor, focus };
  });
}

function $placeOf(point: PointType): TextPlace | null {
  const node = point.getNode();
  const block = $blockWithId(node);
  return block && { bid: $blockIdOf(block), offset: $offsetIn(block, point) };
}

const isSamePlace = (a: TextPlace, b: TextPlace): boolean => a.bid === b.bid && a.offset === b.offset;

export function isSameCaret(a: Caret | null, b: Caret | null): boolean {
  return (
    a === b || (a !== null && b !== null && isSamePlace(a.anchor, b.anchor) && isSamePlace(a.focus, b.focus))
  );
}

/** Whether the character before the caret ends a word. */
export function endsWithSpace(state: EditorState): boolean {
  return state.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return false;
    const { anchor } = selection;
    const text = anchor.type === 'text' ? anchor.getNode().getTextContent() : '';
    return /\s/.test(text.charAt(anchor.offset - 1));
  });
}

/** The caret as a selection, as near as the words allow. Null where its block is gone. */
function $selectCaret({ anchor, focus }: Caret): boolean {
  const from = $pointOf(anchor);
  const to = $pointOf(focus);
  if (!from || !to) return false;
  from.focus.set(to.anchor.key, to.anchor.offset, to.anchor.type);
  $setSelection(from);
  return true;
}

const $pointOf = ({ bid, offset }: TextPlace) =>
  $selectSpan({ bid, start: offset, end: offset }) ?? $selectSpan({ bid, start: 0, end: 0 });

/** Puts the caret into a block, so many characters into its text, and the focus into the editor. */
export function placeCaret(editor: LexicalEditor, place: TextPlace): void {
  showCaret(editor, { anchor: place, focus: place });
}

/** The same, behind all the words of the block. */
export function placeCaretAtEnd(editor: LexicalEditor, bid: string): void {
  const offset = editor.read(() => {
    const block = $findBlock(bid);
    return block ? $textOfBlock(block).length : 0;
  });
  placeCaret(editor, { bid, offset });
}

/** Selects words of a block, and scrolls to them. */
export function showSpan(editor: LexicalEditor, { bid, start, end }: TextSpan): void {
  showCaret(editor, { anchor: { bid, offset: start }, focus: { bid, offset: end } });
}

/** The same for both ends of a selection. */
export function showCaret(editor: LexicalEditor, caret: Caret): void {
  // Lexical itself would leave the focus in a field or frame that has it.
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => void $selectCaret(caret));
}

/** The caret stays where the selection ended: what is about selected words goes out of view with the text. */
export function collapseSelection(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection) || selection.isCollapsed()) return;
      const { key, offset, type } = selection.focus;
      selection.anchor.set(key, offset, type);
    },
    { tag: SKIP_DOM_SELECTION_TAG },
  );
}
