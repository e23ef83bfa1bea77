/** Over the text while there is something to review: how much, whose, how it is shown, decisions on many at once. */
import type { ReactNode } from 'react';
import { runCommand } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Menu } from '../../../ui/Menu';
import { Segmented } from '../../../ui/Segmented';
import { Select } from '../../../ui/Select';
import type { SuggestionKind } from '../../../../../shared/document/suggestions/list';
import {
  reviewFilter,
  textView,
  threadFilter,
  VIEWS,
  type TextView,
  type ThreadFilter,
} from './review-state';
import type { Review } from './use-review';

const FILTERS: readonly ThreadFilter[] = ['open', 'mine', 'all'];

export interface ReviewBarProps {
  review: Review;
  canDecide: boolean;
}

export function ReviewBar({ review, canDecide }: ReviewBarProps): ReactNode {
  const t = useT();
  const filter = useStore(reviewFilter);
  const view = useStore(textView);
  const which = useStore(threadFilter);
  const { suggestions, shown, find, comments, decide } = review;
  const authors = [...new Set(suggestions.map(({ by }) => by))];
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  const ids = shown.map(({ id }) => id);
  const isAll = ids.length === suggestions.length;
  const viewChoice = {
    label: t('view.label'),
    value: view,
    onValueChange: textView.set,
    options: VIEWS.map((value) => ({ value, label: t(`view.${value}`) })),
  };
  return (
    <div
      className="review-bar"
      data-many={authors.length > 1 || undefined}
      role="toolbar"
      aria-label={t('review.label')}
    >
      <b className="num">
        {suggestions.length === 0 ? t('review.none') : t('review.suggestions', { count: suggestions.length })}
      </b>
      {authors.length > 0 && (
        <span className="review-bar-authors">
          {authors.map((id) => {
            const author = find(id);
            const count = suggestions.filter(({ by }) => by === id).length;
            return (
              <button
                key={id}
                type="button"
                className="review-bar-author"
                aria-pressed={filter.by === id}
                onClick={() => reviewFilter.set({ ...filter, by: filter.by === id ? null : id })}
              >
                <Avatar size="small" initials={author.initials} name={author.name} tint={author.tint} />
                <span className="review-bar-name">{author.name}</span> <span className="num">{count}</span>
              </button>
            );
          })}
          {(kinds.length > 1 || filter.kind !== null) && (
            <Select<SuggestionKind | 'any'>
              label={t('review.anyKind')}
              value={filter.kind ?? 'any'}
              onValueChange={(kind) => reviewFilter.set({ ...filter, kind: kind === 'any' ? null : kind })}
              options={[
                { value: 'any', label: t('review.anyKind') },
                ...kinds.map((kind) => ({ value: kind, label: t(`review.kind.${kind}`) })),
              ]}
            />
          )}
        </span>
      )}
      {comments.all.length > 0 && (
        <span className="review-bar-authors">
          <Select<ThreadFilter>
            label={t('comment.filter')}
            value={which}
            onValueChange={threadFilter.set}
            options={FILTERS.map((value) => ({
              value,
              label: t(`comment.filter.${value}`, { count: comments.counts[value] }),
            }))}
          />
        </span>
      )}
      <span className="is-end">
        <span className="review-bar-views">
          <Segmented<TextView> {...viewChoice} />
        </span>
        <span className="review-bar-view">
          <Select<TextView> {...viewChoice} />
        </span>
        {canDecide && ids.length > 0 && (
          <>
            <Button size="small" icon="check" onClick={() => decide(ids, 'accept')}>
              {filter.by !== null && filter.kind === null
                ? t('review.acceptAllBy', { name: find(filter.by).name })
                : t(isAll ? 'review.acceptEvery' : 'review.acceptShown', { count: ids.length })}
            </Button>
            <Menu
              align="end"
              trigger={<IconButton icon="more" label={t('review.more')} />}
              sections={[
                {
                  items: [
                    ...(isAll
                      ? []
                      : [
                          {
                            id: 'reject-shown',
                            icon: 'close' as const,
                            label: t('review.rejectShown', { count: ids.length }),
                            onSelect: () => decide(ids, 'reject'),
                          },
                        ]),
                    {
                      id: 'accept-all',
                      icon: 'check',
                      label: t('command.review.acceptAll'),
                      onSelect: () => runCommand('review.acceptAll'),
                    },
                    {
                      id: 'reject-all',
                      icon: 'close',
                      label: t('command.review.rejectAll'),
                      onSelect: () => runCommand('review.rejectAll'),
                    },
                  ],
                },
              ]}
            />
          </>
        )}
      </span>
    </div>
  );
}
