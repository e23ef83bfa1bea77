/** Changes of many pieces that can be taken back, latest first. They last as long as the window. */
import { api } from '../../../api';
import { createStore } from '../../../app/store';

type MetaChange = Awaited<ReturnType<typeof api.pieces.bulk>>['undo'][number];

export interface Undoable {
  changes: MetaChange[];
  /** Takes away the notice that offers it. */
  dismiss: () => void;
}

const MOST = 50;
export const undoStack = createStore<readonly Undoable[]>([]);

export function remember(change: Undoable): void {
  undoStack.set([...undoStack.get(), change].slice(-MOST));
}

/** Takes back one change, the latest unless another is named. */
export async function undo(change = undoStack.get().at(-1)): Promise<void> {
  if (!change || !undoStack.get().includes(change)) return;
  undoStack.set(undoStack.get().filter((each) => each !== change));
  change.dismiss();
  try {
    await api.pieces.applyMeta({ changes: change.changes });
  } catch (error) {
    // It can be tried again.
    remember(change);
    throw error;
  }
}
