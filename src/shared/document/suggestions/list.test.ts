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
