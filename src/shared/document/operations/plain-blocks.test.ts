import { $getSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { BlockJSON, RootChildJSON } from '../json';
import { plainOperations as operations } from './plain';
import { plainKeys } from './plain-keys';
import { figure, list, paragraph, pieceWith, text } from './testing';

const ids = (body: RootChildJSON[]) => body.map((node) => node.$?.bid);
const types = (body: RootChildJSON[]) => body.map((node) => node.type);

describe('alignment', () => {
  it('is of what is selected of the body, not of lists, images and the head', () => {
    const piece = pieceWith(
      ...[paragraph('p', text('x')), list('l', 'bullet', 'a'), figure('f', 'c')],
      paragraph('q', text('y')),
    );
    const aligned = piece.at('head', 0, 1, () => operations.setAlignment('end'), 'q');
    expect(aligned).toEqual([
      { ...paragraph('p', text('x')), format: 'end' } as BlockJSON,
      list('l', 'bullet', 'a'),
      figure('f', 'c'),
      { ...paragraph('q', text('y')), format: 'end' } as BlockJSON,
    ]);
    expect(JSON.stringify(piece.read().slice(0, 2))).not.toContain('end');
    expect(piece.at('p', 0, 0, () => operations.setAlignment(null))[0]).toEqual(paragraph('p', text('x')));
  });
});

describe('the type of blocks', () => {
  it('changes for what is selected of the body, and for nothing else', () => {
    const piece = pieceWith(paragraph('p', text('one')), figure('f', 'caption'), paragraph('q', text('two')));
    const body = piece.at('head', 1, 2, () => operations.setBlockType('quote'), 'q');
    expect(types(body)).toEqual(['quote', 'figure', 'quote']);
    expect(piece.read().slice(0, 2)).toMatchObject([
      { type: 'headline', children: [text('Head')] },
      { type: 'standfirst' },
    ]);
    expect(body[1]).toEqual(figure('f', 'caption'));
  });

  it('leaves the block alone before whose first letter a selection ends', () => {
    const piece = pieceWith(paragraph('p', text('one')), paragraph('q', text('two')));
    expect(types(piece.at('p', 0, 0, () => operations.setBlockType('h2'), 'q'))).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('makes one list of neighbours, joins the lists around, and takes them apart again', () => {
    const piece = pieceWith(
      list('l', 'bullet', 'a'),
      paragraph('p', text('b')),
      paragraph('q', text('c')),
      list('m', 'bullet', 'd'),
    );
    const joined = piece.at('p', 0, 1, () => operations.setBlockType('bullet'), 'q');
    expect(joined).toMatchObject([
      { type: 'list', children: ['a', 'b', 'c', 'd'].map((words) => ({ children: [text(words)] })) },
    ]);
    const apart = piece.at('i-a', 0, 0, () => operations.setBlockType('bullet'), 'i-d');
    expect(types(apart)).toEqual(['paragraph', 'paragraph', 'paragraph', 'list']);
  });

  it('makes a bulleted list a numbered one as a whole', () => {
    const piece = pieceWith(list('l', 'bullet', 'a', 'b'));
    expect(piece.at('i-b', 0, 0, () => operations.setBlockType('number'))).toMatchObject([
      { listType: 'number', children: [{}, {}] },
    ]);
  });

  it('keeps how lines are aligned, except in a list', () => {
    const piece = pieceWith(paragraph('p', text('x')), paragraph('q', text('y')));
    piece.at('p', 0, 1, () => operations.setAlignment('center'), 'q');
    expect(piece.at('p', 0, 1, () => operations.setBlockType('h2'))).toMatchObject([
      { type: 'heading', format: 'center' },
      { type: 'paragraph', format: 'center' },
    ]);
    const listed = piece.at('p', 0, 1, () => operations.setBlockType('bullet'));
    expect(JSON.stringify(listed[0])).not.toContain('center');
  });

  it('of one block named by its id, a list as a whole', () => {
    const piece = pieceWith(paragraph('p', text('x')), list('l', 'bullet', 'a', 'b'));
    expect(types(piece.at('p', 0, 0, () => operations.turnBlock('l', 'h2')))).toEqual([
      'paragraph',
      'heading',
      'heading',
    ]);
  });

  it('keeps the caret in an empty block', () => {
    const piece = pieceWith(paragraph('p'));
    piece.at('p', 0, 0, () => {
      operations.setBlockType('number');
      expect($getSelection()?.getNodes()[0]?.getType()).toBe('listitem');
      operations.setBlockType('pull-quote');
      expect($getSelection()?.getNodes()[0]?.getType()).toBe('pull-quote');
    });
  });
});

describe('the order of blocks', () => {
  it('moves all that are selected', () => {
    const piece = pieceWith(...['a', 'b', 'c', 'd'].map((bid) => paragraph(bid, text(bid))));
    expect(ids(piece.at('b', 0, 1, () => operations.moveBlock('down'), 'c'))).toEqual(['a', 'd', 'b', 'c']);
    expect(ids(piece.at('b', 0, 1, () => operations.moveBlock('up'), 'c'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves items within their list', () => {
    const piece = pieceWith(list('l', 'bullet', 'a', 'b', 'c'));
    const body = piece.at('i-c', 0, 0, () => operations.moveBlock('up'));
    expect(body[0]?.children.map((item) => ('$' in item ? item.$?.bid : ''))).toEqual(['i-a', 'i-c', 'i-b']);
  });

  it('never passes headline, standfirst or lead image', () => {
    const piece = pieceWith(
      figure('lead', 'lead', 'lead'),
      paragraph('p', text('p')),
      paragraph('q', text('q')),
    );
    piece.at('p', 0, 0, () => expect(operations.moveBlock('up')).toBe(false));
    piece.run(() => expect(operations.moveBlockTo('q', { bid: 'lead', side: 'before' })).toBe(false));
    piece.run(() => expect(operations.moveBlockTo('q', { bid: 'head', side: 'after' })).toBe(false));
    piece.run(() => expect(operations.moveBlockTo('lead', { bid: 'q', side: 'after' })).toBe(false));
    expect(ids(piece.run(() => operations.moveBlockTo('q', { bid: 'lead', side: 'after' })))).toEqual([
      'lead',
      'q',
      'p',
    ]);
  });

  it('puts a block beside another, whatever lies between', () => {
    const piece = pieceWith(...['a', 'b', 'c'].map((bid) => paragraph(bid, text(bid))));
    expect(ids(piece.run(() => operations.moveBlockTo('a', { bid: 'c', side: 'after' })))).toEqual([
      'b',
      'c',
      'a',
    ]);
    expect(ids(piece.run(() => operations.moveBlockTo('a', { bid: 'b', side: 'before' })))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(ids(piece.run(() => operations.moveBlockTo('a', { bid: 'b', side: 'before' })))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('more and fewer blocks', () => {
  it('copies a block whole, with ids of its own', () => {
    const piece = pieceWith(figure('lead', 'cap', 'lead'), list('l', 'bullet', 'a'));
    const body = piece.run(() => {
      operations.duplicateBlock('lead');
      operations.duplicateBlock('l');
    });
    expect(types(body)).toEqual(['figure', 'figure', 'list']);
    expect(body[2]).toMatchObject({ children: [{}, {}] });
    expect(body[1]).toMatchObject({ role: 'inline', children: [{ children: [text('cap')] }] });
    const all = JSON.stringify(body).match(/"bid":"[^"]+"/g) ?? [];
    expect(new Set(all).size).toBe(all.length);
  });

  it('inserts an empty block with the caret in it', () => {
    const piece = pieceWith(paragraph('p', text('p')));
    const body = piece.run(() => {
      operations.insertBlock('quote', { bid: 'p', side: 'after' });
      operations.insertText('said');
    });
    expect(body[1]).toMatchObject({ type: 'quote', children: [text('said')] });
  });

  it('removes the only item of a list, with the caret in it', () => {
    const piece = pieceWith(list('l', 'bullet', 'a', 'b'), paragraph('p', text('p')));
    piece.at('i-b', 0, 0, () => plainKeys.indent('in'));
    const [remaining] = piece.at('i-b', 1, 1, () => operations.removeBlock('i-b'));
    expect(remaining).toMatchObject({ type: 'list', children: [{ $: { bid: 'i-a' } }] });
    expect(types(piece.at('i-a', 1, 1, () => operations.removeBlock('i-a')))).toEqual(['paragraph']);
  });

  it('removes an item between two that hold lists, with the caret in it', () => {
    const piece = pieceWith(list('l', 'bullet', 'a', 'b', 'c'), paragraph('p', text('p')));
    for (const bid of ['i-a', 'i-c']) piece.at(bid, 0, 0, () => plainKeys.indent('in'));
    const [left] = piece.at('i-b', 0, 1, () => {
      operations.removeBlock('i-b');
      operations.insertText('so ');
    });
    expect(JSON.stringify(left)).toContain('so c');
  });

  it('never removes headline, standfirst or caption', () => {
    const piece = pieceWith(figure('f', 'cap'), paragraph('p', text('p')));
    for (const bid of ['head', 'stand', 'c-f']) piece.run(() => operations.removeBlock(bid));
    expect(piece.read().map((node) => node.type)).toEqual(['headline', 'standfirst', 'figure', 'paragraph']);
    expect(types(piece.run(() => operations.removeBlock('f')))).toEqual(['paragraph']);
  });
});

describe('lead image and images in the text', () => {
  it('change places', () => {
    const piece = pieceWith(figure('old', 'o', 'lead'), paragraph('p', text('p')), figure('new', 'n'));
    const body = piece.run(() => operations.setFigureRole('new', 'lead'));
    expect(body).toMatchObject([
      { $: { bid: 'new' }, role: 'lead' },
      { $: { bid: 'old' }, role: 'inline' },
      {},
    ]);
  });

  it('an image goes where it was dropped', () => {
    const piece = pieceWith(paragraph('p', text('p')), paragraph('q', text('q')));
    const fields = { media: null, credit: '', alt: '' };
    const body = piece.at('q', 0, 0, () =>
      operations.insertFigure('inline', fields, { bid: 'q', side: 'before' }),
    );
    expect(types(body)).toEqual(['paragraph', 'figure', 'paragraph']);
  });
});
