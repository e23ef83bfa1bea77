import { expect, it } from 'vitest';
import { list, paragraph, rootWith, text } from '../operations/testing';
import { remark } from './remark';
import { numbered } from './settle';

it('takes no offence at numbers of items that are wrong, as a merge may leave them', () => {
  const items = list('l', 'number', 'one', 'two', 'three');
  const nested = { ...list('m', 'number', 'four', 'five'), children: [{ ...items.children[0], value: 7 }] };
  const { children } = rootWith(paragraph('p', text('words')), items, nested as typeof items);
  const target = children.map((block) => (block.type === 'list' ? numbered(block) : block));
  expect(target).not.toEqual(children);
  const author = { by: 'ann', at: '2026-11-28T12:00:00.000Z', id: 'anns', taken: new Set<string>() };
  const marked = remark(children, [...target.slice(0, 2), paragraph('p', text('word')), ...target.slice(3)], {
    ...author,
    newBlockId: () => 'fresh',
  });
  const mark = { by: 'ann', at: '2026-11-28T12:00:00.000Z' };
  const last = { type: 'text' as const, text: 's', $: { 'del:anns': mark } };
  expect(marked).toEqual([...children.slice(0, 2), paragraph('p', text('word'), last), ...children.slice(3)]);
});
