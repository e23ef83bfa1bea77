import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openStore } from '../database/open';
import { bindDocument } from '../../../shared/document/binding';
import { createDocumentEditor } from '../../../shared/document/headless';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import { Documents } from './documents';
import { ensureIdentity } from './identity';
import { Pieces } from './pieces';
import { $getRoot, $createTextNode, $isElementNode } from 'lexical';

function desk() {
  const store = openStore(':memory:');
  ensureIdentity(store);
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  return { store, documents, pieces: new Pieces(store, documents) };
}

/** What the app's editor does: binds to the opened state and sends every update. */
function typeHeadline(documents: Documents, id: string, text: string): void {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, documents.state(id).state, 'open');
  const editor = createDocumentEditor();
  const binding = bindDocument(editor, doc, (error) => {
    throw error;
  });
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === binding.origin) documents.push(id, update, 'test');
  });
  editor.update(
    () => {
      const headline = $getRoot().getFirstChild();
      if ($isElementNode(headline)) headline.append($createTextNode(text));
    },
    { discrete: true },
  );
}

describe('pieces', () => {
  it('start with an empty headline, standfirst and paragraph', () => {
    const { pieces } = desk();
    const { root, meta } = pieces.current(pieces.create({}));
    expect(root.children.map((child) => child.type)).toEqual(['headline', 'standfirst', 'paragraph']);
    expect(meta.workflow).toBe('draft');
  });

  it('show what an editor typed, in document and row', () => {
    const { pieces, documents } = desk();
    const id = pieces.create({});
    typeHeadline(documents, id, 'The tide table');
    expect(textOfInline(headlineOf(pieces.current(id).root).children)).toBe('The tide table');
    expect(pieces.row(id).headline).toBe('The tide table');
  });

  it('are changed in bulk and brought back by the undo that comes with it', () => {
    const { pieces } = desk();
    const ids = [pieces.create({ meta: { tags: ['a'] } }), pieces.create({ meta: { tags: ['b'] } })];
    const undo = pieces.bulk(ids, { workflow: 'approved', addTags: ['c'], removeTags: ['a'] });
    expect(ids.map((id) => pieces.current(id).meta.tags)).toEqual([['c'], ['b', 'c']]);
    expect(pieces.row(ids[0] ?? '').workflow).toBe('approved');
    pieces.applyMeta(undo);
    expect(ids.map((id) => pieces.current(id).meta.tags)).toEqual([['a'], ['b']]);
    expect(pieces.row(ids[0] ?? '').workflow).toBe('draft');
  });

  it('are only deleted for good once spiked', () => {
    const { pieces } = desk();
    const id = pieces.create({});
    expect(() => pieces.deleteForGood([id])).toThrow(/spiked/);
    pieces.bulk([id], { workflow: 'spiked' });
    expect(pieces.deleteForGood([id])).toBe(1);
    expect(() => pieces.row(id)).toThrow(/not-found/);
  });

  it('write every change to the log in the order it happened', () => {
    const { store, pieces, documents } = desk();
    const cursor = store.cursor();
    const id = pieces.create({});
    typeHeadline(documents, id, 'x');
    const changes = store.changesSince(cursor) ?? [];
    expect(changes.map((change) => change.seq)).toEqual(
      changes.map((change) => change.seq).toSorted((a, b) => a - b),
    );
    expect(changes.at(-1)).toMatchObject({ topic: 'document', id, detail: { client: 'test' } });
  });
});
