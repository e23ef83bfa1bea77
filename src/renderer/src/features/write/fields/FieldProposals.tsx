/** Below a field of the inspector: what is suggested for it, by whom and why, with what it is now, to be decided there. */
import type { ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { Avatar } from '../../../ui/Avatar';
import { IconButton } from '../../../ui/IconButton';
import { currentCard } from '../review/review-state';
import type { Review } from '../review/use-review';
import { LONGEST_WORDS, suggestionWords } from '../review/words';
import { shortened } from '../../../../../shared/text/shortened';

export interface FieldProposalsProps {
  field: string;
  review: Review;
  canDecide: boolean;
}

export function FieldProposals({ field, review, canDecide }: FieldProposalsProps): ReactNode {
  const t = useT();
  const current = useStore(currentCard);
  const proposals = review.suggestions.filter((suggestion) => suggestion.field === field);
  if (proposals.length === 0) return null;
  return (
    <ul className="write-proposals" aria-label={t('review.proposals')}>
      {proposals.map((suggestion) => {
        const { id, by, before, after, why } = suggestion;
        const author = review.find(by);
        return (
          <li
            key={id}
            className="write-proposal"
            data-tint={author.tint}
            aria-current={id === current || undefined}
            aria-label={`${author.name}: ${suggestionWords(t, suggestion)}`}
          >
            <Avatar size="small" initials={author.initials} name={author.name} tint={author.tint} />
            <span className="write-proposal-words">
              {before !== '' && <del>{shortened(before, LONGEST_WORDS)}</del>}{' '}
              <ins>{after === '' ? t('review.empty') : shortened(after, LONGEST_WORDS)}</ins>
              {why !== '' && <small>{why}</small>}
            </span>
            {canDecide && (
              <span className="write-proposal-actions">
                <IconButton
                  icon="check"
                  label={t('review.accept')}
                  onClick={() => review.decide([id], 'accept')}
                />
                <IconButton
                  icon="close"
                  label={t('review.reject')}
                  onClick={() => review.decide([id], 'reject')}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
