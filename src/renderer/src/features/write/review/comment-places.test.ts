import { expect, it } from 'vitest';
import { list, paragraph, rootWith, text } from '../../../../../shared/document/operations/testing';
import type { NodeStateJSON, TextJSON } from '../../../../../shared/document/json';
import { commentPlaces } from './comment-places';

const noted = (words: string, thread: string): TextJSON => ({
  ...text(words),
  $: { [`note:${thread}`]: 1 } as object as NodeStateJSON,
});
const range = (id: string) => ({ id, anchor: { kind: 'range' as const, bid: 'p', quote: '' } });

it('counts comments as they are read, those on fields first and those without words last', () => {
  const root = rootWith(
    paragraph('p', text('One '), noted('two', 'second')),
    list('l', 'bullet', 'item'),
    paragraph('q', noted('three', 'fourth')),
  );
  const threads = [
    range('gone'),
    range('fourth'),
    { id: 'third', anchor: { kind: 'block' as const, bid: 'l', quote: '' } },
    range('second'),
    { id: 'first', anchor: { kind: 'field' as const, field: 'slug' } },
  ];
  const places = commentPlaces(threads, root);
  expect([...places].map(([id, { number, of }]) => `${id} ${String(number)} ${String(of)}`)).toEqual([
    'first 1 5',
    'second 2 5',
    'third 3 5',
    'fourth 4 5',
    'gone 5 5',
  ]);
  expect(commentPlaces(threads, null).size).toBe(5);
});
