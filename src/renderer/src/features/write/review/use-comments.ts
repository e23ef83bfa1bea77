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
  subjectOfSuggestion,
  useThreads,
} from '../../../editor/threads';
import { goneIn } from '../../../../../shared/document/comments/notes';
import { mentionsIn, type Said, type Thread } from '../../../../../shared/document/comments/threads';
import type { RootJSON } from '../../../../../shared/document/json';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { cardBeside, focusCard, hasCardFocus, returnToCard } from './card-focus';
import { markDraftedWords } from './drafted-words';
import { commentPlaces, type CommentPlace } from './comment-places';
import type { usePeople } from './people';
import {
  currentCard,
  draftedComment,
  threadFilter,
  type DraftedComment,
  type ThreadFilter,
} from './review-state';
import type { ThreadActions } from './ThreadCard';
import { leadToField } from '../inspector-state';

export interface Comments extends ThreadActions {
  all: readonly Thread[];
  /** Those that the filter shows. */
  shown: readonly Thread[];
  /** How many each filter shows. */
  counts: Readonly<Record<ThreadFilter, number>>;
  /** Of each that is shown its place among them, in reading order. */
  places: ReadonlyMap<string, CommentPlace>;
  /** Ids of those whose words or block are gone. */
  gone: ReadonlySet<string>;
  onSay: (draft: DraftedComment, text: string) => void;
}

/** Where somebody was at work before the comment was written. */
export function backTo(draft: DraftedComment, editor: LexicalEditor | null): void {
  if (draft.card !== undefined) returnToCard(draft.card);
  else if (draft.kind === 'field') leadToField(draft.field);
  else editor?.focus();
}

export function useComments(
  session: PieceSession,
  editor: LexicalEditor | null,
  root: RootJSON | null,
  suggestions: readonly Suggestion[],
  who: Decider,
  { all: people, find }: ReturnType<typeof usePeople>,
): Comments {
  const t = useT();
  const all = useThreads(session);
  const filter = useStore(threadFilter);
  const current = useStore(currentCard);
  const { person } = who;
  const filtered = useMemo(() => {
    const open = all.filter(({ resolved }) => resolved === null);
    const mine = open.filter(({ assignee, comments }) =>
      [assignee ?? '', ...comments.flatMap(({ by, mentions }) => [by, ...mentions])].some(
        (id) => find(id).id === person,
      ),
    );
    return { all, open, mine };
  }, [all, person, find]);
  const shown = filtered[filter];
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
    (draft: DraftedComment, text: string): void => {
      draftedComment.set(null);
      const id = editor && comment(editor, session, draft, said(text));
      // Whoever spoke about a suggestion has still to decide it.
      if (id) currentCard.set(draft.card ?? id);
      backTo(draft, editor);
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

  /** What is said from a card is a reply, or about what is suggested there. */
  const beginAtCard = (card: string): boolean => {
    if (all.some(({ id }) => id === card)) {
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"] textarea`)?.focus();
      return true;
    }
    const field = suggestions.find(({ id }) => id === card)?.field;
    const subject: DraftedComment | null =
      field !== undefined ? { kind: 'field', field, top: 0 } : editor && subjectOfSuggestion(editor, card);
    if (subject) draftedComment.set({ ...subject, card });
    return subject !== null;
  };
  const begin = (): void => {
    const active = document.activeElement;
    const text = editor?.getRootElement();
    const field = active?.closest<HTMLElement>('.write-inspector [data-field]')?.dataset['field'];
    const isAtCard = current !== null && text?.contains(active) !== true;
    if (field !== undefined) draftedComment.set({ kind: 'field', field, top: 0 });
    else if (!isAtCard || !beginAtCard(current)) {
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
    () => ({
      all,
      shown,
      counts: { all: all.length, open: filtered.open.length, mine: filtered.mine.length },
      places,
      gone,
      onSay,
      onReply,
      onResolve,
      onAssign,
    }),
    [all, shown, filtered, places, gone, onSay, onReply, onResolve, onAssign],
  );
}
