/**
 * Undo of a shared document: Yjs's own, but for where it puts what stood in a block that was removed. Yjs finds such a
 * place by the neighbours, and takes a neighbour that was itself undone for where it once was, and the first part of a
 * divided one for all of it: words come back in another order. Must not know editors.
 */
import * as Y from 'yjs';

type Undo = Y.UndoManager;
type Parent = Y.AbstractType<unknown>;

/** As `new Y.UndoManager(scope, options)`. It listens to the document for as long as that is there. */
export function undoOf(...settings: ConstructorParameters<typeof Y.UndoManager>): Undo {
  const undo = new Y.UndoManager(...settings);
  // In the transaction that undoes, before Yjs's own work: that leaves alone what is back already.
  undo.doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    if (transaction.origin !== undo) return;
    const step = (undo.undoing ? undo.undoStack : undo.redoStack).at(-1);
    if (!step) return;
    divideAll(transaction, step);
    bringBack(transaction, undo, step);
  });
  return undo;
}

/** Yjs takes back the first part alone of what was written, brought back and then divided: each part stands for itself. */
function divideAll(transaction: Y.Transaction, { insertions }: Undo['undoStack'][number]): void {
  const written: Y.Item[] = [];
  Y.iterateDeletedStructs(transaction, insertions, (item) => {
    if (item instanceof Y.Item) written.push(item);
  });
  for (const item of written) divide(transaction, item);
}

/** So that each part of this item has become one item. */
function divide(transaction: Y.Transaction, item: Y.Item): void {
  for (let part: Y.Item | null = item; part?.redone;) {
    const now = Y.getItemCleanStart(transaction, part.redone);
    if (now.length > part.length) from(transaction, now, part.length);
    divide(transaction, now);
    part = now.length < part.length ? from(transaction, part, now.length) : null;
  }
}

/** What is behind so many characters of this item, as an item of its own. */
function from(transaction: Y.Transaction, { id }: Y.Item, length: number): Y.Item {
  return Y.getItemCleanStart(transaction, Y.createID(id.client, id.clock + length));
}

/** What stood in blocks that are gone. */
function bringBack(transaction: Y.Transaction, { scope }: Undo, step: Undo['undoStack'][number]): void {
  const gone = new Set<Y.Item>();
  Y.iterateDeletedStructs(transaction, step.deletions, (item) => {
    if (!(item instanceof Y.Item) || item.parentSub !== null) return;
    // What came and went within the step stays away.
    if (Y.isDeleted(step.insertions, item.id)) return;
    if (scope.some((type) => type instanceof Y.Doc || Y.isParentOf(type, item))) gone.add(item);
  });
  for (const item of gone) if (parentOf(item)._item?.deleted) redo(transaction, item, gone);
}

/** Null if what it stood in does not come back. */
function redo(transaction: Y.Transaction, item: Y.Item, gone: ReadonlySet<Y.Item>): Y.Item | null {
  if (item.redone) return Y.getItemCleanStart(transaction, item.redone);
  const parent = parentNow(transaction, parentOf(item), gone);
  if (!parent) return null;
  const moved = parent !== item.parent;
  const left = moved ? leftIn(transaction, item, parent) : item.left;
  const right = moved ? (left ? left.right : parent._start) : item;
  const { doc } = transaction;
  const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID));
  const content = item.content.copy();
  const copy = new Y.Item(id, left, left && left.lastId, right, right && right.id, parent, null, content);
  item.redone = id;
  // Else it is forgotten once it is removed, and cannot be brought back again.
  for (let kept: Y.Item | null = copy; kept && !kept.keep; kept = parentOf(kept)._item) kept.keep = true;
  copy.integrate(transaction, 0);
  return copy;
}

const parentOf = (item: Y.Item): Parent => item.parent as Parent;

/** What is now in the place of this type. Null if it is gone and does not come back. */
function parentNow(transaction: Y.Transaction, parent: Parent, gone: ReadonlySet<Y.Item>): Parent | null {
  let item = parent._item;
  if (!item?.deleted) return parent;
  if (!item.redone && (!gone.has(item) || !redo(transaction, item, gone))) return null;
  while (item.redone) item = Y.getItemCleanStart(transaction, item.redone);
  return item.content instanceof Y.ContentType ? item.content.type : null;
}

/** The nearest of what stood to the left of this item that stands in `parent`. */
function leftIn(transaction: Y.Transaction, item: Y.Item, parent: Parent): Y.Item | null {
  for (let left = item.left; left; left = left.left) {
    const found = lastIn(transaction, left, parent);
    if (found) return found;
  }
  return null;
}

/** The last part of what this item has become in `parent`. */
function lastIn(transaction: Y.Transaction, item: Y.Item, parent: Parent): Y.Item | null {
  const { store } = transaction.doc;
  let { lastId: id } = item;
  let found: Y.Item | null = null;
  for (let past = item; past.redone;) {
    id = Y.createID(past.redone.client, past.redone.clock + id.clock - past.id.clock);
    const now = Y.getItem(store, id);
    // Undone where it stood: what came back has its own place there.
    if (!(now instanceof Y.Item) || (past === item && now.parent === item.parent)) return found;
    if (now.parent === parent) found = Y.getItemCleanEnd(transaction, store, id);
    past = now;
  }
  return found;
}
