/**
 * A picture as a thing: a click or a Backspace beside it selects the whole figure, the next one removes it, Enter goes
 * on below it, Escape into its caption. Owns what is marked as selected.
 */
import {
  $addUpdateTag,
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $isFigure, type FigureNode } from '../../../../shared/document/nodes/figure-node';
import { STEP_TAG } from '../history';
import { isShortcut } from './structure';
import { executorOf, OperationsExtension } from './operations';

export function $selectFigure(figure: FigureNode): void {
  const selection = $createNodeSelection();
  selection.add(figure.getKey());
  $setSelection(selection);
}

function $selectedFigures(): FigureNode[] {
  const selection = $getSelection();
  return $isNodeSelection(selection) ? selection.getNodes().filter($isFigure) : [];
}

export function $figureAt(target: EventTarget | null): FigureNode | null {
  if (!(target instanceof Element)) return null;
  const figure = target.closest<HTMLElement>('.piece-figure');
  const node: LexicalNode | null = figure && $getNearestNodeFromDOMNode(figure);
  return $isFigure(node) ? node : null;
}

function register(editor: LexicalEditor): () => void {
  const $click = (event: MouseEvent): boolean => {
    const onPicture = event.target instanceof Element && event.target.closest('.piece-figure-frame');
    const figure = onPicture ? $figureAt(event.target) : null;
    if (!figure || !editor.isEditable()) return false;
    $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
    $selectFigure(figure);
    return true;
  };
  const $remove = (): boolean => {
    const figures = $selectedFigures();
    $addUpdateTag(STEP_TAG);
    for (const figure of figures) executorOf(editor).removeBlock($blockIdOf(figure));
    return figures.length > 0;
  };
  const $goOn = (event: KeyboardEvent | null): boolean => {
    const figure = $selectedFigures().at(-1);
    if (!figure || isShortcut(event)) return false;
    event?.preventDefault();
    executorOf(editor).insertBlock('paragraph', { bid: $blockIdOf(figure), side: 'after' });
    return true;
  };
  /** Words cannot replace a picture: they begin a paragraph below it. */
  const $typed = (event: KeyboardEvent): boolean => {
    const types = [...event.key].length === 1 || event.key === 'Process';
    if (types && !event.ctrlKey && !event.metaKey && !event.altKey) $goOn(null);
    return false;
  };
  const $toCaption = (): boolean => {
    const caption = $selectedFigures()[0]?.getFirstChild();
    caption?.selectEnd();
    return caption != null;
  };
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, $typed, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(CLICK_COMMAND, $click, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $remove, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ENTER_COMMAND, $goOn, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ESCAPE_COMMAND, $toCaption, COMMAND_PRIORITY_CRITICAL),
    markSelected(editor),
  );
}

function markSelected(editor: LexicalEditor): () => void {
  let marked: HTMLElement[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const keys = editorState.read(() => $selectedFigures().map((figure) => figure.getKey()));
    if (keys.length === 0 && marked.length === 0) return;
    for (const dom of marked) dom.removeAttribute('data-selected');
    marked = keys.map((key) => editor.getElementByKey(key)).filter((dom) => dom !== null);
    for (const dom of marked) dom.setAttribute('data-selected', '');
    // The browser keeps a caret somewhere, which is nowhere then.
    editor.getRootElement()?.toggleAttribute('data-figure-selected', marked.length > 0);
  });
}

export const FiguresExtension = defineExtension({
  name: 'copydesk/figures',
  dependencies: [OperationsExtension],
  register,
});
