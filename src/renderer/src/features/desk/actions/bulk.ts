/** Changing the fields of the selected pieces, or of the one under the cursor: applied at once, told, undoable. */
import { api } from '../../../api';
import type { BulkChange } from '../../../../../shared/contract/pieces';
import { keycapOf } from '../../../app/commands/present';
import { announce } from '../../../app/announcer';
import { useT } from '../../../app/i18n';
import { notifyNotMoved } from '../../../app/refused-approval';
import { notify, notifyError } from '../../../app/toasts';
import type { DeskList } from '../list/use-desk-list';
import { remember, undo, type Undoable } from './undo';

export interface Bulk {
  /** What an action acts on. */
  targets: readonly string[];
  /** `title` tells what was done, for so many pieces. */
  apply: (change: BulkChange, title: (count: number) => string) => void;
  /** Takes back the latest change. */
  undoLast: () => void;
}

export function useBulk(list: DeskList): Bulk {
  const t = useT();
  const targets = list.selected.size > 0 ? [...list.selected] : list.cursorRow ? [list.cursorRow.id] : [];
  const failed = (error: unknown) => notifyError(t('desk.failed'), error);
  const refused = (error: unknown) => notifyNotMoved(t('desk.failed'), error);

  const takeBack = (change?: Undoable) => {
    undo(change).then(() => announce(t('desk.undone')), failed);
  };

  const apply = async (change: BulkChange, title: (count: number) => string) => {
    const { changed, undo: changes } = await api.pieces.bulk({ ids: [...targets], change });
    // Pieces in another state may have left this list; a selection of what is not in sight would be a trap.
    if (change.workflow) list.clearSelection();
    const dismiss = notify({
      tone: 'done',
      title: title(changed),
      action: { label: t('desk.undo'), keycap: keycapOf('desk.undo'), onSelect: () => takeBack(step) },
    });
    const step: Undoable = { changes, dismiss };
    remember(step);
  };

  return {
    targets,
    apply: (change, title) => {
      if (targets.length > 0) apply(change, title).catch(refused);
    },
    undoLast: () => takeBack(),
  };
}
