/**
 * Changes to categories and tags with their way back and forth again: a notice with "Undo" or "Redo", and the keys for
 * both while a manager is in view.
 */
import type { TaxonomyUndo } from '../../../../shared/contract/taxonomy';
import { api } from '../../api';
import { useT } from '../../app/i18n';
import { keycapOf } from '../../app/commands/present';
import { useCommands } from '../../app/commands/registry';
import { createStore, useStore, type Store } from '../../app/store';
import { notify, notifyError, type Notice } from '../../app/toasts';

export interface TaxonomyChange {
  /** Runs a change; `done` is what the notice says. Failures are told in words. */
  change: (work: () => Promise<{ undo: TaxonomyUndo }>, done: string) => Promise<boolean>;
}

/** Each is there as soon as it is asked for, so that the next key finds it before the store has answered. */
type Step = Promise<TaxonomyUndo>;
type Steps = Store<readonly Step[]>;

/**
 * What can be taken back, and what was and can be done again, newest last: shared by the managers, since a change of
 * one is a change of the desk.
 */
const done: Steps = createStore<readonly Step[]>([]);
const undone: Steps = createStore<readonly Step[]>([]);

const push = (steps: Steps, step: Step): void => steps.set([...steps.get(), step]);
const remove = (steps: Steps, step: Step): void => steps.set(steps.get().filter((each) => each !== step));

/** The one notice that is shown: its button is about the latest change, so that of an earlier one must be gone. */
let dismissLast = (): void => undefined;
function tell(notice: Notice): void {
  dismissLast();
  dismissLast = notify(notice);
}

export function useTaxonomyChange(): TaxonomyChange {
  const t = useT();
  const canUndo = useStore(done).length > 0;
  const canRedo = useStore(undone).length > 0;

  /** Back, or forth again. Every step answers with the one that leads the other way. */
  function step(back: boolean): void {
    const [from, to] = back ? [done, undone] : [undone, done];
    const last = from.get().at(-1);
    if (!last) return;
    remove(from, last);
    const other = last.then(async (undo) => (await api.taxonomy.undo({ undo })).undo);
    push(to, other);
    other.then(
      () =>
        tell({
          tone: 'info',
          title: t(back ? 'taxonomy.undone' : 'taxonomy.redone'),
          action: {
            label: t(back ? 'taxonomy.redo' : 'taxonomy.undo'),
            keycap: keycapOf(back ? 'desk.redo' : 'desk.undo'),
            onSelect: () => step(!back),
          },
        }),
      (error: unknown) => {
        remove(to, other);
        notifyError(t(back ? 'taxonomy.notUndone' : 'taxonomy.notRedone'), error);
      },
    );
  }
  const change: TaxonomyChange['change'] = async (work, words) => {
    const made = work().then(({ undo }) => undo);
    push(done, made);
    undone.set([]);
    try {
      await made;
      tell({
        tone: 'done',
        title: words,
        action: { label: t('taxonomy.undo'), keycap: keycapOf('desk.undo'), onSelect: () => step(true) },
      });
      return true;
    } catch (error) {
      remove(done, made);
      notifyError(t('taxonomy.failed'), error);
      return false;
    }
  };
  useCommands([
    { id: 'desk.undo', enabled: canUndo, run: () => step(true) },
    { id: 'desk.redo', enabled: canRedo, run: () => step(false) },
  ]);
  return { change };
}
