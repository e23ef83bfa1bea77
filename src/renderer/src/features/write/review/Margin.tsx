/** The margin beside the text: a card for each suggestion, choice of readings and thread, beside its words. */
import './Margin.css';
import type { LexicalEditor } from 'lexical';
import { useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { AlternativesCard } from './AlternativesCard';
import { currentCard, draftedComment } from './review-state';
import { CommentField } from './CommentField';
import { ThreadCard } from './ThreadCard';
import { SuggestionCard } from './SuggestionCard';
import { useCardPlaces } from './use-card-places';
import type { Review } from './use-review';

export interface MarginProps {
  editor: LexicalEditor;
  review: Review;
  canDecide: boolean;
}

const pick = (id: string): void => currentCard.set(id);

export function Margin({ editor, review, canDecide }: MarginProps): ReactNode {
  const t = useT();
  const [margin, setMargin] = useState<HTMLElement | null>(null);
  const current = useStore(currentCard);
  const { shown, suggestions, alternatives, find, people, comments, decide, choose, reason, person } = review;
  const { onReply, onResolve, onAssign } = comments;
  const draft = useStore(draftedComment);
  const threads = useMemo(() => new Map(comments.shown.map((each) => [each.id, each])), [comments.shown]);
  const numbers = useMemo(
    () => new Map(suggestions.map((suggestion, index) => [suggestion.id, { suggestion, number: index + 1 }])),
    [suggestions],
  );
  /** A choice of readings stands where its first suggestion does, in place of the cards of its readings. */
  const choices = useMemo(
    () =>
      new Map(
        alternatives.flatMap((each) => {
          const first = each.readings[0]?.ids[0];
          return first === undefined ? [] : [[first, each] as const];
        }),
      ),
    [alternatives],
  );
  const ids = useMemo(() => {
    const disputed = new Set(
      alternatives.flatMap(({ readings }) => readings.flatMap((reading) => reading.ids)),
    );
    const own = shown.map(({ id }) => id).filter((id) => choices.has(id) || !disputed.has(id));
    return [...own, ...comments.shown.map(({ id }) => id)];
  }, [shown, alternatives, choices, comments.shown]);
  const first = useMemo(
    () =>
      new Set([
        ...suggestions.filter(({ field }) => field !== undefined).map(({ id }) => id),
        ...comments.shown.filter(({ anchor }) => anchor.kind === 'field').map(({ id }) => id),
      ]),
    [suggestions, comments.shown],
  );
  const { cards, height, measure } = useCardPlaces(editor, margin, ids, current, suggestions, first);
  return (
    <aside
      ref={setMargin}
      className="review-margin"
      data-pane="margin"
      aria-label={t('review.label')}
      tabIndex={-1}
      style={{ minHeight: height }}
    >
      {cards.map(({ id, top }) => {
        const choice = choices.get(id);
        const shared = { id, top, measure, canDecide, isCurrent: id === current, onPick: pick };
        if (choice)
          return (
            <AlternativesCard key={id} {...shared} alternatives={choice} find={find} onChoose={choose} />
          );
        const thread = threads.get(id);
        if (thread)
          return (
            <ThreadCard
              key={id}
              {...{ id, top, measure, thread, people, find, onReply, onResolve, onAssign }}
              isGone={comments.gone.has(id)}
              isCurrent={id === current}
              onPick={pick}
            />
          );
        const known = numbers.get(id);
        if (!known) return null;
        return (
          <SuggestionCard
            key={id}
            {...shared}
            suggestion={known.suggestion}
            number={known.number}
            count={suggestions.length}
            author={find(known.suggestion.by)}
            onDecide={decide}
            onReason={known.suggestion.by === person ? reason : null}
          />
        );
      })}
      {draft && margin && (
        <section
          className="review-card is-draft"
          data-tint="note"
          aria-label={t('comment.new')}
          style={{ top: draft.top === 0 ? 60 : draft.top - margin.getBoundingClientRect().top }}
        >
          <CommentField
            people={people}
            label={t('comment.new')}
            action={t('comment.say')}
            autoFocus
            onSay={(text) => comments.onSay(draft, text)}
            onCancel={() => {
              draftedComment.set(null);
              editor.focus();
            }}
          />
        </section>
      )}
    </aside>
  );
}
