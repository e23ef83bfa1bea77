/** Marks of several people on the same words, set in every order, one of whom no desk knows. */
import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { RootJSON } from '../json';
import { rootSchema } from '../schema';
import { acceptAll, decide, publishedRoot, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { $selectSpan } from './find';
import { suggestingOperations } from './suggesting';
import { paragraph, text } from './testing';

type Operations = ReturnType<typeof suggestingOperations>;

/** From, to, and what is done to these characters of “one two three”, as the block stands by then. */
const EDITS: Record<string, [number, number, (by: Operations) => void]> = {
  insert: [5, 5, (by) => by.insertText('NEW ')],
  delete: [2, 8, (by) => by.deleteText('backward', 'character')],
  format: [4, 11, (by) => by.toggleFormat('bold')],
  link: [0, 9, (by) => by.setLink('https://a.example/')],
  split: [6, 6, (by) => by.enter()],
};
const PEOPLE = ['ann', 'bob', '', 'person-of-nobody'];
const BASE: RootJSON = {
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'headline' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'standfirst' }, children: [] },
    paragraph('paragraph', text('one two three')),
    paragraph('paragraph2', text('end')),
  ],
};

const ordersOf = (names: readonly string[]): string[][] =>
  names.length === 0
    ? [[]]
    : names.flatMap((name) => ordersOf(names.filter((each) => each !== name)).map((rest) => [name, ...rest]));

function marked(order: readonly string[]): RootJSON {
  const editor = createDocumentEditor();
  editor.update(() => BASE.children.forEach((child) => $getRoot().append($parseSerializedNode(child))), {
    discrete: true,
  });
  order.forEach((name, index) => {
    const [start, end, work] = EDITS[name] ?? [0, 0, () => undefined];
    const by = PEOPLE[index % PEOPLE.length] ?? '';
    editor.update(
      () => {
        $setSelection($selectSpan({ bid: 'paragraph', start, end }));
        work(suggestingOperations({ person: () => by, now: () => '2026-11-28T06:00:00.000Z' }));
      },
      { discrete: true },
    );
  });
  return canonicalRoot(editor.getEditorState().toJSON().root);
}

describe('marks in every order', () => {
  it.each(ordersOf(Object.keys(EDITS)).map((order) => [order.join(', '), order] as const))(
    '%s',
    (_name, order) => {
      const root = marked(order);
      expect(rootSchema.safeParse(root).error?.issues).toBeUndefined();
      expect(rejectAll(root)).toEqual(BASE);
      expect(publishedRoot(root)).toEqual(BASE);
      expect(suggestionsOf(acceptAll(root))).toEqual([]);
      const ids = suggestionsOf(root).map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(order.length - 1);
      const some = ids.filter((_, index) => index % 2 === 0);
      const mixed = decide(decide(root, some, 'accept'), ids, 'reject');
      expect(suggestionsOf(mixed)).toEqual([]);
      expect(rootSchema.safeParse(mixed).error?.issues).toBeUndefined();
    },
  );
});
