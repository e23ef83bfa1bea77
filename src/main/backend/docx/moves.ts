/** Paragraphs that moved in a Word file: both ends found, and named by the block that moves. Pure. */
import { child, type XmlElement } from './dom';
import { changeIn } from './read-runs';
import { changeKey, type WordParagraph, type WordRun } from './word';

type Move = NonNullable<WordParagraph['move']>;

/** LibreOffice names no moves: there, what moves is known by who moved it when, and by its words. */
export function unnamedMove(mark: XmlElement | null, runs: readonly WordRun[]): Move | null {
  const to = child(mark, 'moveTo');
  const moved = to ?? child(mark, 'moveFrom');
  if (!moved) return null;
  const words = runs.map(({ text }) => text).join('');
  return { name: `${changeKey(changeIn(moved))} ${words}`, to: to !== null };
}

/** Whole paragraphs that moved, from and to, by the id each had where it stood. What is only called a move is none. */
export function pairMoves(paragraphs: readonly WordParagraph[]): void {
  const byName = new Map<string, { from: WordParagraph[]; to: WordParagraph[] }>();
  for (const paragraph of paragraphs) {
    const { move, markIns, markDel, runs } = paragraph;
    if (!move) continue;
    // LibreOffice loses the end of a paragraph that goes, and has that of the one that comes.
    const isWhole = move.to
      ? markIns !== null && runs.every((run) => run.ins)
      : (markDel !== null || runs.length > 0) && runs.every((run) => run.del);
    const pair = byName.get(move.name) ?? { from: [], to: [] };
    byName.set(move.name, pair);
    paragraph.move = null;
    if (isWhole) pair[move.to ? 'to' : 'from'].push(paragraph);
  }
  for (const { from, to } of byName.values())
    from.forEach((before, index) => {
      const after = to[index];
      if (!after) return;
      before.markDel ??= before.runs.at(-1)?.del ?? null;
      before.move = { name: before.bid, to: false };
      after.move = { name: before.bid, to: true };
    });
}
