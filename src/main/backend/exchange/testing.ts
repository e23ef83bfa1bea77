/** Workstations with data directories of their own, for tests of the exchange. */
import { $setSelection } from 'lexical';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { bindDocument } from '../../../shared/document/binding';
import { createDocumentEditor } from '../../../shared/document/headless';
import type { RootJSON } from '../../../shared/document/json';
import { $selectSpan } from '../../../shared/document/operations/find';
import { plainOperations } from '../../../shared/document/operations/plain';
import { suggestingOperations } from '../../../shared/document/operations/suggesting';
import { openStore } from '../database/open';
import { MediaFiles } from '../media/media-files';
import { Documents } from '../pieces/documents';
import { ensureIdentity, setPerson } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { Revisions } from '../revisions/revisions';
import { Exchange } from './exchange';

export const ROOT: RootJSON = {
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'headline01' }, children: [{ type: 'text', text: 'Tide' }] },
    { type: 'standfirst', $: { bid: 'standfirs1' }, children: [] },
    {
      type: 'paragraph',
      $: { bid: 'paragraph1' },
      children: [{ type: 'text', text: 'One two three four.' }],
    },
  ],
};

export function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-exchange-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A workstation with a data directory of its own. */
export function workstation(person: string) {
  const dataDir = newFolder();
  const store = openStore(join(dataDir, 'desk.sqlite'));
  ensureIdentity(store);
  const { id: personId } = store.write((tx) =>
    setPerson(tx, store.now(), { name: person, initials: person.slice(0, 2) }),
  );
  store.write((tx) => tx.run('UPDATE device SET name = ?', [`${person}’s desk`]));
  const documents = new Documents(store, [], (error) => {
    throw error;
  });
  const pieces = new Pieces(store, documents);
  const files = new MediaFiles(join(dataDir, 'media'));
  const revisions = new Revisions({
    store,
    documents,
    compute: { run: () => Promise.reject(new Error('nothing is compared here')) },
    onError: (error) => {
      throw error;
    },
  });
  const exchange = new Exchange(store, documents, pieces, files, revisions);
  const edit = (
    id: string,
    [bid, start, end]: readonly [string, number, number],
    work: (by: typeof plainOperations) => void,
    suggesting = true,
  ): void => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, documents.state(id).state, 'open');
    const editor = createDocumentEditor();
    const binding = bindDocument(editor, doc, (error) => {
      throw error;
    });
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === binding.origin) documents.push(id, update, 'test');
    });
    const operations = suggesting
      ? suggestingOperations({ person: () => personId, now: () => store.now() })
      : plainOperations;
    editor.update(
      () => {
        $setSelection($selectSpan({ bid, start, end }));
        work(operations);
      },
      { discrete: true },
    );
    binding.stop();
    documents.project(id);
  };
  const root = (id: string): RootJSON => pieces.current(id).root;
  return { dataDir, store, documents, pieces, files, revisions, exchange, edit, root, personId };
}

/** Two that have one piece. */
export async function shared() {
  const folder = newFolder();
  const [ann, bob] = [workstation('Ann'), workstation('Bob')];
  const id = ann.pieces.create({ root: ROOT, meta: { slug: 'tide' } });
  await ann.exchange.run(folder);
  await bob.exchange.run(folder);
  return { folder, ann, bob, id };
}
