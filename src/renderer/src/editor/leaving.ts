/** Keeps a window from closing over words that are not on disk yet, for as long as they cannot be brought there. */
import type { PieceSession } from './session';

const open = new Set<PieceSession>();
let listening = false;

/** Until the returned function is called. */
export function guardWords(session: PieceSession): () => void {
  open.add(session);
  if (!listening) {
    listening = true;
    window.addEventListener('beforeunload', ask);
  }
  return () => void open.delete(session);
}

function ask(event: BeforeUnloadEvent): void {
  for (const session of open) {
    // What was typed a moment ago goes out at once; the store takes it in although nobody waits for the answer.
    void session.flush();
    const { pending, error } = session.getSave();
    if (pending > 0 && error !== null) event.preventDefault();
  }
}
