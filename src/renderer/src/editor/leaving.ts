/**
 * Words of this window that are not on disk yet, for as long as they cannot be brought there: keeps the window from closing
 * over them, and tells those who show the stored text.
 */
import type { ErrorData } from '../../../shared/model/errors';
import type { PieceSession } from './session';

const open = new Set<PieceSession>();
let listening = false;

/** Until the returned function is called. */
export function guardWords(session: PieceSession): () => void {
  open.add(session);
  const stop = session.onSave(tell);
  tell();
  if (!listening) {
    listening = true;
    window.addEventListener('beforeunload', ask);
  }
  return () => {
    open.delete(session);
    stop();
    tell();
  };
}

/** Why newer words of a piece are in this window alone; null where what is stored is all there is. */
export function keptFromDisk(id: string): ErrorData | null {
  for (const session of open) {
    const { pending, error } = session.getSave();
    if (session.id === id && pending > 0 && error !== null) return error;
  }
  return null;
}

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

export function onKeptFromDisk(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ask(event: BeforeUnloadEvent): void {
  for (const session of open) {
    // What was typed a moment ago goes out at once; the store takes it in although nobody waits for the answer.
    void session.flush();
    const { pending, error } = session.getSave();
    if (pending > 0 && error !== null) event.preventDefault();
  }
}
