import { describe, expect, it } from 'vitest';
import type { InlineJSON } from '../../../shared/document/json';
import { mergeBlocks, type Clash } from './merge-blocks';
import { mergeRow } from './merge-row';

const row = (text: string, more: Partial<InlineJSON> = {}): InlineJSON[] => [
  { type: 'text', text, ...more } as InlineJSON,
];
const said = (merged: InlineJSON[] | null): string | null =>
  merged && merged.map((node) => (node.type === 'text' ? node.text : '')).join('');
const merge = (now: string, before: string, after: string): string | null =>
  said(mergeRow(row(now), row(before), row(after)));

describe('what somebody did to words that were changed here meanwhile', () => {
  it.each([
    [
      'other words',
      'The small boat left.',
      'The boat left.',
      'The boat left soon.',
      'The small boat left soon.',
    ],
    [
      'words before and after',
      'A boat left at noon.',
      'The boat left at noon.',
      'The boat left at ten.',
      'A boat left at ten.',
    ],
    ['the same, alike', 'A boat left.', 'The boat left.', 'A boat left.', 'A boat left.'],
    ['the same, otherwise', 'A boat left.', 'The boat left.', 'That boat left.', null],
    ['what is gone here', 'The left.', 'The boat left.', 'The ship left.', null],
    ['in another script', '早上船来了。', '船来了。', '船走了。', '早上船走了。'],
  ])('%s', (_what, now, before, after, wanted) => {
    expect(merge(now, before, after)).toBe(wanted);
  });

  it('keeps what is said of words that stay, and looks as they would have it', () => {
    const noted = { type: 'text', text: 'boat', $: { 'note:thread1': 1 } } as never;
    const now = [...row('The '), noted, ...row(' left')];
    const merged = mergeRow(now, row('The boat left'), [...row('The boat '), ...row('left', { format: 1 })]);
    expect(merged).toEqual([...row('The '), noted, ...row(' '), ...row('left', { format: 1 })]);
  });

  it('leaves the block as it is where both changed the same words, and says what they would have', () => {
    const block = (text: string) => ({
      type: 'paragraph' as const,
      $: { bid: 'paragraph1' },
      children: row(text),
    });
    const clashes: Clash[] = [];
    const now = [block('A boat left.')];
    expect(mergeBlocks(now, [block('The boat left.')], [block('That boat left.')], clashes)).toEqual(now);
    expect(clashes).toEqual([{ bid: 'paragraph1', wanted: block('That boat left.') }]);
  });

  it('moves, takes out and brings in blocks among those that came here meanwhile', () => {
    const block = (bid: string) => ({ type: 'paragraph' as const, $: { bid }, children: row(bid) });
    const blocks = (text: string) => text.split(' ').map((letter) => block(letter.padEnd(8, letter)));
    const merged = mergeBlocks(blocks('a b n c d'), blocks('a b c d'), blocks('b a d x'), []);
    expect(merged.map(({ $ }) => $?.bid?.[0]).join(' ')).toBe('b a n d x');
  });
});
