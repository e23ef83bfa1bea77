import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../json';
import { acceptAll, publishedRoot, rejectAll } from '../suggestions/decide';
import { goneIn, notedIn } from './notes';

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

  it('are there while they are only suggested to go, and gone once that is taken', () => {
    const cut = { by: 'ann', at: '2026-11-28T06:00:00.000Z' };
    const [headline, standfirst, paragraph] = root.children;
    const going = {
      ...root,
      children: [headline, standfirst, { ...paragraph, $: { bid: 'paragraph1', 'del:anns1': cut } }],
    } as RootJSON;
    const threads = [
      { id: 'thread1', anchor: { kind: 'range', bid: 'paragraph1', quote: 'two three' } },
      { id: 'thread2', anchor: { kind: 'block', bid: 'paragraph1', quote: 'One two three four' } },
      { id: 'thread3', anchor: { kind: 'field', field: 'slug' } },
      { id: 'thread4', anchor: { kind: 'range', bid: 'paragraph1', quote: 'five' } },
    ] as const;
    expect([...goneIn(going, threads)]).toEqual(['thread4']);
    expect([...goneIn(acceptAll(going), threads)]).toEqual(['thread1', 'thread2', 'thread4']);
    expect([...goneIn(rejectAll(going), threads)]).toEqual(['thread4']);
  });
});
