import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindDocument } from '../../../shared/document/binding';
import { createDocumentEditor, migration, readRoot } from '../../../shared/document/headless';
import { readMeta, versionOf } from '../../../shared/document/ydoc';
import { openStore } from '../database/open';
import { Documents } from './documents';
import { ensureIdentity } from './identity';

const fixture = new URL('../../../../tests/fixtures/document-version-1.json', import.meta.url);
const written = JSON.parse(readFileSync(fixture, 'utf8')) as { update: string; root: unknown };
const stored = new Uint8Array(Buffer.from(written.update, 'base64'));

function open(): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stored, 'load');
  return doc;
}

describe('a piece of the first layout', () => {
  it('reads as it was', () => {
    expect(readRoot(open())).toEqual(written.root);
  });

  it('is brought to the present one with words, marks and fields', () => {
    const doc = open();
    const update = migration(doc);
    expect(update).not.toBeNull();
    Y.applyUpdate(doc, update ?? stored, 'load');
    expect(readRoot(doc)).toEqual(written.root);
    expect(readMeta(doc).slug).toBe('old');
    expect(versionOf(doc)).toBe(2);
    expect(migration(doc)).toBeNull();
  });

  it('is one piece still where two workstations bring it up apart', () => {
    const [one, other] = [open(), open()];
    for (const doc of [one, other]) Y.applyUpdate(doc, migration(doc) ?? stored, 'load');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other), 'remote');
    expect(readRoot(one)).toEqual(written.root);
  });

  it('is not edited before', () => {
    expect(() => bindDocument(createDocumentEditor(), open(), () => undefined)).toThrow(
      /document-unreadable/,
    );
  });

  it('opens from the store, once and without being edited', () => {
    const store = openStore(':memory:');
    ensureIdentity(store);
    const documents = new Documents(store, [], (error) => {
      throw error;
    });
    const at = '2026-01-01T00:00:00.000Z';
    store.write((tx) => {
      tx.run("INSERT INTO piece (id, created_at, edited_at, document_seq) VALUES ('old', ?, ?, 1)", [at, at]);
      tx.run("INSERT INTO document_update (piece_id, seq, data, at) VALUES ('old', 1, ?, ?)", [stored, at]);
    });
    const state = documents.state('old');
    expect(state.readOnly).toBeNull();
    documents.forget('old');
    expect(documents.state('old').state).toEqual(state.state);
    expect(documents.current('old').root).toEqual(written.root);
    expect(store.get("SELECT document_seq, edited_at FROM piece WHERE id = 'old'")).toEqual({
      document_seq: 2,
      edited_at: at,
    });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state.state, 'open');
    expect(() => bindDocument(createDocumentEditor(), doc, () => undefined)).not.toThrow();
  });
});
