/**
 * Binds one editor to one Y.Doc: what changes in the one is brought to the other, block by block and character by
 * character, and nothing else is touched. Stands guard: a node type this program does not know, or any error in here,
 * stops it before a single word can be lost. Must not know React or the store.
 */
import { $isListNode } from '@lexical/list';
import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  COLLABORATION_TAG,
  HISTORIC_TAG,
  SKIP_COLLAB_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type UpdateListenerPayload,
} from 'lexical';
import * as Y from 'yjs';
import { AppError } from '../model/errors';
import { $blockIdOf, $isBlock } from './block-ids';
import { canonicalOf } from './canonical';
import type { InlineJSON } from './json';
import {
  assertReadable,
  blockIdIn,
  elementsIn,
  readElement,
  readFields,
  rootOf,
  writeChildren,
  writeFields,
  type Content,
  type Fields,
  type Writer,
} from './layout/blocks';
import { isLegacy } from './layout/legacy';
import { readRow } from './layout/row';
import { $countItems } from './lists';
import { $readSelection, $writeSelection, type Selected } from './operations/selected';
import { $place, $rowOf, $serialized, $setFields } from './suggestions/patch';
import type { TextPlace } from './suggestions/text-place';

export interface DocumentBinding {
  /** The origin of transactions that come from this editor: what undo tracks and what is not echoed back. */
  readonly origin: object;
  /** The shared type that undo watches. */
  readonly root: Y.XmlElement;
  /** Rebuilds the editor from the doc. Needed after anything that replaced the editor's whole state. */
  resync(): void;
  stop(): void;
}

/**
 * Binds and brings the editor to the doc's state. `onBroken` is called once, after the binding has taken itself off:
 * the caller makes the editor read-only and says so. Throws document-unreadable.
 */
export function bindDocument(
  editor: LexicalEditor,
  doc: Y.Doc,
  onBroken: (error: unknown) => void,
): DocumentBinding {
  assertReadable(doc);
  if (isLegacy(doc)) throw new AppError('document-unreadable', { detail: 'version 1' });
  const origin = { name: 'editor' };
  const root = rootOf(doc);
  const pairs = new Pairs(root);
  let broken = false;
  const guard = (work: () => void): void => {
    if (broken) return;
    try {
      work();
    } catch (error) {
      broken = true;
      stop();
      onBroken(error);
    }
  };
  const onDocumentChange = (events: DocumentEvents, transaction: Y.Transaction): void => {
    if (transaction.origin === origin) return;
    guard(() => {
      assertReadable(doc);
      const tag = transaction.origin instanceof Y.UndoManager ? HISTORIC_TAG : COLLABORATION_TAG;
      const changes = changesIn(events);
      update(editor, tag, () => $pull(changes, pairs));
    });
  };
  const stopListening = editor.registerUpdateListener((changed) => {
    if ([SKIP_COLLAB_TAG, COLLABORATION_TAG, HISTORIC_TAG].some((tag) => changed.tags.has(tag))) return;
    if (changed.dirtyElements.size === 0) return;
    guard(() => doc.transact(() => changed.editorState.read(() => $push(changed, pairs)), origin));
  });
  function stop(): void {
    root.unobserveDeep(onDocumentChange);
    stopListening();
  }
  const resync = (): void =>
    guard(() =>
      update(editor, COLLABORATION_TAG, () => {
        pairs.clear();
        $getRoot().clear();
        $pullChildren(root, $getRoot(), pairs);
      }),
    );
  root.observeDeep(onDocumentChange);
  resync();
  return { origin, root, resync, stop };
}

/** At once, and without transforms: what others did is shown as it is. */
function update(editor: LexicalEditor, tag: string, work: () => void): void {
  editor.update(work, { discrete: true, skipTransforms: true, tag });
}

/** Which element of the doc is which block of the editor. */
class Pairs {
  private readonly elements = new Map<NodeKey, Y.XmlElement>();
  private keys = new WeakMap<Y.XmlElement, NodeKey>();

  constructor(private readonly root: Y.XmlElement) {}

  clear(): void {
    this.elements.clear();
    this.keys = new WeakMap();
  }
  set(element: Y.XmlElement, node: ElementNode): void {
    this.elements.set(node.getKey(), element);
    this.keys.set(element, node.getKey());
  }
  elementOf(node: LexicalNode): Y.XmlElement | undefined {
    return node.is($getRoot()) ? this.root : this.elements.get(node.getKey());
  }
  $nodeOf(element: Y.XmlElement): ElementNode | null {
    if (element === this.root) return $getRoot();
    const key = this.keys.get(element);
    const node = key === undefined ? null : $getNodeByKey(key);
    return $isElementNode(node) ? node : null;
  }
  forget(key: NodeKey): void {
    this.elements.delete(key);
  }
}

// From the editor to the doc.

function $push({ dirtyElements, prevEditorState }: UpdateListenerPayload, pairs: Pairs): void {
  for (const [key, isMarked] of dirtyElements) {
    const node = $getNodeByKey(key);
    if (!$isElementNode(node) || !node.isAttached()) {
      pairs.forget(key);
      continue;
    }
    const element = node.is($getRoot()) || $isBlock(node) ? pairs.elementOf(node) : undefined;
    // A block that went into another has lost its element with the place it had, and gets one where that other is written.
    if (!element || element._item?.deleted === true) continue;
    // A transform that touches a child later on takes Lexical's mark off its parent again; what was written is another object.
    const isChangedItself = isMarked || node !== $getNodeByKey(key, prevEditorState);
    if (isChangedItself) $pushWhole(element, node, pairs);
    else if (!HOLDS_BLOCKS.has(node.getType())) $pushChildren(element, node, pairs);
  }
}

const HOLDS_BLOCKS = new Set(['root', 'list', 'figure']);

function $pushWhole(element: Y.XmlElement, node: ElementNode, pairs: Pairs): void {
  if (!node.is($getRoot())) writeFields(element, $fieldsOf(node));
  $pushChildren(element, node, pairs);
}

const $fieldsOf = (node: ElementNode): Fields =>
  canonicalOf({ ...node.exportJSON(), children: [] }) as Fields;

function $pushChildren(element: Y.XmlElement, node: ElementNode, pairs: Pairs): void {
  const writer: Writer<ElementNode> = {
    find: $finder(element, pairs),
    typeOf: (block) => block.getType(),
    write: (child, block, isNew) => {
      pairs.set(child, block);
      if (isNew) $pushWhole(child, block, pairs);
    },
  };
  writeChildren(element, $contentOf(node), writer);
}

/** The element a block had, or one with its type and id that is nobody's any more: a block that was put back. */
function $finder(parent: Y.XmlElement, pairs: Pairs): Writer<ElementNode>['find'] {
  let free: Map<string, Y.XmlElement> | null = null;
  return (block) => {
    const own = pairs.elementOf(block);
    if (own?.parent === parent) return own;
    free ??= new Map(
      elementsIn(parent)
        .filter((child) => pairs.$nodeOf(child)?.isAttached() !== true)
        .map((child) => [`${child.nodeName} ${blockIdIn(child)}`, child]),
    );
    const bid = $blockIdOf(block);
    const found = bid === '' ? undefined : free.get(`${block.getType()} ${bid}`);
    if (found) {
      free.delete(`${block.getType()} ${bid}`);
      pairs.set(found, block);
      $pushWhole(found, block, pairs);
    }
    return found;
  };
}

function $contentOf(node: ElementNode): Content<ElementNode>[] {
  const content: Content<ElementNode>[] = [];
  let inline: LexicalNode[] = [];
  const close = (isNeeded: boolean): void => {
    if (inline.length > 0 || isNeeded) content.push({ row: $rowJson(inline) });
    inline = [];
  };
  for (const child of node.getChildren()) {
    if (!$isBlock(child)) {
      inline.push(child);
      continue;
    }
    close(false);
    content.push({ block: child });
  }
  close(content.length === 0 && !HOLDS_BLOCKS.has(node.getType()));
  return content;
}

/** Canonical: neighbouring runs that are alike are one. */
function $rowJson(nodes: readonly LexicalNode[]): InlineJSON[] {
  const block = canonicalOf({ type: 'paragraph', children: nodes.map($serialized) });
  return (block as { children: InlineJSON[] }).children;
}

// From the doc to the editor.

type DocumentEvents = Y.YEvent<Y.XmlElement | Y.XmlText>[];
type Step = { retain?: number; insert?: unknown; delete?: number };

interface Changes {
  /** Elements whose own fields changed. */
  fields: Set<Y.XmlElement>;
  /** Elements of which something inside changed. */
  children: Set<Y.XmlElement>;
  /** What happened to rows. */
  rows: { element: Y.XmlElement; steps: Step[] }[];
}

const isElement = (type: unknown): type is Y.XmlElement => type instanceof Y.XmlElement;

function changesIn(events: DocumentEvents): Changes {
  const changes: Changes = { fields: new Set(), children: new Set(), rows: [] };
  for (const event of events) {
    const { target } = event;
    if (target instanceof Y.XmlText) {
      const { parent } = target;
      if (!isElement(parent)) continue;
      changes.children.add(parent);
      changes.rows.push({ element: parent, steps: event.delta });
    } else if (isElement(target)) {
      if (event.keys.size > 0) changes.fields.add(target);
      if (event.changes.delta.length > 0) changes.children.add(target);
    }
  }
  return changes;
}

function $pull({ fields, children, rows }: Changes, pairs: Pairs): void {
  $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
  const selected = $readSelection((place) => place);
  const shifts = new Map(
    rows.flatMap(({ element, steps }) => {
      const node = pairs.$nodeOf(element);
      return node ? [[$blockIdOf(node), steps] as const] : [];
    }),
  );
  for (const element of fields) {
    const node = pairs.$nodeOf(element);
    if (node) $setFields(node, fieldsFor(element));
  }
  for (const element of children) {
    const node = pairs.$nodeOf(element);
    if (node?.isAttached()) $pullChildren(element, node, pairs);
  }
  if (selected && 'anchor' in selected) $keepSelection(selected, shifts);
}

const fieldsFor = (element: Y.XmlElement): object => {
  const { children: _children, ...own } = canonicalOf({ ...readFields(element), children: [] }) as Fields;
  return own;
};

function $pullChildren(element: Y.XmlElement, node: ElementNode, pairs: Pairs): void {
  let live = node.getChildren().filter((child) => !$isBlock(child));
  const wanted = element.toArray().flatMap((child): LexicalNode[] => {
    if (child instanceof Y.XmlText) {
      const row = $rowOf(live, readRow(child));
      live = [];
      return row;
    }
    if (!(child instanceof Y.XmlElement)) return [];
    return [pairs.$nodeOf(child) ?? $create(child, pairs)];
  });
  $place(node, wanted);
  // What two people put in apart was counted on each side as if it were alone.
  if ($isListNode(node)) $countItems(node);
}

function $create(element: Y.XmlElement, pairs: Pairs): LexicalNode {
  const node = $parseSerializedNode(canonicalOf(readElement(element)) as SerializedLexicalNode);
  $pair(element, node, pairs);
  return node;
}

function $pair(element: Y.XmlElement, node: LexicalNode | undefined, pairs: Pairs): void {
  if (!$isElementNode(node)) return;
  pairs.set(element, node);
  const blocks = node.getChildren().filter($isBlock);
  elementsIn(element).forEach((child, index) => $pair(child, blocks[index], pairs));
}

/** The caret stays between the characters it stood between. */
function $keepSelection(
  { anchor, focus, format }: Extract<Selected, { anchor: TextPlace }>,
  shifts: ReadonlyMap<string, Step[]>,
): void {
  if (!shifts.has(anchor.bid) && !shifts.has(focus.bid)) return;
  const moved = ({ bid, offset }: TextPlace): TextPlace => ({
    bid,
    offset: shifted(offset, shifts.get(bid) ?? []),
  });
  $writeSelection({ anchor: moved(anchor), focus: moved(focus), format }, (place) => place);
}

function shifted(offset: number, steps: readonly Step[]): number {
  let at = 0;
  let result = offset;
  for (const { retain = 0, insert, delete: gone = 0 } of steps) {
    const come = typeof insert === 'string' ? insert.length : 0;
    if (at < offset) result += come - Math.min(gone, offset - at);
    at += retain + gone;
  }
  return result;
}
