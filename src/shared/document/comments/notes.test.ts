import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../json';
import { publishedRoot } from '../suggestions/decide';
import { notedIn } from './notes';

const note = { 'note:thread1': 1 } as never;

const root: RootJSON = {
  type: 'root',
  children: [
    { type: 'headline', children: [{ type: 'text', text: 'Head' }] },
    { type: 'standfirst', children: [] },
    {
      type: 'paragraph',
      $: { bid: 'paragraph1' },
      children: [
        { type: 'text', text: 'One ' },
        { type: 'text', text: 'two', $: note },
        { type: 'link', url: '/a', children: [{ type: 'text', text: ' three', $: note }] },
        { type: 'text', text: ' four' },
      ],
    },
  ],
};

describe('the words a comment is about', () => {
  it('are found with their block, over links', () => {
    expect(notedIn(root).get('thread1')).toEqual({ bid: 'paragraph1', text: 'two three' });
  });

  it('go out without a trace of the comment', () => {
    expect(publishedRoot(root).children[2]).toEqual({
      type: 'paragraph',
      $: { bid: 'paragraph1' },
      children: [
        { type: 'text', text: 'One two' },
        { type: 'link', url: '/a', children: [{ type: 'text', text: ' three' }] },
        { type: 'text', text: ' four' },
      ],
    });
  });
});
