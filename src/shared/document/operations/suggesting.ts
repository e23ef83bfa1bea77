/**
 * The suggesting executor: every edit becomes marks. An operation runs, as the plain executor has it, on a copy of the
 * piece in which everything suggested is taken; what it did there is then said with marks upon the piece itself. So
 * taking all suggestions gives what plain editing gives, for every operation there is or will be.
 */
import {
  $addUpdateTag,
  $getRoot,
  $parseSerializedNode,
  $setSelection,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical';
import { newBlockId } from '../block-ids';
import { canonicalRoot } from '../canonical';
import { suggestText } from '../compare/suggest';
import { createDocumentEditor } from '../headless';
import type { RootJSON } from '../json';
import { keepShape } from '../shape';
import { acceptAll } from '../suggestions/decide';
import { rootWith, type AnyBlock } from '../suggestions/blocks';
import { withState } from '../suggestions/marks';
import { figuresOf } from '../read';
import { $patchBlocks, $serialized } from '../suggestions/patch';
import { acceptedPlace, standingPlace, stretchesOf, type Stretch } from '../suggestions/places';
import type { Author } from '../suggestions/author';
import { holds, remark } from '../suggestions/remark';
import { remarkFound } from '../suggestions/remark-found';
import { $allBlockIds, $excerpt, type Excerpt } from './excerpt';
import type { KeyOperations } from './keys';
import { $followsOwn, $isWithinOwn } from './own-words';
import { plainOperations as plain } from './plain';
import { plainKeys } from './plain-keys';
import { goOn } from './plain-text';
import { $selectSpan } from './find';
import { $readSelection, $writeSelection, type Selected } from './selected';
import { $range } from './places';
import { $suggestInField } from './suggest-field';
import type { EditOperations, FoundSpan, TextSpan } from './types';

export interface Suggester {
  /** Id of the person whose suggestions these are. */
  person: () => string;
  /** ISO time. */
  now: () => string;
}

export function suggestingOperations(who: Suggester): EditOperations & KeyOperations {
  const suggest = <T>(work: () => T): T => $suggest(who, work);
  /** Of what concerns the selection and its neighbours, and nothing else of the piece. */
  const here = <T>(work: () => T): T => $suggest(who, work, { blocks: $excerpt() });
  /** What takes the place of other words is read and not typed: whole words go, and whole words come. */
  const inPlace = <T>(work: () => T): T => $suggest(who, work, { blocks: $excerpt(), words: WORDS });
  /** Of fields beside the text: the caret must not be drawn into the text. */
  const field = (work: () => void): void => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    suggest(work);
  };
  return {
    insertText: (text) =>
      $isWithinOwn(who.person(), text)
        ? goOn(text)
        : $suggest(who, () => plain.insertText(text), {
            blocks: $excerpt(),
            ...($isOver() && { words: WORDS, isOver: true }),
          }),
    insertNodes: (nodes) => {
      const written = nodes.map($serialized);
      $suggest(who, () => plain.insertNodes(written.map($parsed)), $isOver() ? { words: WORDS } : {});
    },
    takeText: (root) => $suggestText(who, root),
    replaceSpan: (span, quote, replacement) =>
      $suggest(who, () => plain.replaceSpan(span, quote, replacement), { words: WORDS }),
    replaceFound: (found, replacement) => $suggestFound(who, found, replacement),
    replaceSelected: (replacement) => inPlace(() => plain.replaceSelected(replacement)),
    // For the words to come it changes the caret alone.
    toggleFormat: (format) =>
      $isOver() ? here(() => plain.toggleFormat(format)) : plain.toggleFormat(format),
    clearFormat: () => here(() => plain.clearFormat()),
    setLink: (url) => here(() => plain.setLink(url)),
    setLanguage: (tag) => here(() => plain.setLanguage(tag)),
    setBlockType: (type) => suggest(() => plain.setBlockType(type)),
    setAlignment: (alignment) => suggest(() => plain.setAlignment(alignment)),
    turnBlock: (bid, type) => suggest(() => plain.turnBlock(bid, type)),
    insertBlock: (type, place) => suggest(() => plain.insertBlock(type, place)),
    duplicateBlock: (bid) => suggest(() => plain.duplicateBlock(bid)),
    moveBlock: (direction) => suggest(() => plain.moveBlock(direction)),
    moveBlockTo: (bid, place) => suggest(() => plain.moveBlockTo(bid, place)),
    removeBlock: (bid) => suggest(() => plain.removeBlock(bid)),
    insertFigure: (role, fields, place) => suggest(() => plain.insertFigure(role, fields, place)),
    setFigure: (bid, fields) => field(() => plain.setFigure(bid, fields)),
    setFigureRole: (bid, role) => suggest(() => plain.setFigureRole(bid, role)),
    setAttribution: (bid, attribution) => field(() => plain.setAttribution(bid, attribution)),
    enter: () => here(() => plainKeys.enter()),
    lineBreak: () => here(() => plainKeys.lineBreak()),
    deleteText: (direction, unit) =>
      direction === 'backward' && unit === 'character' && $followsOwn(who.person())
        ? plainKeys.deleteText(direction, unit)
        : here(() => plainKeys.deleteText(direction, unit)),
    indent: (direction) => suggest(() => plainKeys.indent(direction)),
  };
}

const $parsed = (json: unknown): LexicalNode => $parseSerializedNode(json as SerializedLexicalNode);

/** Where words end: in Chinese, Japanese and Thai a dictionary says so, whatever the language of the piece. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

const $isOver = (): boolean => $range()?.isCollapsed() === false;

interface Scope {
  /** The whole piece without it. */
  blocks?: Excerpt | null;
  /** Replaces whole words, and not only the characters that differ. */
  words?: Intl.Segmenter;
  /** All that is selected goes, whatever comes in its place. */
  isOver?: boolean;
}

function $suggest<T>(who: Suggester, work: () => T, scope: Scope = {}): T {
  const { blocks = null, words, isOver = false } = scope;
  const root = blocks ? $readBlocks(blocks.nodes) : $readLive();
  const accepted = acceptAll(root);
  const before = stretchesOf(root);
  const selection = $readSelection((place) => acceptedPlace(before, place));
  const { result, target, caret } = tryOut(accepted, selection, work);
  const marked = remark(
    root.children,
    target.children,
    $authorOf(who, {
      caret: caret && 'focus' in caret ? caret.focus : undefined,
      words,
      over: isOver && selection ? spanOf(selection) : undefined,
    }),
  );
  if (!marked) throw new Error('an edit that cannot be suggested');
  if (blocks && !isSame(marked.slice(0, blocks.head), root.children.slice(0, blocks.head)))
    return $suggest(who, work, { ...scope, blocks: null });
  $patchBlocks($getRoot(), root.children, marked, blocks?.nodes, blocks?.head);
  const after = stretchesOf(rootWith(marked));
  if (caret) $writeSelection(caret, (place) => standingPlace(after, place));
  return result;
}

const $authorOf = (who: Suggester, more: Pick<Author, 'caret' | 'words' | 'over'> = {}): Author => ({
  by: who.person(),
  at: who.now(),
  id: newBlockId(),
  taken: new Set($allBlockIds($getRoot())),
  newBlockId,
  ...more,
});

/** Undefined where it is not of words of one block. */
function spanOf(selected: Selected): TextSpan | undefined {
  if ('blocks' in selected || selected.anchor.bid !== selected.focus.bid) return undefined;
  const [start = 0, end = 0] = [selected.anchor.offset, selected.focus.offset].sort((a, b) => a - b);
  return { bid: selected.anchor.bid, start, end };
}

/** Each place a suggestion of its own; those in one field are one. */
function $suggestFound(who: Suggester, found: readonly FoundSpan[], replacement: string): number {
  const inFields = found
    .filter(({ field }) => field)
    .toReversed()
    .filter((span) => $suggestInField(span, replacement, $authorOf(who))).length;
  return (
    inFields +
    $suggestWords(
      who,
      found.filter(({ field }) => !field),
      replacement,
    )
  );
}

function $suggestWords(who: Suggester, found: readonly TextSpan[], replacement: string): number {
  if (found.length === 0) return 0;
  const root = $readLive();
  const stretches = stretchesOf(root);
  const places = found.flatMap((span) => {
    const accepted = acceptedSpan(stretches, span);
    return accepted ? [{ bid: span.bid, accepted }] : [];
  });
  const together = places.length > 1 ? $suggestTogether(who, root, places, replacement) : null;
  if (together !== null) return together;
  // From the last to the first, so that those before keep their places.
  return places.toReversed().filter(({ bid, accepted }) => {
    const block = $selectSpan({ bid, start: 0, end: 0 });
    if (!block) return false;
    $setSelection(block);
    const scope = { blocks: $excerpt(), words: WORDS };
    return $suggest(who, () => plain.replaceFound([accepted], replacement), scope) > 0;
  }).length;
}

/** The same with the piece read and written once. Null, with nothing changed, where it has to be done one by one. */
function $suggestTogether(
  who: Suggester,
  root: RootJSON,
  places: readonly { accepted: TextSpan }[],
  replacement: string,
): number | null {
  const spans = places.map(({ accepted }) => accepted);
  const { result, target, caret } = tryOut(acceptAll(root), null, () =>
    plain.replaceFound(spans, replacement),
  );
  const found = Map.groupBy(spans, ({ bid }) => bid);
  const marked = remarkFound(root.children, found, replacement, $authorOf(who, { words: WORDS }));
  if (!marked || !holds(marked, root.children, target.children)) return null;
  $patchBlocks($getRoot(), root.children, marked);
  const after = stretchesOf(rootWith(marked));
  if (caret) $writeSelection(caret, (place) => standingPlace(after, place));
  return result;
}

/** Null where it is no stretch of one block any more. */
function acceptedSpan(stretches: readonly Stretch[], { bid, start, end }: TextSpan): TextSpan | null {
  const from = acceptedPlace(stretches, { bid, offset: start });
  // What follows the last character may begin another block.
  const last = acceptedPlace(stretches, { bid, offset: end - 1 });
  if (!from || last?.bid !== from.bid) return null;
  return { bid: from.bid, start: from.offset, end: last.offset + 1 };
}

/** Stretch by stretch and block by block, each a suggestion of its own, towards what plain editing would make of it. */
function $suggestText({ person, now }: Suggester, wanted: RootJSON): void {
  const root = $readLive();
  const marked = suggestText(root, withEnd(acceptAll(wanted)), { by: person(), at: now() });
  $patchBlocks($getRoot(), root.children, marked.children);
}

/** A piece ends with words: every editor sees to that (shape.ts). Blocks without ids find their own only without any. */
function withEnd(root: RootJSON): RootJSON {
  const last = root.children.at(-1);
  const ends = last && !['headline', 'standfirst', 'figure'].includes(last.type);
  return ends ? root : { ...root, children: [...root.children, { type: 'paragraph', children: [] }] };
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** Headline, standfirst and a figure's caption are what they are, whatever became of their words. */
function withLinesOf(before: RootJSON, after: RootJSON): RootJSON {
  const captions = new Map(figuresOf(before).map((figure) => [figure.$?.bid, figure.children[0].$?.bid]));
  const named = <T extends AnyBlock>(block: T, bid: string | undefined): T => withState(block, { bid });
  return {
    ...after,
    children: after.children.map((child, index) => {
      if (index < 2 && child.type === before.children[index]?.type)
        return named(child, before.children[index].$?.bid);
      const caption = child.type === 'figure' ? captions.get(child.$?.bid) : undefined;
      if (child.type !== 'figure' || caption === undefined) return child;
      return { ...child, children: [named(child.children[0], caption)] };
    }),
  };
}

const $readLive = (): RootJSON => $readBlocks($getRoot().getChildren());

function $readBlocks(nodes: readonly LexicalNode[]): RootJSON {
  return canonicalRoot({ type: 'root', children: nodes.map($serialized) });
}

let scratch: LexicalEditor | null = null;

function scratchEditor(): LexicalEditor {
  if (!scratch) {
    scratch = createDocumentEditor();
    keepShape(scratch);
  }
  return scratch;
}

function tryOut<T>(
  accepted: RootJSON,
  selected: Selected | null,
  work: () => T,
): { result: T; target: RootJSON; caret: Selected | null } {
  const editor = scratchEditor();
  editor.setEditorState(editor.parseEditorState(JSON.stringify({ root: accepted })));
  const outcome: { result: T; caret: Selected | null }[] = [];
  editor.update(
    () => {
      if (selected) $writeSelection(selected, (place) => place);
      const result = work();
      outcome.push({ result, caret: null });
    },
    { discrete: true },
  );
  const state = editor.getEditorState();
  const [first] = outcome;
  if (!first) throw new Error('the edit did not run');
  const caret = state.read(() => $readSelection((place) => place));
  return { result: first.result, target: withLinesOf(accepted, canonicalRoot(state.toJSON().root)), caret };
}
