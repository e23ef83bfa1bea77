/**
 * The changes of a Word file one after another, each as a suggestion in its author's name. Whatever Word calls a change, it
 * is said here with the marks that the desk itself would have set. Pure.
 */
import { newBlockId } from '../../../shared/document/block-ids';
import { canonicalRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';
import { acceptAll } from '../../../shared/document/suggestions/decide';
import { rootWith } from '../../../shared/document/suggestions/blocks';
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
    const next = remark(marked.children, target.children, {
      by: idOf(by.author),
      at: by.date,
      id: newBlockId(),
      taken: new Set(bidsOf(marked)),
      newBlockId,
    });
    if (next) marked = canonicalRoot(rootWith(next));
    else unsaid.push(by);
  }
  return { root: marked, clashes, unsaid };
}
