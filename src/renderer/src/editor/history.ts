/**
 * Undo of one piece in this window: text and fields in one order, a word, a block or a field at a time, the caret where
 * the change was. Owns what makes a step of its own. Must not know how the text is drawn.
 */
import type { LexicalEditor, UpdateListenerPayload } from 'lexical';
import type { UndoManager } from 'yjs';
import { rootOf } from '../../../shared/document/layout/blocks';
import { $isBlock } from '../../../shared/document/block-ids';
import { undoOf } from '../../../shared/document/undo';
import { metaOf } from '../../../shared/document/ydoc';
import { endsWithSpace, isSameCaret, readCaret, type Caret } from './caret';
import type { PieceSession } from './session';

/** Origin of field changes made in this window. */
export const FIELD_ORIGIN = { name: 'field' };

/** On updates that are one step, whatever was typed before and after. */
export const STEP_TAG = 'step';

/** A pause in typing that begins a new step, in milliseconds. */
const PAUSE = 1000;
const BEFORE = 'before';
const AFTER = 'after';

interface StackEvent {
  stackItem: UndoManager['undoStack'][number];
  type: 'undo' | 'redo';
}

export class PieceHistory {
  readonly #undo: UndoManager;
  /** The caret around the change that is on its way into the document. */
  #before: Caret | null = null;
  #after: Caret | null = null;
  #field = '';
  #silent = false;
  #joined = false;
  #showCaret: (caret: Caret) => void = () => undefined;

  constructor(session: PieceSession) {
    this.#undo = undoOf([rootOf(session.doc), metaOf(session.doc)], {
      trackedOrigins: new Set([FIELD_ORIGIN]),
      captureTransaction: () => !this.#silent,
    });
    this.#undo.on('stack-item-added', (event: StackEvent) => this.#remember(event));
    this.#undo.on('stack-item-updated', (event: StackEvent) => this.#remember(event));
    this.#undo.on('stack-item-popped', ({ stackItem, type }: StackEvent) => {
      const caret = stackItem.meta.get(type === 'undo' ? BEFORE : AFTER) as Caret | null | undefined;
      if (caret) this.#showCaret(caret);
    });
  }

  /** What is done in `work` is no step: undo passes over it. It must be done when `work` returns. */
  silently(work: () => void): void {
    this.#silent = true;
    try {
      work();
    } finally {
      this.#silent = false;
    }
  }

  /** All that is done until the answer is called, to words and to fields, is one step. */
  begin(): () => void {
    this.#stop();
    this.#joined = true;
    return () => {
      this.#joined = false;
      this.#stop();
    };
  }

  undo(): void {
    this.#undo.undo();
    this.#field = '';
  }

  redo(): void {
    this.#undo.redo();
    this.#field = '';
  }

  /** Tracks what comes with this origin; undone changes of the text bring the caret back to where they were. */
  attach(origin: object, showCaret: (caret: Caret) => void): () => void {
    this.#undo.addTrackedOrigin(origin);
    this.#showCaret = showCaret;
    return () => {
      this.#undo.removeTrackedOrigin(origin);
      this.#showCaret = () => undefined;
    };
  }

  /** Told of each change of the text before the document hears of it. */
  willEdit(editor: LexicalEditor, update: UpdateListenerPayload): void {
    const before = readCaret(update.prevEditorState);
    const after = readCaret(update.editorState);
    const moved = !isSameCaret(before, this.#after);
    const overwrites =
      before !== null && !isSameCaret(before, { anchor: before.anchor, focus: before.anchor });
    // An input method rewrites one word many times: all of that is one step, however long it takes.
    this.#undo.captureTimeout = this.#joined || editor.isComposing() ? Infinity : PAUSE;
    if (moved || overwrites || this.#field !== '' || isStep(update)) this.#stop();
    this.#field = '';
    this.#before = before;
    this.#after = after;
  }

  /** Told when the document has the change. */
  didEdit(update: UpdateListenerPayload): void {
    if (isStep(update) || endsWithSpace(update.editorState)) this.#stop();
  }

  /** Told before fields are written: what is typed into one field is one step. */
  willWrite(field: string): void {
    this.#undo.captureTimeout = this.#joined ? Infinity : PAUSE;
    if (field !== this.#field) this.#stop();
    this.#field = field;
    this.#before = null;
    this.#after = null;
  }

  #stop(): void {
    if (!this.#joined) this.#undo.stopCapturing();
  }

  #remember({ stackItem }: StackEvent): void {
    // What would undo an undo is the same change.
    const undone = this.#undo.currStackItem;
    if (undone) {
      for (const [key, value] of undone.meta) stackItem.meta.set(key, value);
      return;
    }
    if (!stackItem.meta.has(BEFORE)) stackItem.meta.set(BEFORE, this.#before);
    stackItem.meta.set(AFTER, this.#after);
  }
}

/** Blocks that come or go, and whatever says so of itself. */
function isStep({ tags, dirtyElements, editorState, prevEditorState }: UpdateListenerPayload): boolean {
  if (tags.has(STEP_TAG)) return true;
  for (const key of dirtyElements.keys()) {
    const now = editorState._nodeMap.get(key);
    const then = prevEditorState._nodeMap.get(key);
    const one = now ?? then;
    if ((now === undefined) !== (then === undefined) && one && $isBlock(one)) return true;
  }
  return false;
}

const histories = new WeakMap<PieceSession, PieceHistory>();

export function historyOf(session: PieceSession): PieceHistory {
  const known = histories.get(session) ?? new PieceHistory(session);
  histories.set(session, known);
  return known;
}
