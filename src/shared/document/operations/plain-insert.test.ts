import { $parseSerializedNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { RootChildJSON } from '../json';
import { plainOperations as operations } from './plain';
import { suggestingOperations } from './suggesting';
import { figure, paragraph, pieceWith, text } from './testing';

const nodes = (...blocks: (RootChildJSON | ReturnType<typeof text>)[]) =>
  blocks.map((node) => $parseSerializedNode(node));

describe('words into a line', () => {
  it('stay one line, without tabs and line ends', () => {
    const piece = pieceWith(paragraph('p'));
    piece.at('head', 4, 4, () => operations.insertText(' of\tthe\nline\n'));
    expect(piece.read()[0]).toMatchObject({ children: [text('Head of the line')] });
  });

  it.each(['head', 'stand', 'c-f'])('keep the spaces they have, in %s', (line) => {
    for (const by of [operations, suggestingOperations({ person: () => 'ann', now: () => '2026-11-28' })]) {
      const piece = pieceWith(figure('f', 'cap'), paragraph('p'));
      piece.at(line, 0, 0, () => by.insertText('\u00a0'));
      piece.run(() => by.insertText('new'));
      piece.run(() => by.insertText(' '));
      expect(JSON.stringify(piece.read())).toContain('\u00a0new ');
    }
  });

  it('take the first paragraph; what follows opens the body', () => {
    const piece = pieceWith(paragraph('p'));
    const body = piece.at('head', 0, 4, () => operations.insertText('New head\n\nOne\n \nTwo'));
    expect(piece.read()[0]).toMatchObject({ children: [text('New head')] });
    expect(body).toMatchObject([{ children: [text('One')] }, { children: [text('Two')] }]);
  });

  it('keep their formats', () => {
    const piece = pieceWith(paragraph('p', text('body')));
    const body = piece.at('head', 4, 4, () =>
      operations.insertNodes(nodes(paragraph('x', text(' and '), text('tail', 2)))),
    );
    expect(piece.read()[0]).toMatchObject({ children: [text('Head and '), text('tail', 2)] });
    expect(body).toHaveLength(1);
  });

  it('of a caption all go into it', () => {
    const piece = pieceWith(figure('f', 'cap'), paragraph('p', text('body')));
    const body = piece.at('c-f', 3, 3, () =>
      operations.insertNodes(nodes(paragraph('x', text(' one')), paragraph('y', text('two')))),
    );
    expect(body).toMatchObject([{ children: [{ children: [text('cap one two')] }] }, { type: 'paragraph' }]);
  });

  it('of a whole piece become headline, heading, paragraphs and images of the text', () => {
    const piece = pieceWith(paragraph('p', text('body')));
    const body = piece.at('p', 4, 4, () =>
      operations.insertNodes(
        nodes(
          { type: 'headline', children: [text('Theirs')] },
          { type: 'standfirst', children: [text('Stand')] },
          figure('l', 'lead', 'lead'),
        ),
      ),
    );
    expect(body).toMatchObject([
      { type: 'paragraph', children: [text('body')] },
      { type: 'heading', tag: 'h2' },
      { type: 'paragraph' },
      { type: 'figure', role: 'inline' },
    ]);
  });
});

describe('blocks into the body', () => {
  it('join the paragraph they are put into', () => {
    const piece = pieceWith(paragraph('p', text('ab')));
    const body = piece.at('p', 1, 1, () =>
      operations.insertNodes(nodes(paragraph('x', text('1')), paragraph('y', text('2')))),
    );
    expect(body).toMatchObject([{ children: [text('a1')] }, { children: [text('2b')] }]);
  });

  it('with a figure among them part the paragraph', () => {
    const piece = pieceWith(paragraph('p', text('ab')));
    const body = piece.at('p', 1, 1, () => operations.insertNodes(nodes(figure('f', 'cap'))));
    expect(body).toMatchObject([{ children: [text('a')] }, { type: 'figure' }, { children: [text('b')] }]);
  });

  it('with a figure among them take the place of an empty paragraph', () => {
    const piece = pieceWith(paragraph('p'));
    expect(piece.at('p', 0, 0, () => operations.insertNodes(nodes(figure('f', 'cap'))))).toMatchObject([
      { type: 'figure' },
    ]);
  });
});
