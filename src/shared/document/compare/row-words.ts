/** Inline content as words, each with the runs it is made of: a word may be half in bold. Pure. */
import type { InlineJSON } from '../json';
import { piecesOf, type LinkShell, type Piece } from '../suggestions/pieces';

export interface RowWord {
  text: string;
  /** In order; their texts are the word's. */
  pieces: Piece[];
}

/** `shells` makes links that say the same one object, so that neighbours from two versions are in one link. */
export function rowWords(
  children: readonly InlineJSON[],
  segmenter: Intl.Segmenter,
  shells = new Map<string, LinkShell>(),
): RowWord[] {
  const pieces = piecesOf(children).map(({ node, link }) => ({ node, link: link && shared(link, shells) }));
  const text = pieces.map(textOf).join('');
  const words: RowWord[] = [];
  let piece = 0;
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const word: RowWord = { text: segment, pieces: [] };
    for (let left = segment.length; left > 0;) {
      const from = pieces[piece];
      if (!from) break;
      const taken = textOf(from).slice(used, used + left);
      if (taken !== '') word.pieces.push(withText(from, taken));
      left -= taken.length;
      used += taken.length;
      if (used >= textOf(from).length) {
        piece += 1;
        used = 0;
      }
    }
    words.push(word);
  }
  return words;
}

export const textOf = ({ node }: Piece): string => (node.type === 'text' ? node.text : '\n');

export function withText({ node, link }: Piece, text: string): Piece {
  return { node: node.type === 'text' ? { ...node, text } : node, link };
}

/** What of the row stands between two places in its text. */
export function sliced(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = textOf(piece);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    at += text.length;
    return start < end ? [withText(piece, text.slice(start, end))] : [];
  });
}

function shared(link: LinkShell, shells: Map<string, LinkShell>): LinkShell {
  const key = JSON.stringify(link);
  const known = shells.get(key) ?? link;
  shells.set(key, known);
  return known;
}
