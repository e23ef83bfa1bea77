/** The piece under the cursor, to be read without opening it. */
import './ReadingPane.css';
import { useDeferredValue, type ReactNode } from 'react';
import type { DeskPerson } from '../../../../../shared/contract/desk';
import { AfterFirstFrame, lazyPart } from '../../../app/first-frame';
import { useT } from '../../../app/i18n';
import { EmptyState } from '../../../ui/EmptyState';

const Reading = lazyPart(
  () => import('./Reading'),
  (module) => module.Reading,
);

export interface ReadingPaneProps {
  /** Null when the list is empty. */
  pieceId: string | null;
  people: readonly DeskPerson[];
  width: number;
  /** The edge to resize it by. */
  handle: ReactNode;
  onOpen: () => void;
}

export function ReadingPane({ pieceId, people, width, handle, onOpen }: ReadingPaneProps) {
  const t = useT();
  // The cursor may run down the list faster than pieces can be drawn.
  const id = useDeferredValue(pieceId);
  return (
    <section
      className="desk-reading"
      data-pane="reading"
      aria-label={t('desk.reading')}
      tabIndex={-1}
      style={{ width }}
    >
      <AfterFirstFrame>
        {id === null ? (
          <EmptyState title={t('desk.reading.none')} drawing={false}>
            {null}
          </EmptyState>
        ) : (
          <Reading key={id} id={id} people={people} onOpen={onOpen} />
        )}
      </AfterFirstFrame>
      {handle}
    </section>
  );
}
