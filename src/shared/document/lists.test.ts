import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from './canonical';
import { createDocumentEditor } from './headless';
import { $selectSpan } from './operations/find';
import { plainOperations } from './operations/plain';
import { plainKeys } from './operations/plain-keys';
import { $readLive } from './operations/suggest';
import { suggestingOperations } from './operations/suggesting';
import type { BlockJSON, RootChildJSON } from './json';
import { list, paragraph, rootWith, text } from './operations/testing';
import type { EditOperations } from './operations/types';
import { keepShape } from './shape';
import { namesTaken } from './suggestions/block-names';
import { acceptAll, rejectAll } from './suggestions/decide';

const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });
const BASE = rootWith(
  paragraph('p', text('one')),
  list('l', 'bullet', 'A', 'B'),
  paragraph('q', text('two')),
  list('m', 'bullet', 'C'),
  paragraph('end', text('end')),
);

type Edit = (operations: EditOperations) => void;

function after(edits: Edit | Edit[], operations: EditOperations, base = BASE) {
  const editor = createDocumentEditor();
  keepShape(editor);
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  update(() => base.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  for (const edit of [edits].flat()) update(() => edit(operations));
  return canonicalRoot(editor.getEditorState().toJSON().root);
}

/** New blocks have new ids, in every run. */
const words = (root: ReturnType<typeof after>): unknown =>
  JSON.parse(JSON.stringify(root, (key, value: unknown) => (key === '$' ? undefined : value)));

it.each<[string, (operations: EditOperations) => void]>([
  ['before a list', (operations) => operations.turnBlock('p', 'bullet')],
  ['between two lists', (operations) => operations.turnBlock('q', 'bullet')],
  ['goes between two lists', (operations) => operations.removeBlock('q')],
  [
    'is a list that moves to another',
    (operations) => void operations.moveBlockTo('m', { bid: 'l', side: 'after' }),
  ],
  [
    'is a list that moves before another',
    (operations) => void operations.moveBlockTo('m', { bid: 'l', side: 'before' }),
  ],
])('what is suggested beside lists comes and goes by itself: a paragraph that %s', (_what, edit) => {
  const marked = after(edit, by);
  expect(rejectAll(marked)).toEqual(after([], by));
  expect(words(acceptAll(marked))).toEqual(words(after(edit, plainOperations)));
});

/** A block that moved, by what it is called once all is taken. */
const $standing = (bid: string): string =>
  [...namesTaken($readLive())].find(([, taken]) => taken === bid)?.[0] ?? bid;

it('of two lists of one’s own that become one, both stay where they were', () => {
  const body = BASE.children.slice(2);
  const inOrder = (...blocks: RootChildJSON[]) => rootWith(...(blocks as BlockJSON[]));
  const script: Edit[] = [
    (operations) => operations.takeText(inOrder(...body.toReversed())),
    (operations) => operations.takeText(inOrder(...body)),
    (operations) => operations.removeBlock($standing('q')),
  ];
  const marked = after(script, by);
  expect(rejectAll(marked)).toEqual(after([], by));
  expect(words(acceptAll(marked))).toEqual(words(after(script, plainOperations)));
});

describe('two lists of one kind', () => {
  const itemsOf = ({ children }: ReturnType<typeof after>): number[] =>
    children.flatMap((block) => (block.type === 'list' ? [block.children.length] : []));

  it('become one, counted on, where what stood between them becomes an item', () => {
    const [list] = after((by) => by.turnBlock('q', 'bullet'), plainOperations).children.slice(3);
    expect(list).toMatchObject({ type: 'list', children: [{}, { value: 2 }, { value: 3 }, { value: 4 }] });
  });

  it('become one where a selection reaches from one into the other', () => {
    const edit: Edit = () => {
      const [selection, end] = [['i-A', 1] as const, ['i-C', 0] as const].map(([bid, at]) =>
        $selectSpan({ bid, start: at, end: at }),
      );
      if (!selection || !end) throw new Error('nothing to select');
      selection.focus.set(end.focus.key, end.focus.offset, end.focus.type);
      $setSelection(selection);
      plainKeys.deleteText('backward', 'character');
    };
    const piece = rootWith(list('l', 'bullet', 'A', 'B'), paragraph('q'), list('m', 'bullet', 'C', 'D'));
    expect(itemsOf(after(edit, plainOperations, piece))).toEqual([2]);
  });

  it('become one where Backspace takes away the empty paragraph that Enter made of an item', () => {
    const piece = rootWith(list('l', 'bullet', 'A'), paragraph('q'), list('m', 'bullet', 'B', 'C'));
    const edit: Edit = () => {
      $setSelection($selectSpan({ bid: 'q', start: 0, end: 0 }));
      plainKeys.deleteText('backward', 'character');
    };
    expect(itemsOf(after(edit, plainOperations, piece))).toEqual([3]);
  });

  it('stay two where a block between them goes or moves: no other edit changes lists that it is not about', () => {
    expect(itemsOf(after((by) => by.removeBlock('q'), plainOperations))).toEqual([2, 1]);
    const moves: Edit = (by) => by.moveBlockTo('q', { bid: 'p', side: 'before' });
    expect(itemsOf(after(moves, plainOperations))).toEqual([2, 1]);
  });
});
