/** Files that are dropped or pasted: pictures go to whoever stores them, with the place they are meant for. */
import {
  $getNearestNodeFromDOMNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
  type LexicalEditor,
} from 'lexical';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $topBlock } from '../../../../shared/document/operations/places';
import { AppError } from '../../../../shared/model/errors';
import type { FilePlace } from '../images';
import { $figureAt } from './figures';
import { imagesOf } from './images';

export interface FilesConfig {
  onRefused: (error: unknown) => void;
}

const isPicture = (file: { type: string }): boolean => file.type.startsWith('image/');

function register(editor: LexicalEditor, { onRefused }: FilesConfig): () => void {
  const target = dropTarget(editor);
  const over = (event: DragEvent): boolean => {
    const files = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
    if (!files.some(isPicture) || !editor.isEditable()) return false;
    event.preventDefault();
    target.show(editor.read(() => $figureAt(event.target)?.getKey() ?? null));
    return true;
  };
  const drop = (event: DragEvent): boolean => {
    target.show(null);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return false;
    // Anything else is an article, which the window takes.
    if (!files.some(isPicture)) return true;
    event.preventDefault();
    if (editor.isEditable()) imagesOf(editor).take(files.filter(isPicture), $placeAt(editor, event));
    return true;
  };
  const paste = (event: ClipboardEvent | InputEvent | KeyboardEvent): boolean => {
    const data = 'clipboardData' in event ? event.clipboardData : null;
    const files = [...(data?.files ?? [])];
    // Word processors send a picture of the words along with the words; a copied picture comes with its address.
    if (!data || files.length === 0 || hasWords(data)) return false;
    event.preventDefault();
    const refused = files.find((file) => !isPicture(file));
    if (refused)
      onRefused(new AppError('image-type-refused', { name: refused.name, found: refused.type || '?' }));
    else if (editor.isEditable()) imagesOf(editor).take(files, null);
    return true;
  };
  return mergeRegister(
    editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH),
    editor.registerRootListener((root) => {
      const leave = (): void => target.show(null);
      root?.addEventListener('dragleave', leave);
      return () => root?.removeEventListener('dragleave', leave);
    }),
  );
}

function hasWords(data: DataTransfer): boolean {
  if (data.types.includes('application/x-lexical-editor')) return true;
  const html = data.getData('text/html');
  const words = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return (words ?? data.getData('text/plain')).trim() !== '';
}

/** On a figure, or before or after the block under the pointer, whichever of its halves that is on. */
function $placeAt(editor: LexicalEditor, event: DragEvent): FilePlace {
  const figure = $figureAt(event.target);
  if (figure) return { figure: $blockIdOf(figure) };
  const node = event.target instanceof Element ? $getNearestNodeFromDOMNode(event.target) : null;
  const top = node && $topBlock(node);
  const box = top && editor.getElementByKey(top.getKey())?.getBoundingClientRect();
  if (!top || !box) return null;
  const side = event.clientY < box.top + box.height / 2 ? 'before' : 'after';
  return { bid: $blockIdOf(top), side };
}

/** Marks the figure whose picture a drop would replace. */
function dropTarget(editor: LexicalEditor) {
  let marked: HTMLElement | null = null;
  return {
    show: (key: string | null): void => {
      const next = key === null ? null : editor.getElementByKey(key);
      if (next === marked) return;
      marked?.removeAttribute('data-drop');
      next?.setAttribute('data-drop', '');
      marked = next;
    },
  };
}

export const FilesExtension = defineExtension({
  name: 'copydesk/files',
  config: safeCast<FilesConfig>({ onRefused: () => undefined }),
  register,
});
