import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../../../shared/document/json';
import { pieceToWord } from './to-word';

const by = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
const text = (words: string) => ({ type: 'text' as const, text: words });

describe('a piece in Word’s paragraphs', () => {
  it('names each paragraph once, where a suggested split has the id of a block that stands elsewhere too', () => {
    const split = { 'split:one1': { ...by, props: { type: 'paragraph', bid: 'after' } } };
    const root: RootJSON = {
      type: 'root',
      children: [
        { type: 'headline', $: { bid: 'head' }, children: [] },
        { type: 'standfirst', $: { bid: 'stand' }, children: [] },
        { type: 'paragraph', $: { bid: 'after' }, children: [text('two')] },
        {
          type: 'paragraph',
          $: { bid: 'before' },
          children: [text('one'), { type: 'linebreak', $: split }, text('two')],
        },
      ],
    };
    const bids = pieceToWord(root, () => 'Ann Lee').paragraphs.map(({ bid }) => bid);
    expect(bids.slice(0, 4)).toEqual(['head', 'stand', 'after', 'before']);
    expect(new Set(bids).size).toBe(5);
    expect(pieceToWord(root, () => 'Ann Lee').paragraphs.map(({ bid }) => bid)).toEqual(bids);
  });
});
