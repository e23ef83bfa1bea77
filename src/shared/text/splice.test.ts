import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spliceBetween, spliced } from './splice';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '<', '😀'), maxLength: 12 });

it('makes one text into the other', () => {
  fc.assert(
    fc.property(text, text, text, text, (before, was, is, after) => {
      const [old, next] = [before + was + after, before + is + after];
      const splice = spliceBetween(old, next);
      expect(spliced(old, splice)).toBe(next);
      expect(splice.text.length).toBeLessThanOrEqual(is.length);
    }),
    { seed: 20261127 },
  );
});

it('sends nothing where nothing changed, and all where nothing was there', () => {
  expect(spliceBetween('same', 'same')).toEqual({ start: 4, end: 0, text: '' });
  expect(spliceBetween('', 'all')).toEqual({ start: 0, end: 0, text: 'all' });
});
