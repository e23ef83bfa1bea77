/** The left pane of the desk, with the edge that it is resized by. */
import './Library.css';
import type { ReactNode } from 'react';
import { AfterFirstFrame, lazyPart } from '../../../app/first-frame';
import { useT } from '../../../app/i18n';
import type { DeskPlace } from '../../../app/routes';

const LibraryContents = lazyPart(
  () => import('./LibraryContents'),
  (module) => module.LibraryContents,
);

export interface LibraryProps {
  place: DeskPlace;
  width: number;
  /** The edge to resize it by. */
  handle: ReactNode;
}

export function Library({ place, width, handle }: LibraryProps) {
  const t = useT();
  return (
    <aside
      className="desk-side"
      data-pane="library"
      aria-label={t('desk.library')}
      tabIndex={-1}
      style={{ width }}
    >
      <div className="desk-library scroll">
        <AfterFirstFrame>
          <LibraryContents place={place} />
        </AfterFirstFrame>
      </div>
      {handle}
    </aside>
  );
}
