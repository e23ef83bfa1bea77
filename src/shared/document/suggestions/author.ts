/** Who suggests, and what is theirs already. Editing one's own suggestion changes it; another's gets a mark on top. */
import type { LineBreakJSON, MarkJSON, TextJSON } from '../json';
import { childBlocks, holdsWords, type AnyBlock } from './blocks';
import { marksOf, type Mark } from './marks';
import type { TextPlace } from './text-place';

/** One edit of one person: everything it changes is one suggestion. */
export interface Author {
  /** Person id. */
  by: string;
  /** ISO time. */
  at: string;
  /** Id of the suggestion this edit makes where it does not go on with one. */
  id: string;
  /** Who inserted the block that is being edited, where somebody did. */
  inside?: string | undefined;
  /** Does not go on with a suggestion of the same person beside it. */
  isApart?: boolean;
  /** Ids that blocks of the piece have already, or will have once what is suggested is taken. */
  taken: Set<string>;
  newBlockId: () => string;
  /** Where the caret is after the edit, in the piece with everything taken. */
  caret?: TextPlace | undefined;
  /** Words of one block that somebody typed over, in the piece with everything taken: all of them go, whatever comes. */
  over?: { bid: string; start: number; end: number } | undefined;
  /** Where words end, if words are replaced whole and not only the characters that differ. */
  words?: Intl.Segmenter | undefined;
  /** Where words end, if only the place of what comes or goes is chosen by that. */
  borders?: Intl.Segmenter | undefined;
}

export const insertionOf = (node: TextJSON | LineBreakJSON): Mark | undefined =>
  marksOf(node).find((mark) => mark.kind === 'ins' || mark.kind === 'split');

export function ownsPiece(node: TextJSON | LineBreakJSON, { by, inside }: Author): boolean {
  return (insertionOf(node)?.by ?? inside) === by;
}

export function insertionOfBlock(block: AnyBlock): Mark | undefined {
  return marksOf(block).find((mark) => mark.kind === 'ins');
}

export const within = (author: Author, block: AnyBlock): Author => ({
  ...author,
  inside: insertionOfBlock(block)?.by ?? author.inside,
});

/** A block of this author's with nothing of anybody else's upon it or in it: it can be edited as if it were plain. */
export function isOwnAlone(block: AnyBlock, author: Author): boolean {
  return (
    within(author, block).inside === author.by && marksWithin(block).every((mark) => mark.by === author.by)
  );
}

export function marksWithin(block: AnyBlock): Mark[] {
  const inside = childBlocks(block);
  if (inside) return [...marksOf(block), ...inside.flatMap(marksWithin)];
  if (!holdsWords(block)) return marksOf(block);
  const words = block.children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  return [...marksOf(block), ...words.flatMap(marksOf)];
}

/** Ids that blocks here will have once what is suggested is taken: of those that are to begin in it, and of those that moved. */
export const idsToBeIn = (block: AnyBlock): string[] =>
  marksWithin(block).flatMap(({ kind, props, from = {} }) => {
    const bid = kind === 'split' ? props?.['bid'] : undefined;
    return [...(typeof bid === 'string' ? [bid] : []), ...Object.values(from)];
  });

export function markBy({ by, at }: Author, more: Partial<MarkJSON> = {}): MarkJSON {
  return { by, at, ...more };
}
