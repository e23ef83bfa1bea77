/** The margin beside the text: a card for each suggestion, choice of readings and thread, beside its words. */
import './Margin.css';
import type { LexicalEditor } from 'lexical';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { AlternativesCard } from './AlternativesCard';
import { currentCard, draftedComment } from './review-state';
import { CommentField } from './CommentField';
import { unmarkDraftedWords } from './drafted-words';
import { ThreadCard } from './ThreadCard';
import { SuggestionCard } from './SuggestionCard';
import { NOWHERE } from './comment-places';
import { backTo } from './use-comments';
import { DRAFT, useCardPlaces } from './use-card-places';
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
  const {
    shown,
    suggestions,
    alternatives,
    agreed,
    find,
    people,
    comments,
    decide,
    choose,
    reason,
    person,
    cardOf,
  } = review;
  const picked = useStore(currentCard);
  const current = picked === null ? null : cardOf(picked);
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
  /** By the suggestion that stands for them: all of the same, and who else made them. */
  const alike = useMemo(
    () => new Map(agreed.map(({ ids, by }) => [ids[0] ?? '', { ids, also: by.slice(1).map(find) }] as const)),
    [agreed, find],
  );
  const ids = useMemo(
    () => [...new Set([...shown, ...comments.shown].map(({ id }) => cardOf(id)))],
    [shown, cardOf, comments.shown],
  );
  const first = useMemo(
    () =>
      new Set([
        ...suggestions.filter(({ field }) => field !== undefined).map(({ id }) => id),
        ...comments.shown.filter(({ anchor }) => anchor.kind === 'field').map(({ id }) => id),
      ]),
    [suggestions, comments.shown],
  );
  // Measured once: the page may be scrolled while somebody writes.
  const draftTop = useMemo(() => {
    if (!draft || draft.kind === 'field') return draft && 0;
    return margin && Math.max(0, draft.top - margin.getBoundingClientRect().top);
  }, [draft, margin]);
  const draftCard = draft?.card === undefined ? undefined : cardOf(draft.card);
  const draftPlace = useMemo(
    () => (draftTop === null ? null : { top: draftTop, card: draftCard }),
    [draftTop, draftCard],
  );
  // One draft can follow another, whose words are marked already.
  const isAboutWords = draft?.kind === 'words';
  useEffect(() => (isAboutWords ? unmarkDraftedWords : undefined), [isAboutWords]);
  const { cards, height, isClose, measure } = useCardPlaces(
    editor,
    margin,
    ids,
    current,
    suggestions,
    first,
    draftPlace,
  );
  return (
    <aside
      ref={setMargin}
      className="review-margin"
      data-pane="margin"
      data-close={isClose || undefined}
      aria-label={t('review.label')}
      tabIndex={-1}
      style={{ minHeight: height }}
    >
      {cards.map(({ id, top }) => {
        if (id === DRAFT)
          return (
            draft && (
              <DraftCard
                key={DRAFT}
                top={top}
                measure={measure}
                people={people}
                onSay={(text) => comments.onSay(draft, text)}
                onCancel={() => {
                  draftedComment.set(null);
                  backTo(draft, editor);
                }}
              />
            )
          );
        const choice = choices.get(id);
        const shared = { id, top, measure, canDecide, isCurrent: id === current, onPick: pick };
        if (choice)
          return (
            <AlternativesCard
              key={id}
              {...shared}
              alternatives={choice}
              number={numbers.get(id)?.number ?? 1}
              of={suggestions.length}
              find={find}
              suggestionOf={(suggestion) => numbers.get(suggestion)?.suggestion}
              onChoose={choose}
            />
          );
        const thread = threads.get(id);
        if (thread)
          return (
            <ThreadCard
              key={id}
              {...{ id, top, measure, thread, people, find, onReply, onResolve, onAssign }}
              {...(comments.places.get(id) ?? NOWHERE)}
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
            alike={alike.get(id) ?? null}
            onDecide={decide}
            onReason={known.suggestion.by === person ? reason : null}
          />
        );
      })}
    </aside>
  );
}

interface DraftCardProps {
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  people: Review['people'];
  onSay: (text: string) => void;
  onCancel: () => void;
}

/** The comment that is being written: the other cards make room for it. */
function DraftCard({ top, measure, people, onSay, onCancel }: DraftCardProps): ReactNode {
  const t = useT();
  const ref = useCallback(
    (element: HTMLElement | null) => {
      measure(DRAFT, element);
      return () => measure(DRAFT, null);
    },
    [measure],
  );
  return (
    <section
      ref={ref}
      className="review-card is-draft"
      data-card={DRAFT}
      data-tint="note"
      aria-label={t('comment.new')}
      style={{ top }}
    >
      <CommentField
        people={people}
        label={t('comment.new')}
        action={t('comment.say')}
        autoFocus
        onSay={onSay}
        onCancel={onCancel}
      />
    </section>
  );
}
