import { expect, it } from 'vitest';
import { shortened } from './shortened';

it.each([
  ['quay', 4, 'quay'],
  ['quays', 4, 'qua…'],
  ['the quay', 5, 'the…'],
  ['', 1, ''],
])('cuts “%s” to %i characters', (text, longest, words) => {
  expect(shortened(text, longest)).toBe(words);
});
