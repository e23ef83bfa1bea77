/** One suggestion in the margin: who, when, what and why, and what can be decided. */
import { memo, useState, type ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { useLocale, useT } from '../../../app/i18n';
import type { Verdict } from '../../../editor/review/verdict';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { listFormat } from '../../../../../shared/text/formats';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { IconButton } from '../../../ui/IconButton';
import { CardFrame } from './CardFrame';
import type { Somebody } from './people';
import { TimeOf } from './TimeOf';
import { sayWith, suggestionWords, told, wordsIn } from './words';

export interface SuggestionCardProps {
  id: string;
  suggestion: Suggestion;
  author: Somebody;
  /** Who else proposes the very same, with all of these suggestions; null where nobody does. */
  alike: { ids: readonly string[]; also: readonly Somebody[] } | null;
  number: number;
  count: number;
  isCurrent: boolean;
  canDecide: boolean;
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  onPick: (id: string) => void;
  onDecide: (ids: readonly string[], verdict: Verdict) => void;
  /** Null: it is somebody else's, who alone can say why. */
  onReason: ((id: string, why: string) => void) | null;
}

export const SuggestionCard = memo(function SuggestionCard({
  id,
  suggestion,
  author,
  alike,
  number,
  count,
  isCurrent,
  canDecide,
  top,
  measure,
  onPick,
  onDecide,
  onReason,
}: SuggestionCardProps): ReactNode {
  const t = useT();
  const { at, why } = suggestion;
  const picture = suggestion.props?.['media'];
  const says = suggestionWords(t, suggestion);
  const authors = [author, ...(alike?.also ?? [])];
  const names = listFormat(useLocale()).format(authors.map(({ name }) => name));
  const decide = (verdict: Verdict) => (): void => onDecide(alike?.ids ?? [id], verdict);
  return (
    <CardFrame
      id={id}
      tint={author.tint}
      name={t('review.card.name', { name: names, says, number, count })}
      isCurrent={isCurrent}
      top={top}
      measure={measure}
      onPick={onPick}
    >
      <header className="review-card-head">
        {authors.map(({ id: person, initials, name, tint }) => (
          <Avatar key={person} size="small" initials={initials} name={name} tint={tint} />
        ))}
        <b>{names}</b>
        <TimeOf at={at} />
        {isCurrent ? (
          <span className="review-card-number num">
            {t('review.position', { number, count })}
            <IconButton
              icon="comment"
              label={t('comment.onSuggestion')}
              keycap={keycapOf('review.comment')}
              onClick={() => runCommand('review.comment')}
            />
          </span>
        ) : (
          canDecide && (
            <span className="review-card-quick">
              <IconButton icon="check" label={t('review.accept')} onClick={decide('accept')} />
              <IconButton icon="close" label={t('review.reject')} onClick={decide('reject')} />
            </span>
          )
        )}
      </header>
      <p className="review-card-says">
        <Says suggestion={suggestion} />
      </p>
      {typeof picture === 'string' && (
        <img className="review-card-picture" src={`/media/${picture}`} alt="" />
      )}
      {isCurrent && canDecide && onReason ? (
        <ReasonField key={id} why={why} onReason={(said) => onReason(id, said)} />
      ) : (
        why !== '' && <p className="review-card-why">{why}</p>
      )}
      {isCurrent && canDecide && (
        <div className="review-card-actions">
          <Button size="small" icon="check" keycap={keycapOf('review.accept')} onClick={decide('accept')}>
            {t('review.accept')}
          </Button>
          <Button size="small" icon="close" keycap={keycapOf('review.reject')} onClick={decide('reject')}>
            {t('review.reject')}
          </Button>
        </div>
      )}
    </CardFrame>
  );
});

/** Enter, or leaving it, says it; Escape leaves it as it was. */
function ReasonField({ why, onReason }: { why: string; onReason: (why: string) => void }): ReactNode {
  const t = useT();
  const [text, setText] = useState(why);
  const say = (): void => {
    if (text.trim() !== why) onReason(text.trim());
  };
  return (
    <TextField
      label={t('review.reason')}
      labelHidden
      placeholder={t('review.reason')}
      maxLength={2000}
      value={text}
      onValueChange={setText}
      onBlur={say}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(why);
        else if (event.key === 'Enter') event.currentTarget.closest<HTMLElement>('[data-card]')?.focus();
        else return;
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}

/** The same words with what goes and what comes drawn as marks. */
function Says({ suggestion }: { suggestion: Suggestion }): ReactNode {
  const t = useT();
  const { before, after } = wordsIn(suggestion);
  // Marks need no quotation marks.
  const says = sayWith(t, suggestion, GOES, COMES).replaceAll(
    comes(suggestion.kind) ? /“([\u0001\u0002])”/g : /“(\u0001)”/g,
    '$1',
  );
  return says.split(/([\u0001\u0002])/).map((part, index) => {
    if (part === GOES)
      return (
        <del key={index} dir="auto">
          {told(before, suggestion)}
        </del>
      );
    if (part === COMES)
      return comes(suggestion.kind) ? (
        <ins key={index} dir="auto">
          {told(after, suggestion)}
        </ins>
      ) : (
        <bdi key={index}>{told(after, suggestion)}</bdi>
      );
    return part;
  });
}

/** Stand for the words in a message, so that they can be drawn. */
const [GOES, COMES] = ['\u0001', '\u0002'];

/** Of a block changed it is one of its fields. */
const COMING: readonly Suggestion['kind'][] = ['insert', 'replace', 'insert-block', 'change-block', 'field'];
const comes = (kind: Suggestion['kind']): boolean => COMING.includes(kind);
