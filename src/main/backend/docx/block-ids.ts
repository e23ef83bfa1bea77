/**
 * The ids of blocks that have no paragraph of their own in Word, or not always: as a piece has them, else made from their
 * neighbours'. An image has one caption whether its paragraph is there yet or not. Pure.
 */
import type { RootJSON } from '../../../shared/document/json';
import { childBlocks, type AnyBlock } from '../../../shared/document/suggestions/blocks';
import { marksOf } from '../../../shared/document/suggestions/marks';
import type { BlockIds } from './from-word';
import type { WordParagraph } from './word';

const LONGEST = 12;
/** An id made from another one, always the same. */
export const idBeside = (prefix: string, id: string): string =>
  (prefix + id.padEnd(8, '0')).slice(0, LONGEST);

/** `paragraphs` are those of the file, which may have images that the piece has not. */
export function blockIdsOf(root: RootJSON | null, paragraphs: readonly WordParagraph[]): BlockIds {
  const lists = new Map<string, string>();
  const wrappers = new Map<string, string>();
  const captions = captionsIn(paragraphs);
  const nameOf = (block: AnyBlock, back: Record<string, string>): string => {
    const bid = block.$?.bid ?? '';
    return back[bid] ?? bid;
  };
  const visit = (block: AnyBlock, outer: Record<string, string>): void => {
    const back: Record<string, string> = { ...outer };
    for (const mark of marksOf(block)) Object.assign(back, mark.from);
    const own = nameOf(block, back);
    for (const inside of childBlocks(block) ?? []) {
      if (block.type === 'list') lists.set(nameOf(inside, back), own);
      if (block.type === 'listitem') wrappers.set(nameOf(inside, back), own);
      if (block.type === 'figure') captions.set(own, nameOf(inside, back));
      visit(inside, back);
    }
  };
  root?.children.forEach((block) => visit(block, {}));
  const [headline, standfirst] = root?.children ?? [];
  return {
    headline: headline?.$?.bid ?? '',
    standfirst: standfirst?.$?.bid ?? '',
    caption: (figure) => captions.get(figure) ?? idBeside('C', figure),
    list: (items) => {
      for (const item of items) {
        const known = lists.get(item);
        if (known !== undefined) return known;
      }
      return idBeside('L', items[0] ?? '');
    },
    wrapper: (list) => wrappers.get(list) ?? idBeside('W', list),
  };
}

function captionsIn(paragraphs: readonly WordParagraph[]): Map<string, string> {
  const captions = new Map<string, string>();
  paragraphs.forEach(({ bid, props }, index) => {
    const next = paragraphs[index + 1];
    const isFigure = props.kind === 'picture' || props.kind === 'lead';
    if (isFigure && next?.props.kind === 'caption') captions.set(bid, next.bid);
  });
  return captions;
}
