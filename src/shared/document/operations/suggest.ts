/**
 * How one edit becomes marks: it runs on a copy of the piece in which everything suggested is taken, and what it did there is
 * said with marks upon the piece itself. Must not know which operations there are.
 */
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import { newBlockId } from '../block-ids';
import { canonicalRoot } from '../canonical';
import { suggestText } from '../compare/suggest';
import { createDocumentEditor } from '../headless';
import type { RootJSON } from '../json';
import { figuresOf } from '../read';
import { keepShape } from '../shape';
import type { Author } from '../suggestions/author';
import { rootWith, type AnyBlock } from '../suggestions/blocks';
import { acceptAll } from '../suggestions/decide';
import { withoutDoubles } from '../suggestions/doubles';
import { withState } from '../suggestions/marks';
import { $patchBlocks, $serialized } from '../suggestions/patch';
import { acceptedPlace, standingPlace, stretchesOf } from '../suggestions/places';
import { remark } from '../suggestions/remark';
import { $allBlockIds, type Excerpt } from './excerpt';
import { $beginAnother, $isInGoneBlock } from './gone';
import { $readSelection, $writeSelection, type Selected } from './selected';
import type { TextSpan } from './types';

export interface Suggester {
  /** Id of the person whose suggestions these are. */
  person: () => string;
  /** ISO time. */
  now: () => string;
}

/** Where words end: in Chinese, Japanese and Thai a dictionary says so, whatever the language of the piece. */
export const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

export interface Scope {
  /** The whole piece without it. */
  blocks?: Excerpt | null;
  /** Replaces whole words, and not only the characters that differ. */
  words?: Intl.Segmenter;
  /** All that is selected goes, whatever comes in its place. */
  isOver?: boolean;
  /** What comes stands in a block of its own where the caret's block goes. */
  writes?: true;
}

export function $suggest<T>(who: Suggester, work: () => T, scope: Scope = {}): T {
  const { blocks = null, words, isOver = false } = scope;
  const begins = scope.writes === true && $isInGoneBlock();
  const root = blocks ? $readBlocks(blocks.nodes) : $readLive();
  const accepted = acceptAll(root);
  const before = stretchesOf(root);
  const selection = $readSelection((place) => acceptedPlace(before, place));
  const { result, target, caret } = tryOut(accepted, selection, () => {
    if (begins) $beginAnother();
    return work();
  });
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

export const $authorOf = (who: Suggester, more: Pick<Author, 'caret' | 'words' | 'over'> = {}): Author => ({
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

/**
 * Stretch by stretch and block by block, each a suggestion of its own, towards what plain editing makes of it: `take`
 * writes a text over the one there is.
 */
export function $suggestText(
  { person, now }: Suggester,
  wanted: RootJSON,
  take: (named: RootJSON) => void,
): void {
  const root = $readLive();
  const accepted = acceptAll(root);
  const marked = suggestText(
    root,
    acceptAll(wanted),
    { by: person(), at: now() },
    (named) => tryOut(accepted, null, () => take(named)).target,
  );
  $patchBlocks($getRoot(), root.children, marked.children);
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

export const $readLive = (): RootJSON => $readBlocks($getRoot().getChildren());

export const $readBlocks = (nodes: readonly LexicalNode[]): RootJSON => withoutDoubles($readAsIs(nodes));

const $readAsIs = (nodes: readonly LexicalNode[]): RootJSON =>
  canonicalRoot({ type: 'root', children: nodes.map($serialized) });

/** Whether some blocks would be called otherwise if others were not there. */
export function $hasDoubles(): boolean {
  const root = $readAsIs($getRoot().getChildren());
  return withoutDoubles(root) !== root;
}

let scratch: LexicalEditor | null = null;

function scratchEditor(): LexicalEditor {
  if (!scratch) {
    scratch = createDocumentEditor();
    keepShape(scratch);
  }
  return scratch;
}

export function tryOut<T>(
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
