import { $createTextNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { textIn } from '../suggestions/list';
import { plainOperations as operations } from './plain';
import { plainKeys } from './plain-keys';
import { paragraph, pieceWith, text } from './testing';

describe('the plain executor', () => {
  it('replaces a span over several runs, keeping the first one’s format', () => {
    const piece = pieceWith(paragraph('p', text('one '), text('two', 1), text(' three')));
    let done = false;
    const body = piece.at('p', 0, 0, () => {
      done = operations.replaceSpan({ bid: 'p', start: 4, end: 9 }, 'two t', 'T');
    });
    expect(done).toBe(true);
    expect(body[0]).toEqual(paragraph('p', text('one '), text('T', 1), text('hree')));
  });

  it.each<[string, string, () => void]>([
    ['deleted', '', () => plainKeys.deleteText('backward', 'character')],
    ['typed over', 'x', () => operations.insertText('x')],
    ['replaced', 'x', () => operations.replaceSelected('x')],
    ['pasted over', 'x', () => operations.insertNodes([$createTextNode('x')])],
    ['broken', '\n', () => plainKeys.lineBreak()],
  ])('has what is selected from an empty block into one of several runs %s', (_, instead, work) => {
    const words = paragraph('p', text('one two'), text('three', 1), text('four'));
    const body = pieceWith(paragraph('empty'), words).at('empty', 0, 4, work, 'p');
    expect(body.map(textIn)).toEqual([`${instead}twothreefour`]);
    const whole = pieceWith(paragraph('a', text('all', 2)), words).at('a', 0, 4, work, 'p');
    expect(whole.map(textIn)).toEqual([`${instead}twothreefour`]);
  });

  it('leaves the text alone where the words are no longer there', () => {
    const piece = pieceWith(paragraph('p', text('one two')));
    let done = true;
    piece.at('p', 0, 0, () => {
      done = operations.replaceSpan({ bid: 'p', start: 4, end: 7 }, 'TWO', 'x');
    });
    expect(done).toBe(false);
    expect(piece.read()[2]).toEqual(paragraph('p', text('one two')));
  });

  it.each([
    ['h3', { type: 'heading', tag: 'h3' }],
    ['quote', { type: 'quote' }],
    ['pull-quote', { type: 'pull-quote' }],
    ['bullet', { type: 'list', listType: 'bullet' }],
    ['number', { type: 'list', listType: 'number' }],
  ] as const)('turns a paragraph into %s and back, with an id each time', (type, expected) => {
    const piece = pieceWith(paragraph('p', text('words')));
    const there = piece.at('p', 1, 1, () => operations.setBlockType(type));
    expect(there[0]).toMatchObject(expected);
    const bid = there[0]?.$?.bid ?? '';
    expect(bid).not.toBe('');
    const item = there[0]?.type === 'list' ? (there[0].children[0]?.$?.bid ?? '') : bid;
    const back = piece.at(item, 1, 1, () => operations.setBlockType('paragraph'));
    expect(back[0]).toMatchObject({ type: 'paragraph', children: [text('words')] });
  });

  it('never changes the type of headline or standfirst', () => {
    const piece = pieceWith(paragraph('p', text('words')));
    piece.at('head', 0, 4, () => operations.setBlockType('quote'));
    expect(piece.read()[0]).toMatchObject({ type: 'headline' });
  });

  it('moves blocks within the body only', () => {
    const piece = pieceWith(paragraph('a', text('a')), paragraph('b', text('b')));
    expect(
      piece.at('b', 0, 0, () => expect(operations.moveBlock('up')).toBe(true)).map((node) => node.$?.bid),
    ).toEqual(['b', 'a']);
    piece.at('b', 0, 0, () => expect(operations.moveBlock('up')).toBe(false));
  });

  it('puts a lead image after the standfirst and replaces the one there', () => {
    const piece = pieceWith(paragraph('p', text('words')));
    const fields = { media: null, credit: 'A', alt: '' };
    piece.at('p', 0, 0, () => operations.insertFigure('lead', fields));
    const body = piece.at('p', 0, 0, () => operations.insertFigure('lead', { ...fields, credit: 'B' }));
    expect(body.map((node) => node.type)).toEqual(['figure', 'paragraph']);
    expect(body[0]).toMatchObject({ role: 'lead', credit: 'B' });
  });

  it('links, changes and unlinks words', () => {
    const piece = pieceWith(paragraph('p', text('see this now')));
    const linked = piece.at('p', 4, 8, () => operations.setLink('https://a.example/'));
    expect(linked[0]).toMatchObject({
      children: [text('see '), { type: 'link', url: 'https://a.example/' }, text(' now')],
    });
    const plain = piece.at('p', 4, 8, () => operations.setLink(null));
    expect(plain[0]).toEqual(paragraph('p', text('see this now')));
  });

  it('unlinks some words of a link, and leaves a link alone that the selection only touches', () => {
    const piece = pieceWith(paragraph('p', text('see this now')), paragraph('q', text('then')));
    piece.at('p', 4, 12, () => operations.setLink('https://a.example/'));
    const some = piece.at('p', 6, 8, () => operations.setLink(null));
    const link = (words: string) => ({ type: 'link', url: 'https://a.example/', children: [text(words)] });
    expect(some[0]).toMatchObject({ children: [text('see '), link('th'), text('is'), link(' now')] });
    const touched = piece.at('p', 12, 4, () => operations.setLink(null), 'q');
    expect(touched).toEqual(some);
  });

  it('types paragraphs and line breaks', () => {
    const piece = pieceWith(paragraph('p', text('ab')));
    const body = piece.at('p', 1, 1, () => operations.insertText('1\n2\n\n3'));
    expect(body).toMatchObject([
      { children: [text('a1'), { type: 'linebreak' }, text('2')] },
      { children: [text('3b')] },
    ]);
    expect(new Set(body.map((node) => node.$?.bid)).size).toBe(2);
  });
});
