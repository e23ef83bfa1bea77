import { $setSelection, type LexicalEditor } from 'lexical';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindDocument } from './binding';
import { canonicalRoot } from './canonical';
import { createDocumentEditor, readRoot, writeRoot } from './headless';
import { $selectSpan } from './operations/find';
import { plainKeys } from './operations/plain-keys';
import { list, paragraph, rootWith, text } from './operations/testing';
import { keepShape } from './shape';

function bound(doc: Y.Doc): LexicalEditor {
  const editor = createDocumentEditor();
  keepShape(editor);
  bindDocument(editor, doc, (error) => {
    throw error;
  });
  return editor;
}

const seenIn = (editor: LexicalEditor) => editor.getEditorState().toJSON().root;

it('counts the items of a list that two people added to apart', () => {
  const base = new Y.Doc();
  writeRoot(base, rootWith(list('l', 'number', 'first', 'second', 'third'), paragraph('p', text('end'))));
  const docs = ['first', 'second'].map((item) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
    const editor = bound(doc);
    editor.update(
      () => {
        $setSelection($selectSpan({ bid: `i-${item}`, start: 3, end: 3 }));
        plainKeys.enter();
      },
      { discrete: true },
    );
    return { doc, editor };
  });
  for (const { doc } of docs)
    for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc), 'remote');
  for (const { doc, editor } of docs) {
    const children = [{}, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }];
    expect(readRoot(doc).children[2]).toMatchObject({ children });
    expect(seenIn(editor).children[2]).toMatchObject({ children: [{ value: 1 }, ...children.slice(1)] });
  }
});

it('stores that two items of a list became one', () => {
  const doc = new Y.Doc();
  writeRoot(doc, rootWith(list('l', 'number', 'first', 'second', 'third'), paragraph('p', text('end'))));
  const editor = bound(doc);
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
  expect(stored).toEqual(canonicalRoot(seenIn(editor)));
  expect(stored.children[2]).toMatchObject({
    children: [{ children: [text('firstecond')] }, { value: 2, children: [text('third')] }],
  });
});
