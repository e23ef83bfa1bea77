/**
 * How large a page is drawn. It is laid out at its device's width and scaled to the room there is, so zoom falls
 * before anything is cut. Pure.
 */
import type { DeviceKind } from './devices';

export interface Size {
  width: number;
  height: number;
}

export interface Fit {
  zoom: number;
  /** The largest zoom at which the page's whole width is in sight. */
  largest: number;
  /** The page's window on the stage. */
  view: Size;
  /** The same in the page's own pixels. */
  page: Size;
}

/** Around the frame: beside it, above it; the browser's bar or the phone's edge. Also in Stage.css. */
const BESIDE = 24;
const ABOVE = 20;
const BAR = 37;
const EDGE = 12;
/** A phone is not as tall as a screen. */
const PHONE_RATIO = 2.1;

const SMALLEST = 0.1;
const LARGEST = 2;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

export function fitPage(room: Size, pixels: number, kind: DeviceKind, wanted: number | null): Fit {
  const phone = kind === 'phone';
  const across = room.width - 2 * BESIDE - (phone ? 2 * EDGE : 0);
  const down = room.height - (phone ? 2 * ABOVE + 2 * EDGE : ABOVE + BAR);
  const largest = clamp(across / pixels, SMALLEST, LARGEST);
  const zoom = Math.min(wanted ?? 1, largest);
  const height = Math.max(0, phone ? Math.min(down, pixels * PHONE_RATIO * zoom) : down);
  return {
    zoom,
    largest,
    view: { width: Math.round(pixels * zoom), height: Math.round(height) },
    page: { width: pixels, height: Math.round(height / zoom) },
  };
}

/** The next round zoom, or null where there is none in that direction. */
export function nextZoom({ zoom, largest }: Fit, direction: 'in' | 'out'): number | null {
  const near = 0.005;
  if (direction === 'out') return STEPS.findLast((step) => step < zoom - near) ?? null;
  const step = STEPS.find((each) => each > zoom + near);
  const next = Math.min(step ?? LARGEST, largest);
  return next > zoom + near ? next : null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
