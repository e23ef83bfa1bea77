import { describe, expect, it } from 'vitest';
import { fitPage, nextZoom } from './fit';

const ROOM = { width: 1060, height: 780 };

describe('fitPage', () => {
  it('shrinks a page that is wider than the room until its whole width is in sight', () => {
    const { zoom, view, page } = fitPage(ROOM, 1280, 'desktop', null);
    expect(zoom).toBeCloseTo(1012 / 1280);
    expect(view.width).toBe(1012);
    expect(page.width).toBe(1280);
    expect(page.height).toBe(Math.round(view.height / zoom));
  });

  it('never draws a page larger than life by itself', () => {
    expect(fitPage(ROOM, 768, 'tablet', null).zoom).toBe(1);
  });

  it('lets the wanted zoom fall before the page is cut', () => {
    expect(fitPage(ROOM, 1280, 'desktop', 1.5).zoom).toBeCloseTo(1012 / 1280);
    expect(fitPage(ROOM, 360, 'phone', 1.5).zoom).toBe(1.5);
  });

  it('gives a phone the height of a phone', () => {
    expect(fitPage({ width: 1060, height: 2000 }, 360, 'phone', null).view).toEqual({
      width: 360,
      height: 756,
    });
    expect(fitPage(ROOM, 360, 'phone', null).view.height).toBe(780 - 64);
  });

  it('stays sound in no room at all', () => {
    const { zoom, view } = fitPage({ width: 0, height: 0 }, 1280, 'desktop', null);
    expect(zoom).toBe(0.1);
    expect(view.height).toBe(0);
  });
});

describe('nextZoom', () => {
  it('goes from step to step, up to what fits', () => {
    const fit = fitPage(ROOM, 1280, 'desktop', 0.5);
    expect(nextZoom(fit, 'in')).toBe(0.67);
    expect(nextZoom(fit, 'out')).toBe(0.33);
    const full = fitPage(ROOM, 1280, 'desktop', null);
    expect(nextZoom(full, 'in')).toBeNull();
    expect(nextZoom(full, 'out')).toBe(0.75);
  });

  it('has an end on both sides', () => {
    expect(nextZoom(fitPage(ROOM, 360, 'phone', 2), 'in')).toBeNull();
    expect(nextZoom(fitPage(ROOM, 360, 'phone', 0.25), 'out')).toBeNull();
  });
});
