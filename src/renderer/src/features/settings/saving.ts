/** Whether what was set is on disk: every change of the settings goes through here, and the status bar follows. */
import { createStore } from '../../app/store';

export interface Saving {
  /** Changes on their way. */
  pending: number;
  savedAt: Date | null;
  error: unknown;
}

export const saving = createStore<Saving>({ pending: 0, savedAt: null, error: null });

export async function tracked<T>(work: Promise<T>): Promise<T> {
  const change = (state: Partial<Saving>, by: 1 | -1) =>
    saving.set({ ...saving.get(), ...state, pending: saving.get().pending + by });
  change({}, 1);
  try {
    const result = await work;
    change({ savedAt: new Date(), error: null }, -1);
    return result;
  } catch (error) {
    change({ error }, -1);
    throw error;
  }
}
