/** What the commands of the desk do while it is on screen. */
import { useState } from 'react';
import { MOST_EXPORTED } from '../../../../shared/model/file-limits';
import { api } from '../../api';
import { announce } from '../../app/announcer';
import { useCommands, type CommandBinding } from '../../app/commands/registry';
import { useT } from '../../app/i18n';
import { goTo, paths, type DeskPlace } from '../../app/routes';
import { useStore } from '../../app/store';
import { notify, notifyError } from '../../app/toasts';
import type { AskingCommand } from './actions/ActionPopups';
import type { Bulk } from './actions/bulk';
import { undoStack } from './actions/undo';
import type { DeskList } from './list/use-desk-list';
import type { Pane } from './panes';

export interface DeskCommands {
  place: DeskPlace;
  list: DeskList;
  bulk: Bulk;
  open: () => void;
  ask: (command: AskingCommand) => void;
  askToDelete: (ids: readonly string[]) => void;
  library: Pane;
  reading: Pane;
}

export function useDeskCommands({
  place,
  list,
  bulk,
  open,
  ask,
  askToDelete,
  library,
  reading,
}: DeskCommands): void {
  const t = useT();
  const canUndo = useStore(undoStack).length > 0;
  // What is typed meanwhile is meant for the headline: it must not approve the piece under the cursor.
  const [creating, setCreating] = useState(false);
  const some = bulk.targets.length > 0;
  const only = bulk.targets.length === 1 ? bulk.targets[0] : undefined;
  const spiked = place.kind === 'status' && place.status === 'spiked';
  const { cursor, cursorRow } = list;

  const create = () => {
    setCreating(true);
    api.pieces.create({ category: place.kind === 'category' ? place.id : null }).then(
      ({ id }) => goTo(paths.piece(id)),
      (error: unknown) => {
        setCreating(false);
        notifyError(t('desk.failed.create'), error);
      },
    );
  };
  const selectAll = () => {
    list.selectAll().catch((error: unknown) => notifyError(t('desk.failed.list'), error));
  };
  const setState = (workflow: 'draft' | 'approved' | 'spiked') =>
    bulk.apply({ workflow }, (count) => t('desk.done.state', { count, state: t(`status.${workflow}`) }));
  const select = () => {
    const selecting = cursorRow !== undefined && !list.selected.has(cursorRow.id);
    list.toggle(cursor);
    announce(t('desk.selected.announce', { count: list.selected.size + (selecting ? 1 : -1) }));
  };
  /** One level out: from what lies over the list, then from the selection. */
  const over = [reading, library].find((pane) => pane.over && pane.shown);
  const back = () => {
    if (over) over.close();
    else list.clearSelection();
  };
  /** One piece has a screen for it. */
  const exportThem = () => {
    if (only !== undefined) goTo(paths.publish(only));
    else if (bulk.targets.length <= MOST_EXPORTED) ask('desk.export');
    else notify({ tone: 'info', title: t('publish.several.tooMany', { most: MOST_EXPORTED }) });
  };
  const asking = (id: AskingCommand) => ({ id, enabled: some, run: () => ask(id) });

  const bindings: CommandBinding[] = [
    { id: 'piece.new', run: create },
    { id: 'desk.next', run: () => list.setCursor(list.step(cursor, 1)) },
    { id: 'desk.previous', run: () => list.setCursor(list.step(cursor, -1)) },
    { id: 'desk.select', enabled: cursorRow !== undefined, run: select },
    { id: 'desk.extendNext', run: () => list.extendTo(list.step(cursor, 1)) },
    { id: 'desk.extendPrevious', run: () => list.extendTo(list.step(cursor, -1)) },
    { id: 'desk.selectAll', enabled: list.listing.total > 0, run: selectAll },
    { id: 'desk.peek', run: reading.toggle },
    { id: 'desk.library', run: library.toggle },
    { id: 'desk.back', enabled: over !== undefined || list.selected.size > 0, run: back },
    { id: 'desk.open', enabled: cursorRow !== undefined, run: open },
    { id: 'desk.export', enabled: some, run: exportThem },
    { id: 'desk.approve', enabled: some, run: () => setState('approved') },
    asking('desk.state'),
    asking('desk.assign'),
    asking('desk.category'),
    asking('desk.tags'),
    asking('desk.deadline'),
    asking('desk.list'),
    { id: 'desk.spike', enabled: some && !spiked, run: () => setState('spiked') },
    { id: 'desk.restore', enabled: some && spiked, run: () => setState('draft') },
    { id: 'desk.deleteForGood', enabled: some && spiked, run: () => askToDelete(bulk.targets) },
    { id: 'desk.undo', enabled: canUndo, run: bulk.undoLast },
  ];
  useCommands(creating ? [] : bindings);
}
