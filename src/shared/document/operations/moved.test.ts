import { $getRoot, $parseSerializedNode } from 'lexical';
import { expect, it } from 'vitest';
import { $blockIdOf } from '../block-ids';
import { createDocumentEditor } from '../headless';
import { $findBlock } from './find';
import { $copyOf, $publishedId } from './moved';
import { suggestingOperations } from './suggesting';
import { list, paragraph, rootWith, sharedPiece, text } from './testing';
import { suggestionsOf } from '../suggestions/list';

it('finds where a moved block and the items of a moved list stand anew, and what they were', () => {
  const editor = createDocumentEditor();
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });
  const item = { type: 'listitem' as const, $: { bid: 'item' }, children: [text('two')] };
  const root = rootWith(
    paragraph('p', text('one')),
    { type: 'list', listType: 'bullet', $: { bid: 'list' }, children: [item] },
    paragraph('q', text('three')),
    paragraph('end', text('four')),
  );
  update(() => root.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  update(() => by.moveBlockTo('list', { bid: 'end', side: 'after' }));
  update(() => by.removeBlock('q'));
  editor.read(() => {
    for (const bid of ['list', 'item']) {
      const copy = $copyOf($findBlock(bid)!);
      expect(copy && $blockIdOf(copy)).not.toBe(bid);
      expect(copy && $publishedId(copy)).toBe(bid);
    }
    for (const bid of ['p', 'q']) expect($copyOf($findBlock(bid)!)).toBeNull();
    expect($publishedId($findBlock('p')!)).toBe('p');
  });
});

it('changes a word in a list that another moved by marks upon the word', () => {
  const piece = sharedPiece(
    paragraph('p', text('one')),
    list('list', 'bullet', 'two words', 'three'),
    paragraph('q', text('between')),
    paragraph('r', text('between')),
    paragraph('end', text('four')),
  );
  piece.as('ann', 'p', 0, 0, (by) => by.moveBlockTo('list', { bid: 'end', side: 'after' }));
  piece.as('bob', 'i-two words', 0, 3, (by) => by.replaceSelected('2'));
  const told = suggestionsOf(piece.read()).map(({ by, kind, before, after }) => [by, kind, before, after]);
  expect(told).toEqual([
    ['ann', 'move-block', 'two words\nthree', '2 words\nthree'],
    ['bob', 'replace', 'two', '2'],
  ]);
});
