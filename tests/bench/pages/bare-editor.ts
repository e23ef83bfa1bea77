/**
 * What the workstation's editor is measured against: Lexical with the piece's nodes as they are drawn and nothing
 * else, put over the same page. Built for the bench alone; the product knows nothing of it.
 */
import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import * as Y from 'yjs';
import { bindDocument } from '../../../src/shared/document/binding';
import { NODES } from '../../../src/shared/document/nodes';
import { PieceRenderExtension } from '../../../src/renderer/src/editor/extensions/render';

declare global {
  interface Window {
    /** `place` is where it lies and how wide; `bound` whether the binding stays on. */
    mountBare: (options: { name: string; state: readonly number[]; bound: boolean; place: DOMRect }) => void;
  }
}

window.mountBare = ({ name, state, bound, place }) => {
  const box = document.createElement('div');
  box.id = name;
  box.hidden = true;
  box.style.cssText = `position: fixed; z-index: 9999; overflow: auto; background: white; left: ${place.left}px; top: ${place.top}px; width: ${place.width}px; height: ${place.height}px`;
  const text = document.createElement('div');
  text.className = 'piece-text';
  text.contentEditable = 'true';
  text.spellcheck = false;
  box.append(text);
  document.body.append(box);
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: `bench/${name}`,
      nodes: () => [...NODES],
      $initialEditorState: null,
      onError: (error) => {
        throw error;
      },
      dependencies: [RichTextExtension, PieceRenderExtension],
    }),
  );
  editor.setRootElement(text);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(state), 'load');
  const binding = bindDocument(editor, doc, (error) => {
    throw error;
  });
  if (!bound) binding.stop();
};
