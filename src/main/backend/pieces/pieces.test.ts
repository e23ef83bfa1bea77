import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { openStore } from '../database/open';
import { bindDocument } from '../../../shared/document/binding';
import { createDocumentEditor } from '../../../shared/document/headless';
import { beginThread } from '../../../shared/document/comments/threads';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import type { PieceMeta } from '../../../shared/model/piece';
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

afterEach(() => vi.restoreAllMocks());

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
    documents.project(id);
    expect(pieces.row(id).headline).toBe('The tide table');
  });

  it('tell pages that name them when those would show something else', async () => {
    const { store, pieces } = desk();
    const publishAt = { at: '2026-01-01T09:00:00.000Z', zone: 'UTC' };
    const id = pieces.create({ meta: { workflow: 'approved', publishAt } });
    const listed = async (meta: Partial<PieceMeta>): Promise<unknown> => {
      const before = store.cursor();
      await pieces.applyMeta([{ id, meta }]);
      return store
        .changesSince(before, 10)
        ?.filter(({ topic }) => topic === 'piece')
        .map(({ detail }) => detail?.['listed']);
    };
    expect(await listed({ kicker: 'Letters' })).toEqual([true]);
    expect(await listed({ siteFields: { minutes: '4' } })).toEqual([true]);
    expect(await listed({ seoTitle: 'Elsewhere' })).toEqual([false]);
  });

  it('are left as they were where a change of many stops halfway', async () => {
    const { store, pieces } = desk();
    const ids = [1, 2, 3].map(() => pieces.create({ meta: { tags: ['a'] } }));
    const broken = ids[2] ?? '';
    // Every piece gets a transaction of its own, and the last one's document cannot be read.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    store.write((tx) => tx.run("UPDATE document_update SET data = x'ff' WHERE piece_id = ?", [broken]));
    await expect(pieces.bulk(ids, { workflow: 'approved' })).rejects.not.toMatchObject({
      code: 'bulk-stopped',
    });
    for (const id of ids.slice(0, 2)) {
      expect(pieces.row(id).workflow).toBe('draft');
      expect(pieces.current(id).meta.workflow).toBe('draft');
    }
  });

  it('are counted exactly where a change that stopped cannot be taken back either', async () => {
    const { store, pieces } = desk();
    const ids = [1, 2, 3].map(() => pieces.create({}));
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    let commits = 0;
    // The desk closes while the second transaction is told of.
    store.onCommit(() => {
      commits += 1;
      if (commits === 2) store.seal();
    });
    await expect(pieces.bulk(ids, { workflow: 'approved' })).rejects.toMatchObject({
      code: 'bulk-stopped',
      params: { changed: 2, total: 3 },
    });
    expect(ids.map((id) => pieces.row(id).workflow)).toEqual(['approved', 'approved', 'draft']);
  });

  it('are changed in bulk and brought back by the undo that comes with it', async () => {
    const { pieces } = desk();
    const ids = [pieces.create({ meta: { tags: ['a'] } }), pieces.create({ meta: { tags: ['b'] } })];
    const undo = await pieces.bulk(ids, { workflow: 'approved', addTags: ['c'], removeTags: ['a'] });
    expect(ids.map((id) => pieces.current(id).meta.tags)).toEqual([['c'], ['b', 'c']]);
    expect(pieces.row(ids[0] ?? '').workflow).toBe('approved');
    await pieces.applyMeta(undo);
    expect(ids.map((id) => pieces.current(id).meta.tags)).toEqual([['a'], ['b']]);
    expect(pieces.row(ids[0] ?? '').workflow).toBe('draft');
  });

  it('keep their text through a bulk change, also what was typed and not yet projected', async () => {
    const { pieces, documents } = desk();
    const [projected, typed] = [pieces.create({}), pieces.create({})];
    for (const id of [projected, typed]) typeHeadline(documents, id, 'Kept');
    documents.project(projected);
    await pieces.bulk([projected, typed], { workflow: 'review' });
    for (const id of [projected, typed]) {
      expect(pieces.row(id)).toMatchObject({ headline: 'Kept', workflow: 'review' });
      expect(textOfInline(headlineOf(pieces.current(id).root).children)).toBe('Kept');
    }
  });

  it('are all left alone where one of them is not there', async () => {
    const { pieces, store } = desk();
    const id = pieces.create({});
    const cursor = store.cursor();
    const missing = { code: 'not-found', params: { what: 'piece', id: 'nobody' } };
    await expect(pieces.bulk([id, 'nobody'], { workflow: 'review' })).rejects.toMatchObject(missing);
    await expect(pieces.applyMeta([{ id: 'nobody', meta: {} }])).rejects.toMatchObject(missing);
    await expect(pieces.deleteForGood(['nobody', id])).rejects.toMatchObject(missing);
    expect(store.cursor()).toBe(cursor);
  });

  it('are only deleted for good once spiked', async () => {
    const { pieces } = desk();
    const [id, other] = [pieces.create({}), pieces.create({})];
    await pieces.bulk([id], { workflow: 'spiked' });
    await expect(pieces.deleteForGood([id, other])).rejects.toThrow(/spiked/);
    expect(await pieces.deleteForGood([id])).toBe(1);
    expect(() => pieces.row(id)).toThrow(/not-found/);
    expect(pieces.row(other).id).toBe(other);
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

describe('an update', () => {
  it('sent twice is kept once', () => {
    const { documents, pieces } = desk();
    const id = pieces.create({});
    const doc = new Y.Doc();
    Y.applyUpdate(doc, documents.state(id).state);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getMap('meta').set('slug', 'a');
    doc.getMap('meta').set('slug', 'b');
    const seqs = [...updates, ...updates].map((update) => documents.push(id, update, 'test'));
    expect(seqs).toEqual([2, 3, 3, 3]);
    expect(documents.updatesSince(id, 1).updates).toHaveLength(2);
    expect(pieces.current(id).meta.slug).toBe('b');
  });

  it('that is none is refused, and the piece stays readable', () => {
    const { documents, pieces } = desk();
    const id = pieces.create({});
    const before = pieces.current(id);
    for (const bytes of [[], [1], [255, 255, 255, 255], [1, 1, 1, 1, 1, 1, 9, 9]])
      expect(() => documents.push(id, new Uint8Array(bytes), 'test'), String(bytes)).toThrow(
        /bad-input|conflict/,
      );
    expect(documents.state(id).seq).toBe(1);
    expect(pieces.current(id)).toEqual(before);
  });

  it('that builds on words which are not here is refused, and all that come after it are not', () => {
    const { documents, pieces } = desk();
    const id = pieces.create({});
    const doc = new Y.Doc();
    Y.applyUpdate(doc, documents.state(id).state);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const slug of ['a', 'b']) doc.getMap('meta').set('slug', slug);
    const [first, second] = updates;
    expect(() => documents.push(id, second!, 'test')).toThrow(/conflict/);
    expect(pieces.current(id).meta.slug).toBe('');
    documents.push(id, first!, 'test');
    documents.push(id, second!, 'test');
    expect(pieces.current(id).meta.slug).toBe('b');
  });

  it('for a piece that is gone is refused', () => {
    const { documents } = desk();
    expect(() => documents.push('gone', new Uint8Array([0, 0]), 'test')).toThrow(/not-found/);
  });
});

describe('comments', () => {
  it('are read of a piece that nobody has open, and are no part of its text', () => {
    const { documents, pieces } = desk();
    const id = pieces.create({});
    const doc = new Y.Doc();
    Y.applyUpdate(doc, documents.state(id).state);
    const before = Y.encodeStateVector(doc);
    const said = { by: 'ann', at: '2026-11-27T12:00:00.000Z', text: 'Which?', mentions: [] };
    beginThread(doc, 'thread1', { kind: 'field', field: 'slug' }, said, null);
    documents.push(id, Y.encodeStateAsUpdate(doc, before), 'test');
    documents.project(id);
    documents.forget(id);
    expect(pieces.threads(id)).toMatchObject([{ id: 'thread1', comments: [{ text: 'Which?' }] }]);
    expect(JSON.stringify(pieces.current(id))).not.toContain('Which?');
  });
});
