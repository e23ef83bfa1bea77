/**
 * Takes what is furniture by its words out of the blocks of a page, where no element gave it away: share rows,
 * "Read more" lines, lists of other articles after the text. Must not know elements.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import { inlineOfBlocks } from '../inline';
import type { DropKind, Report } from '../report';
import { endOfArticle } from '../text/body-range';
import { readNotes } from '../text/notes';
import { pageLineOf, type PageLine } from '../text/page-lines';

/** Kinds that need more than their words: the element would have said so, or an author may write them. */
const KEPT = new Set<DropKind>(['menu', 'account', 'page-date', 'other', 'footer', 'search']);
const BOXES = new Set<DropKind>(['related', 'ranking', 'newsletter']);

const textOf = (block: BlockJSON): string => textOfInline(inlineOfBlocks([block]));
const isLine = (block: BlockJSON): boolean => block.type === 'paragraph' || block.type === 'heading';

function kindOf(block: BlockJSON, line: PageLine | undefined): DropKind | null {
  const kind = line?.furniture ?? null;
  return kind === null || KEPT.has(kind) || !isLine(block) ? null : kind;
}

/** The blocks of the article; notes that stand after its end are kept, too. */
export function trimFurniture(blocks: readonly BlockJSON[], report: Report): BlockJSON[] {
  const lines = blocks.map((block) => pageLineOf({ text: textOf(block), gap: 1 }, null));
  const end = endOfArticle(lines, new Set());
  const kept: BlockJSON[] = [];
  let box: DropKind | null = null;
  blocks.forEach((block, index) => {
    const line = lines[index];
    const kind = kindOf(block, line);
    const text = line?.text ?? '';
    if (index >= end && !(isLine(block) && readNotes(text))) report.leave(kind ?? 'other', [text]);
    else if (kind !== null) {
      report.leave(kind, [text]);
      box = BOXES.has(kind) && block.type === 'heading' ? kind : null;
    } else if (box !== null && block.type === 'list') report.leave(box, [text]);
    else {
      box = null;
      kept.push(block);
    }
  });
  return kept;
}
