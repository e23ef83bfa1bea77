/** The comments of the open piece: which are shown, which have lost their words, and everything that can be done to them. */
import type { LexicalEditor } from 'lexical';
import { useCallback, useMemo } from 'react';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import type { Decider } from '../../../editor/review/deciding';
import type { PieceSession } from '../../../editor/session';
import {
  assignThread,
  comment,
  replyTo,
  resolveThread,
  subjectOf,
  useThreads,
  type Subject,
} from '../../../editor/threads';
import { goneIn } from '../../../../../shared/document/comments/notes';
import { mentionsIn, type Said, type Thread } from '../../../../../shared/document/comments/threads';
import type { RootJSON } from '../../../../../shared/document/json';
import { cardBeside, focusCard, hasCardFocus } from './card-focus';
import { markDraftedWords } from './drafted-words';
import { commentPlaces, type CommentPlace } from './comment-places';
import type { usePeople } from './people';
import { currentCard, draftedComment, threadFilter } from './review-state';
import type { ThreadActions } from './ThreadCard';
import { leadToField } from '../inspector-state';

export interface Comments extends ThreadActions {
  all: readonly Thread[];
  /** Those that the filter shows. */
  shown: readonly Thread[];
  /** Of each that is shown its place among them, in reading order. */
  places: ReadonlyMap<string, CommentPlace>;
  /** Ids of those whose words or block are gone. */
  gone: ReadonlySet<string>;
  onSay: (subject: Subject, text: string) => void;
}

/** Where somebody was at work before the comment was written. */
export function backTo(subject: Subject | null, editor: LexicalEditor | null): void {
  if (subject?.kind === 'field') leadToField(subject.field);
  else editor?.focus();
}

export function useComments(
  session: PieceSession,
  editor: LexicalEditor | null,
  root: RootJSON | null,
  who: Decider,
  { all: people, find }: ReturnType<typeof usePeople>,
): Comments {
  const t = useT();
  const all = useThreads(session);
  const filter = useStore(threadFilter);
  const current = useStore(currentCard);
  const { person } = who;
  const shown = useMemo(
    () =>
      all.filter((thread) => {
        if (filter === 'all') return true;
        if (thread.resolved !== null) return false;
        if (filter === 'open') return true;
        return [
          thread.assignee ?? '',
          ...thread.comments.flatMap(({ by, mentions }) => [by, ...mentions]),
        ].some((id) => find(id).id === person);
      }),
    [all, filter, person, find],
  );
  const places = useMemo(() => commentPlaces(shown, root), [shown, root]);
  const gone = useMemo(() => (root ? goneIn(root, all) : new Set<string>()), [all, root]);

  const said = useCallback(
    (text: string): Said => ({
      by: person,
      at: new Date().toISOString(),
      text,
      mentions: mentionsIn(text, people),
    }),
    [person, people],
  );
  const onSay = useCallback(
    (subject: Subject, text: string): void => {
      draftedComment.set(null);
      const id = editor && comment(editor, session, subject, said(text));
      if (id) currentCard.set(id);
      backTo(subject, editor);
    },
    [editor, session, said],
  );
  const onReply = useCallback(
    (thread: string, text: string) => replyTo(session, thread, said(text)),
    [session, said],
  );
  const onResolve = useCallback(
    (thread: string, is: boolean): void => {
      const hadFocus = hasCardFocus(thread);
      const next = is && filter !== 'all' ? cardBeside(thread) : thread;
      resolveThread(session, who, thread, is);
      announce(t(is ? 'comment.resolved' : 'comment.reopened'));
      if (!hadFocus) return;
      // The focus goes on to the next card, or to the text after the last.
      currentCard.set(next);
      if (next === null) editor?.focus();
      else focusCard(next);
    },
    [editor, session, who, filter, t],
  );
  const onAssign = useCallback(
    (thread: string, assignee: string | null) => assignThread(session, thread, assignee),
    [session],
  );

  const begin = (): void => {
    const active = document.activeElement;
    const text = editor?.getRootElement();
    const field = active?.closest<HTMLElement>('.write-inspector [data-field]')?.dataset['field'];
    if (field !== undefined) draftedComment.set({ kind: 'field', field, top: 0 });
    else if (text?.contains(active) !== true && all.some(({ id }) => id === current)) {
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(current ?? '')}"] textarea`)?.focus();
    } else {
      const subject = editor && subjectOf(editor);
      if (subject?.kind === 'words') markDraftedWords();
      if (subject) draftedComment.set(subject);
      else announce(t('comment.nowhere'));
    }
  };
  const thread = all.find(({ id }) => id === current);
  useCommands([
    { id: 'review.comment', enabled: editor !== null && session.readOnly === null, run: begin },
    {
      id: 'review.resolve',
      enabled: thread !== undefined,
      run: () => thread && onResolve(thread.id, thread.resolved === null),
    },
  ]);
  return useMemo(
    () => ({ all, shown, places, gone, onSay, onReply, onResolve, onAssign }),
    [all, shown, places, gone, onSay, onReply, onResolve, onAssign],
  );
}
