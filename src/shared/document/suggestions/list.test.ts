import { expect, it } from 'vitest';
import type { NodeStateJSON, TextJSON } from '../json';
import { paragraph, rootWith, text } from '../operations/testing';
import { suggestionsOf } from './list';

const by = { by: 'ann', at: '' };
const marked = (words: string, $: object): TextJSON => ({ ...text(words), $: $ as NodeStateJSON });

it('a block that is to go, or to come, is told by its words as they will be', () => {
  const block = paragraph(
    'p',
    text('A '),
    marked('wall', { 'del:replaced': by }),
    marked('board', { 'ins:replaced': by }),
  );
  const gone = { ...block, $: { ...block.$, 'del:removed': by } };
  expect(suggestionsOf(rootWith(gone))).toMatchObject([
    { kind: 'remove-block', before: 'A board' },
    { kind: 'replace', before: 'wall', after: 'board' },
  ]);
});

it('what is suggested about the words of a moved block is told once', () => {
  const words = [
    text('It '),
    marked('could of', { 'del:swap': by }),
    marked('could have', { 'ins:swap': by }),
  ];
  const [from, to] = [paragraph('p', ...words), paragraph('q', ...words)];
  const gone = { ...from, $: { ...from.$, 'del:moved': by } };
  const here = { ...to, $: { ...to.$, 'ins:moved': { ...by, from: { q: 'p' } } } };
  for (const blocks of [
    [here, gone],
    [gone, here],
  ])
    expect(suggestionsOf(rootWith(...blocks)).find(({ id }) => id === 'swap')).toMatchObject({
      kind: 'replace',
      before: 'could of',
      after: 'could have',
    });
  // What is suggested only where the block was is not lost.
  const late = { ...paragraph('p', ...words, marked(' then', { 'ins:late': by })), $: gone.$ };
  expect(suggestionsOf(rootWith(here, late)).find(({ id }) => id === 'late')).toMatchObject({
    after: ' then',
  });
});
