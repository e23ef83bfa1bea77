/**
 * A long review decided a few blocks at a time, so that each frame stays short and keys get through between them. Every block
 * is read when its turn comes: what was typed meanwhile stays.
 */
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import type { RootChildJSON } from '../../../../shared/document/json';
import { decide, decideAlone, suggestionIds } from '../../../../shared/document/suggestions/decide';
import { $json, $patchBlocks } from '../../../../shared/document/suggestions/patch';
import { sameJson } from '../../../../shared/document/suggestions/pieces';
import { rootIn } from '../root';
import { changeRoot, changeText } from './change';
import type { Verdict } from './verdict';

/** Milliseconds of a frame; writing the change to the page and to the document comes on top. */
const SLICE = 20;
/** Of what is more than one block's business, for which the whole text is read. */
const AT_ONCE = 60;

/** Ends early where the editor leaves the page. */
export async function decideBlockByBlock(
  editor: LexicalEditor,
  ids: readonly string[],
  verdict: Verdict,
): Promise<void> {
  const chosen = new Set(ids);
  const keys = editor.read(() => $getRoot().getChildrenKeys());
  while (keys.length > 0 && (await nextFrame(editor)))
    changeText(editor, () => {
      const until = performance.now() + SLICE;
      while (keys.length > 0 && performance.now() < until) $decideBlock(keys.shift() ?? '', chosen, verdict);
    });
  const open = suggestionIds(rootIn(editor));
  const rest = ids.filter((id) => open.has(id));
  while (rest.length > 0 && (await nextFrame(editor)))
    changeRoot(editor, (root) => decide(root, rest.splice(0, AT_ONCE), verdict));
}

function $decideBlock(key: string, ids: ReadonlySet<string>, verdict: Verdict): void {
  const node = $getNodeByKey(key);
  if (!$isElementNode(node)) return;
  const block = $json(node) as RootChildJSON;
  const decided = decideAlone(block, ids, verdict);
  if (decided && !sameJson(block, decided)) $patchBlocks($getRoot(), [block], [decided], [node]);
}

/** Answers when the page was drawn: whether the editor is still on it. */
export async function nextFrame(editor: LexicalEditor): Promise<boolean> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return editor.getRootElement() !== null;
}
