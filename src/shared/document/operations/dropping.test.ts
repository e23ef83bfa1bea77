import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { expect, it } from 'vitest';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { BlockJSON, RootJSON } from '../json';
import { textOfInline } from '../read';
import { acceptAll, rejectAll } from '../suggestions/decide';
import type { TextPlace } from '../suggestions/text-place';
import { $dropTarget } from './dropping';
import { $selectSpan } from './find';
import { suggestingOperations } from './suggesting';
import { paragraph, text } from './testing';

const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });

/** A piece with these blocks, and the body's words with everything taken after words were dragged as the page does it. */
function dragged(
  body: BlockJSON[],
  [from, to]: [TextPlace, TextPlace],
  place: TextPlace,
  words: string,
  prepare: () => void = () => undefined,
) {
  const editor = createDocumentEditor();
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  const read = (): RootJSON => canonicalRoot(editor.getEditorState().toJSON().root);
  const blocks = [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [] },
    ...body,
  ];
  update(() => blocks.forEach((block) => $getRoot().append($parseSerializedNode(block))));
  const base = read();
  update(prepare);
  const before = read();
  update(() => {
    const selection = $selectSpan({ bid: from.bid, start: from.offset, end: from.offset });
    const end = $selectSpan({ bid: to.bid, start: to.offset, end: to.offset })?.focus;
    if (!selection || !end) throw new Error('nothing to drag');
    selection.focus.set(end.key, end.offset, end.type);
    $setSelection(selection);
    const $target = $dropTarget(place);
    if (!$target) return;
    by.deleteText('backward', 'character');
    const target = $target();
    if (!target) throw new Error('nowhere to drop');
    $setSelection(target);
    by.insertText(words);
  });
  const after = read();
  expect(rejectAll(after)).toEqual(base);
  return {
    isTouched: JSON.stringify(after) !== JSON.stringify(before),
    body: acceptAll(after)
      .children.slice(2)
      .map((block) => ('children' in block ? textOfInline(block.children as never) : '')),
  };
}

const at = (bid: string, offset: number): TextPlace => ({ bid, offset });
const two = [paragraph('p', text('one two three')), paragraph('q', text('four five'))];

it.each([
  ['back', at('p', 4), at('p', 8), at('p', 0), 'two ', ['two one three', 'four five']],
  ['on', at('p', 0), at('p', 4), at('p', 8), 'one ', ['two one three', 'four five']],
  ['into another block', at('p', 4), at('p', 8), at('q', 5), 'two ', ['one three', 'four two five']],
  ['from the block after', at('q', 0), at('q', 5), at('p', 4), 'four ', ['one four two three', 'five']],
  ['across a border, back', at('p', 8), at('q', 5), at('p', 4), 'T', ['one Ttwo five']],
  ['across a border, on', at('p', 8), at('q', 5), at('q', 9), 'T', ['one two fiveT']],
])('words dragged %s stand where they came down', (_name, from, to, place, words, body) => {
  expect(dragged(two, [from, to], place, words).body).toEqual(body);
});

it.each([0, 4, 8])('words dragged onto themselves or their edge stay (%i)', (offset) => {
  const start = Math.min(offset, 4);
  expect(dragged(two, [at('p', start), at('p', 8)], at('p', offset), 'x').isTouched).toBe(false);
});

it.each([
  ['back', at('p', 8), at('p', 12), at('p', 0), 'NEW ', 'NEW one two three'],
  ['on', at('p', 8), at('p', 12), at('p', 17), 'NEW ', 'one two threeNEW '],
  ['with others', at('p', 4), at('p', 12), at('p', 17), 'two NEW ', 'one threetwo NEW '],
])(
  'words of one’s own, gone at once where they were, come down in place: %s',
  (_name, from, to, place, words, body) => {
    const write = (): void => {
      $setSelection($selectSpan({ bid: 'p', start: 8, end: 8 }));
      by.insertText('NEW ');
    };
    expect(dragged(two, [from, to], place, words, write).body).toEqual([body, 'four five']);
  },
);
