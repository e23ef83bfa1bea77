import { expect, it } from 'vitest';
import { becomes } from './proof-html';
import type { WordProps } from './word';

const is: WordProps = { kind: 'paragraph', level: 0, list: 0, start: 1, direction: null, alignment: null };

it('a proof says what of a paragraph changes', () => {
  expect(becomes(is, { ...is, kind: 'quote' })).toBe('Becomes quotation (was paragraph)');
  expect(becomes(is, { ...is, alignment: 'center' })).toBe('Aligned: Centred');
  expect(becomes({ ...is, alignment: 'end' }, is)).toBe('Aligned: At the start of the line');
  const item: WordProps = { ...is, kind: 'bullet' };
  expect(becomes(item, { ...item, level: 1 })).toBe('Indented');
});
