/** The writing screen: one piece, its editor, and what the status bar says about it. */
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ErrorData } from '../../../../shared/model/errors';
import { toErrorData } from '../../../../shared/model/errors';
import { translate } from '../../../../shared/messages/translate';
import { PieceEditor } from '../../editor/PieceEditor';
import { PieceSession } from '../../editor/session';

export function WriteScreen({ id }: { id: string }): ReactNode {
  const [session, setSession] = useState<PieceSession | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  useEffect(() => {
    let current: PieceSession | null = null;
    let left = false;
    PieceSession.open(id).then(
      (opened) => {
        current = opened;
        if (left) void opened.close();
        else setSession(opened);
      },
      (reason: unknown) => setError(toErrorData(reason)),
    );
    return () => {
      left = true;
      setSession(null);
      void current?.close();
    };
  }, [id]);
  if (error) return <p role="alert">{translate(`error.${error.code}.cause`, error.params)}</p>;
  if (!session) return null;
  return (
    <>
      <PieceEditor session={session} onBroken={(reason) => setError(toErrorData(reason))} />
      <SaveStatus session={session} />
    </>
  );
}

function SaveStatus({ session }: { session: PieceSession }): ReactNode {
  const save = useSyncExternalStore(session.onSave, session.getSave);
  const text = save.pending > 0 ? translate('write.saving') : save.savedAt ? translate('write.saved', { time: save.savedAt }) : '';
  return <p role="status">{text}</p>;
}
