/**
 * How the open piece is handled: who has it, what is ticked, what it is flagged for, and moving it on. What may be done is
 * decided by the store; what it refuses is said in its words.
 */
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useT } from '../../../app/i18n';
import { notifyNotMoved } from '../../../app/refused-approval';
import { notify } from '../../../app/toasts';
import type { PieceSession } from '../../../editor/session';
import { NO_HANDLING, type Handling } from '../../../../../shared/model/desk-workflow';
import { AppError } from '../../../../../shared/model/errors';
import type { WorkflowState } from '../../../../../shared/model/workflow';

export interface HandlingActions {
  handling: Handling;
  handOver: (to: string, note: string) => void;
  takeOver: () => void;
  askFor: () => void;
  move: (to: WorkflowState, confirmed?: boolean) => void;
  tick: (item: string, is: boolean) => void;
  setLegal: (note: string | null) => void;
  /** Asked where something is not ticked and the desk only wants to be asked. */
  asked: { to: WorkflowState; open: string } | null;
  leaveAsked: () => void;
}

export function useHandling(session: PieceSession): HandlingActions {
  const t = useT();
  const { id } = session;
  const [asked, setAsked] = useState<HandlingActions['asked']>(null);
  const live = useLiveQuery(['handling', id], [`piece/${id}`, 'site', 'person'], () =>
    api.workflow.handling({ id }),
  ).data;
  const act = (work: () => Promise<unknown>, failed: string, done?: string): void => {
    // What was just written belongs to what is handed on.
    session
      .flush()
      .then(work)
      .then(
        () => done !== undefined && notify({ tone: 'done', title: done }),
        (error: unknown) => notifyNotMoved(failed, error),
      );
  };
  return {
    handling: live ?? NO_HANDLING,
    handOver: (to, note) =>
      act(() => api.workflow.handOver({ id, to, note }), t('handling.failed'), t('handling.handedOver')),
    takeOver: () => act(() => api.workflow.takeOver({ id }), t('handling.failed')),
    askFor: () => act(() => api.workflow.askFor({ id }), t('handling.failed'), t('handling.asked')),
    tick: (item, is) => act(() => api.workflow.tick({ id, item, is }), t('handling.failed')),
    setLegal: (note) => act(() => api.workflow.setLegal({ id, note }), t('handling.failed')),
    asked,
    leaveAsked: () => setAsked(null),
    move: (to, confirmed = false) => {
      setAsked(null);
      const moved = async (): Promise<void> => {
        try {
          await api.workflow.move({ id, to, confirmed });
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== 'checklist-open') throw error;
          const { blocks, open } = error.params;
          if (blocks === true) throw error;
          setAsked({ to, open: String(open) });
        }
      };
      act(moved, t('handling.notMoved'));
    },
  };
}
