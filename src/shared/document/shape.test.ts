import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $parseSerializedNode,
  type EditorUpdateOptions,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from './canonical';
import { createDocumentEditor } from './headless';
import type { BlockJSON, RootJSON } from './json';
import { plainOperations } from './operations/plain';
import { $writeSelection } from './operations/selected';
import { suggestingOperations } from './operations/suggesting';
import { figure, list, paragraph, text } from './operations/testing';
import type { EditOperations } from './operations/types';
import { keepShape } from './shape';
import { acceptAll, rejectAll } from './suggestions/decide';
import { marksOf, withState } from './suggestions/marks';
import { $patchBlocks } from './suggestions/patch';

const ann = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });
const suggestedByBob = <T extends BlockJSON>(block: T): T =>
  withState(block, { 'ins:bobs': { by: 'bob', at: '2026-11-27T11:00:00.000Z' } });

/** A piece in an editor that keeps its shape, as it is shown after others' changes: without transforms. */
function pieceOf(...body: RootJSON['children']) {
  const editor = createDocumentEditor();
  keepShape(editor);
  const base: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
      { type: 'standfirst', $: { bid: 'stand' }, children: [] },
      ...body,
    ],
  };
  const update = (work: () => void, how: EditorUpdateOptions = {}): RootJSON => {
    editor.update(work, { ...how, discrete: true });
    return canonicalRoot(editor.getEditorState().toJSON().root);
  };
  update(() => base.children.forEach((child) => $getRoot().append($parseSerializedNode(child))), {
    skipTransforms: true,
  });
  return { base, update };
}

const typesOf = ({ children }: RootJSON): string[] => children.slice(2).map(({ type }) => type);

describe('the end of a piece', () => {
  it('is a block of text, whoever writes', () => {
    const { update } = pieceOf(paragraph('p', text('one')), figure('f', 'A quay'));
    expect(typesOf(update(() => $write('p', plainOperations)))).toEqual(['paragraph', 'figure', 'paragraph']);
  });

  // Bob put it before words at the end that Ann withdrew at the same time.
  it.each<[string, () => void]>([
    ['written', () => $write('p', plainOperations)],
    ['suggested', () => $write('p', ann)],
  ])(
    'may be an image that is only suggested: nothing stays when it is refused after words were %s',
    (_, work) => {
      const { base, update } = pieceOf(
        paragraph('p', text('one')),
        paragraph('q', text('more')),
        suggestedByBob(figure('f', 'A quay')),
      );
      expect(typesOf(rejectAll(update(work)))).toEqual(typesOf(rejectAll(base)));
    },
  );

  it('comes once the image is taken', () => {
    const { base, update } = pieceOf(paragraph('p', text('one')), suggestedByBob(figure('f', 'A quay')));
    const suggested = update(() => $write('p', ann));
    expect(typesOf(acceptAll(suggested))).toEqual(['paragraph', 'figure', 'paragraph']);
    expect(marksOf(suggested.children.at(-1)!)).toMatchObject([{ kind: 'ins', by: 'ann' }]);
    const other = pieceOf(...base.children.slice(2));
    const taken = other.update(() => $patchBlocks($getRoot(), base.children, acceptAll(base).children));
    expect(typesOf(taken)).toEqual(['paragraph', 'figure', 'paragraph']);
  });
});

function $write(bid: string, operations: EditOperations): void {
  $writeSelection({ anchor: { bid, offset: 3 }, focus: { bid, offset: 3 }, format: null }, (place) => place);
  operations.insertText(' two');
}

describe('an item of a list', () => {
  it('gives what is pasted beside the list it holds an item of its own', () => {
    const inner = list('inner', 'bullet', 'one');
    const outer = {
      ...list('outer', 'bullet'),
      children: [{ type: 'listitem' as const, $: { bid: 'holds' }, children: [inner] }],
    };
    const { update } = pieceOf(outer, paragraph('p', text('end')));
    const { children } = update(() => {
      $writeSelection(
        { anchor: { bid: 'i-one', offset: 0 }, focus: { bid: 'i-one', offset: 0 }, format: null },
        (place) => place,
      );
      plainOperations.insertNodes(
        ['a', 'two'].map((words) => $createParagraphNode().append($createTextNode(words))),
      );
    });
    expect(children[2]).toMatchObject({
      type: 'list',
      children: [
        { children: [{ type: 'list', children: [{ children: [{ text: 'a' }] }] }] },
        { children: [{ text: 'twoone' }] },
      ],
    });
  });
});
