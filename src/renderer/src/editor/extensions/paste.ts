/**
 * What comes in by paste and drop besides files. Only what a piece can hold is taken; what was left out is told. Owns
 * the sanitising of pasted HTML: scripts never run, addresses have a known scheme. Where things go is up to the
 * operations.
 */
import { ClipboardImportExtension } from '@lexical/clipboard';
import { $generateNodesFromDOMViaExtension } from '@lexical/html';
import {
  $addUpdateTag,
  $getEditor,
  $getRoot,
  $parseSerializedNode,
  $setSelection,
  configExtension,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import { noteIn } from '../../../../shared/document/comments/notes';
import type { NodeStateJSON } from '../../../../shared/document/json';
import { countWords } from '../../../../shared/text/counts';
import { isMarkKey, marksOf } from '../../../../shared/document/suggestions/marks';
import { STEP_TAG } from '../history';
import { $notesOfNode } from '../review/node-marks';
import { executorOf, OperationsExtension } from './operations';
import { $fitBlocks } from './paste-blocks';
import { cleanHtml, type PasteReport } from './paste-html';

/** Everything that is pasted ends here: one step of undo, through the operations. */
function $take(
  selection: BaseSelection,
  insert: (operations: ReturnType<typeof executorOf>) => void,
): boolean {
  const editor = $getEditor();
  if (!editor.isEditable()) return true;
  $addUpdateTag(STEP_TAG);
  $setSelection(selection);
  insert(executorOf(editor));
  return true;
}

const $takeNodes = (selection: BaseSelection, nodes: readonly LexicalNode[]): boolean =>
  $take(selection, (operations) => operations.insertNodes($fitBlocks(nodes)));

/** From this or another piece. Blocks come as copies: the originals keep their ids. */
const $fromPiece =
  (weigh: (text: string) => void, isThread: (id: string) => boolean) =>
  (data: string, selection: BaseSelection, $next: () => boolean): boolean => {
    const nodes = $nodesOf(data, isThread);
    if (!nodes) return $next();
    weigh(nodes.map((node) => node.getTextContent()).join('\n'));
    return $takeNodes(selection, nodes);
  };

/** What was copied, without marks; null where it is no piece's. `isThread` says which comments may come along. */
export function $nodesOf(data: string, isThread: (id: string) => boolean): LexicalNode[] | null {
  try {
    const payload = JSON.parse(data) as { namespace?: unknown; nodes?: unknown };
    if (payload.namespace !== $getEditor()._config.namespace || !Array.isArray(payload.nodes)) return null;
    const standing = new Set($getRoot().getAllTextNodes().flatMap($notesOfNode));
    const comes = (id: string): boolean => isThread(id) && !standing.has(id);
    return payload.nodes
      .flatMap((node) => unmarked(node, comes))
      .map((node) => $parseSerializedNode(node as never));
  } catch (error) {
    // Another program's, or from a newer version: the same words come as HTML too.
    console.warn(error);
    return null;
  }
}

/**
 * A copy is nobody's suggestion and has no comment: words that were to go stay behind, the others come plain. Where words
 * were cut their comments come with them.
 */
function unmarked(node: unknown, comes: (thread: string) => boolean): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $, children, ...rest } = node as { $?: NodeStateJSON; children?: unknown[] };
  if ($ && marksOf({ $ }).some(({ kind }) => kind === 'del')) return [];
  const state = Object.entries($ ?? {}).filter(([key]) => {
    const thread = noteIn(key);
    return !isMarkKey(key) && (thread === null || comes(thread));
  });
  return [
    {
      ...rest,
      ...(state.length > 0 ? { $: Object.fromEntries(state) } : {}),
      ...(children ? { children: children.flatMap((child) => unmarked(child, comes)) } : {}),
    },
  ];
}

/** So many words change a piece at once. */
const LARGE = 50;

/**
 * What an editor needs to take pastes; `onReport` is told what one did not bring along as it was, `onLarge` of one that brings
 * much, before anything is changed. `isThread` says whether the piece has a thread.
 */
export function pasteExtensions(
  onReport: (report: PasteReport) => void,
  onLarge: () => void,
  isThread: (id: string) => boolean,
) {
  const weigh = (text: string): void => {
    if (countWords(text) >= LARGE) onLarge();
  };
  const $fromHtml = (html: string, selection: BaseSelection): boolean => {
    const { dom, report } = cleanHtml(html);
    weigh(dom.body.textContent);
    const taken = $takeNodes(selection, $generateNodesFromDOMViaExtension(dom));
    if (Object.keys(report.lost).length + Object.keys(report.changed).length > 0) onReport(report);
    return taken;
  };
  const $fromText = (text: string, selection: BaseSelection): boolean => {
    weigh(text);
    return $take(selection, (operations) => operations.insertText(text));
  };
  return [
    OperationsExtension,
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [$fromPiece(weigh, isThread)],
        'text/html': [$fromHtml],
        'text/plain': [$fromText],
        'text/uri-list': [$fromText],
      },
    }),
  ];
}
