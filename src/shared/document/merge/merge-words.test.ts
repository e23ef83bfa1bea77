import { describe, expect, it } from 'vitest';
import { wordSegmenter } from '../compare/words';
import type { InlineJSON } from '../json';
import { textOfInline } from '../read';
import { mergeWords } from './merge-words';

const row = (text: string): InlineJSON[] => [{ type: 'text', text }];
const merge = (base: InlineJSON[], mine: InlineJSON[], theirs: InlineJSON[]): InlineJSON[] | null =>
  mergeWords({ base, mine, theirs }, wordSegmenter('en'));

describe('words that two sides changed', () => {
  it('go together where the changes do not meet', () => {
    const merged = merge(
      row('Print it. Laminate it. Hang it where people are waiting.'),
      row('Print it. Laminate it. Hang it where people already wait.'),
      row('Print it, laminate it, hang it where people are waiting.'),
    );
    expect(textOfInline(merged ?? [])).toBe('Print it, laminate it, hang it where people already wait.');
  });

  it('are for a person where they do, or stand side by side', () => {
    const base = row('Only one of them is on the wall.');
    const two = row('Only two of them are on the wall.');
    expect(merge(base, two, row('Only three of them is on it.'))).toBeNull();
    expect(
      merge(row('It crosses at dawn.'), row('It leaves at dawn.'), row('It crosses at noon.')),
    ).toBeNull();
    expect(
      merge(base, row('Just one of them is on the wall.'), row('Only some of them is on the wall.')),
    ).toBeNull();
  });

  it('are taken once where both changed them alike', () => {
    const both = row('Only two of them are on a wall.');
    expect(merge(row('Only one of them is on the wall.'), both, both)).toEqual(both);
  });

  it('keep what either side did to their look', () => {
    const bold: InlineJSON[] = [
      { type: 'text', text: 'Only ' },
      { type: 'text', text: 'one', format: 1 },
      { type: 'text', text: ' of them is on the wall.' },
    ];
    const door = row('Only one of them is on the door.');
    expect(merge(row('Only one of them is on the wall.'), bold, door)).toEqual([
      { type: 'text', text: 'Only ' },
      { type: 'text', text: 'one', format: 1 },
      { type: 'text', text: ' of them is on the door.' },
    ]);
    expect(merge(row('Only one of them.'), bold.slice(0, 2), row('Only two of them.'))).toBeNull();
  });
});
