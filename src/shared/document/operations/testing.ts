/** A piece in memory for tests of edit operations: select, edit, read what became of it. */
import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { $fillBlockIds } from '../block-ids';
import { canonicalRoot } from '../canonical';
import { createDocumentEditor } from '../headless';
import type { BlockJSON, CaptionJSON, FigureJSON, ListJSON, RootJSON } from '../json';
import { standingPlace, stretchesOf } from '../suggestions/places';
import { $selectSpan } from './find';
import { $writeSelection } from './selected';
import { suggestingOperations } from './suggesting';

export const text = (words: string, format?: number) => ({
  type: 'text' as const,
  text: words,
  ...(format ? { format } : {}),
});

export const paragraph = (bid: string, ...children: ReturnType<typeof text>[]): BlockJSON => ({
  type: 'paragraph',
  $: { bid },
  children,
});

export const list = (bid: string, listType: ListJSON['listType'], ...items: string[]): ListJSON => ({
  type: 'list',
  listType,
  $: { bid },
  children: items.map((words) => ({ type: 'listitem', $: { bid: `i-${words}` }, children: [text(words)] })),
});

export const figure = (bid: string, caption: string, role: FigureJSON['role'] = 'inline'): FigureJSON => {
  const inside: CaptionJSON = { type: 'caption', $: { bid: `c-${bid}` }, children: [text(caption)] };
  return { type: 'figure', $: { bid }, role, media: null, credit: '', alt: '', children: [inside] };
};

/** The headline "Head", an empty standfirst, then the body. */
export const rootWith = (...body: BlockJSON[]): RootJSON => ({
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [] },
    ...body,
  ],
});

/** The same in an editor. */
export function pieceWith(...body: BlockJSON[]) {
  const editor = createDocumentEditor();
  const root = rootWith(...body);
  const update = (work: () => void) => editor.update(work, { discrete: true });
  const read = () => canonicalRoot(editor.getEditorState().toJSON().root).children;
  const run = (work: () => void) => {
    update(() => {
      work();
      $fillBlockIds($getRoot());
    });
    return read().slice(2);
  };
  update(() => {
    for (const child of root.children) $getRoot().append($parseSerializedNode(child));
  });
  return {
    read,
    /** Runs the operation and fills ids as the editor does. */
    run,
    /** The same on a selected span, which may end in another block. */
    at(bid: string, start: number, end: number, work: () => void, endBid = bid) {
      return run(() => {
        const selection = $selectSpan({ bid, start, end: start });
        const to = $selectSpan({ bid: endBid, start: end, end })?.focus;
        if (!selection || !to) throw new Error('nothing to select');
        if (endBid === bid) $setSelection($selectSpan({ bid, start, end }));
        else {
          selection.focus.set(to.key, to.offset, to.type);
          $setSelection(selection);
        }
        work();
      });
    },
  };
}

/** A piece that several people edit in turn, in suggesting mode. Places are in the piece with everything taken. */
export function sharedPiece(...body: BlockJSON[]) {
  const editor = createDocumentEditor();
  const base = rootWith(...body);
  editor.update(() => base.children.forEach((child) => $getRoot().append($parseSerializedNode(child))), {
    discrete: true,
  });
  const read = (): RootJSON => canonicalRoot(editor.getEditorState().toJSON().root);
  const as = (
    person: string,
    bid: string,
    from: number,
    to: number,
    work: (by: ReturnType<typeof suggestingOperations>) => void,
  ): void => {
    const operations = suggestingOperations({ person: () => person, now: () => '2026-11-27T12:00:00.000Z' });
    const stretches = stretchesOf(read());
    editor.update(
      () => {
        $writeSelection(
          { anchor: { bid, offset: from }, focus: { bid, offset: to }, format: null },
          (place) => standingPlace(stretches, place),
        );
        work(operations);
      },
      { discrete: true },
    );
  };
  return { base, read, as };
}
