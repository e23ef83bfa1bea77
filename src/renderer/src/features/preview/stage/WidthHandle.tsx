/** The edge of a page whose width is set by hand: dragged, or moved by the arrow keys. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { useT } from '../../../app/i18n';
import { NARROWEST, WIDEST } from '../look';
import type { Fit } from './fit';

const STEP = 10;

export function WidthHandle({ fit, onWidthChange }: { fit: Fit; onWidthChange: (pixels: number) => void }) {
  const t = useT();
  const { width } = fit.page;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const origin = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => {
      // The page stands in the middle of its stage, so each edge moves by half.
      onWidthChange(width + (2 * (moved.clientX - origin)) / fit.zoom);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 10 * STEP : STEP;
    if (event.key === 'ArrowLeft') onWidthChange(width - step);
    else if (event.key === 'ArrowRight') onWidthChange(width + step);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="preview-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('preview.width')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
