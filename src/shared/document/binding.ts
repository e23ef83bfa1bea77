/**
 * The only module that touches Lexical's V2 Yjs binding (experimental, pinned). It binds one editor to one Y.Doc and
 * stands guard: a node type this program does not know, or any error inside the binding, stops it before a single
 * word can be lost. Must not know React or the store.
 */
import {
  createBindingV2__EXPERIMENTAL,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import { SKIP_COLLAB_TAG, type LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { AppError } from '../model/errors';
import { NODE_TYPES } from './json';
import { DOCUMENT_VERSION, versionOf } from './ydoc';

type Provider = Parameters<typeof syncYjsStateToLexicalV2__EXPERIMENTAL>[1];
type Events = Parameters<typeof syncYjsChangesToLexicalV2__EXPERIMENTAL>[2];

/** One workstation edits a piece in one window at a time: there are no remote carets to draw. */
const alone: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    on: () => undefined,
    off: () => undefined,
    setLocalState: () => undefined,
    setLocalStateField: () => undefined,
  },
  connect: () => undefined,
  disconnect: () => undefined,
  on: () => undefined,
  off: () => undefined,
};

export interface DocumentBinding {
  /** The origin of transactions that come from this editor: what undo tracks and what is not echoed back. */
  readonly origin: object;
  /** The shared type that undo watches. */
  readonly root: Y.XmlElement;
  /** Rebuilds the editor from the doc. Needed after anything that replaced the editor's whole state. */
  resync(): void;
  stop(): void;
}

export function rootOf(doc: Y.Doc): Y.XmlElement {
  return doc.get('root-v2', Y.XmlElement);
}

/** Throws document-unreadable where the doc is from the future or holds a node type that is not on the list. */
export function assertReadable(doc: Y.Doc): void {
  if (versionOf(doc) > DOCUMENT_VERSION)
    throw new AppError('document-unreadable', { detail: `version ${versionOf(doc)}` });
  const known = new Set<string>(NODE_TYPES);
  const visit = (element: Y.XmlElement): void => {
    for (const child of element.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      if (!known.has(child.nodeName)) throw new AppError('document-unreadable', { detail: child.nodeName });
      visit(child);
    }
  };
  visit(rootOf(doc));
}

/**
 * Binds and brings the editor to the doc's state. `onBroken` is called once, after the binding has taken itself off:
 * the caller makes the editor read-only and says so.
 */
export function bindDocument(
  editor: LexicalEditor,
  doc: Y.Doc,
  onBroken: (error: unknown) => void,
): DocumentBinding {
  assertReadable(doc);
  const binding = createBindingV2__EXPERIMENTAL(editor, 'piece', doc, new Map([['piece', doc]]));
  let broken = false;
  let listening = true;
  const guard = (work: () => void): void => {
    if (broken) return;
    try {
      work();
    } catch (error) {
      broken = true;
      stop();
      onBroken(error);
    }
  };

  const onDocumentChange = (events: Events, transaction: Y.Transaction): void => {
    if (transaction.origin === binding) return;
    guard(() => {
      assertReadable(doc);
      const fromUndo = transaction.origin instanceof Y.UndoManager;
      syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, alone, events, transaction, fromUndo);
    });
  };
  const stopListening = editor.registerUpdateListener((update) => {
    if (update.tags.has(SKIP_COLLAB_TAG)) return;
    guard(() =>
      syncLexicalUpdateToYjsV2__EXPERIMENTAL(
        binding,
        alone,
        update.prevEditorState,
        update.editorState,
        update.dirtyElements,
        update.dirtyLeaves,
        update.normalizedNodes,
        update.tags,
      ),
    );
  });
  function stop(): void {
    if (!listening) return;
    listening = false;
    binding.root.unobserveDeep(onDocumentChange);
    stopListening();
  }
  const resync = (): void => guard(() => syncYjsStateToLexicalV2__EXPERIMENTAL(binding, alone));

  binding.root.observeDeep(onDocumentChange);
  resync();
  return { origin: binding, root: binding.root, resync, stop };
}
