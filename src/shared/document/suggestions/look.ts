/** How a run shall look: format, language and link, as marks of an author upon what it looks like without them. Pure. */
import { insertionOf, markBy, ownsPiece, type Author } from './author';
import { validMarksOf, withState, stored, type Mark } from './marks';
import { sameLink, type Piece } from './pieces';
import { settlePiece, withFormat } from './settle-row';
import type { BlockPropsJSON, MarkJSON } from '../json';
import { changedProps, propsOf, withProps, type AnyBlock } from './blocks';
import { marksOf } from './marks';
import { insertionOfBlock } from './author';

const KINDS = ['fmt', 'lang', 'link'] as const;
type Kind = (typeof KINDS)[number];

const formatOf = ({ node }: Piece): number => (node.type === 'text' ? (node.format ?? 0) : 0);
const languageOf = ({ node }: Piece): string | null => node.$?.lang ?? null;

export function sameLook(a: Piece, b: Piece): boolean {
  return formatOf(a) === formatOf(b) && languageOf(a) === languageOf(b) && sameLink(a.link, b.link);
}

/** The piece once everything proposed is taken; null where it is gone then or begins a block. */
export function accepted(piece: Piece): Piece | null {
  if (!piece.node.$) return piece;
  const result = settlePiece(piece, null, () => 'accept', new WeakSet());
  return result === null || 'props' in result ? null : result;
}

/** The piece with marks of this author so that it looks like `wanted` once all is taken. */
export function relooked(piece: Piece, wanted: Piece, author: Author): Piece {
  return KINDS.reduce((next, kind) => relookedIn(next, kind, wanted, author), piece);
}

function relookedIn(piece: Piece, kind: Kind, wanted: Piece, author: Author): Piece {
  const now = accepted(piece);
  if (!now || difference(kind, now, wanted) === null) return piece;
  const marks = validMarksOf(piece.node).filter((mark) => mark.kind === kind);
  if (marks.length === 0 && kind !== 'link' && ownsPiece(piece.node, author))
    return changed(piece, kind, wanted);
  const last = marks.at(-1);
  const own = last?.by === author.by ? last : undefined;
  const bare = own ? { ...piece, node: withState(piece.node, { [own.key]: undefined }) } : piece;
  const before = accepted(bare);
  const change = before && difference(kind, before, wanted);
  if (change === null) return bare;
  const over = insertionOf(piece.node)?.id;
  const mark = {
    ...(own ? kept(own) : placed(last, author)),
    ...change,
    ...(over === undefined ? {} : { over }),
  };
  return { ...bare, node: withState(bare.node, { [own?.key ?? `${kind}:${author.id}`]: mark }) };
}

/** Who, when, why and after what of a mark, without what it proposes. */
function kept(mark: Mark): MarkJSON {
  const { on: _on, off: _off, link: _link, lang: _lang, props: _props, ...rest } = stored(mark);
  return rest;
}

const placed = (last: Mark | undefined, author: Author): MarkJSON =>
  markBy(author, last ? { n: (last.n ?? 0) + 1 } : {});

function difference(kind: Kind, now: Piece, wanted: Piece): Partial<MarkJSON> | null {
  if (kind === 'fmt') {
    const [from, to] = [formatOf(now), formatOf(wanted)];
    if (from === to) return null;
    const [on, off] = [to & ~from, from & ~to];
    return { ...(on ? { on } : {}), ...(off ? { off } : {}) };
  }
  if (kind === 'lang') return languageOf(now) === languageOf(wanted) ? null : { lang: languageOf(wanted) };
  if (sameLink(now.link, wanted.link)) return null;
  if (wanted.link === null) return { link: null };
  const { type: _type, ...link } = wanted.link;
  return { link };
}

function changed(piece: Piece, kind: 'fmt' | 'lang', wanted: Piece): Piece {
  if (kind === 'lang')
    return { ...piece, node: withState(piece.node, { lang: languageOf(wanted) ?? undefined }) };
  return piece.node.type === 'text' ? { ...piece, node: withFormat(piece.node, formatOf(wanted)) } : piece;
}

/** The block's fields once everything proposed is taken. */
export function acceptedProps(block: AnyBlock): BlockPropsJSON {
  let result = block;
  for (const mark of marksOf(block)) {
    if (mark.kind === 'set' && mark.props) result = withProps(result, mark.props);
    const bid = result.$?.bid;
    const before = bid === undefined ? undefined : mark.from?.[bid];
    if (before !== undefined) result = withState(result, { bid: before });
  }
  return propsOf(result);
}

/**
 * The block with marks of this author so that it has these fields once all is taken. What a figure has beside its caption,
 * and how lines are aligned, is decided each for itself, unless one edit changed it together; what kind of block it is and
 * what goes with that is one.
 */
export function withWantedProps(block: AnyBlock, wanted: BlockPropsJSON, author: Author): AnyBlock {
  const change = changedProps(acceptedProps(block), wanted);
  if (!change) return block;
  const marks = marksOf(block).filter((mark) => mark.kind === 'set');
  if (marks.length === 0 && insertionOfBlock(block)?.by === author.by) return withProps(block, change);
  const isAbout = (mark: Mark, field: string): boolean =>
    block.type === 'figure' || field === 'format'
      ? field in (mark.props ?? {})
      : Object.keys(mark.props ?? {}).some((name) => name !== 'format');
  const lastAbout = (fields: readonly string[]): Mark | undefined =>
    marks.findLast((mark) => fields.some((field) => isAbout(mark, field)));
  /** The author's own, unless somebody said otherwise after it. */
  const ownAbout = (field: string): Mark | undefined => {
    const last = lastAbout([field]);
    return last?.by === author.by ? last : undefined;
  };
  const own = new Set(
    Object.keys(change)
      .map(ownAbout)
      .filter((mark) => mark !== undefined),
  );
  const bare = withState(block, Object.fromEntries([...own].map(({ key }) => [key, undefined])));
  const left = Object.entries(changedProps(acceptedProps(bare), wanted) ?? {});
  const said: Record<string, MarkJSON> = {};
  for (const mark of own) {
    const props = left.filter(([field]) => ownAbout(field) === mark);
    if (props.length > 0) said[mark.key] = { ...kept(mark), props: Object.fromEntries(props) };
  }
  const isIts = (mark: Mark | undefined): boolean => mark !== undefined && own.has(mark);
  const fresh = left.filter(([field]) => !isIts(ownAbout(field)));
  const last = lastAbout(fresh.map(([field]) => field));
  if (fresh.length > 0)
    said[`set:${author.id}`] = { ...placed(last, author), props: Object.fromEntries(fresh) };
  return withState(bare, said);
}
