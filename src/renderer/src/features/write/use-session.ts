/** The session behind the writing screen: opened with it, opened anew where the store was put back, closed after it. */
import { useEffect, useState } from 'react';
import { connection } from '../../api';
import { guardWords } from '../../editor/leaving';
import { PieceSession } from '../../editor/session';

export interface OpenedSession {
  session: PieceSession | null;
  error: unknown;
}

/** Closing waits until everything is on disk. `onOutdated` is told when what was shown is not what is stored. */
export function useSession(id: string, onOutdated: () => void): OpenedSession {
  const [state, setState] = useState<OpenedSession>({ session: null, error: null });
  useEffect(() => {
    let current: PieceSession | null = null;
    let left = false;
    let release = (): void => undefined;
    const leave = (): void => {
      void current?.close().finally(release);
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
  }, [id, onOutdated]);
  // While another piece is being opened, the one before it is no longer there to be written in.
  return state.session === null || state.session.id === id ? state : { session: null, error: null };
}
