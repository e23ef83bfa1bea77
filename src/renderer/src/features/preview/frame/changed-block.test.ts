import { expect, it } from 'vitest';
import { changedBlock } from './changed-block';

const page = (...blocks: string[]): string => `<main>\n${blocks.join('\n')}\n</main><p>4 min</p>`;
const block = (bid: string, text: string): string => `<p class="x" data-bid="${bid}">${text}</p>`;

it('is the block that the change lies in, up to the next one', () => {
  const before = page(block('a', 'One'), block('b', 'Two'), block('c', 'Three'));
  const after = page(block('a', 'One'), block('b', 'Two and more'), block('c', 'Three'));
  expect(changedBlock(before, after)).toEqual({
    bid: 'b',
    before: '<p class="x" data-bid="b">Two</p>\n',
    after: '<p class="x" data-bid="b">Two and more</p>\n',
  });
});

it('is the last block, with what comes after it', () => {
  const found = changedBlock(page(block('a', 'One')), page(block('a', 'One!')));
  expect(found).toMatchObject({ bid: 'a', after: `${block('a', 'One!')}\n</main><p>4 min</p>` });
});

it.each([
  ['a new block', page(block('a', 'One')), page(block('a', 'One'), block('b', 'Two'))],
  ['a block that is gone', page(block('a', 'One'), block('b', 'Two')), page(block('a', 'One'))],
  ['two blocks', page(block('a', 'One'), block('b', 'Two')), page(block('a', 'Ten'), block('b', 'Six'))],
  ['another id', page(block('a1', 'One')), page(block('a2', 'One'))],
  ['what stands before all blocks', `<h1>x</h1>${block('a', 'One')}`, `<h1>y</h1>${block('a', 'One')}`],
])('is none where there is %s', (_, before, after) => {
  expect(changedBlock(before, after)).toBeNull();
});
