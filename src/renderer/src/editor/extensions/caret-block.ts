/**
 * Marks the element of the block with the caret (`data-caret`), and the empty paragraph that shows the hint
 * (`data-hint`), for style sheets to build on. Touches the page only when the caret goes to another block.
 */
import {
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  defineExtension,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { $isFixed, $selectedTops } from '../../../../shared/document/operations/places';

/** The block that the caret is in; where it is in no paragraph, the hint stands in a body that is still empty. */
function $marks(): { caret: string | null; hint: string | null } {
  const tops = $selectedTops();
  const caret = tops.length === 1 ? (tops[0] ?? null) : null;
  const hinted = [caret, $emptyBody()].find((block) => $isParagraphNode(block) && block.isEmpty());
  return { caret: caret?.getKey() ?? null, hint: hinted?.getKey() ?? null };
}

function $emptyBody(): ElementNode | null {
  const last = $getRoot().getLastChild();
  return $isElementNode(last) && $isFixed(last.getPreviousSibling()) ? last : null;
}

function register(editor: LexicalEditor): () => void {
  const marked = new Map<string, HTMLElement | null>();
  const mark = (name: string, key: string | null): void => {
    const next = key === null ? null : editor.getElementByKey(key);
    const old = marked.get(name) ?? null;
    if (next === old) return;
    old?.removeAttribute(name);
    next?.setAttribute(name, '');
    marked.set(name, next);
  };
  const look = (): void => {
    const { caret, hint } = editor.getEditorState().read($marks);
    mark('data-caret', caret);
    mark('data-hint', editor.isEditable() ? hint : null);
    editor.getRootElement()?.parentElement?.toggleAttribute('data-hinting', marked.get('data-hint') != null);
  };
  return mergeRegister(editor.registerUpdateListener(look), editor.registerEditableListener(look));
}

export const CaretBlockExtension = defineExtension({ name: 'copydesk/caret-block', register });
