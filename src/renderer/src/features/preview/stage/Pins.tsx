/** Notes pinned beside the places on the page that they are about, moving with it. */
import './Pins.css';
import { useEffect, useRef } from 'react';
import { useT } from '../../../app/i18n';
import type { FramePage } from '../frame/frame-page';
import type { PageNote } from '../frame/notes';
import { pinPlaces } from './pin-places';

export interface PinsProps {
  page: FramePage;
  notes: readonly PageNote[];
  zoom: number;
  current: string | null;
  onCurrentChange: (id: string | null) => void;
}

export function Pins({ page, notes, zoom, current, onCurrentChange }: PinsProps) {
  const t = useT();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const { scrollX, scrollY } = page.view;
      layer.current?.style.setProperty('translate', `${-scrollX * zoom}px ${-scrollY * zoom}px`);
    };
    follow();
    page.view.addEventListener('scroll', follow, { passive: true });
    return () => page.view.removeEventListener('scroll', follow);
  }, [page, zoom, notes]);
  const places = pinPlaces(notes, zoom);
  return (
    <div className="preview-pins">
      <div className="preview-pins-page" ref={layer}>
        {notes.map(({ id, message, params, box }, index) => {
          const words = t(message, params);
          return (
            <div key={id}>
              {current === id && (
                <span
                  className="preview-pin-box"
                  style={{
                    left: box.left * zoom,
                    top: box.top * zoom,
                    width: box.width * zoom,
                    height: box.height * zoom,
                  }}
                />
              )}
              <button
                type="button"
                className="preview-pin num"
                title={words}
                aria-label={t('preview.note.pin', { number: index + 1, words })}
                aria-pressed={current === id}
                style={places[index]}
                onClick={() => onCurrentChange(current === id ? null : id)}
              >
                {index + 1}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
