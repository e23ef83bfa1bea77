/**
 * Undo of a shared document: Yjs's own, but for where it puts what stood in a block that was removed. Yjs finds such a
 * place by the neighbours, and takes a neighbour that was itself undone for where it once was, and the first part of a
 * divided one for all of it: words come back in another order. Must not know editors.
 */
import * as Y from 'yjs';

type Undo = Y.UndoManager;
type Step = Undo['undoStack'][number];
type Parent = Y.AbstractType<unknown>;

/** As `new Y.UndoManager(scope, options)`. */
export function undoOf(...settings: ConstructorParameters<typeof Y.UndoManager>): Undo {
  const undo = new Y.UndoManager(...settings);
  attend(undo);
  undo.on('stack-cleared', () => {
    attend(undo);
    undo.doc.transact((transaction) => {
      for (const step of [...undo.undoStack, ...undo.redoStack]) keep(transaction, step);
    });
  });
  return undo;
}

/**
 * Yjs takes each step off its stack in the transaction that undoes it, several where the first has nothing left to do,
 * and leaves alone what is back already. Its stacks are new arrays whenever they are cleared.
 */
function attend(undo: Undo): void {
  for (const stack of [undo.undoStack, undo.redoStack])
    stack.pop = () => {
      const step = Array.prototype.pop.call(stack) as Step | undefined;
      const transaction = undo.doc._transaction;
      if (step && transaction) {
        divideAll(transaction, step);
        bringBack(transaction, undo, step);
      }
      return step;
    };
}

/** What is still to be undone stays in the doc: Yjs lets go of the blocks around it with the steps that it forgets. */
function keep(transaction: Y.Transaction, { deletions }: Step): void {
  const { store } = transaction.doc;
  Y.iterateDeletedStructs(transaction, deletions, (item) => {
    for (let up: unknown = item; up instanceof Y.Item; up = parentOf(up)._item)
      for (let now: unknown = up; now instanceof Y.Item; now = now.redone && Y.getItem(store, now.redone))
        keepWithParents(now);
  });
}

function keepWithParents(item: Y.Item): void {
  for (let kept: Y.Item | null = item; kept; kept = parentOf(kept)._item) kept.keep = true;
}

/**
 * Yjs takes back the first part alone of what was written, brought back and then divided. After this each item that the
 * step wrote is as long as what it has become.
 */
function divideAll(transaction: Y.Transaction, { insertions }: Step): void {
  const written: Y.Item[] = [];
  Y.iterateDeletedStructs(transaction, insertions, (item) => {
    if (item instanceof Y.Item) written.push(item);
  });
  for (const item of written) divide(transaction, item);
}

function divide(transaction: Y.Transaction, item: Y.Item): void {
  for (let part: Y.Item | null = item; part?.redone;) {
    const now = Y.getItemCleanStart(transaction, part.redone);
    if (now.length > part.length) behind(transaction, now, part.length);
    divide(transaction, now);
    part = now.length < part.length ? behind(transaction, part, now.length) : null;
  }
}

/** What is behind so many characters of this item, as an item of its own. */
function behind(transaction: Y.Transaction, { id }: Y.Item, length: number): Y.Item {
  return Y.getItemCleanStart(transaction, Y.createID(id.client, id.clock + length));
}

/** Of what the step deleted all that stood in blocks that are gone. */
function bringBack(transaction: Y.Transaction, { scope }: Undo, step: Step): void {
  const deleted = new Set<Y.Item>();
  Y.iterateDeletedStructs(transaction, step.deletions, (item) => {
    if (!(item instanceof Y.Item) || item.parentSub !== null) return;
    // What came and went within the step stays away.
    if (Y.isDeleted(step.insertions, item.id)) return;
    if (scope.some((type) => type instanceof Y.Doc || Y.isParentOf(type, item))) deleted.add(item);
  });
  for (const item of deleted) if (parentOf(item)._item?.deleted) copyBack(transaction, item, deleted);
}

/** Null if what it stood in does not come back. */
function copyBack(transaction: Y.Transaction, item: Y.Item, deleted: ReadonlySet<Y.Item>): Y.Item | null {
  if (item.redone) return Y.getItemCleanStart(transaction, item.redone);
  const parent = parentNow(transaction, parentOf(item), deleted);
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
  keepWithParents(copy);
  copy.integrate(transaction, 0);
  return copy;
}

const parentOf = (item: Y.Item): Parent => item.parent as Parent;

/** What is now in the place of this type. Null if it was deleted before and does not come back. */
function parentNow(transaction: Y.Transaction, parent: Parent, deleted: ReadonlySet<Y.Item>): Parent | null {
  let item = parent._item;
  if (!item?.deleted) return parent;
  if (!item.redone && (!deleted.has(item) || !copyBack(transaction, item, deleted))) return null;
  while (item.redone) item = Y.getItemCleanStart(transaction, item.redone);
  return item.content instanceof Y.ContentType ? item.content.type : null;
}

/** The nearest of what stood to the left of this item that stands in `parent`. */
function leftIn(transaction: Y.Transaction, item: Y.Item, parent: Parent): Y.Item | null {
  for (let left = item.left; left; left = left.left) {
    const found = left.redone && lastIn(transaction, left, parent);
    if (found) return found;
  }
  return null;
}

/** The last of the parts of this item that stand in `parent`: where one does not, the one before it may. */
function lastIn(transaction: Y.Transaction, item: Y.Item, parent: Parent): Y.Item | null {
  for (let rest = item.length; rest > 0;) {
    const { found, length } = partIn(transaction, item, rest, parent);
    if (found) return found;
    rest -= length;
  }
  return null;
}

/** What the last of so many characters has become in `parent`, and how many before it went its way. */
function partIn(
  transaction: Y.Transaction,
  item: Y.Item,
  rest: number,
  parent: Parent,
): { found: Y.Item | null; length: number } {
  const { store } = transaction.doc;
  let id = Y.createID(item.id.client, item.id.clock + rest - 1);
  let found: Y.Item | null = null;
  let length = rest;
  for (let past = item; past.redone;) {
    id = Y.createID(past.redone.client, past.redone.clock + id.clock - past.id.clock);
    const now = Y.getItem(store, id);
    // What came back where it stood is to the left of that, and found for itself.
    if (!(now instanceof Y.Item) || (past === item && now.parent === item.parent)) break;
    length = Math.min(length, id.clock - now.id.clock + 1);
    if (now.parent === parent) found = Y.getItemCleanEnd(transaction, store, id);
    past = now;
  }
  return { found, length };
}
