import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, it } from 'vitest';
import { $findBlock, $offsetIn, $selectSpan } from './find';
import { plainOperations as operations } from './plain';
import { list, paragraph, pieceWith, text } from './testing';

it('a place in a block is the same place again, over runs, links and line breaks', () => {
  const piece = pieceWith(paragraph('p', text('one '), text('two', 1), text(' three')));
  piece.at('p', 8, 10, () => operations.setLink('https://a.example/'));
  piece.at('p', 4, 4, () => operations.insertText('\n'));
  piece.run(() => {
    const block = $findBlock('p');
    if (!block) throw new Error('the paragraph is gone');
    for (let offset = 0; offset <= 14; offset += 1) {
      const selection = $selectSpan({ bid: 'p', start: offset, end: offset });
      expect(selection && $offsetIn(block, selection.anchor), `at ${offset}`).toBe(offset);
    }
  });
});

it('counts from points between a block’s children', () => {
  const piece = pieceWith(paragraph('p', text('one '), text('two', 1)), list('l', 'bullet', 'a'));
  piece.run(() => {
    const block = $findBlock('p');
    if (!block) throw new Error('the paragraph is gone');
    const offsets = [0, 1, 2].map((child) => {
      block.select(child, child);
      const selection = $getSelection();
      return $isRangeSelection(selection) ? $offsetIn(block, selection.anchor) : null;
    });
    expect(offsets).toEqual([0, 4, 7]);
    expect($getRoot().getChildrenSize()).toBe(4);
  });
});
