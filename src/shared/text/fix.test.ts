import { expect, it } from 'vitest';
import { narrowed } from './fix';

const change = (quote: string, replacement: string): [number, number, string, string] => {
  const result = narrowed({ start: 10, end: 10 + quote.length, quote, replacement });
  return [result.start, result.end, result.quote, result.replacement];
};

it('keeps what both share at the ends', () => {
  expect(change('Ford”s', 'Ford’s')).toEqual([14, 15, '”', '’']);
  expect(change('Deep-Sea', 'DeepSea')).toEqual([14, 15, '-', '']);
  expect(change('the the', 'the')).toEqual([13, 17, ' the', '']);
  expect(change('ab', 'xy')).toEqual([10, 12, 'ab', 'xy']);
});

it('leaves nothing to change where both are equal', () => {
  expect(change('same', 'same')).toEqual([14, 14, '', '']);
});

it('does not cut a character in two', () => {
  expect(change('a😀b', 'a😁b')).toEqual([11, 13, '😀', '😁']);
  expect(change('𝒜', '𝓜')).toEqual([10, 12, '𝒜', '𝓜']);
});
