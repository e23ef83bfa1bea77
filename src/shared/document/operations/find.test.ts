import { $getRoot, $getSelection, $isRangeSelection } from 'lexical';
import { expect, it } from 'vitest';
import { $findBlock, $offsetIn, $selectSpan, $standingSpan } from './find';
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

it('finds published words among what is suggested, unless they are to go or are torn apart', () => {
  const who = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
  const marked = (words: string, kind: 'ins' | 'del', id: string) => ({
    ...text(words),
    $: { [`${kind}:${id}`]: who },
  });
  const piece = pieceWith(
    paragraph(
      'p',
      marked('Oh, ', 'ins', 'four'),
      text('the '),
      marked('old ', 'del', 'words'),
      text('two towns'),
    ),
  );
  const standing = (start: number, end: number, quote: string) => {
    let found: ReturnType<typeof $standingSpan> = null;
    piece.run(() => {
      const block = $findBlock('p');
      found = block && $standingSpan(block, start, end, quote);
    });
    return found;
  };
  // Published: "the old two towns".
  expect(standing(0, 3, 'the')).toEqual({ bid: 'p', start: 4, end: 7 });
  expect(standing(8, 11, 'two')).toEqual({ bid: 'p', start: 12, end: 15 });
  expect(standing(4, 7, 'old')).toBeNull();
  expect(standing(0, 11, 'the old two')).toBeNull();
  expect(standing(8, 11, 'too')).toBeNull();
});
