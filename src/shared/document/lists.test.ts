import { $getRoot, $parseSerializedNode } from 'lexical';
import { expect, it } from 'vitest';
import { canonicalRoot } from './canonical';
import { createDocumentEditor } from './headless';
import { plainOperations } from './operations/plain';
import { suggestingOperations } from './operations/suggesting';
import type { BlockJSON, RootChildJSON } from './json';
import { list, paragraph, rootWith, text } from './operations/testing';
import type { EditOperations } from './operations/types';
import { keepShape } from './shape';
import { acceptAll, rejectAll } from './suggestions/decide';

const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });
const base = rootWith(
  paragraph('p', text('one')),
  list('l', 'bullet', 'A', 'B'),
  paragraph('q', text('two')),
  list('m', 'bullet', 'C'),
  paragraph('end', text('end')),
);

type Edit = (operations: EditOperations) => void;

function after(edits: Edit | Edit[], operations: EditOperations) {
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

it('of two lists of one’s own that become one, both stay where they were', () => {
  const body = base.children.slice(2);
  const inOrder = (...blocks: RootChildJSON[]) => rootWith(...(blocks as BlockJSON[]));
  const script: Edit[] = [
    (operations) => operations.takeText(inOrder(...body.toReversed())),
    (operations) => operations.takeText(inOrder(...body)),
    (operations) => operations.removeBlock('q'),
  ];
  const marked = after(script, by);
  expect(rejectAll(marked)).toEqual(after([], by));
  expect(words(acceptAll(marked))).toEqual(words(after(script, plainOperations)));
});

it('lists of which nothing is suggested are joined, and counted on', () => {
  const [list] = after((operations) => operations.turnBlock('q', 'bullet'), plainOperations).children.slice(
    3,
  );
  expect(list).toMatchObject({ type: 'list', children: [{}, { value: 2 }, { value: 3 }, { value: 4 }] });
});
