/** Two people rewrote the same words apart: their readings together, one to be chosen. */
import type { ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import type { Choice } from '../../../editor/review/deciding';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { FIELD_NAMES } from '../../../app/field-names';
import { CardFrame } from './CardFrame';
import type { Somebody } from './people';
import { LONGEST_WORDS } from './words';
import { shortened } from '../../../../../shared/text/shortened';

export interface AlternativesCardProps {
  id: string;
  alternatives: Choice;
  find: (id: string) => Somebody;
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
  find,
  isCurrent,
  canDecide,
  top,
  measure,
  onPick,
  onChoose,
}: AlternativesCardProps): ReactNode {
  const t = useT();
  const count = alternatives.readings.length;
  const { field } = alternatives;
  const title =
    field === undefined
      ? t('review.alternatives', { count })
      : t('review.alternatives.field', { count, field: t(FIELD_NAMES[field]) });
  return (
    <CardFrame
      id={id}
      tint="note"
      name={title}
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
        <bdi>{shown(alternatives.text, t('review.empty'))}</bdi>
      </p>
      {alternatives.readings.map((reading) => {
        const author = find(reading.by);
        return (
          <div key={reading.by} className="review-reading">
            <Avatar size="small" initials={author.initials} name={author.name} tint={author.tint} />
            <p>
              <b>{author.name}</b>
              <ins dir="auto">{shown(reading.text, t('review.empty'))}</ins>
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

const shown = (text: string, empty: string): string => (text === '' ? empty : shortened(text, LONGEST_WORDS));
