/** The session behind the writing screen: opened with it, opened anew where the store was put back, closed after it. */
import { useEffect, useState } from 'react';
import { connection } from '../../api';
import { guardWords } from '../../editor/leaving';
import { PieceSession } from '../../editor/session';

export interface OpenedSession {
  session: PieceSession | null;
  error: unknown;
}

export interface SessionNews {
  /** What was shown is not what is stored. */
  onOutdated: () => void;
  /** The screen was left with words that could not be brought to disk yet; the answer is called once they are. */
  onLeftUnsaved: (error: unknown) => () => void;
}

/** Closing waits until everything is on disk. */
export function useSession(id: string, { onOutdated, onLeftUnsaved }: SessionNews): OpenedSession {
  const [state, setState] = useState<OpenedSession>({ session: null, error: null });
  useEffect(() => {
    let current: PieceSession | null = null;
    let left = false;
    let release = (): void => undefined;
    const leave = (): void => {
      if (!current) return;
      const { pending, error } = current.getSave();
      const free = release;
      const done = pending > 0 && error !== null ? onLeftUnsaved(error) : null;
      void current.close().finally(() => {
        free();
        done?.();
      });
      current = null;
    };
    const open = (): void => {
      PieceSession.open(id, connection).then(
        (opened) => {
          current = opened;
          release = guardWords(opened);
          if (left) {
            leave();
            return;
          }
          opened.onOutdated(() => {
            leave();
            onOutdated();
            open();
          });
          setState({ session: opened, error: null });
        },
        (error: unknown) => {
          if (!left) setState({ session: null, error });
        },
      );
    };
    open();
    return () => {
      left = true;
      leave();
    };
  }, [id, onOutdated, onLeftUnsaved]);
  // While another piece is being opened, the one before it is no longer there to be written in.
  return state.session === null || state.session.id === id ? state : { session: null, error: null };
}
