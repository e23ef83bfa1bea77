/** One thread of comments in the margin: what was said, a reply, who shall see to it, and whether it is settled. */
import { memo, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import type { Thread } from '../../../../../shared/document/comments/threads';
import { shortened } from '../../../../../shared/text/shortened';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { fieldName } from '../../../app/field-names';
import { CardFrame } from './CardFrame';
import { CommentField } from './CommentField';
import type { Somebody } from './people';
import { begunReply, keepReply } from './review-state';
import { TimeOf } from './TimeOf';
import { LONGEST_WORDS } from './words';

export interface ThreadActions {
  onReply: (thread: string, text: string) => void;
  onResolve: (thread: string, is: boolean) => void;
  onAssign: (thread: string, person: string | null) => void;
}

export interface ThreadCardProps extends ThreadActions {
  id: string;
  thread: Thread;
  /** Its place among all that are shown. */
  number: number;
  of: number;
  people: readonly Somebody[];
  find: (id: string) => Somebody;
  /** The words, block or field it is about are no longer there. */
  isGone: boolean;
  isCurrent: boolean;
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  onPick: (id: string) => void;
}

export const ThreadCard = memo(function ThreadCard({
  id,
  thread,
  number,
  of,
  people,
  find,
  isGone,
  isCurrent,
  top,
  measure,
  onPick,
  onReply,
  onResolve,
  onAssign,
}: ThreadCardProps): ReactNode {
  const t = useT();
  const [first] = thread.comments;
  const isSettled = thread.resolved !== null;
  const said = first?.text ?? '';
  return (
    <CardFrame
      id={id}
      tint="note"
      name={t('comment.card.name', {
        name: find(first?.by ?? '').name,
        text: shortened(said, LONGEST_WORDS),
        count: thread.comments.length - 1,
        number,
        of,
      })}
      isCurrent={isCurrent}
      isSettled={isSettled}
      top={top}
      measure={measure}
      onPick={onPick}
    >
      {thread.comments.map((comment, index) => {
        const author = find(comment.by);
        return (
          <div key={comment.id} className="review-comment">
            <header className="review-card-head">
              <Avatar size="small" initials={author.initials} name={author.name} tint={author.tint} />
              <b>{author.name}</b>
              <TimeOf at={comment.at} />
              {index === 0 && (
                <Button
                  className="review-card-number"
                  size="small"
                  tone="quiet"
                  icon={isSettled ? 'undo' : 'check'}
                  onClick={() => onResolve(id, !isSettled)}
                >
                  {t(isSettled ? 'comment.reopen' : 'comment.resolve')}
                </Button>
              )}
            </header>
            {index === 0 && <About thread={thread} isGone={isGone} />}
            <p className="review-comment-text" dir="auto">
              {comment.text}
            </p>
          </div>
        );
      })}
      {thread.assignee !== null && (
        <p className="review-comment-for">{t('comment.for', { name: find(thread.assignee).name })}</p>
      )}
      {isCurrent && (
        <>
          <CommentField
            people={people}
            label={t('comment.reply')}
            action={t('comment.reply')}
            begun={begunReply(id)}
            onWrite={(text) => keepReply(id, text)}
            onSay={(text) => onReply(id, text)}
          />
          <Select<string>
            label={t('comment.assign')}
            value={thread.assignee === null ? '' : find(thread.assignee).id}
            onValueChange={(person) => onAssign(id, person === '' ? null : person)}
            options={[
              { value: '', label: t('comment.nobody') },
              ...people.map(({ id: person, name }) => ({ value: person, label: t('comment.for', { name }) })),
            ]}
          />
        </>
      )}
    </CardFrame>
  );
});

function About({ thread, isGone }: { thread: Thread; isGone: boolean }): ReactNode {
  const t = useT();
  const { anchor } = thread;
  if (anchor.kind === 'field') {
    const name = fieldName(anchor.field);
    return (
      <p className="review-comment-about">
        {t('comment.field', { field: name === null ? anchor.field : t(name) })}
      </p>
    );
  }
  if (isGone)
    return (
      <p className="review-comment-about">{t('comment.gone', { quote: shortened(anchor.quote, 120) })}</p>
    );
  return null;
}
