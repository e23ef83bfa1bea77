/** The text that a piece came with, as it was brought in: what quotations are held against. Written once. */
import type { Readable, Tx } from '../database/handle';

export function keepSourceText(tx: Tx, pieceId: string, text: string): void {
  if (text !== '') tx.run('INSERT INTO piece_source_text (piece_id, text) VALUES (?, ?)', [pieceId, text]);
}

/** "" where the piece was written here. */
export function sourceTextOf(db: Readable, pieceId: string): string {
  return (
    db.get<{ text: string }>('SELECT text FROM piece_source_text WHERE piece_id = ?', [pieceId])?.text ?? ''
  );
}
