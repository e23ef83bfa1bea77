import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { InlineJSON, MarkJSON, NodeStateJSON } from '../json';
import { inlineOf, piecesOf } from '../suggestions/pieces';
import { readRow, writeRow } from './row';

const mark = (by: string): MarkJSON => ({ by, at: '2026-11-27T12:00:00.000Z' });
const text = (words: string, $?: NodeStateJSON): InlineJSON => ({
  type: 'text',
  text: words,
  ...($ ? { $ } : {}),
});

/** One person's copy of a row, with what leaves it. */
class Copy {
  readonly doc = new Y.Doc();
  readonly updates: Uint8Array[] = [];

  constructor(clientId: number, state?: Uint8Array) {
    this.doc.clientID = clientId;
    if (state) Y.applyUpdate(this.doc, state, 'remote');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') this.updates.push(update);
    });
  }
  get row(): Y.XmlText {
    return this.doc.get('row', Y.XmlText);
  }
  write(...row: InlineJSON[]): void {
    this.doc.transact(() => writeRow(this.row, row));
  }
  receive(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.doc, update, 'remote');
  }
}

function two(...row: InlineJSON[]): [Copy, Copy] {
  const first = new Copy(1);
  first.write(...row);
  const state = Y.encodeStateAsUpdate(first.doc);
  return [new Copy(10, state), new Copy(20, state)];
}

function meet(ann: Copy, bob: Copy): InlineJSON[] {
  const [mine, theirs] = [ann.updates.splice(0), bob.updates.splice(0)];
  ann.receive(theirs);
  bob.receive(mine);
  expect(readRow(bob.row)).toEqual(readRow(ann.row));
  return readRow(ann.row);
}

const joined = (row: readonly InlineJSON[]): InlineJSON[] => inlineOf(piecesOf(row));

describe('a row of words', () => {
  it('comes back as it went in', () => {
    const row: InlineJSON[] = [
      { type: 'text', text: 'See ', format: 3 },
      {
        type: 'link',
        url: 'https://a.example/',
        children: [{ type: 'text', text: 'this' }, { type: 'linebreak' }],
      },
      { type: 'link', url: 'https://a.example/', children: [{ type: 'text', text: 'and this' }] },
      { type: 'linebreak', $: { 'split:anns': mark('ann') } },
      text('🖊𒊍', { lang: 'fr', 'del:bobs': mark('bob') }),
    ];
    const [copy] = two(...row);
    expect(readRow(copy.row)).toEqual(row);
  });

  it('keeps what two people marked in it, however far between and beside breaks and links they wrote', () => {
    const [ann, bob] = two(text('one two three'));
    ann.write(
      text('one '),
      text('big ', { 'ins:anns': mark('ann') }),
      text('two'),
      { type: 'linebreak', $: { 'ins:anns': mark('ann') } },
      text(' three'),
      text(' four', { 'ins:anns': mark('ann') }),
    );
    bob.write(text('one t'), text('w', { 'del:bobs': mark('bob') }), text('o three'));
    expect(meet(ann, bob)).toEqual([
      text('one '),
      text('big ', { 'ins:anns': mark('ann') }),
      text('t'),
      text('w', { 'del:bobs': mark('bob') }),
      text('o'),
      { type: 'linebreak', $: { 'ins:anns': mark('ann') } },
      text(' three'),
      text(' four', { 'ins:anns': mark('ann') }),
    ]);
  });

  it('takes no letter for another’s that is like it', () => {
    const [ann, bob] = two(text('aa'));
    ann.write(text('a', { 'ins:anns': mark('ann') }), text('aa'));
    bob.write(text('aa', { 'del:bobs': mark('bob') }));
    expect(meet(ann, bob)).toEqual([
      text('a', { 'ins:anns': mark('ann') }),
      text('aa', { 'del:bobs': mark('bob') }),
    ]);
  });

  it('keeps a letter that another marked where somebody writes proposed words behind it anew', () => {
    const [ann, bob] = two(text('Old.'));
    const [anns, gone] = [{ 'ins:anns': mark('ann') }, { 'del:anns': mark('ann') }];
    ann.write(text('Old', gone), text('new words', anns), text('.'));
    ann.write(text('Old.', gone), text('new', anns));
    bob.write(text('Old'), text('.', { 'fmt:bobs': mark('bob') }));
    expect(meet(ann, bob)[1]).toEqual(text('.', { ...gone, 'fmt:bobs': mark('bob') }));
  });

  it('keeps a letter that another proposed where somebody writes words beside it anew', () => {
    const [ann, bob] = two(text('base'));
    const [anns, bobs] = [{ 'ins:anns': mark('ann') }, { 'ins:bobs': mark('bob') }];
    bob.write(text('base'), text('x', bobs));
    meet(ann, bob);
    ann.write(text('base'), text('new words', anns), text('x', bobs));
    meet(ann, bob);
    ann.write(text('base'), text('x', { ...bobs, 'del:anns': mark('ann') }), text('new', anns));
    bob.write(text('base'), text('new words', anns), text('x', { ...bobs, 'fmt:bobs': mark('bob') }));
    const both = { ...bobs, 'del:anns': mark('ann'), 'fmt:bobs': mark('bob') };
    expect(meet(ann, bob)[1]).toEqual(text('x', both));
  });

  it('keeps what is said of new words where the ones they replaced are heard of later', () => {
    const [ann, bob] = two(text('near report'));
    ann.write(text('near report'), text('old', { 'ins:anns': mark('ann') }));
    ann.write(text('near report'), text('oldest', { 'ins:anns': mark('ann') }));
    ann.write(text('near report'), text('new', { 'ins:anns': mark('ann') }));
    const [first, second, third] = ann.updates.splice(0) as [Uint8Array, Uint8Array, Uint8Array];
    // What goes is known at once, what comes has to wait for the update before it.
    bob.receive([first, third, second]);
    expect(meet(ann, bob)).toEqual([text('near report'), text('new', { 'ins:anns': mark('ann') })]);
  });

  it('gives nothing to the words that follow where somebody wrote in what another took back', () => {
    const [ann, bob] = two(text('base'));
    bob.write(text('bobs', { 'ins:bobs': mark('bob') }), text('base'));
    meet(ann, bob);
    ann.write(
      text('bo', { 'ins:bobs': mark('bob') }),
      text('X', { 'ins:anns': mark('ann') }),
      text('bs', { 'ins:bobs': mark('bob') }),
      text('base'),
    );
    bob.write(text('base'));
    expect(meet(ann, bob)).toEqual([text('X', { 'ins:anns': mark('ann') }), text('base')]);
  });

  it.each<[string, (words: string, $?: NodeStateJSON) => InlineJSON]>([
    ['a language', (words, $) => text(words, { ...$, lang: 'fr' })],
    ['a format', (words, $) => ({ type: 'text', text: words, format: 1, ...($ && { $ }) })],
    [
      'a link',
      (words, $) => ({ type: 'link', url: 'https://a.example/', children: [text(words, $) as never] }),
    ],
  ])('gives the words that follow nothing of %s that two people changed in proposed ones', (_, looking) => {
    const [ann, bob] = two(text('base'));
    const [anns, bobs] = [{ 'ins:anns': mark('ann') }, { 'ins:bobs': mark('bob') }];
    const marked = text('base', { 'fmt:anns': mark('ann') });
    ann.write(text(' ', anns), text('base'));
    ann.write(looking(' ', anns), marked);
    meet(ann, bob);
    ann.write(text(' ', anns), text('base'));
    bob.write(looking(' new', bobs), looking(' ', anns), marked);
    bob.write(looking(' ', bobs), text('plain', bobs), looking(' ', anns), marked);
    expect(meet(ann, bob).at(-1)).toEqual(text('base'));
  });

  it('keeps how proposed words look once they are taken', () => {
    const [ann, bob] = two(text('base '), { type: 'text', text: 'bold', format: 1 });
    const anns = { 'ins:anns': mark('ann') };
    const bold = (words: string, $?: NodeStateJSON): InlineJSON => ({
      type: 'text',
      text: words,
      format: 1,
      ...($ && { $ }),
    });
    ann.write(text('base '), bold('new ', anns), bold('bold'), bold(' words', anns));
    expect(meet(ann, bob)).toEqual([text('base '), bold('new ', anns), bold('bold'), bold(' words', anns)]);
    bob.write(text('base '), bold('new bold words'));
    expect(joined(meet(ann, bob))).toEqual([text('base '), bold('new bold words')]);
    ann.write(text('base new '), bold('bold'), text(' words'));
    expect(joined(meet(ann, bob))).toEqual([text('base new '), bold('bold'), text(' words')]);
  });

  it('is told of what changed, and of nothing else', () => {
    const [ann] = two(text('word '.repeat(1000)));
    ann.write(text('word '.repeat(500)), text('new', { 'ins:anns': mark('ann') }), text('word '.repeat(500)));
    expect(ann.updates[0]?.length).toBeLessThan(200);
  });
});
