/** Deciding the marks on the words of one block. A decided mark is gone; an accepted split begins a new block. Pure. */
import type { BlockPropsJSON, InlineJSON, LineBreakJSON, TextJSON } from '../json';
import { applyFormat, marksOf, stored, validMarksOf, withState, type Mark } from './marks';
import { piecesOf, sameLink, type LinkShell, type Piece } from './pieces';

export type Verdict = 'accept' | 'reject' | 'keep';
export type Choice = (mark: Mark) => Verdict;

/** The words of one block. Its fields are null for the block that was there. */
export interface Part {
  props: BlockPropsJSON | null;
  pieces: Piece[];
  /** Undecided wishes to take the border before this block away again. */
  joins: Mark[];
}

export function settleRow(children: readonly InlineJSON[], choose: Choice): Part[] {
  let part: Part = { props: null, pieces: [], joins: [] };
  const parts = [part];
  const proposed = new WeakSet<LinkShell>();
  for (const piece of piecesOf(children)) {
    if (!piece.node.$) {
      part.pieces.push(piece);
      continue;
    }
    const settled = settlePiece(piece, part.pieces.at(-1)?.link ?? null, choose, proposed);
    if (settled === null) continue;
    if ('props' in settled) {
      part = { props: settled.props, pieces: [], joins: settled.joins };
      parts.push(part);
    } else part.pieces.push(settled);
  }
  return parts;
}

type Split = Pick<Part, 'props' | 'joins'>;

/** One piece decided: itself, null where it goes, or the block that begins there. */
export function settlePiece(
  piece: Piece,
  before: LinkShell | null,
  choose: Choice,
  proposed: WeakSet<LinkShell>,
): Piece | Split | null {
  const valid = validMarksOf(piece.node);
  const verdicts = new Map(valid.map((mark) => [mark.key, choose(mark)]));
  const inserted = valid.find((mark) => mark.kind === 'ins' || mark.kind === 'split');
  const fate = inserted && verdicts.get(inserted.key);
  if (fate === 'reject') return null;
  if (valid.some((mark) => mark.kind === 'del' && verdicts.get(mark.key) === 'accept')) return null;
  if (fate === 'accept' && inserted?.kind === 'split')
    return { props: inserted.props ?? null, joins: valid.filter((mark) => mark.kind === 'del') };
  let node: TextJSON | LineBreakJSON = piece.node;
  let link = piece.link;
  for (const mark of marksOf(node)) {
    const verdict = verdicts.get(mark.key) ?? (choose(mark) === 'keep' ? 'keep' : 'reject');
    if (verdict === 'keep') {
      if (fate === 'accept' && mark.over === inserted?.id)
        node = withState(node, { [mark.key]: stored({ ...mark, over: undefined }) });
      continue;
    }
    node = withState(node, { [mark.key]: undefined });
    if (verdict === 'reject') continue;
    if (mark.kind === 'fmt' && node.type === 'text')
      node = withFormat(node, applyFormat(node.format ?? 0, mark));
    if (mark.kind === 'lang') node = withState(node, { lang: mark.lang ?? undefined });
    if (mark.kind === 'link')
      link = mark.link ? oneShell({ type: 'link', ...mark.link }, before, proposed) : null;
  }
  return { node, link };
}

export function withFormat(node: TextJSON, format: number): TextJSON {
  const { format: _format, ...rest } = node;
  return format === 0 ? rest : { ...rest, format };
}

/** Neighbours that are to lead to one address become one link; links that were there stay the ones they were. */
function oneShell(link: LinkShell, previous: LinkShell | null, proposed: WeakSet<LinkShell>): LinkShell {
  if (previous !== null && proposed.has(previous) && sameLink(link, previous)) return previous;
  proposed.add(link);
  return link;
}
