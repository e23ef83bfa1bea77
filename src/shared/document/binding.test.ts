import { $setSelection } from 'lexical';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindDocument } from './binding';
import { canonicalRoot } from './canonical';
import { createDocumentEditor, readRoot, writeRoot } from './headless';
import { $selectSpan } from './operations/find';
import { list, paragraph, rootWith, text } from './operations/testing';
import { keepShape } from './shape';

it('stores that two items of a list became one', () => {
  const doc = new Y.Doc();
  writeRoot(doc, rootWith(list('l', 'number', 'first', 'second', 'third'), paragraph('p', text('end'))));
  const editor = createDocumentEditor();
  keepShape(editor);
  bindDocument(editor, doc, (error) => {
    throw error;
  });
  editor.update(
    () => {
      const selection = $selectSpan({ bid: 'i-first', start: 5, end: 5 });
      const to = $selectSpan({ bid: 'i-second', start: 1, end: 1 })?.focus;
      if (!selection || !to) throw new Error('nothing to select');
      selection.focus.set(to.key, to.offset, to.type);
      $setSelection(selection);
      // As the browser's keys do, and not as an operation.
      selection.removeText();
    },
    { discrete: true },
  );
  const stored = readRoot(doc);
  expect(stored).toEqual(canonicalRoot(editor.getEditorState().toJSON().root));
  expect(stored.children[2]).toMatchObject({
    children: [{ children: [text('firstecond')] }, { value: 2, children: [text('third')] }],
  });
});
