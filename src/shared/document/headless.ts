/**
 * Reads and writes a piece's text where there is no editor: Y.Doc to canonical JSON and back. Must not know the store.
 */
import { createHeadlessEditor } from '@lexical/headless';
import type { LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { newBlockId } from './block-ids';
import { canonicalRoot, emptyRoot } from './canonical';
import type { RootJSON } from './json';
import {
  assertReadable,
  blockIdIn,
  contentOf,
  elementsIn,
  readChildren,
  rootOf,
  writeChildren,
  writeFields,
  type Writer,
} from './layout/blocks';
import { clearLegacy, isLegacy, readLegacy } from './layout/legacy';
import { NODES } from './nodes';
import { bidsIn, withOwnIds, type AnyBlock } from './suggestions/blocks';
import { DOCUMENT_VERSION, metaOf } from './ydoc';
import { hashText } from '../text/hash';

export function createDocumentEditor(): LexicalEditor {
  return createHeadlessEditor({
    namespace: 'piece',
    nodes: NODES,
    onError: (error) => {
      throw error;
    },
  });
}

/** The text of a doc as canonical JSON; an unseeded doc reads as an empty piece. Throws document-unreadable. */
export function readRoot(doc: Y.Doc): RootJSON {
  assertReadable(doc);
  const children = isLegacy(doc) ? readLegacy(doc) : readChildren(rootOf(doc));
  if (children.length === 0) return emptyRoot();
  const root = canonicalRoot({ type: 'root', children });
  return hasDouble(root.children)
    ? ({ ...root, children: withOwnIds(root.children, new Set(), () => undefined) } as RootJSON)
    : root;
}

/** Until somebody edits it next, a merge may leave two blocks with one id. */
function hasDouble(blocks: readonly AnyBlock[]): boolean {
  const bids = blocks.flatMap(bidsIn).filter((bid) => bid !== '');
  return new Set(bids).size < bids.length;
}

/** Makes the doc's text equal `root`. Blocks without an id are given one. Unchanged blocks are left untouched. */
export function writeRoot(doc: Y.Doc, root: RootJSON): void {
  assertReadable(doc);
  const blocks = withOwnIds(canonicalRoot(root).children, new Set(), newBlockId);
  doc.transact(() => {
    clearLegacy(doc);
    writeChildren(rootOf(doc), contentOf('root', blocks), writer(rootOf(doc)));
  }, 'worker');
}

/**
 * What brings a doc of the first layout to the present one, as an update; null where it is there. Of two equal docs it
 * is the same update, so that two workstations that hold one piece still do.
 */
export function migration(doc: Y.Doc): Uint8Array | null {
  if (!isLegacy(doc)) return null;
  assertReadable(doc);
  const root = readRoot(doc);
  const before = Y.encodeStateAsUpdate(doc);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, before, 'load');
  copy.clientID = hashText(JSON.stringify(root) + [...Y.encodeStateVector(doc)].join());
  const state = Y.encodeStateVector(copy);
  copy.transact(() => {
    writeRoot(copy, root);
    metaOf(copy).set('version', DOCUMENT_VERSION);
  });
  return Y.encodeStateAsUpdate(copy, state);
}

/** Blocks found again by their ids. */
function writer(parent: Y.XmlElement): Writer<AnyBlock> {
  const known = new Map(elementsIn(parent).map((child) => [`${child.nodeName} ${blockIdIn(child)}`, child]));
  return {
    find: (block) => known.get(`${block.type} ${block.$?.bid ?? ''}`),
    typeOf: (block) => block.type,
    write: (element, block) => {
      writeFields(element, { ...block });
      writeChildren(element, contentOf(block.type, block.children), writer(element));
    },
  };
}
