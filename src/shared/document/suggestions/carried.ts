/**
 * Words that go from the end of a block and come again at the end of another, as when a list is put into the midst of a
 * paragraph: what others suggest about them goes along, open as it was. Pure.
 */
import { insertionOf, markBy, ownsPiece, type Author } from './author';
import { holdsWords, type AnyBlock } from './blocks';
import { marksOf, withState } from './marks';
import { inlineOf, type Piece } from './pieces';
import { isSame, isSeen, rowOf, wantedOf, type Token } from './row';
import { withChildren } from './settle';

export interface Carried {
  /** The block they go from, to be edited further. */
  from: AnyBlock;
  /** The block they come to. */
  to: AnyBlock;
}

type PieceToken = Extract<Token, { is: 'piece' }>;
const isPiece = (token: Token): token is PieceToken => token.is === 'piece';

/** Null where no words go from `from`, of which `stays` is left, to the end of `to`. */
export function carried(from: AnyBlock, stays: AnyBlock, to: AnyBlock, author: Author): Carried | null {
  const row = rowOf([from], author);
  const [wanted, left] = [wantedOf([to]), wantedOf([stays])];
  if (!row || !wanted || !left || !holdsWords(from) || !holdsWords(to)) return null;
  const seen = row.filter(isSeen);
  let kept = 0;
  while (kept < seen.length && isSame(seen[kept], left[kept])) kept += 1;
  const first = seen[kept];
  const start = wanted.length - (seen.length - kept);
  if (!first || start < 1 || !seen.slice(kept).every((token, index) => isSame(token, wanted[start + index])))
    return null;
  const tail = row.slice(row.indexOf(first));
  // A border that somebody proposes among them stays with the block it divides.
  if (!tail.every(isPiece)) return null;
  const before = wanted.slice(1, start).flatMap((token) => ('piece' in token ? [token.piece] : []));
  const rest = row.slice(1, -tail.length).flatMap((token) => ('piece' in token ? [token.piece] : []));
  return {
    from: withChildren(from, inlineOf([...rest, ...tail.map(gone)])),
    to: withChildren(to, inlineOf([...before, ...tail.flatMap(standing)])),
  };
}

/** The author's own marks are settled by the edit itself. */
function standing({ piece, look, author }: PieceToken): Piece[] {
  if (ownsPiece(piece.node, author)) return look ? [look] : [];
  return marksOf(piece.node).some(({ kind, by }) => kind === 'del' && by === author.by) ? [] : [piece];
}

/** What others take away goes from here in any case, or it would come back in two places. */
function gone({ piece, look, author }: PieceToken): Piece {
  const marks = marksOf(piece.node);
  if (look || marks.some(({ kind, by }) => kind === 'del' && by === author.by)) return piece;
  const n = Math.max(...marks.map((mark) => mark.n ?? 0)) + 1;
  const over = insertionOf(piece.node)?.id;
  const mark = markBy(author, over === undefined ? { n } : { n, over });
  return { ...piece, node: withState(piece.node, { [`del:${author.id}`]: mark }) };
}
