/** Edits inside a link or a format in suggesting mode: they stay in it, and mark nothing but themselves. */
import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { InlineJSON, RootJSON } from '../json';
import { acceptAll, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { $selectSpan } from './find';
import { plainKeys } from './plain-keys';
import { plainOperations } from './plain';
import { suggestingOperations } from './suggesting';
import { rootWith, text } from './testing';

const LINKED: InlineJSON[] = [
  text('See '),
  { type: 'link', url: 'https://tides.example/', children: [text('the tide tables')] },
  text(' first.'),
];
const BOLD: InlineJSON[] = [text('See '), text('the tide', 1), text(' first.')];
const plain = { ...plainOperations, ...plainKeys };
const suggesting = suggestingOperations({ person: () => 'ann', now: () => '2026-11-28T12:00:00.000Z' });
type Operations = typeof plain;

function edited(row: InlineJSON[], start: number, end: number, work: () => void): RootJSON {
  const editor = createDocumentEditor();
  const root = rootWith({ type: 'paragraph', $: { bid: 'p' }, children: row });
  const update = (change: () => void): void => editor.update(change, { discrete: true });
  update(() => root.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  update(() => {
    const selection = $selectSpan({ bid: 'p', start, end });
    const node = selection?.anchor.getNode();
    // As a browser's selection has it.
    if (selection && node && 'getFormat' in node) selection.format = node.getFormat();
    $setSelection(selection);
    work();
  });
  return canonicalRoot(editor.getEditorState().toJSON().root);
}

/** Ids of new blocks are chance. */
const bodyOf = (root: RootJSON): unknown =>
  root.children.slice(2).map((block, index) => ({ ...block, $: { bid: index } }));

describe('in suggesting mode', () => {
  it.each<[string, InlineJSON[], [number, number], (by: Operations) => void, string[]]>([
    ['typing in a link', LINKED, [8, 8], (by) => by.insertText('new '), ['insert |new ']],
    ['typing after a link', LINKED, [19, 19], (by) => by.insertText(' now'), ['insert | now']],
    ['typing in bold words', BOLD, [8, 8], (by) => by.insertText('new '), ['insert |new ']],
    ['typing at the end of bold words', BOLD, [12, 12], (by) => by.insertText('s'), ['insert |s']],
    [
      'words over the start of a link',
      LINKED,
      [0, 7],
      (by) => by.insertText('Read'),
      ['replace See the|Read'],
    ],
    [
      'words over the end of a link',
      LINKED,
      [13, 25],
      (by) => by.insertText('s'),
      ['replace tables first|s'],
    ],
    ['two lines into a link', LINKED, [8, 8], (by) => by.insertText('a\nb'), ['insert |a\nb']],
    ['a line break in a link', LINKED, [8, 8], (by) => by.lineBreak(), ['insert |\n']],
    ['Enter in a link', LINKED, [8, 8], (by) => by.enter(), ['split |']],
  ])('%s is what it is plainly, and no more', (_what, row, [start, end], edit, said) => {
    const marked = edited(row, start, end, () => edit(suggesting));
    const wanted = edited(row, start, end, () => edit(plain));
    const base = edited(row, start, end, () => undefined);
    const list = suggestionsOf(marked).map(({ kind, before, after }) => `${kind} ${before}|${after}`);
    expect(list).toEqual(said);
    expect(bodyOf(acceptAll(marked))).toEqual(bodyOf(wanted));
    expect(rejectAll(marked)).toEqual(base);
  });

  it.each<[string, (by: Operations) => void]>([
    ['Backspace', (by) => by.deleteText('backward', 'character')],
    ['Enter', (by) => by.enter()],
  ])('a format that was chosen is kept over %s', (_what, between) => {
    const type = (by: Operations): void => {
      by.toggleFormat('italic');
      between(by);
      by.insertText('x');
    };
    const marked = edited([text('one two')], 7, 7, () => type(suggesting));
    const wanted = edited([text('one two')], 7, 7, () => type(plain));
    expect(JSON.stringify(wanted)).toContain('"format":2,"text":"x"');
    expect(bodyOf(acceptAll(marked))).toEqual(bodyOf(wanted));
  });

  it('letter after letter in a link is one suggestion in it', () => {
    const marked = edited(LINKED, 8, 8, () => {
      for (const letter of 'new ') suggesting.insertText(letter);
      suggesting.deleteText('backward', 'character');
    });
    expect(suggestionsOf(marked)).toMatchObject([{ kind: 'insert', after: 'new' }]);
    expect(acceptAll(marked).children[2]).toMatchObject({
      children: [{}, { type: 'link', children: [text('the newtide tables')] }, {}],
    });
  });

  it('words typed after a Backspace in bold ones are bold', () => {
    const type = (by: Operations) => (): void => {
      by.insertText('new');
      by.deleteText('backward', 'character');
      by.insertText('t');
    };
    const marked = edited(BOLD, 8, 8, type(suggesting));
    expect(acceptAll(marked).children[2]).toMatchObject({
      children: [text('See '), text('the nettide', 1), text(' first.')],
    });
    expect(edited(BOLD, 8, 8, type(plain)).children[2]).toMatchObject({
      children: [{}, text('the nettide', 1), {}],
    });
  });

  it('typed words have the format and the link that the caret is in', () => {
    const inLink = edited(LINKED, 8, 8, () => plain.insertText('new '));
    expect(inLink.children[2]).toMatchObject({
      children: [text('See '), { type: 'link', children: [text('the new tide tables')] }, text(' first.')],
    });
    const inBold = edited(BOLD, 8, 8, () => plain.insertText('new '));
    expect(inBold.children[2]).toMatchObject({ children: [text('See '), text('the new tide', 1), {}] });
  });
});
