/** Finding and replacing in both executors: whole words to read, nothing that is to go already, every mark kept. */
import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { finder } from '../../text/find';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { BlockJSON, RootJSON } from '../json';
import { acceptAll, decide, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { $selectSpan } from './find';
import { plainOperations } from './plain';
import { $shownBlocks, foundIn } from './shown';
import { suggestingOperations } from './suggesting';
import { figure, list, paragraph, rootWith, text } from './testing';
import type { EditOperations } from './types';

const by = (person: string) =>
  suggestingOperations({ person: () => person, now: () => '2026-11-28T06:00:00.000Z' });

function pieceOf(...body: BlockJSON[]) {
  const editor = createDocumentEditor();
  const base = rootWith(...body);
  const update = (work: () => void) => editor.update(work, { discrete: true });
  update(() => base.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  const read = (): RootJSON => canonicalRoot(editor.getEditorState().toJSON().root);
  return {
    base,
    read,
    /** What is suggested, each as "what goes|what comes". */
    suggested: (): string[] => suggestionsOf(read()).map((one) => `${one.before}|${one.after}`),
    find: (words: string): string[] =>
      editor.read(() =>
        $found(words).map(
          ({ bid, start, end, field }) => `${bid} ${start}-${end}${field ? ` ${field}` : ''}`,
        ),
      ),
    replaceAll: (operations: EditOperations, words: string, replacement: string): number => {
      let count = -1;
      update(() => void (count = operations.replaceFound($found(words), replacement)));
      return count;
    },
    over: (bid: string, start: number, end: number, work: () => void): void =>
      update(() => {
        $setSelection($selectSpan({ bid, start, end }));
        work();
      }),
  };
}

function $found(words: string) {
  const find = finder(words, { matchCase: false, wholeWords: false, ignoreAccents: false }, 'en');
  return find ? $shownBlocks().flatMap((block) => foundIn(block, find)) : [];
}

const bodyOf = (root: RootJSON): unknown[] => root.children.slice(2);

describe('words to be found', () => {
  it('are those of every block, over the borders of formats', () => {
    const piece = pieceOf(
      paragraph('p', text('one t'), text('w', 1), text('o')),
      figure('f', 'two'),
      list('l', 'bullet', 'two', 'three'),
    );
    expect(piece.find('two')).toEqual(['p 4-7', 'c-f 0-3', 'i-two 0-3']);
    expect(piece.find('head')).toEqual(['head 0-4']);
  });

  it('are not those that are suggested to go, and go on over them', () => {
    const piece = pieceOf(paragraph('p', text('one two')), paragraph('q', text('two')));
    piece.over('p', 1, 2, () => by('bob').deleteText('backward', 'character'));
    piece.over('q', 0, 0, () => by('bob').removeBlock('q'));
    expect(piece.find('two')).toEqual(['p 4-7']);
    expect(piece.find('oe')).toEqual(['p 0-3']);
    expect(piece.find('n')).toEqual([]);
  });
});

describe('replacing what was found', () => {
  it('takes the format of the first character, and counts', () => {
    const piece = pieceOf(paragraph('p', text('a tw'), text('o b', 1)), figure('f', 'Two'));
    expect(piece.replaceAll(plainOperations, 'two', 'three')).toBe(2);
    expect(bodyOf(piece.read())).toEqual([
      paragraph('p', text('a three'), text(' b', 1)),
      figure('f', 'three'),
    ]);
  });

  it('does not loop where the new words hold the old', () => {
    const piece = pieceOf(paragraph('p', text('cat cat')));
    expect(piece.replaceAll(plainOperations, 'cat', 'cat cat')).toBe(2);
    expect(bodyOf(piece.read())).toEqual([paragraph('p', text('cat cat cat cat'))]);
  });

  it('leaves alone what others would have go in their midst', () => {
    const piece = pieceOf(paragraph('p', text('one two')));
    piece.over('p', 1, 2, () => by('bob').deleteText('backward', 'character'));
    expect(piece.replaceAll(plainOperations, 'oe', 'x')).toBe(1);
    expect(piece.suggested()).toEqual(['n|']);
    expect(bodyOf(rejectAll(piece.read()))).toEqual([paragraph('p', text('xn two'))]);
    expect(bodyOf(acceptAll(piece.read()))).toEqual([paragraph('p', text('x two'))]);
  });

  it.each([
    ['each a suggestion', 'teh cat, teh dog', 'teh', 'the', ['teh|the', 'teh|the']],
    ['several in one word', 'banana split', 'an', 'on', ['banana|bonona']],
    ['words that grow together', 'a b b', ' b', 'c', ['a b b|acc']],
    ['in Chinese', '他去图书馆读书。', '图书馆', '学校', ['图书馆|学校']],
  ])('in suggesting mode: %s', (_what, words, query, replacement, expected) => {
    const [piece, plain] = [pieceOf(paragraph('p', text(words))), pieceOf(paragraph('p', text(words)))];
    const count = plain.replaceAll(plainOperations, query, replacement);
    expect(piece.replaceAll(by('ann'), query, replacement)).toBe(count);
    expect(piece.suggested()).toEqual(expected);
    expect(acceptAll(piece.read())).toEqual(plain.read());
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('goes through suggested splits and joins', () => {
    const piece = pieceOf(paragraph('p', text('one two')), paragraph('q', text('two one')));
    piece.over('p', 4, 4, () => by('bob').enter());
    piece.over('q', 0, 0, () => by('bob').deleteText('backward', 'character'));
    expect(piece.replaceAll(by('ann'), 'one', 'six')).toBe(2);
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { children: [text('six ')] },
      { children: [text('twotwo six')] },
    ]);
  });
});

describe('fields of images and pull quotes', () => {
  const picture = (credit: string, alt: string) => ({ ...figure('f', 'A cat.'), credit, alt });
  const pull: BlockJSON = {
    type: 'pull-quote',
    $: { bid: 'q' },
    attribution: 'A cat, and a cat',
    children: [text('cat')],
  };
  const END = paragraph('end', text('end'));

  it('are found after what they belong to, and replaced with the words', () => {
    const piece = pieceOf(picture('Cat & Co', 'A cat on a cat'), pull, END);
    expect(piece.find('cat')).toEqual([
      'c-f 2-5',
      'f 0-3 credit',
      'f 2-5 alt',
      'f 11-14 alt',
      'q 0-3',
      'q 2-5 attribution',
      'q 13-16 attribution',
    ]);
    expect(piece.replaceAll(plainOperations, 'cat', 'horse')).toBe(7);
    expect(bodyOf(piece.read())).toEqual([
      { ...picture('horse & Co', 'A horse on a horse'), children: figure('f', 'A horse.').children },
      { ...pull, attribution: 'A horse, and a horse', children: [text('horse')] },
      END,
    ]);
  });

  it('as suggestions, after which they are not found again', () => {
    const piece = pieceOf(picture('Cat & Co', 'A cat on a cat'), pull, END);
    expect(piece.replaceAll(by('ann'), 'cat', 'horse')).toBe(7);
    expect(piece.find('cat')).toEqual([]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { credit: 'horse & Co', alt: 'A horse on a horse' },
      { attribution: 'A horse, and a horse' },
      END,
    ]);
    // Somebody else’s upon it, and edited where it stands by whoever does not suggest.
    expect(piece.replaceAll(by('bob'), 'horse &', 'dog &')).toBe(1);
    expect(piece.replaceAll(plainOperations, 'dog', 'cow')).toBe(1);
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([{ credit: 'cow & Co' }, {}, END]);
  });

  it('as suggestions, each field decided alone', () => {
    const piece = pieceOf(picture('Cat & Co', 'A cat'), END);
    piece.replaceAll(by('ann'), 'cat', 'horse');
    const idOf = (after: string): string =>
      suggestionsOf(piece.read()).find((each) => each.after === after)?.id ?? '';
    const [caption, credit, alt] = [idOf('horse'), idOf('horse & Co'), idOf('A horse')];
    expect(new Set([caption, credit, alt, '']).size).toBe(4);
    const decided = rejectAll(decide(piece.read(), [alt], 'accept'));
    expect(bodyOf(decided)).toEqual([picture('Cat & Co', 'A horse'), END]);
    // What is written on in a field goes on with that field's suggestion, whatever was suggested since.
    piece.replaceAll(by('ann'), 'horse & co', 'Dog & Co');
    piece.replaceAll(by('ann'), 'a horse', 'A foal');
    expect([idOf('Dog & Co'), idOf('A foal')]).toEqual([credit, alt]);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([{ credit: 'Dog & Co', alt: 'A foal' }, END]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('and emptied', () => {
    const [piece, plain] = [pieceOf(picture('cat', ''), END), pieceOf(picture('cat', ''), END)];
    piece.replaceAll(by('ann'), 'cat', '');
    plain.replaceAll(plainOperations, 'cat', '');
    expect(acceptAll(piece.read())).toEqual(plain.read());
    expect(bodyOf(plain.read())).toEqual([
      { ...picture('', ''), children: [{ ...figure('f', 'A .').children[0] }] },
      END,
    ]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });
});

describe('whole words', () => {
  it.each([
    ['teh', 0, 3, 'the', ['teh|the']],
    ['colour', 4, 5, '', ['colour|color']],
    ['The harbour”s wall', 11, 12, '’', ['harbour”s|harbour’s']],
    ['cafe\u0301 noir', 3, 5, 'e\u0300', ['cafe\u0301|cafe\u0300']],
    ['a 👨‍👩‍👧 b', 2, 10, '👨‍👩‍👦', ['👨‍👩‍👧|👨‍👩‍👦']],
    ['図書館は静かです。', 4, 6, '賑やか', ['静か|賑やか']],
  ])('replace those they differ in: %s', (words, start, end, replacement, expected) => {
    const piece = pieceOf(paragraph('p', text(words)));
    piece.over('p', start, end, () => by('ann').replaceSelected(replacement));
    expect(piece.suggested()).toEqual(expected);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('keep the formats in them', () => {
    const piece = pieceOf(paragraph('p', text('col'), text('our', 1), text(' red')));
    piece.over('p', 4, 5, () => by('ann').replaceSelected(''));
    expect(piece.suggested()).toEqual(['colour|color']);
    expect(bodyOf(acceptAll(piece.read()))).toEqual([
      paragraph('p', text('col'), text('or', 1), text(' red')),
    ]);
  });

  it('go where one is typed over, and typing goes on in what came', () => {
    const piece = pieceOf(paragraph('p', text('see teh sea')));
    piece.over('p', 4, 7, () => {
      for (const key of 'the') by('ann').insertText(key);
    });
    expect(piece.suggested()).toEqual(['teh|the']);
  });

  it.each([
    ['a big dog', 'another', ['a big dog|another']],
    ['the town', 'a town', ['the town|a town']],
  ])('go as a whole where they were selected: %s', (words, typed, expected) => {
    const piece = pieceOf(paragraph('p', text(`see ${words} here`)));
    piece.over('p', 4, 4 + words.length, () => {
      for (const key of typed) by('ann').insertText(key);
    });
    expect(piece.suggested()).toEqual(expected);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('stay where letters alone are typed or taken away', () => {
    const piece = pieceOf(paragraph('p', text('cat color')));
    piece.over('p', 2, 2, () => by('ann').insertText('r'));
    piece.over('p', 10, 10, () => by('ann').deleteText('backward', 'character'));
    expect(piece.suggested()).toEqual(['|r', 'r|']);
  });
});
