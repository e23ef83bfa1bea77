/** The margin beside the text: a card for each suggestion and each choice of readings, beside its words. */
import './Margin.css';
import type { LexicalEditor } from 'lexical';
import { useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { AlternativesCard } from './AlternativesCard';
import { currentCard } from './review-state';
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
  const { shown, suggestions, alternatives, find, decide, choose } = review;
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
    return shown.map(({ id }) => id).filter((id) => choices.has(id) || !disputed.has(id));
  }, [shown, alternatives, choices]);
  const { cards, height, measure } = useCardPlaces(editor, margin, ids, current, suggestions);
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
          />
        );
      })}
    </aside>
  );
}
