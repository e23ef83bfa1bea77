/**
 * Marks up neighbouring blocks of words so that taking all marks gives the words wanted, and taking none gives what was
 * there. Words and the borders between blocks are one row: a border that comes is a split, one that goes is a join.
 */
import type { MarkJSON } from '../json';
import { insertionOf, markBy, ownsPiece, type Author } from './author';
import type { AnyBlock } from './blocks';
import { relooked, withWantedProps } from './look';
import { marksOf, stored, withState, type Mark } from './marks';
import { inlineOf, sameJson, sameLink, type LinkShell, type Piece } from './pieces';
import {
  difference,
  isSame,
  isSeen,
  placeIn,
  rowOf,
  sameWords,
  wantedOf,
  type Token,
  type Wanted,
} from './row';
import { withChildren } from './settle';
import { betweenWords, toWholeWords, type Range } from './whole-words';

/** Null where this is no matter of words alone. `whole` replaces all words, whatever they have in common. */
export function remarkRow(
  blocks: readonly AnyBlock[],
  target: readonly AnyBlock[],
  author: Author,
  whole = false,
): AnyBlock[] | null {
  const row = rowOf(blocks, author);
  const wanted = wantedOf(target);
  if (!row || !wanted) return null;
  const seen = row.filter(isSeen);
  const [first] = wanted;
  if (!seen[0] || !first || !isSame(seen[0], first)) return null;
  const [from, oldEnd, newEnd] = whole ? [1, seen.length, wanted.length] : changedIn(seen, wanted, author);
  const old = seen.slice(from, oldEnd);
  const fresh = wanted.slice(from, newEnd);
  const change = new Map<Token, Token | null>();
  const added: Token[] = [];
  const more = new Map<Token, Token>();
  let after: Token | undefined;
  const onlyLooks =
    !whole &&
    old.length === fresh.length &&
    old.every((token, index) => sameWords(token, fresh[index]) || isSame(token, fresh[index]));
  if (onlyLooks) old.forEach((token, index) => change.set(token, relookedToken(token, fresh[index])));
  else {
    const place = placeOf(row, seen, old, seen[from - 1]);
    after = place.after;
    const mark = markAround(row, old, after, author);
    for (const token of old) change.set(token, deleted(token, mark));
    const around = { seen, wanted, from, oldEnd, newEnd, inside: linkAcross(row, after) };
    added.push(...insertedTokens(fresh, mark, place.author, around));
  }
  restoreProps(seen, wanted, onlyLooks ? [0, 0, 0] : [from, oldEnd, newEnd], { change, more }, author);
  const result: Token[] = [];
  for (const token of row) {
    const changed = change.get(token);
    if (changed !== null) result.push(changed ?? token);
    const beside = more.get(token);
    if (beside) result.push(beside);
    if (token === after) result.push(...added);
  }
  return build(result);
}

function changedIn(seen: Token[], wanted: Wanted[], author: Author): Range {
  const changed = covering(difference(seen, wanted, author), seen, author);
  if (author.words) return toWholeWords(changed, seen, wanted, author.words);
  return author.borders ? betweenWords(changed, seen, wanted, author.borders) : changed;
}

/** What was typed over differs as a whole, even where the new words begin or end alike. */
function covering([from, oldEnd, newEnd]: Range, seen: Token[], { over }: Author): Range {
  const start = over && placeIn(seen, { bid: over.bid, offset: over.start });
  const end = over && placeIn(seen, { bid: over.bid, offset: over.end });
  if (!start || !end) return [from, oldEnd, newEnd];
  const more = Math.max(0, end - oldEnd);
  return [Math.min(from, start), oldEnd + more, newEnd + more];
}

function relookedToken(token: Token, wanted: Wanted | undefined): Token {
  if (token.is !== 'piece' || wanted?.is !== 'piece') return token;
  const piece = relooked(token.piece, wanted.piece, token.author);
  return { ...token, piece, look: wanted.piece };
}

/** New words stand after those they replace; typing goes on directly after the author's own, else after what was deleted there. */
function placeOf(
  row: readonly Token[],
  seen: readonly Token[],
  old: readonly Token[],
  before: Token | undefined,
): { after: Token | undefined; author: Author | undefined } {
  const last = old.at(-1) ?? before;
  let index = last ? row.indexOf(last) : -1;
  const stay = old.length === 0 && before?.is === 'piece' && isOwnWords(before);
  if (!stay) {
    for (let next = row[index + 1]; next?.is === 'piece' && next.look === null; next = row[index + 1])
      index += 1;
  }
  const after = row[index];
  const home = after?.is === 'gone' ? seen[0] : after;
  return { after, author: home?.is === 'gone' ? undefined : home?.author };
}

const isOwnWords = (token: Extract<Token, { is: 'piece' }>): boolean =>
  insertionOf(token.piece.node)?.by === token.author.by;

/** What these changes belong to: the suggestion of the author's that they stand beside, or a new one. */
function markAround(
  row: readonly Token[],
  old: readonly Token[],
  after: Token | undefined,
  author: Author,
): Owner {
  const start = old[0] ? row.indexOf(old[0]) - 1 : after ? row.indexOf(after) : -1;
  const last = old.at(-1) ?? after;
  const end = last ? row.indexOf(last) + 1 : 0;
  for (const token of [row[start], row[end], ...old]) {
    if (token?.is !== 'piece' || author.isApart) continue;
    const own = marksOf(token.piece.node).find(
      (mark) => mark.by === author.by && (mark.kind === 'ins' || mark.kind === 'del'),
    );
    if (own) return { id: own.id, mark: bare(own) };
  }
  return { id: author.id, mark: markBy(author) };
}

interface Owner {
  id: string;
  mark: MarkJSON;
}

function bare(mark: Mark): MarkJSON {
  const { by, at, why } = stored(mark);
  return why === undefined ? { by, at } : { by, at, why };
}

function deleted(token: Token, { id, mark }: Owner): Token | null {
  if (token.is === 'gone') return token;
  if (token.is === 'block')
    return { ...token, block: withState(token.block, { [`join:${id}`]: mark }), props: null };
  if (ownsPiece(token.piece.node, token.author)) return null;
  const over = insertionOf(token.piece.node)?.id;
  const node = withState(token.piece.node, { [`del:${id}`]: over === undefined ? mark : { ...mark, over } });
  return token.is === 'piece'
    ? { ...token, piece: { ...token.piece, node }, look: null }
    : { ...token, piece: { ...token.piece, node }, props: null };
}

interface Around {
  seen: Token[];
  wanted: Wanted[];
  from: number;
  oldEnd: number;
  newEnd: number;
  /** The link that goes on on both sides. */
  inside: LinkShell | null;
}

/** The link that stands before the place and goes on behind it: whatever comes there must leave it one. */
function linkAcross(row: readonly Token[], after: Token | undefined): LinkShell | null {
  const next = after && row[row.indexOf(after) + 1];
  if (!after || !next || !('piece' in after) || !('piece' in next)) return null;
  return after.piece.link === next.piece.link ? after.piece.link : null;
}

function insertedTokens(
  fresh: readonly Wanted[],
  { id, mark }: Owner,
  author: Author | undefined,
  around: Around,
): Token[] {
  if (!author) return [];
  const { inside } = around;
  const shells = shellsAround(around);
  return fresh.map((wanted): Token => {
    if (wanted.is === 'border') {
      const node = { type: 'linebreak' as const, $: { [`split:${id}`]: { ...mark, props: wanted.props } } };
      return { is: 'split', piece: { node, link: inside }, props: wanted.props, author };
    }
    const own = author.inside === author.by;
    const node = own ? wanted.piece.node : withState(wanted.piece.node, { [`ins:${id}`]: mark });
    const shell = wanted.piece.link && shells.get(wanted.piece.link);
    const link = shell === 'proposed' ? null : (shell ?? wanted.piece.link);
    if (shell !== 'proposed' && (inside === null || inside === link || own))
      return { is: 'piece', piece: { node, link }, look: wanted.piece, author };
    const piece = relooked({ node, link: inside }, wanted.piece, { ...author, id });
    return { is: 'piece', piece, look: wanted.piece, author };
  });
}

/** Links of the wanted words that go on beyond the new ones: the link that is there, or that it is only proposed. */
function shellsAround({
  seen,
  wanted,
  from,
  oldEnd,
  newEnd,
}: Around): Map<LinkShell, LinkShell | 'proposed'> {
  const shells = new Map<LinkShell, LinkShell | 'proposed'>();
  for (const [token, beside] of [
    [seen[from - 1], wanted[from - 1]],
    [seen[oldEnd], wanted[newEnd]],
  ] as const) {
    if (token?.is !== 'piece' || beside?.is !== 'piece' || !beside.piece.link || !token.look) continue;
    if (!sameLink(token.look.link, beside.piece.link)) continue;
    const isThere = token.piece.link !== null && token.look.link === token.piece.link;
    shells.set(beside.piece.link, isThere && token.piece.link ? token.piece.link : 'proposed');
  }
  return shells;
}

/** The fields of blocks that stay. Another's split goes where its block shall be another, and one of the author's own comes. */
function restoreProps(
  seen: readonly Token[],
  wanted: readonly Wanted[],
  [from, oldEnd, newEnd]: Range,
  { change, more }: { change: Map<Token, Token | null>; more: Map<Token, Token> },
  author: Author,
): void {
  for (let index = 0; index < seen.length; index += 1) {
    if (index >= from && index < oldEnd) continue;
    const token = seen[index];
    const want = wanted[index < from ? index : index - oldEnd + newEnd];
    if (!token || want?.is !== 'border' || token.is === 'piece' || token.is === 'gone') continue;
    if (token.is === 'block') {
      const block = withWantedProps(token.block, want.props, token.author);
      if (block !== token.block) change.set(token, { ...token, block: block as typeof token.block });
    } else if (!sameJson(token.props, want.props)) {
      const split = insertionOf(token.piece.node);
      if (split?.by === token.author.by) {
        const node = withState(token.piece.node, { [split.key]: { ...stored(split), props: want.props } });
        change.set(token, { ...token, piece: { ...token.piece, node }, props: want.props });
        continue;
      }
      const owner = { id: author.id, mark: markBy(author) };
      change.set(token, deleted(token, owner));
      const node = {
        type: 'linebreak' as const,
        $: { [`split:${owner.id}`]: { ...owner.mark, props: want.props } },
      };
      more.set(token, { ...token, piece: { ...token.piece, node }, props: want.props });
    }
  }
}

function build(row: readonly Token[]): AnyBlock[] {
  const result: AnyBlock[] = [];
  let block: AnyBlock | null = null;
  let pieces: Piece[] = [];
  const close = (): void => {
    if (block) result.push(withChildren(block, inlineOf(pieces)));
    block = null;
    pieces = [];
  };
  for (const token of row) {
    if (token.is === 'gone' || token.is === 'block') {
      close();
      if (token.is === 'gone') result.push(token.block);
      else block = token.block;
    } else pieces.push(token.piece);
  }
  close();
  return result;
}
