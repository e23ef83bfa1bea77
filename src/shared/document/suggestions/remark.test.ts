import { expect, it } from 'vitest';
import { list, paragraph, rootWith, text } from '../operations/testing';
import type { BlockJSON } from '../json';
import { holds, remark } from './remark';
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

it('gives a block that moves again an id of its own, though what it was called stands nowhere', () => {
  // Two people may move it apart: under its former id it would come twice.
  const anns = { by: 'ann', at: '2026-11-28T12:00:00.000Z', from: { now: 'was' } };
  const moved: BlockJSON = {
    type: 'paragraph',
    $: { bid: 'now', 'ins:anns': anns },
    children: [text('one')],
  };
  const others = [paragraph('p', text('words')), paragraph('q', text('more'))];
  const lines = rootWith().children;
  const children = [...lines, moved, ...others];
  const target = [...lines, ...others, paragraph('was', text('one'))];
  const bobs = { by: 'bob', at: '2026-11-28T12:00:00.000Z' };
  const author = { ...bobs, id: 'bobs', taken: new Set(['head', 'stand', 'now', 'p', 'q']) };
  expect(remark(children, target, { ...author, newBlockId: () => 'fresh' })).toEqual([
    ...lines,
    { ...moved, $: { ...moved.$, 'del:bobs': bobs } },
    ...others,
    { ...moved, $: { bid: 'fresh', 'ins:bobs': { ...bobs, from: { fresh: 'was' } } } },
  ]);
});

/** Bob joins a block to the one before it; Ann, apart, takes that away, and a line stands before it. */
const at = '2026-11-28T12:00:00.000Z';
const gone: BlockJSON = {
  type: 'paragraph',
  $: { bid: 'p', 'del:anns': { by: 'ann', at } },
  children: [text('gone')],
};
const joining: BlockJSON = {
  type: 'paragraph',
  $: { bid: 'q', 'join:bobs': { by: 'bob', at } },
  children: [text('stays')],
};
const [joined, fresh, last] = [
  paragraph('q', text('stays')),
  paragraph('n', text('new')),
  paragraph('r', text('last')),
];
it.each([
  ['its words', [paragraph('q', text('stay')), last], 'del:cays'],
  ['what comes before it', [fresh, joined, last], 'ins:cays'],
  ['its place', [last, joined], 'ins:cays'],
])('takes a block that cannot join the one before it for one by itself: %s', (_what, body, mark) => {
  const { children } = rootWith(gone, joining, last);
  const target = rootWith(...body).children;
  const author = { by: 'cay', at, id: 'cays', taken: new Set(['head', 'stand', 'p', 'q', 'r']) };
  const marked = remark(children, target, { ...author, newBlockId: () => 'fresh' }) ?? [];
  expect(holds(marked, children, target, author)).toBe(true);
  expect(JSON.stringify(marked)).toContain(mark);
});
