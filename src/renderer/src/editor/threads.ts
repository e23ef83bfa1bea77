/** The comments of a piece in this window: read from the document, written to it. They are no part of undo. */
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
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
import { $parts } from '../../../shared/document/operations/find';
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
    const block = node && $blockOf(node);
    if (!node || !block) return null;
    const top = editor.getElementByKey(block.getKey())?.getBoundingClientRect().top ?? 0;
    if ($isRangeSelection(selection) && !selection.isCollapsed() && caret)
      return { kind: 'words', caret, top };
    return $wholeBlock($isNodeSelection(selection) ? node : block, block, top);
  });
}

/** The words that a suggestion is about, as far as they are in the block in which it begins; where it is about no words, that block. */
export function subjectOfSuggestion(editor: LexicalEditor, id: string): Subject | null {
  const marks = editor.getRootElement()?.querySelectorAll(`[data-suggestion~="${CSS.escape(id)}"]`) ?? [];
  const seen = [...marks].find((mark) => mark.getClientRects().length > 0) ?? marks[0]?.parentElement;
  const top = seen?.getBoundingClientRect().top ?? 0;
  return editor.read(() => {
    const nodes = [...marks].flatMap((mark) => $getNearestNodeFromDOMNode(mark) ?? []);
    const [first] = nodes;
    const block = first && $blockOf(first);
    if (!first || !block) return null;
    const words = $spanOf(block, (part) => nodes.some((node) => $isTextNode(node) && node.is(part)));
    if (!words) return $wholeBlock($isElementNode(first) && !first.isInline() ? first : block, block, top);
    const bid = $blockIdOf(block);
    const caret = { anchor: { bid, offset: words.start }, focus: { bid, offset: words.end } };
    return { kind: 'words', caret, top };
  });
}

const $blockOf = (node: LexicalNode): ElementNode | null => $itemOf(node) ?? $lineOf(node) ?? $topBlock(node);

function $wholeBlock(owner: LexicalNode, block: ElementNode, top: number): Subject {
  return { kind: 'block', bid: $blockIdOf(owner), quote: block.getTextContent().slice(0, 400), top };
}

/** From the first of these parts of a block to the last. */
function $spanOf(
  block: ElementNode,
  isIt: (part: LexicalNode) => boolean,
): { start: number; end: number } | null {
  let at = 0;
  const spans = [...$parts(block)].flatMap((part) => {
    const start = at;
    at += $isTextNode(part) ? part.getTextContentSize() : 1;
    return isIt(part) ? [{ start, end: at }] : [];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
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
