import { expect, it } from 'vitest';
import { readMinutes } from './read-time';

it.each([
  [1000, 'up', 1, 5],
  [1001, 'up', 1, 6],
  [1099, 'nearest', 1, 5],
  [1100, 'nearest', 1, 6],
  [1199, 'down', 1, 5],
  [0, 'up', 1, 1],
  [0, 'up', 0, 0],
  [10, 'down', 2, 2],
] as const)('%i words, rounded %s, at least %i: %i', (words, rounding, minimum, minutes) => {
  expect(readMinutes(words, { wordsPerMinute: 200, rounding, minimum })).toBe(minutes);
});
