/**
 * The changes of a Word file one after another, each as a suggestion in its author's name. Whatever Word calls a change, it
 * is said here with the marks that the desk itself would have set. Pure.
 */
import { newBlockId } from '../../../shared/document/block-ids';
import { canonicalRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';
import { withoutNotes } from '../../../shared/document/comments/notes';
import { stepsBetween } from '../../../shared/document/compare/steps';
import { inSmallSteps } from '../../../shared/document/compare/suggest';
import { wordSegmenter } from '../../../shared/document/compare/words';
import { acceptAll } from '../../../shared/document/suggestions/decide';
import { childBlocks, rootWith, type AnyBlock } from '../../../shared/document/suggestions/blocks';
import { sameJson } from '../../../shared/document/suggestions/pieces';
import { remark } from '../../../shared/document/suggestions/remark';
import { bidsOf } from '../../../shared/document/schema';
import { mergeBlocks, type Clash } from './merge-blocks';
import { settleWord } from './settled-word';
import { pieceFromWord, type BlockIds } from './from-word';
import { changeKey, type Change, type WordParagraph } from './word';

/** What a piece says before and after one person's change. */
export interface Step {
  by: Change;
  before: RootJSON;
  after: RootJSON;
}

export interface Suggested {
  root: RootJSON;
  /** Blocks that both sides changed. */
  clashes: (Clash & { by: Change })[];
  /** Changes that no mark can say: a headline that is to go, for one. */
  unsaid: Change[];
}

/** From `start`, in which the changes in `known` are taken, over each other change in the order of time. */
export function stepsOf(
  paragraphs: readonly WordParagraph[],
  ids: BlockIds,
  changes: readonly Change[],
  known: ReadonlySet<string>,
): { start: RootJSON; steps: Step[] } {
  const taken = new Set(known);
  const at = (): RootJSON =>
    pieceFromWord(
      settleWord(paragraphs, (change) => taken.has(changeKey(change))),
      ids,
    );
  const start = at();
  let before = start;
  const steps: Step[] = [];
  for (const by of changes) {
    if (taken.has(changeKey(by))) continue;
    taken.add(changeKey(by));
    const after = at();
    steps.push({ by, before, after });
    before = after;
  }
  return { start, steps };
}

export function suggestSteps(
  root: RootJSON,
  steps: readonly Step[],
  idOf: (author: string) => string,
): Suggested {
  const clashes: Suggested['clashes'] = [];
  const unsaid: Change[] = [];
  let marked = root;
  for (const { by, before, after } of steps) {
    const found: Clash[] = [];
    const accepted = acceptAll(marked);
    const target = canonicalRoot(
      rootWith(mergeBlocks(accepted.children, before.children, after.children, found)),
    );
    clashes.push(...found.map((clash) => ({ ...clash, by })));
    const who = { by: idOf(by.author), at: by.date };
    const next =
      (isSeveral(accepted, target) ? inSmallSteps(marked, withoutNotes(target), who) : null) ??
      atOnce(marked, target, who);
    if (next) marked = next;
    else unsaid.push(by);
  }
  return { root: marked, clashes, unsaid };
}

const words = wordSegmenter('en');

/** Word's times have whole minutes: what one person did to words in one of them can be several changes. */
function isSeveral(before: RootJSON, after: RootJSON): boolean {
  if (!sameJson(shapesOf(before.children), shapesOf(after.children))) return false;
  return stepsBetween(before.children, after.children, words).length > 1;
}

/** Kinds and ids of all blocks in their order, those in lists and figures too. */
const shapesOf = (blocks: readonly AnyBlock[]): string[] =>
  blocks.flatMap((block) => [`${block.type} ${block.$?.bid ?? ''}`, ...shapesOf(childBlocks(block) ?? [])]);

function atOnce(marked: RootJSON, target: RootJSON, { by, at }: { by: string; at: string }): RootJSON | null {
  const taken = new Set(bidsOf(marked));
  const author = { by, at, id: newBlockId(), taken, newBlockId, borders: words };
  const next = remark(marked.children, target.children, author);
  return next && canonicalRoot(rootWith(next));
}
