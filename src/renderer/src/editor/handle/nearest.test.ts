import { expect, it } from 'vitest';
import { heightIn } from './nearest';

const boxes = [
  { top: 10, bottom: 30 },
  { top: 50, bottom: 90 },
];

it.each([
  ['in a block', 20, 20],
  ['between two, nearer to the one above', 35, 29],
  ['between two, nearer to the one below', 46, 51],
  ['above all', -40, 11],
  ['below all', 400, 89],
])('a height %s is one within a block', (_name, y, expected) => {
  expect(heightIn(boxes, y)).toBe(expected);
});
