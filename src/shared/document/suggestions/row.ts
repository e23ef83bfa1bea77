/**
 * Neighbouring blocks of words as one row of characters and borders, as they stand and as they shall be, and where the
 * two differ. Pure; must not know how a difference is marked.
 */
import type { BlockPropsJSON, TextJSON } from '../json';
import { within, type Author } from './author';
import { holdsWords, propsOf, type AnyBlock, type TextBlockJSON } from './blocks';
import { accepted, acceptedProps, sameLook } from './look';
import { marksOf } from './marks';
import { piecesOf, type Piece } from './pieces';
import { goesOn } from './settle';
import { settlePiece } from './settle-row';
import type { TextPlace } from './text-place';

/** A character or line break as it stands, with how it will be; or a border; or a block that is not there any more. */
export type Token =
  | { is: 'piece'; piece: Piece; look: Piece | null; author: Author }
  | { is: 'split'; piece: Piece; props: BlockPropsJSON | null; author: Author }
  | { is: 'block'; block: AnyBlock & TextBlockJSON; props: BlockPropsJSON | null; author: Author }
  | { is: 'gone'; block: AnyBlock };
export type Wanted = { is: 'piece'; piece: Piece } | { is: 'border'; props: BlockPropsJSON };

/** What differs: from where, to where in each. Where it could be said in several places, it is where the caret is. */
export function difference(seen: Token[], wanted: Wanted[], { caret }: Author): [number, number, number] {
  const shorter = Math.min(seen.length, wanted.length);
  let prefix = 1;
  while (prefix < shorter && isSame(seen[prefix], wanted[prefix])) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - 1 && isSame(seen.at(-1 - suffix), wanted.at(-1 - suffix))) suffix += 1;
  if (prefix + suffix > shorter) {
    const added = Math.max(0, wanted.length - seen.length);
    const at = caret ? (placeIn(wanted, caret) ?? wanted.length) : prefix + added;
    const earliest = shorter - suffix;
    // Typed words end at the caret; those that Delete brings up begin there.
    const place = at - added < earliest && at <= prefix ? at : at - added;
    prefix = Math.min(prefix, Math.max(place, earliest));
    suffix = shorter - prefix;
  }
  return [prefix, seen.length - suffix, wanted.length - suffix];
}

/** How many tokens lie before the place; null where its block is not in the row. */
export function placeIn(row: readonly (Token | Wanted)[], { bid, offset }: TextPlace): number | null {
  const isBorder = (token: Token | Wanted): boolean => 'props' in token && token.props?.['bid'] === bid;
  let index = row.findIndex(isBorder) + 1;
  if (index === 0) return null;
  let left = offset;
  for (let next = row[index]; left > 0 && next?.is === 'piece'; next = row[index]) {
    left -= next.piece.node.type === 'text' ? next.piece.node.text.length : 1;
    index += 1;
  }
  return index;
}

export function rowOf(blocks: readonly AnyBlock[], author: Author): Token[] | null {
  const row: Token[] = [];
  let before: AnyBlock | null = null;
  for (const block of blocks) {
    const marks = marksOf(block);
    if (marks.some((mark) => mark.kind === 'del')) {
      row.push({ is: 'gone', block });
      continue;
    }
    if (!holdsWords(block)) return null;
    const own = within(author, block);
    const joined = goesOn(before, block, () => 'accept');
    row.push({ is: 'block', block, props: joined ? null : acceptedProps(block), author: own });
    before = block;
    for (const piece of piecesOf(block.children)) row.push(...tokensOf(piece, own));
  }
  return row;
}

function tokensOf(piece: Piece, author: Author): Token[] {
  const { node, link } = piece;
  if (node.$ && marksOf(node).some((mark) => mark.kind === 'split')) {
    const settled = settlePiece(piece, null, () => 'accept', new WeakSet());
    return [{ is: 'split', piece, props: settled && 'props' in settled ? settled.props : null, author }];
  }
  const look = accepted(piece);
  return charactersOf(node).map((character): Token => {
    const at = character === node ? piece : { node: character, link };
    if (look === null || look === piece || character === node)
      return { is: 'piece', piece: at, look: look === piece ? at : look, author };
    const shown =
      character.type === 'text' && look.node.type === 'text'
        ? { ...look.node, text: character.text }
        : look.node;
    return { is: 'piece', piece: at, look: { node: shown, link: look.link }, author };
  });
}

function charactersOf(node: Piece['node']): Piece['node'][] {
  if (node.type !== 'text' || node.text.length <= 1) return [node];
  return Array.from(node.text, (text): TextJSON => ({ ...node, text }));
}

export function wantedOf(target: readonly AnyBlock[]): Wanted[] | null {
  const wanted: Wanted[] = [];
  for (const block of target) {
    if (!holdsWords(block)) return null;
    wanted.push({ is: 'border', props: propsOf(block) });
    for (const { node, link } of piecesOf(block.children))
      for (const character of charactersOf(node))
        wanted.push({ is: 'piece', piece: { node: character, link } });
  }
  return wanted;
}

export function isSeen(token: Token): boolean {
  if (token.is === 'gone') return false;
  return token.is === 'piece' ? token.look !== null : token.props !== null;
}

export function isSame(token: Token | undefined, wanted: Wanted | undefined): boolean {
  if (!token || !wanted || token.is === 'gone') return false;
  if (token.is !== 'piece') return wanted.is === 'border' && token.props?.['bid'] === wanted.props['bid'];
  return (
    wanted.is === 'piece' &&
    token.look !== null &&
    sameWords(token, wanted) &&
    sameLook(token.look, wanted.piece)
  );
}

export function sameWords(token: Token | undefined, wanted: Wanted | undefined): boolean {
  if (token?.is !== 'piece' || wanted?.is !== 'piece') return false;
  const [a, b] = [token.piece.node, wanted.piece.node];
  return a.type === 'text' ? b.type === 'text' && a.text === b.text : b.type === 'linebreak';
}
