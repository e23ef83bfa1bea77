/** The edge between two panes: drag it, or focus it and use the arrow keys; a double click puts it back. */
import './PaneHandle.css';
import type { KeyboardEvent, PointerEvent } from 'react';

export interface PaneHandleProps {
  label: string;
  /** Which side of the edge the resized pane lies on. */
  pane: 'before' | 'after';
  width: number;
  min: number;
  max: number;
  initial: number;
  onWidthChange: (width: number) => void;
}

const STEP = 16;

export function PaneHandle({ label, pane, width, min, max, initial, onWidthChange }: PaneHandleProps) {
  const set = (next: number) => onWidthChange(Math.round(Math.min(max, Math.max(min, next))));
  const sign = pane === 'before' ? 1 : -1;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const origin = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => set(width + sign * (moved.clientX - origin));
    const stop = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', stop);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', stop);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(width - sign * STEP);
    else if (event.key === 'ArrowRight') set(width + sign * STEP);
    else if (event.key === 'Home') set(min);
    else if (event.key === 'End') set(max);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="ui-pane-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      data-pane-side={pane}
      onPointerDown={onPointerDown}
      onDoubleClick={() => set(initial)}
      onKeyDown={onKeyDown}
    />
  );
}
