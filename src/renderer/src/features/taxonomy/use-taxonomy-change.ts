/** Changes to categories and tags with their way back: a notice with "Undo", and its key while a manager is in view. */
import { useCallback } from 'react';
import type { TaxonomyUndo } from '../../../../shared/contract/taxonomy';
import { api } from '../../api';
import { useT } from '../../app/i18n';
import { keycapOf } from '../../app/commands/present';
import { useCommands } from '../../app/commands/registry';
import { createStore, useStore } from '../../app/store';
import { notify, notifyError, type Notice } from '../../app/toasts';

export interface TaxonomyChange {
  /** Runs a change; `done` is what the notice says. Failures are told in words. */
  change: (work: () => Promise<{ undo: TaxonomyUndo }>, done: string) => Promise<boolean>;
}

/** What can be taken back, newest last: shared by the managers, since a change of one is a change of the desk. */
const done = createStore<readonly TaxonomyUndo[]>([]);

/** The one notice that is shown: its "Undo" takes back the latest change, so that of an earlier one must be gone. */
let dismissLast = (): void => undefined;
function tell(notice: Notice): void {
  dismissLast();
  dismissLast = notify(notice);
}

export function useTaxonomyChange(): TaxonomyChange {
  const t = useT();
  const canUndo = useStore(done).length > 0;
  const undoLast = useCallback((): void => {
    const undo = done.get().at(-1);
    if (!undo) return;
    done.set(done.get().slice(0, -1));
    api.taxonomy.undo({ undo }).then(
      () => tell({ tone: 'info', title: t('taxonomy.undone') }),
      (error: unknown) => notifyError(t('taxonomy.notUndone'), error),
    );
  }, [t]);
  const change: TaxonomyChange['change'] = async (work, words) => {
    try {
      const { undo } = await work();
      done.set([...done.get(), undo]);
      tell({
        tone: 'done',
        title: words,
        action: { label: t('taxonomy.undo'), keycap: keycapOf('desk.undo'), onSelect: undoLast },
      });
      return true;
    } catch (error) {
      notifyError(t('taxonomy.failed'), error);
      return false;
    }
  };
  useCommands([{ id: 'desk.undo', enabled: canUndo, run: undoLast }]);
  return { change };
}
