/**
 * Suggesting mode: whatever changes the text, from a key, an input method, the clipboard or the mouse, goes through the
 * suggesting executor. Owns which of Lexical's commands that concerns. Words of one's own suggestion are typed as if
 * they were plain, which costs a key nothing; all else becomes marks.
 */
import {
  $getClipboardDataFromSelection,
  $insertDataTransferForRichText,
  caretFromPoint,
  setLexicalClipboardDataTransfer,
} from '@lexical/clipboard';
import {
  $addUpdateTag,
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isTextNode,
  $setSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
  safeCast,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $isFigure } from '../../../../shared/document/nodes/figure-node';
import { $caretAt, $dropTarget } from '../../../../shared/document/operations/dropping';
import { $offsetIn, $selectSpan, $textOfBlock } from '../../../../shared/document/operations/find';
import { $goes, $neighbour } from '../../../../shared/document/operations/gone';
import type { DeletedUnit } from '../../../../shared/document/operations/keys';
import { $blockOf, $itemOf, $lineOf, $range, $topBlock } from '../../../../shared/document/operations/places';
import { plainOperations } from '../../../../shared/document/operations/plain';
import { suggestingOperations } from '../../../../shared/document/operations/suggesting';
import { STEP_TAG } from '../history';
import { modeOf, onMode } from '../mode';
import { $marksAround } from '../review/node-marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';
import { $selectFigure } from './figures';
import { OperationsExtension, setExecutor } from './operations';
import { onStrayInput } from './stray-input';

export interface SuggestingConfig {
  /** Id of the person at this workstation. */
  person: () => string;
}

/** What Lexical types for an input method to begin with. */
const START_OF_COMPOSITION = /^[\u200b\u00a0]$/;
const START = '\u200b';

function register(editor: LexicalEditor, { person }: SuggestingConfig): () => void {
  const suggesting = suggestingOperations({ person, now: () => new Date().toISOString() });
  const isOn = (): boolean => modeOf(editor) === 'suggesting' && editor.isEditable();
  let isStarted = false;
  let isDragging = false;

  const $typed = (event: InputEvent): boolean => {
    if (!isOn() || editor.isComposing() || event.inputType !== 'insertText') return false;
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (text === '' || text.startsWith('\n') || !$range() || $isInOwnWords(person())) return false;
    event.preventDefault();
    suggesting.insertText(text);
    return true;
  };
  const $inserted = (payload: InputEvent | string): boolean => {
    if (!isOn()) return false;
    const text = typeof payload === 'string' ? payload : payload.dataTransfer ? null : payload.data;
    if (text === null || !$range()) return false;
    if (isStarted && START_OF_COMPOSITION.test(text)) return true;
    suggesting.insertText(text);
    return true;
  };
  /** An input method writes into the run it begins in, so it gets one that is the person's own. */
  const $composes = (): boolean => {
    if (!isOn() || !$range() || editor.isComposing() || $isInOwnWords(person())) return false;
    suggesting.insertText(START);
    isStarted = true;
    return false;
  };
  const $composed = (): boolean => {
    if (!isStarted) return false;
    isStarted = false;
    queueMicrotask(() => editor.update(() => $takeStartAway(suggesting)));
    return false;
  };
  const $deleted = (unit: DeletedUnit) => (isBackward: boolean) => {
    const selection = $range();
    if (!isOn() || !selection) return false;
    const figure = selection.isCollapsed() ? $figureBeside(isBackward) : null;
    if (!figure) {
      suggesting.deleteText(isBackward ? 'backward' : 'forward', unit);
      return true;
    }
    const block = $topBlock(selection.anchor.getNode());
    if (block?.isEmpty() && block.getNextSibling()) suggesting.removeBlock($blockIdOf(block));
    $selectFigure(figure);
    return true;
  };
  /** Lexical's lists would take the item out of the list by themselves. */
  const $backspace = (event: KeyboardEvent): boolean => {
    const selection = $range();
    const item = selection?.isCollapsed() ? $itemOf(selection.anchor.getNode()) : null;
    if (!isOn() || !selection || !item || $offsetIn(item, selection.anchor) > 0) return false;
    event.preventDefault();
    suggesting.deleteText('backward', 'character');
    return true;
  };
  const $removed = (): boolean => {
    const selection = $range();
    if (!isOn() || !selection) return false;
    if (!selection.isCollapsed()) suggesting.deleteText('backward', 'character');
    return true;
  };
  const $cut = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    if (!isOn() || $range()?.isCollapsed()) return false;
    const data = event instanceof ClipboardEvent ? event.clipboardData : null;
    if (event && data) {
      // Lexical copies in an update of its own, which comes after this one: the words would be gone from the selection.
      event.preventDefault();
      setLexicalClipboardDataTransfer(data, $getClipboardDataFromSelection());
    } else editor.dispatchCommand(COPY_COMMAND, event);
    $addUpdateTag(STEP_TAG);
    const selection = $getSelection();
    if ($isNodeSelection(selection))
      for (const figure of selection.getNodes().filter($isFigure)) suggesting.removeBlock($blockIdOf(figure));
    else $removed();
    return true;
  };
  const $dropped = (event: DragEvent): boolean => {
    const data = event.dataTransfer;
    if (!isOn() || !data || data.files.length > 0) return false;
    event.preventDefault();
    $addUpdateTag(STEP_TAG);
    const place = $placeUnder(editor, event);
    const $target = place && (isDragging ? $dropTarget(place) : () => $caretAt(place));
    if (!$target) return true;
    if (isDragging) $removed();
    isDragging = false;
    const target = $target();
    if (!target) return true;
    $setSelection(target);
    $insertDataTransferForRichText(data, target, editor);
    return true;
  };
  const $tab = (event: KeyboardEvent): boolean => {
    if (!isOn() || !suggesting.indent(event.shiftKey ? 'out' : 'in')) return false;
    event.preventDefault();
    return true;
  };
  const whenOn = (work: () => void) => (): boolean => {
    if (isOn() && $range()) work();
    return isOn() && $range() !== null;
  };

  const first = COMMAND_PRIORITY_CRITICAL;
  return mergeRegister(
    onMode(editor, (mode) => setExecutor(editor, mode === 'suggesting' ? suggesting : plainOperations)),
    onStrayInput(editor, isOn, (text) => suggesting.insertText(text)),
    editor.registerCommand(BEFORE_INPUT_COMMAND, $typed, first),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $inserted, first),
    editor.registerCommand(COMPOSITION_START_COMMAND, $composes, first),
    editor.registerCommand(COMPOSITION_END_COMMAND, $composed, first),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleted('character'), first),
    editor.registerCommand(DELETE_WORD_COMMAND, $deleted('word'), first),
    editor.registerCommand(DELETE_LINE_COMMAND, $deleted('line'), first),
    editor.registerCommand(REMOVE_TEXT_COMMAND, $removed, first),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $backspace, first),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      whenOn(() => suggesting.enter()),
      first,
    ),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      whenOn(() => suggesting.lineBreak()),
      first,
    ),
    editor.registerCommand(CUT_COMMAND, $cut, first),
    editor.registerCommand(
      DRAGSTART_COMMAND,
      () => {
        isDragging = true;
        return false;
      },
      first,
    ),
    editor.registerCommand(
      DRAGEND_COMMAND,
      () => {
        isDragging = false;
        return false;
      },
      first,
    ),
    editor.registerCommand(DROP_COMMAND, $dropped, first),
    editor.registerCommand(KEY_TAB_COMMAND, $tab, first),
  );
}

/** The caret is in, or at the end of, words that this person inserted and nobody touched since. */
function $isInOwnWords(person: string): boolean {
  const selection = $range();
  const node = selection?.anchor.getNode();
  if (!selection?.isCollapsed() || !$isTextNode(node) || selection.format !== node.getFormat()) return false;
  const marks = $marksOfNode(node);
  if (selection.anchor.offset === 0) return false;
  if (marks.some((mark) => mark.by !== person || mark.kind !== 'ins')) return false;
  const around = $marksAround(node);
  if (around.some((mark) => mark.by !== person || mark.kind !== 'ins')) return false;
  return marks.length + around.length > 0;
}

/** What an input method began with, where it is still there. */
function $takeStartAway(operations: ReturnType<typeof suggestingOperations>): void {
  const node = $range()?.anchor.getNode();
  const block = node && $blockOf(node);
  const start = block ? $textOfBlock(block).indexOf(START) : -1;
  const found = block && start >= 0 && $selectSpan({ bid: $blockIdOf(block), start, end: start + 1 });
  if (!found) return;
  $setSelection(found);
  // By letters: a replacement would go for the whole word around them.
  operations.deleteText('backward', 'character');
}

function $figureBeside(isBackward: boolean) {
  const selection = $range();
  const node = selection?.anchor.getNode();
  const block = node && !$lineOf(node) ? $topBlock(node) : null;
  // Before a figure too, a quote, a heading and a list first give way to a paragraph.
  if (!selection || !block || (isBackward && !$isParagraphNode(block))) return null;
  const neighbour = $neighbour(block, isBackward ? 'before' : 'after');
  return $isFigure(neighbour) && $isAtEdge(block, selection.anchor, isBackward) ? neighbour : null;
}

/** Whether between here and the end of the block, or its start, nothing is left once all suggestions are taken. */
function $isAtEdge(block: ElementNode, point: PointType, isBackward: boolean): boolean {
  const own = $itemOf(point.getNode()) ?? block;
  const offset = $offsetIn(own, point);
  let at = 0;
  for (const leaf of $leavesOf(own)) {
    const isBetween = isBackward ? at < offset : at + leaf.getTextContentSize() > offset;
    at += leaf.getTextContentSize();
    if (isBetween && !$marksOfNode(leaf).some(({ kind }) => kind === 'del')) return false;
  }
  // In a list also what is behind the lists that this one stands in.
  for (let up: ElementNode | null = own; up && !up.is(block); up = up.getParent())
    if (!up.getNextSiblings().every($goes)) return false;
  return true;
}

const $leavesOf = (node: ElementNode): LexicalNode[] =>
  node.getChildren().flatMap((child) => ($isElementNode(child) ? $leavesOf(child) : [child]));

function $placeUnder(editor: LexicalEditor, event: DragEvent): { bid: string; offset: number } | null {
  const at = caretFromPoint(event.clientX, event.clientY, editor.getRootElement());
  const node = at && $getNearestNodeFromDOMNode(at.node);
  const block = node && $blockOf(node);
  if (!at || !block) return null;
  const point = $createRangeSelection().anchor;
  if ($isTextNode(node)) point.set(node.getKey(), at.offset, 'text');
  else point.set(block.getKey(), block.getChildrenSize(), 'element');
  return { bid: $blockIdOf(block), offset: $offsetIn(block, point) };
}

export const SuggestingExtension = defineExtension({
  name: 'copydesk/suggesting',
  config: safeCast<SuggestingConfig>({ person: () => '' }),
  dependencies: [OperationsExtension],
  register,
});
