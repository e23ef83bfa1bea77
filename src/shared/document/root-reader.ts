/**
 * Reads one piece's text again and again while it is edited: what did not change since the reading before is not read
 * anew. It follows a copy of the doc, so that nothing the binding puts in order there can ever reach the piece. Must
 * not know the store.
 */
import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import * as Y from 'yjs';
import { bindDocument } from './binding';
import { canonicalOf, emptyRoot } from './canonical';
import { createDocumentEditor } from './headless';
import type { RootChildJSON, RootJSON } from './json';

interface Following {
  copy: Y.Doc;
  editor: LexicalEditor;
  stop: () => void;
}

export class RootReader {
  private following: Following | null = null;
  /** What was read of each block; a block that was touched is taken out. */
  private readonly blocks = new Map<NodeKey, RootChildJSON>();
  private failure: Error | null = null;

  constructor(private readonly doc: Y.Doc) {}

  /** The same as `readRoot`: blocks that did not change are the objects of the reading before. Throws document-unreadable. */
  read(): RootJSON {
    try {
      const { copy, editor } = this.caughtUp();
      const children = editor.getEditorState().read(() => this.children());
      // The binding has put something in order in the copy, whose words are no longer the piece's own.
      if (Y.getState(copy.store, copy.clientID) > 0) this.close();
      return children.length === 0 ? emptyRoot() : { type: 'root', children };
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.following?.stop();
    this.following?.copy.destroy();
    this.following = null;
    this.failure = null;
    this.blocks.clear();
  }

  private caughtUp(): Following {
    if (this.following) {
      const { copy } = this.following;
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(copy)));
    } else this.following = this.follow();
    if (this.failure !== null) throw this.failure;
    return this.following;
  }

  private follow(): Following {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
    const editor = createDocumentEditor();
    const forget = editor.registerUpdateListener(({ dirtyElements }) => {
      for (const key of dirtyElements.keys()) this.blocks.delete(key);
    });
    const binding = bindDocument(editor, copy, (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
    });
    return {
      copy,
      editor,
      stop: () => {
        forget();
        binding.stop();
      },
    };
  }

  private children(): RootChildJSON[] {
    const children = $getRoot().getChildren();
    const present = new Set(children.map((child) => child.getKey()));
    for (const key of this.blocks.keys()) if (!present.has(key)) this.blocks.delete(key);
    return children.map((child) => {
      const key = child.getKey();
      const block = this.blocks.get(key) ?? (canonicalOf(exported(child)) as RootChildJSON);
      this.blocks.set(key, block);
      return block;
    });
  }
}

/** As an editor's state writes itself, of one node. */
function exported(node: LexicalNode): object {
  const json = node.exportJSON();
  if (!$isElementNode(node)) return json;
  return { ...json, children: node.getChildren().map((child) => exported(child)) };
}
