/** One suggestion in the margin: who, when, what and why, and what can be decided. */
import { memo, type ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { useT } from '../../../app/i18n';
import type { Verdict } from '../../../editor/review/deciding';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { CardFrame } from './CardFrame';
import type { Somebody } from './people';
import { TimeOf } from './TimeOf';
import { shortened, suggestionWords } from './words';

export interface SuggestionCardProps {
  id: string;
  suggestion: Suggestion;
  author: Somebody;
  number: number;
  count: number;
  isCurrent: boolean;
  canDecide: boolean;
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  onPick: (id: string) => void;
  onDecide: (ids: readonly string[], verdict: Verdict) => void;
}

export const SuggestionCard = memo(function SuggestionCard({
  id,
  suggestion,
  author,
  number,
  count,
  isCurrent,
  canDecide,
  top,
  measure,
  onPick,
  onDecide,
}: SuggestionCardProps): ReactNode {
  const t = useT();
  const { at, why } = suggestion;
  const says = suggestionWords(t, suggestion);
  return (
    <CardFrame
      id={id}
      tint={author.tint}
      name={t('review.card.name', { name: author.name, says, number, count })}
      isCurrent={isCurrent}
      top={top}
      measure={measure}
      onPick={onPick}
    >
      <header className="review-card-head">
        <Avatar size="small" initials={author.initials} name={author.name} tint={author.tint} />
        <b>{author.name}</b>
        <TimeOf at={at} />
        {isCurrent ? (
          <span className="review-card-number num">{t('review.position', { number, count })}</span>
        ) : (
          canDecide && (
            <span className="review-card-quick">
              <IconButton icon="check" label={t('review.accept')} onClick={() => onDecide([id], 'accept')} />
              <IconButton icon="close" label={t('review.reject')} onClick={() => onDecide([id], 'reject')} />
            </span>
          )
        )}
      </header>
      <p className="review-card-says">
        <Says suggestion={suggestion} />
      </p>
      {why !== '' && <p className="review-card-why">{why}</p>}
      {isCurrent && canDecide && (
        <div className="review-card-actions">
          <Button
            size="small"
            icon="check"
            keycap={keycapOf('review.accept')}
            onClick={() => onDecide([id], 'accept')}
          >
            {t('review.accept')}
          </Button>
          <Button
            size="small"
            icon="close"
            keycap={keycapOf('review.reject')}
            onClick={() => onDecide([id], 'reject')}
          >
            {t('review.reject')}
          </Button>
        </div>
      )}
    </CardFrame>
  );
});

/** The same words with what goes and what comes drawn as marks. */
function Says({ suggestion }: { suggestion: Suggestion }): ReactNode {
  const t = useT();
  const { kind, before, after } = suggestion;
  const says = t(`review.says.${kind}`, { before: GOES, after: COMES });
  return says.split(/([\u0001\u0002])/).map((part, index) => {
    if (part === GOES) return <del key={index}>{shortened(before)}</del>;
    if (part === COMES) return comes(kind) ? <ins key={index}>{shortened(after)}</ins> : shortened(after);
    return part.replaceAll(/[“”]/g, '');
  });
}

/** Stand for the words in a message, so that they can be drawn. */
const [GOES, COMES] = ['\u0001', '\u0002'];

const comes = (kind: Suggestion['kind']): boolean =>
  kind === 'insert' || kind === 'replace' || kind === 'insert-block';
