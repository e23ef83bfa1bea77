import { $createParagraphNode, $createTextNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { BlockJSON, RootJSON } from '../json';
import { acceptAll, decide, rejectAll, publishedRoot } from '../suggestions/decide';
import { alternativesOf, asReadings, choicesOf, choose, takable } from '../suggestions/alternatives';
import { suggestionsOf, textIn } from '../suggestions/list';
import { $suggest } from './suggest';
import type { suggestingOperations } from './suggesting';
import { figure, list, paragraph, sharedPiece, text } from './testing';

type Operations = ReturnType<typeof suggestingOperations>;
const ANN = { person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' };
const END = paragraph('end', text('end'));

const bodyOf = (root: RootJSON): unknown[] => root.children.slice(2);

describe('the suggesting executor', () => {
  it('says a field of an image anew that another proposed after the same person proposed several', () => {
    const piece = sharedPiece(figure('f', 'caption'), END);
    piece.as('ann', 'end', 0, 0, (by) => by.setFigure('f', { alt: 'one', credit: 'one' }));
    piece.as('bob', 'end', 0, 0, (by) => by.setFigure('f', { credit: 'two' }));
    piece.as('ann', 'end', 0, 0, (by) => by.setFigure('f', { alt: 'three', credit: 'three' }));
    expect(bodyOf(acceptAll(piece.read()))[0]).toMatchObject({ alt: 'three', credit: 'three' });
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('goes on after an edit that failed', () => {
    const piece = sharedPiece(paragraph('p', text('one')));
    const fails = () => {
      throw new Error('of its own');
    };
    expect(() =>
      piece.as('ann', 'p', 3, 3, (by) => by.insertNodes([{ exportJSON: fails } as never])),
    ).toThrow();
    expect(() => piece.as('ann', 'p', 3, 3, () => $suggest(ANN, fails))).toThrow('of its own');
    piece.as('ann', 'p', 3, 3, (by) => by.insertText(' two'));
    expect(acceptAll(piece.read()).children.map(textIn)).toEqual(['Head', '', 'one two']);
  });

  it('takes another text as plain editing would leave it, with a block to write in at its end', () => {
    const piece = sharedPiece(figure('f', 'caption'), paragraph('p', text('one')));
    const { children } = piece.base;
    piece.as('ann', 'p', 0, 0, (by) => by.takeText({ type: 'root', children: children.slice(0, 3) }));
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { type: 'figure' },
      { type: 'paragraph', children: [] },
    ]);
  });

  it.each<[string, (by: Operations, bid: string) => void, string[]]>([
    ['removed', (by, bid) => by.removeBlock(bid), ['one', 'two']],
    ['doubled', (by, bid) => by.duplicateBlock(bid), ['one', 'three', 'three', 'two']],
    ['moved again', (by, bid) => by.moveBlockTo(bid, { bid: 'a', side: 'before' }), ['three', 'one', 'two']],
    [
      'made room beside',
      (by, bid) => by.insertBlock('h2', { bid, side: 'after' }),
      ['one', 'three', '', 'two'],
    ],
  ])('a block that moved can be %s, by the author and by another', (_what, work, wanted) => {
    for (const person of ['ann', 'bob']) {
      const blocks = ['one', 'two', 'three'].map((words, index) =>
        paragraph('abc'[index] ?? '', text(words)),
      );
      const piece = sharedPiece(...blocks);
      piece.as('ann', 'c', 0, 0, (by) => by.moveBlock('up'));
      const moved = piece.read().children[3]?.$?.bid ?? '';
      expect(moved).not.toBe('c');
      piece.as(person, 'a', 0, 0, (by) => work(by, moved));
      expect(bodyOf(acceptAll(piece.read())).map((block) => textIn(block as BlockJSON))).toEqual(wanted);
      expect(rejectAll(piece.read())).toEqual(piece.base);
    }
  });

  it('does nothing to a block that goes, and puts what is dropped on it beside its neighbour', () => {
    const blocks = ['one', 'two', 'three'].map((words, index) => paragraph('abc'[index] ?? '', text(words)));
    const piece = sharedPiece(...blocks);
    piece.as('ann', 'b', 0, 0, (by) => by.removeBlock('b'));
    const marked = piece.read();
    piece.as('bob', 'a', 0, 0, (by) => by.turnBlock('b', 'h2'));
    expect(piece.read()).toEqual(marked);
    piece.as('bob', 'a', 0, 0, (by) => by.moveBlockTo('c', { bid: 'b', side: 'before' }));
    expect(bodyOf(acceptAll(piece.read())).map((block) => textIn(block as BlockJSON))).toEqual([
      'one',
      'three',
    ]);
    piece.as('bob', 'a', 0, 0, (by) => by.insertBlock('h2', { bid: 'b', side: 'before' }));
    expect(bodyOf(acceptAll(piece.read())).map((block) => textIn(block as BlockJSON))).toEqual([
      'one',
      '',
      'three',
    ]);
  });

  it('writes the fields of an image that moved', () => {
    const piece = sharedPiece(paragraph('a', text('one')), figure('f', 'caption'), END);
    piece.as('ann', 'a', 0, 0, (by) => by.moveBlockTo('f', { bid: 'a', side: 'before' }));
    const moved = piece.read().children[2]?.$?.bid ?? '';
    piece.as('bob', 'a', 0, 0, (by) => by.setFigure(moved, { credit: 'Someone' }));
    expect(bodyOf(acceptAll(piece.read()))[0]).toMatchObject({ $: { bid: 'f' }, credit: 'Someone' });
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('takes what is joined over blocks that are gone with the block it is joined to', () => {
    const piece = sharedPiece(
      list('k', 'bullet', 'one'),
      paragraph('b', text('x')),
      list('l', 'bullet', 'gone'),
      paragraph('c', text('two')),
    );
    piece.as('ann', 'b', 0, 0, (by) => by.removeBlock('l'));
    piece.as('ann', 'b', 1, 1, (by) => by.deleteText('forward', 'character'));
    piece.as('ann', 'b', 0, 1, (by) => by.deleteText('forward', 'character'));
    piece.as('ann', 'i-one', 3, 3, (by) => by.deleteText('forward', 'character'));
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { type: 'list', children: [{ $: { bid: 'i-one' }, children: [text('onetwo')] }] },
    ]);
  });

  it('pastes paragraphs behind the headline, and leaves an empty one there that does not end the piece', () => {
    const piece = sharedPiece(paragraph('gone', text('gone')), paragraph('p'), END);
    piece.as('ann', 'gone', 0, 0, (by) => by.removeBlock('gone'));
    piece.as('ann', 'head', 0, 0, (by) => by.insertText('one\n\ntwo'));
    expect(acceptAll(piece.read()).children.map(textIn)).toEqual(['oneHead', '', 'two', '', 'end']);
  });

  const heading: BlockJSON = { type: 'heading', tag: 'h2', $: { bid: 'h' }, children: [text('Low water')] };
  const quote: BlockJSON = { type: 'quote', $: { bid: 'k' }, children: [text('Low water')] };
  const water = paragraph('w', text('Low water'));
  const pasted = () => ['one', 'two'].map((words) => $createParagraphNode().append($createTextNode(words)));

  it.each<[string, BlockJSON, (by: Operations) => void, string[], string[]]>([
    ['Enter at the start of a heading', heading, (by) => by.enter(), ['insert-block |'], ['', 'Low water']],
    [
      'Backspace there',
      heading,
      (by) => by.deleteText('backward', 'character'),
      ['change-block | paragraph'],
      ['Low water'],
    ],
    [
      'Backspace in a quote',
      quote,
      (by) => by.deleteText('backward', 'character'),
      ['change-block |paragraph'],
      ['Low water'],
    ],
    ['a paste', water, (by) => by.insertNodes(pasted()), ['insert-block |one\ntwo'], ['one', 'twoLow water']],
  ])('leaves a block the one it was: %s', (_what, block, edit, suggested, body) => {
    const piece = sharedPiece(paragraph('p', text('before')), block, paragraph('end', text('end')));
    const bid = block.$?.bid ?? '';
    piece.as('ann', bid, 0, 0, edit);
    const list = suggestionsOf(piece.read());
    expect(list.map(({ kind, before, after }) => `${kind} ${before}|${after}`)).toEqual(suggested);
    expect(rejectAll(piece.read())).toEqual(piece.base);
    const accepted = acceptAll(piece.read()).children.slice(3, -1);
    expect(accepted.map(textIn)).toEqual(body);
    expect(accepted.at(-1)?.$?.bid).toBe(bid);
  });

  it('leaves a list from an empty item', () => {
    const piece = sharedPiece(list('l', 'bullet', 'one'), paragraph('end', text('end')));
    piece.as('ann', 'i-one', 3, 3, (by) => by.enter());
    const item = acceptAll(piece.read()).children[2];
    const bid = item?.type === 'list' ? (item.children[1]?.$?.bid ?? '') : '';
    piece.as('ann', bid, 0, 0, (by) => by.enter());
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { type: 'list', children: [{ children: [text('one')] }] },
      { type: 'paragraph', children: [] },
      { $: { bid: 'end' } },
    ]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('brings up with Delete what follows as whole words', () => {
    const piece = sharedPiece(paragraph('p', text('zeta')), list('l', 'bullet', 'eta theta'), END);
    piece.as('ann', 'p', 4, 4, (by) => by.deleteText('forward', 'character'));
    expect(suggestionsOf(piece.read())).toMatchObject([{ before: 'eta theta', after: 'eta theta' }]);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([{ children: [text('zetaeta theta')] }, END]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('goes on below a caption', () => {
    const piece = sharedPiece(figure('f', 'one'), figure('g', 'two'), END);
    piece.as('ann', 'c-f', 3, 3, (by) => {
      by.enter();
      by.insertText('Words');
    });
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([{}, { children: [text('Words')] }, {}, END]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('edits one’s own suggestion, and sets a mark upon another’s', () => {
    const piece = sharedPiece(paragraph('p', text('one two')));
    piece.as('ann', 'p', 3, 3, (by) => by.insertText(' big'));
    piece.as('ann', 'p', 7, 7, (by) => by.deleteText('backward', 'character'));
    piece.as('bob', 'p', 5, 6, (by) => by.insertText('o'));
    const list = suggestionsOf(piece.read());
    expect(list.map(({ by, kind, before, after }) => [by, kind, before, after])).toEqual([
      ['ann', 'insert', '', ' bi'],
      ['bob', 'replace', 'bi', 'bo'],
    ]);
    expect(bodyOf(acceptAll(piece.read()))).toEqual([paragraph('p', text('one bo two'))]);
    expect(bodyOf(decide(piece.read(), [list[1]!.id], 'reject'))).toMatchObject([
      { children: [text('one'), { text: ' bi' }, text(' two')] },
    ]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
    expect(publishedRoot(piece.read())).toEqual(piece.base);
  });

  it('joins a block with the one before it, or after it, at its border', () => {
    for (const [bid, at, direction] of [
      ['q', 0, 'backward'],
      ['p', 3, 'forward'],
    ] as const) {
      const piece = sharedPiece(paragraph('p', text('one')), paragraph('q', text('two')));
      piece.as('ann', bid, at, at, (by) => by.deleteText(direction, 'character'));
      expect(suggestionsOf(piece.read()).map(({ kind }) => kind)).toEqual(['join']);
      expect(bodyOf(acceptAll(piece.read()))).toEqual([paragraph('p', text('onetwo'))]);
      expect(rejectAll(piece.read())).toEqual(piece.base);
    }
  });

  it('goes on with one suggestion while somebody types, and passes over what is deleted already', () => {
    const piece = sharedPiece(paragraph('p', text('one two')));
    for (const letter of ['a', 'b', 'c']) {
      const at = 3 + ['a', 'b', 'c'].indexOf(letter);
      piece.as('ann', 'p', at, at, (by) => by.insertText(letter));
    }
    for (const at of [10, 9]) piece.as('ann', 'p', at, at, (by) => by.deleteText('backward', 'character'));
    expect(suggestionsOf(piece.read()).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['insert', '', 'abc'],
      ['delete', 'wo', ''],
    ]);
  });

  it('leaves items of a list alone that only get another number', () => {
    const piece = sharedPiece(list('l', 'number', 'one two', 'three', 'four'));
    piece.as('ann', 'i-one two', 4, 4, (by) => by.enter());
    piece.as('ann', 'i-four', 0, 0, (by) => by.insertText('and '));
    expect(suggestionsOf(piece.read()).map(({ kind, after }) => [kind, after])).toEqual([
      ['split', ''],
      ['insert', 'and '],
    ]);
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      {
        children: [
          { children: [text('one ')] },
          { value: 2, children: [text('two')] },
          { value: 3, children: [text('three')] },
          { value: 4, children: [text('and four')] },
        ],
      },
    ]);
  });

  it('gives no block the id of one that is to begin by a split', () => {
    const piece = sharedPiece(paragraph('p', text('one two')), paragraph('q', text('end')));
    piece.as('ann', 'p', 4, 4, (by) => by.enter());
    const second = acceptAll(piece.read()).children[3]?.$?.bid ?? '';
    const split = piece.read();
    piece.as('bob', second, 0, 0, (by) => by.moveBlock('up'));
    const ids = piece.read().children.map(({ $ }) => $?.bid);
    expect(ids).not.toContain(second);
    expect(acceptAll(piece.read()).children.map(({ $ }) => $?.bid)).toEqual([
      'head',
      'stand',
      second,
      'p',
      'q',
    ]);
    // What the one suggested is decided by itself, whatever becomes of the other’s.
    const idsBy = (name: string) =>
      suggestionsOf(piece.read()).flatMap(({ id, by }) => (by === name ? [id] : []));
    const taken = decide(piece.read(), idsBy('ann'), 'accept');
    expect(decide(taken, idsBy('bob'), 'reject')).toEqual(acceptAll(split));
  });

  it('splits inside the block, joins by a mark, and moves by a copy', () => {
    const piece = sharedPiece(
      paragraph('p', text('one two')),
      paragraph('q', text('three')),
      list('l', 'bullet', 'x'),
    );
    piece.as('ann', 'p', 3, 3, (by) => by.enter());
    piece.as('ann', 'q', 0, 0, (by) => by.moveBlock('down'));
    piece.as('bob', 'l', 0, 0, (by) => by.setBlockType('h2'));
    const root = piece.read();
    expect(suggestionsOf(root).map(({ kind }) => kind)).toContain('split');
    expect(suggestionsOf(root).map(({ kind }) => kind)).toContain('move-block');
    expect(bodyOf(acceptAll(root))).toMatchObject([
      { $: { bid: 'p' }, children: [text('one')] },
      { children: [text(' two')] },
      { type: 'list' },
      { $: { bid: 'q' } },
    ]);
    expect(rejectAll(root)).toEqual(piece.base);
  });

  it('keeps the lead image that is there beside the one suggested', () => {
    const piece = sharedPiece(figure('f', 'old', 'lead'), paragraph('p', text('p')));
    piece.as('ann', 'p', 0, 0, (by) => by.insertFigure('lead', { media: null, credit: 'New', alt: '' }));
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([{ role: 'lead', credit: 'New' }, {}]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('lets paragraphs stand above the lead image that is to be one in the text', () => {
    const piece = sharedPiece(figure('f', 'old', 'lead'), paragraph('p', text('p')));
    piece.as('ann', 'p', 0, 0, (by) => by.setFigureRole('f', 'inline'));
    piece.as('ann', 'head', 0, 4, (by) => by.insertText('be\n\nb\n\nbe'));
    expect(bodyOf(acceptAll(piece.read()))).toMatchObject([
      { children: [text('b')] },
      { children: [text('be')] },
      { type: 'figure', role: 'inline' },
      { $: { bid: 'p' } },
    ]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });

  it('goes on in its own words as plain typing does, and costs no more', () => {
    const piece = sharedPiece(paragraph('p', text('one')), paragraph('q', text('two')));
    piece.as('ann', 'p', 3, 3, (by) => by.insertText('x'));
    piece.as('ann', 'p', 4, 4, (by) => by.insertText('yz'));
    piece.as('ann', 'p', 6, 6, (by) => by.deleteText('backward', 'character'));
    piece.as('bob', 'p', 5, 5, (by) => by.insertText('!'));
    expect(suggestionsOf(piece.read()).map(({ by, after }) => [by, after])).toEqual([
      ['ann', 'xy'],
      ['bob', '!'],
    ]);
    expect(rejectAll(piece.read())).toEqual(piece.base);
  });
});

describe('two readings of the same words', () => {
  const mark = (by: string) => ({ by, at: '2026-11-27T12:00:00.000Z' });
  const merged: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', children: [] },
      { type: 'standfirst', children: [] },
      {
        type: 'paragraph',
        $: { bid: 'p' },
        children: [
          text('The '),
          { ...text('fox'), $: { 'del:anns': mark('ann'), 'del:bobs': mark('bob') } },
          { ...text('cat'), $: { 'ins:anns': mark('ann') } },
          { ...text('dog'), $: { 'ins:bobs': mark('bob') } },
          text(' ran'),
          { ...text(' far'), $: { 'ins:more': mark('bob') } },
        ],
      },
    ],
  };

  it('stand side by side until one is chosen', () => {
    const [alternatives] = alternativesOf(merged);
    expect(alternatives).toMatchObject({
      bid: 'p',
      text: 'fox',
      readings: [
        { by: 'ann', text: 'cat' },
        { by: 'bob', text: 'dog' },
      ],
    });
    const chosen = choose(merged, alternatives!, 'bob');
    expect(bodyOf(acceptAll(chosen))).toMatchObject([{ children: [text('The dog ran far')] }]);
  });

  it('are none where two people propose the very same: it is taken once, for both', () => {
    const cat = { ...text('cat'), $: { 'ins:bobs': mark('bob') } };
    const same = JSON.parse(
      JSON.stringify(merged).replace(
        JSON.stringify({ ...text('dog'), $: { 'ins:bobs': mark('bob') } }),
        JSON.stringify(cat),
      ),
    ) as RootJSON;
    expect(choicesOf(same)).toEqual({
      alternatives: [],
      agreed: [{ ids: ['anns', 'bobs'], by: ['ann', 'bob'] }],
    });
    for (const wanted of [['anns', 'bobs'], ['bobs'], ['anns']]) {
      const { taken, refused, left } = takable(choicesOf(same).agreed.map(asReadings), wanted);
      expect({ taken, refused, left }).toEqual({ taken: ['anns'], refused: ['bobs'], left: 0 });
      const settled = decide(decide(same, refused, 'reject'), [...taken, 'more'], 'accept');
      expect(bodyOf(settled)).toMatchObject([{ children: [text('The cat ran far')] }]);
    }
    // Against a third reading they are one, in both names.
    const third = JSON.parse(
      JSON.stringify(same)
        .replace('"del:bobs":', '"del:cids":{"by":"cid","at":""},"del:bobs":')
        .replace(
          JSON.stringify(cat),
          `${JSON.stringify(cat)},${JSON.stringify({ ...text('cow'), $: { 'ins:cids': mark('cid') } })}`,
        ),
    ) as RootJSON;
    expect(choicesOf(third)).toMatchObject({
      alternatives: [
        {
          readings: [
            { by: 'ann', also: ['bob'], text: 'cat', same: ['bobs'] },
            { by: 'cid', text: 'cow' },
          ],
        },
      ],
      agreed: [],
    });
    const [alternatives] = alternativesOf(third);
    expect(bodyOf(choose(third, alternatives!, 'ann'))).toMatchObject([
      { children: [text('The cat ran'), {}] },
    ]);
    expect(takable([alternatives!], ['bobs'])).toEqual({
      taken: ['anns'],
      refused: ['bobs', 'cids'],
      left: 0,
    });
  });

  it('are never both taken: whoever takes everything leaves them, whoever takes one person’s refuses the other', () => {
    const every = suggestionsOf(merged).map(({ id }) => id);
    const some = takable(alternativesOf(merged), every);
    expect(some).toEqual({ taken: ['more'], refused: [], left: 1 });
    const bobs = takable(alternativesOf(merged), ['bobs', 'more']);
    expect(bobs).toEqual({ taken: ['bobs', 'more'], refused: ['anns'], left: 0 });
    const left = decide(merged, some.taken, 'accept');
    expect(alternativesOf(left)).toHaveLength(1);
    expect(
      suggestionsOf(left)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['anns', 'bobs']);
    expect(bodyOf(rejectAll(left))).toMatchObject([{ children: [text('The fox ran far')] }]);
  });

  it('finds the blocks of a text without ids again, as sites give it', () => {
    const piece = sharedPiece(paragraph('p', text('one two three')), paragraph('q', text('four five six')));
    const [headline, standfirst, , last] = piece.base.children.map(({ $: _, ...block }) => block);
    const changed = { type: 'paragraph', children: [text('one twenty three')] };
    const wanted = { type: 'root', children: [headline, standfirst, changed, last] } as RootJSON;
    piece.as('ann', 'p', 0, 0, (by) => by.takeText(wanted));
    expect(suggestionsOf(piece.read())).toMatchObject([{ kind: 'replace', bid: 'p' }]);
  });
});
