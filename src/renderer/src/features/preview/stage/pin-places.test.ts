import { expect, it } from 'vitest';
import { PIN, pinPlaces } from './pin-places';

const note = (left: number, top: number, height: number, edge = left) => ({
  box: { left, top, width: 200, height },
  edge,
});

it('stands beside the line, whatever the place in it, and never upon its letters', () => {
  const [gap, alone] = pinPlaces([note(180, 100, 30, 40), note(40, 300, 600)], 1);
  expect(gap).toEqual({ left: 40 - PIN - 2, top: 104 });
  expect(alone).toEqual({ left: 40 - PIN - 2, top: 300 });
});

it('stands outside a page that has no margin, and on the page from above', () => {
  expect(pinPlaces([note(0, 4, 10)], 1)).toEqual([{ left: -PIN, top: 0 }]);
});

it('follows the zoom', () => {
  expect(pinPlaces([note(400, 200, 20)], 0.5)).toEqual([{ left: 200 - PIN - 2, top: 94 }]);
});

it('makes room for others of the same place', () => {
  const tops = pinPlaces([note(40, 100, 300), note(40, 100, 300), note(40, 110, 300)], 1).map(
    ({ top }) => top,
  );
  expect(tops).toEqual([100, 124, 148]);
});
