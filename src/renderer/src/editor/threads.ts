/** The comments of a piece in this window: read from the document, written to it. They are no part of undo. */
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';
import { useSyncExternalStore } from 'react';
import { $blockIdOf, newBlockId } from '../../../shared/document/block-ids';
import { $noteSelection } from '../../../shared/document/comments/annotate';
import {
  assign,
  beginThread,
  readThreads,
  reply,
  setResolved,
  threadsOf,
  type Anchor,
  type Said,
  type Thread,
} from '../../../shared/document/comments/threads';
import { $itemOf, $lineOf, $topBlock } from '../../../shared/document/operations/places';
import { logOf, type LogEntry } from '../../../shared/document/ydoc';
import { focusedField, readCaret, showCaret, type Caret } from './caret';
import { followedMap } from './followed-map';
import { historyOf } from './history';
import type { PieceSession } from './session';

/** Of changes of comments made in this window. */
const ORIGIN = { name: 'comment' };

const storeOf = followedMap<readonly Thread[]>(threadsOf, readThreads);

export function useThreads(session: PieceSession): readonly Thread[] {
  const store = storeOf(session);
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What a comment that is being written will be about. */
export type Subject =
  | { kind: 'words'; caret: Caret; top: number }
  | { kind: 'block'; bid: string; quote: string; top: number }
  | { kind: 'field'; field: string; top: number };

/** The block whose field has the focus, else the selected words, the block with the caret, or the selected image. */
export function subjectOf(editor: LexicalEditor): Subject | null {
  const caret = readCaret(editor.getEditorState());
  return editor.read(() => {
    const field = focusedField(editor);
    const selection = field ? null : $getSelection();
    const node = field
      ? $getNearestNodeFromDOMNode(field)
      : $isNodeSelection(selection)
        ? selection.getNodes()[0]
        : $isRangeSelection(selection)
          ? selection.anchor.getNode()
          : null;
    const block = node && ($itemOf(node) ?? $lineOf(node) ?? $topBlock(node));
    if (!node || !block) return null;
    const top = editor.getElementByKey(block.getKey())?.getBoundingClientRect().top ?? 0;
    if ($isRangeSelection(selection) && !selection.isCollapsed() && caret)
      return { kind: 'words', caret, top };
    const owner = $isNodeSelection(selection) ? node : block;
    return { kind: 'block', bid: $blockIdOf(owner), quote: block.getTextContent().slice(0, 400), top };
  });
}

/** Begins a thread and answers with its id; null where its words are gone meanwhile. */
export function comment(
  editor: LexicalEditor,
  session: PieceSession,
  subject: Subject,
  said: Said,
): string | null {
  const id = newBlockId();
  const anchor = subject.kind === 'words' ? noteWords(editor, session, id, subject.caret) : anchorOf(subject);
  if (anchor) beginThread(session.doc, id, anchor, said, ORIGIN);
  return anchor && id;
}

function anchorOf(subject: Exclude<Subject, { kind: 'words' }>): Anchor {
  if (subject.kind === 'field') return { kind: 'field', field: subject.field };
  return { kind: 'block', bid: subject.bid, quote: subject.quote };
}

function noteWords(editor: LexicalEditor, session: PieceSession, id: string, caret: Caret): Anchor | null {
  let quote = '';
  showCaret(editor, caret);
  historyOf(session).silently(() =>
    editor.update(() => void (quote = $noteSelection(id)), { discrete: true }),
  );
  return quote === '' ? null : { kind: 'range', bid: caret.anchor.bid, quote: quote.slice(0, 4000) };
}

export function replyTo(session: PieceSession, thread: string, said: Said): void {
  reply(session.doc, thread, newBlockId(), said, ORIGIN);
}

export function resolveThread(
  session: PieceSession,
  who: Pick<LogEntry, 'person' | 'device' | 'desk'>,
  thread: string,
  is: boolean,
): void {
  const at = new Date().toISOString();
  setResolved(session.doc, thread, is, { by: who.person, at }, ORIGIN);
  const what = is ? 'comment-resolved' : 'comment-reopened';
  logOf(session.doc).push([{ what, at, ...who, detail: { thread } }]);
}

export function assignThread(session: PieceSession, thread: string, person: string | null): void {
  assign(session.doc, thread, person, ORIGIN);
}
