/** Two people rewrote the same words apart: their readings together, one to be chosen. */
import type { ReactNode } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import type { Choice } from '../../../editor/review/deciding';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { FIELD_NAMES } from '../../../app/field-names';
import { CardFrame } from './CardFrame';
import type { Somebody } from './people';
import { LONGEST_WORDS, readingWords } from './words';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { listFormat } from '../../../../../shared/text/formats';
import { shortened } from '../../../../../shared/text/shortened';

export interface AlternativesCardProps {
  id: string;
  alternatives: Choice;
  /** Of its first suggestion, among all. */
  number: number;
  of: number;
  find: (id: string) => Somebody;
  suggestionOf: (id: string) => Suggestion | undefined;
  isCurrent: boolean;
  canDecide: boolean;
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  onPick: (id: string) => void;
  onChoose: (alternatives: Choice, by: string) => void;
}

export function AlternativesCard({
  id,
  alternatives,
  number,
  of,
  find,
  suggestionOf,
  isCurrent,
  canDecide,
  top,
  measure,
  onPick,
  onChoose,
}: AlternativesCardProps): ReactNode {
  const t = useT();
  const count = alternatives.readings.length;
  const list = listFormat(useLocale());
  const words = readingWords(t, alternatives.readings, suggestionOf);
  const readings = alternatives.readings.map((reading, index) => {
    const authors = [reading.by, ...reading.also].map(find);
    const names = list.format(authors.map(({ name }) => name));
    return { reading, authors, names, text: words[index] ?? '' };
  });
  const { field } = alternatives;
  const title =
    field === undefined
      ? t('review.alternatives', { count })
      : t('review.alternatives.field', { count, field: t(FIELD_NAMES[field]) });
  return (
    <CardFrame
      id={id}
      tint="note"
      name={t('review.alternatives.name', {
        title,
        readings: readings.map(({ names, text }) => `${names}: ${text}`).join('; '),
        number,
        count: of,
      })}
      isCurrent={isCurrent}
      top={top}
      measure={measure}
      onPick={onPick}
    >
      <p className="review-card-head">
        <b>{title}</b>
      </p>
      <p className="review-card-was">
        <span className="text-3">{t('review.was')}</span>{' '}
        <bdi>{shortened(alternatives.text, LONGEST_WORDS) || t('review.empty')}</bdi>
      </p>
      {readings.map(({ reading, authors, names, text }) => {
        return (
          <div key={reading.by} className="review-reading">
            <span className="review-authors">
              {authors.map(({ id: person, initials, name, tint }) => (
                <Avatar key={person} size="small" initials={initials} name={name} tint={tint} />
              ))}
            </span>
            <p>
              <b>{names}</b>
              <ins dir="auto">{text}</ins>
            </p>
            {canDecide && (
              <Button size="small" onClick={() => onChoose(alternatives, reading.by)}>
                {t('review.choose')}
              </Button>
            )}
          </div>
        );
      })}
    </CardFrame>
  );
}
