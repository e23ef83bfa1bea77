/**
 * What keys do at the borders of blocks: lines are neither split nor joined, quotes and headings give way to paragraphs,
 * Tab moves between lines and indents in lists, Backspace and Delete measure as suggestions do. Elsewhere a key does what Lexical does.
 */
import {
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type ElementNode,
  type RangeSelection,
} from 'lexical';
import { $isFigure } from '../../../../shared/document/nodes/figure-node';
import { $isHeadline, $isLine, $isStandfirst } from '../../../../shared/document/nodes/line-nodes';
import { $itemOf, $lineOf, $range, $topBlock } from '../../../../shared/document/operations/places';
import type { DeletedUnit } from '../../../../shared/document/operations/keys';
import { plainKeys } from '../../../../shared/document/operations/plain-keys';
import { $selectFigure } from './figures';

function $enter(): boolean {
  if (!$range()) return false;
  plainKeys.enter();
  return true;
}

/**
 * Backspace and Delete, by character and word as suggestions have them too. A line is the screen's; of that only what would reach
 * over a border is done here.
 */
const $delete =
  (unit: DeletedUnit) =>
  (isBackward: boolean): boolean => {
    if ($deleteAtBorder(isBackward)) return true;
    if (unit === 'line' || !$range()?.isCollapsed()) return false;
    plainKeys.deleteText(isBackward ? 'backward' : 'forward', unit);
    return true;
  };

function $deleteAtBorder(isBackward: boolean): boolean {
  const selection = $range();
  if (!selection?.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const line = $lineOf(node);
  const block = line ?? $topBlock(node);
  const item = $itemOf(node);
  const giving = item ?? ($isParagraphNode(block) ? null : block);
  if (giving && !line && isBackward && $isAtStart(giving, selection)) {
    plainKeys.deleteText('backward', 'character');
    return true;
  }
  if (!block || !(isBackward ? $isAtStart(block, selection) : $isAtEnd(block, selection))) return false;
  if (line) return $deleteAtLine(line, isBackward);
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!$isLine(neighbour) && !$isFigure(neighbour)) return false;
  if ($isFigure(neighbour)) $selectFigure(neighbour);
  else if (block.isEmpty()) neighbour.selectEnd();
  if (block.isEmpty() && block.getNextSibling()) block.remove();
  return true;
}

function $deleteAtLine(line: ElementNode, isBackward: boolean): boolean {
  if (!isBackward || !line.isEmpty()) return true;
  const figure = line.getParent();
  const before = line.getPreviousSibling();
  if ($isFigure(figure)) $selectFigure(figure);
  else if ($isElementNode(before)) before.selectEnd();
  return true;
}

function $isAtStart(block: ElementNode, { anchor }: RangeSelection): boolean {
  const node = anchor.getNode();
  return anchor.offset === 0 && (node.is(block) || block.getFirstDescendant()?.is(node) === true);
}

function $isAtEnd(block: ElementNode, { anchor }: RangeSelection): boolean {
  const node = anchor.getNode();
  if (node.is(block)) return anchor.offset === block.getChildrenSize();
  const last = block.getLastDescendant();
  if (!last?.is(node)) return false;
  return anchor.offset === ($isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize());
}

/** In lists Tab indents; from headline and standfirst it goes on to the next line. Elsewhere it leaves the text. */
function $tab(event: KeyboardEvent): boolean {
  const selection = $range();
  if (!selection) return false;
  const line = $lineOf(selection.anchor.getNode());
  const next = event.shiftKey ? line?.getPreviousSibling() : line?.getNextSibling();
  if (($isHeadline(line) || $isStandfirst(line)) && $isElementNode(next)) {
    event.preventDefault();
    if (event.shiftKey) next.selectEnd();
    else next.selectStart();
    return true;
  }
  if (!plainKeys.indent(event.shiftKey ? 'out' : 'in')) return false;
  event.preventDefault();
  return true;
}

/** Lexical would take the focus away altogether. Escape gives up a selection, no more. */
function $escape(): boolean {
  const selection = $getSelection();
  if ($isRangeSelection(selection) && !selection.isCollapsed()) {
    const { key, offset, type } = selection.focus;
    selection.anchor.set(key, offset, type);
  }
  return true;
}

export const BordersExtension = defineExtension({
  name: 'copydesk/borders',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enter, COMMAND_PRIORITY_HIGH),
      // Shift+Enter is a command of its own; a headline has no second line.
      editor.registerCommand(
        INSERT_LINE_BREAK_COMMAND,
        () => {
          const anchor = $range()?.anchor.getNode();
          return anchor && $lineOf(anchor) ? $enter() : false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DELETE_CHARACTER_COMMAND, $delete('character'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_WORD_COMMAND, $delete('word'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DELETE_LINE_COMMAND, $delete('line'), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, $tab, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, $escape, COMMAND_PRIORITY_HIGH),
    ),
});
