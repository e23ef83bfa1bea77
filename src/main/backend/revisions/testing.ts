/** A desk in memory whose clock is the test's, with one piece and its revisions. For this folder's tests. */
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { beginThread } from '../../../shared/document/comments/threads';
import { readRoot, writeRoot } from '../../../shared/document/headless';
import type { BlockJSON, NodeStateJSON, RootJSON } from '../../../shared/document/json';
import { openStore } from '../database/open';
import type { ComputePool } from '../compute/pool';
import { MediaFiles } from '../media/media-files';
import { MediaService } from '../media/media-service';
import { Documents } from '../pieces/documents';
import { ensureIdentity } from '../pieces/identity';
import { Pieces } from '../pieces/pieces';
import { Destinations } from '../export/destinations';
import { Secrets } from '../export/secrets';
import { Standing } from '../preview/difference/standing-there';
import { folder as temporaryDirectory } from '../system/testing';
import { Comparing } from './comparing';
import { compareVersions, countChanges, readSide } from './compare-task';
import { Revisions } from './revisions';

/** What a run has that thread1 is about. */
export const NOTED = { 'note:thread1': 1 } as object as NodeStateJSON;

export const words = (bid: string, text: string, state: NodeStateJSON = {}): BlockJSON => ({
  type: 'paragraph',
  $: { bid },
  children: [{ type: 'text', text, ...(Object.keys(state).length > 0 && { $: state }) }],
});

export const text = (...body: BlockJSON[]): RootJSON => ({
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'head' }, children: [{ type: 'text', text: 'Tide' }] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [] },
    ...body,
  ],
});

const TASKS = {
  'revisions.compare': compareVersions,
  'revisions.count': countChanges,
  'revisions.read': readSide,
};

export function desk() {
  let clock = new Date('2026-11-27T10:00:00.000Z');
  const store = openStore(':memory:', () => clock);
  ensureIdentity(store);
  const fail = (error: unknown): never => {
    throw error;
  };
  const documents: Documents = new Documents(
    store,
    [(tx, projection, doc) => revisions.touched(tx, projection, doc)],
    fail,
  );
  const compute = {
    run: (name: keyof typeof TASKS, input: never) => Promise.resolve(TASKS[name](input)),
  } as unknown as ConstructorParameters<typeof Comparing>[0]['compute'];
  const revisions = new Revisions({ store, documents, compute, onError: fail });
  const secrets = new Secrets(temporaryDirectory(), null);
  const standing = new Standing(store, new Destinations(store, secrets));
  const pieces = new Pieces(store, documents);
  onTestFinished(() => {
    documents.close();
    revisions.close();
    store.close();
  });
  const id = pieces.create({
    id: 'piece-1',
    root: text(words('one', 'One two three.'), words('two', 'Four five.')),
  });
  return {
    id,
    store,
    documents,
    revisions,
    pieces,
    secrets,
    comparing: new Comparing({
      store,
      revisions,
      compute,
      standing,
      media: new MediaService(store, new MediaFiles(temporaryDirectory()), compute as ComputePool),
    }),
    later: (milliseconds: number) => (clock = new Date(clock.valueOf() + milliseconds)),
    root: () => pieces.current(id).root,
    /** As an editor writes: an update that is pushed. */
    write: (root: RootJSON) => push(documents, id, (doc) => writeRoot(doc, root)),
    comment: (thread: string) =>
      push(documents, id, (doc) =>
        beginThread(
          doc,
          thread,
          { kind: 'range', bid: 'one', quote: 'two' },
          { by: 'ann', at: '2026-11-27T10:00:00.000Z', text: 'Sure?', mentions: [] },
          'editor',
        ),
      ),
    kinds: () =>
      store.all<{ kind: string }>('SELECT kind FROM revision ORDER BY number').map(({ kind }) => kind),
  };
}

function push(documents: Documents, id: string, work: (doc: Y.Doc) => void): void {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, documents.state(id).state);
  const before = Y.encodeStateVector(doc);
  work(doc);
  documents.push(id, Y.encodeStateAsUpdate(doc, before), 'editor');
  documents.project(id);
}

/** A piece with this text, as an update. */
export function stateOf(root: RootJSON): Uint8Array {
  const doc = new Y.Doc();
  writeRoot(doc, root);
  readRoot(doc);
  return Y.encodeStateAsUpdate(doc);
}
