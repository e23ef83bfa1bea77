import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  $setSelection,
} from 'lexical';
import { expect, it } from 'vitest';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { RootChildJSON } from '../json';
import { $patchBlocks } from './patch';

const by = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
const words = [{ type: 'text' as const, text: 'words' }];

it.each<[string, RootChildJSON, RootChildJSON]>([
  [
    'whose words they are',
    { type: 'pull-quote', $: { bid: 'b' }, attribution: 'A mate', children: words },
    { type: 'pull-quote', $: { bid: 'b' }, children: words },
  ],
  [
    'an alignment and a mark',
    { type: 'paragraph', $: { bid: 'b', 'ins:anns1': by }, format: 'center', children: words },
    { type: 'paragraph', $: { bid: 'b' }, children: words },
  ],
  [
    'where a list begins',
    { type: 'list', listType: 'number', start: 4, $: { bid: 'b' }, children: [] },
    { type: 'list', listType: 'number', $: { bid: 'b' }, children: [] },
  ],
])('what is left out of a block is taken from its node: %s', (_what, before, after) => {
  const editor = createDocumentEditor();
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  update(() => void $getRoot().append($parseSerializedNode(before)));
  update(() => $patchBlocks($getRoot(), [before], [after]));
  expect(canonicalRoot(editor.getEditorState().toJSON().root).children).toEqual([after]);
});

it('takes words and a break from a block where they are selected', () => {
  const editor = createDocumentEditor();
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  const before: RootChildJSON = {
    type: 'paragraph',
    $: { bid: 'b' },
    children: [...words, { type: 'linebreak' }],
  };
  const after: RootChildJSON = { ...before, children: [{ type: 'text', text: 'w' }] };
  update(() => void $getRoot().append($parseSerializedNode(before)));
  update(() => {
    const block = $getRoot().getFirstChild();
    const first = $isElementNode(block) ? block.getFirstChild() : null;
    const selection = $createRangeSelection();
    selection.anchor.set(first?.getKey() ?? '', 5, 'text');
    selection.focus.set(block?.getKey() ?? '', 2, 'element');
    $setSelection(selection);
    $patchBlocks($getRoot(), [before], [after]);
  });
  expect(canonicalRoot(editor.getEditorState().toJSON().root).children).toEqual([after]);
});
