/**
 * Reads and writes a piece's text where there is no page: Y.Doc to canonical JSON and back, through a headless
 * Lexical editor, so that there is one meaning of the document everywhere. Must not know the store.
 */
import { createHeadlessEditor } from '@lexical/headless';
import { $getRoot, $parseSerializedNode, type LexicalEditor } from 'lexical';
import type * as Y from 'yjs';
import { bindDocument } from './binding';
import { canonicalRoot, emptyRoot } from './canonical';
import { $fillBlockIds } from './block-ids';
import type { RootJSON } from './json';
import { NODES } from './nodes';

export function createDocumentEditor(): LexicalEditor {
  return createHeadlessEditor({
    namespace: 'piece',
    nodes: NODES,
    onError: (error) => {
      throw error;
    },
  });
}

/** The text of a doc as canonical JSON; an unseeded doc reads as an empty piece. Throws document-unreadable. */
export function readRoot(doc: Y.Doc): RootJSON {
  return withEditor(doc, (editor) => {
    const root = canonicalRoot(editor.getEditorState().toJSON().root);
    return root.children.length === 0 ? emptyRoot() : root;
  });
}

/** Makes the doc's text equal `root`. Blocks without an id are given one. Unchanged blocks are left untouched. */
export function writeRoot(doc: Y.Doc, root: RootJSON): void {
  withEditor(doc, (editor) => {
    editor.update(
      () => {
        const target = $getRoot();
        target.clear();
        for (const child of root.children) {
          target.append($parseSerializedNode(child));
        }
        $fillBlockIds(target);
      },
      { discrete: true },
    );
  });
}

function withEditor<T>(doc: Y.Doc, work: (editor: LexicalEditor) => T): T {
  const editor = createDocumentEditor();
  let failure: Error | null = null;
  const binding = bindDocument(editor, doc, (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
  });
  try {
    const result = work(editor);
    // Set by the callback above, which control flow cannot see.
    const broken = failure as Error | null;
    if (broken) throw broken;
    return result;
  } finally {
    binding.stop();
  }
}
