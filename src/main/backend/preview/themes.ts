/** The desk's own themes: making one from another, and telling pages when a file of any theme changed. */
import type { Store } from '../database/store';
import { copyTheme, type NewTheme } from './new-theme';
import type { ThemeFolders } from './theme-folders';
import { watchThemes } from './theme-watch';

export class Themes {
  private stop: (() => void) | null = null;

  constructor(
    private readonly store: Store,
    private readonly folders: ThemeFolders,
    private readonly log: (error: unknown) => void,
  ) {}

  /** A copy of a theme in the desk's own folder; answers where it lies. */
  create(theme: NewTheme): { path: string } {
    const path = copyTheme(theme, this.folders);
    this.tell([theme.name]);
    return { path };
  }

  /** From now on a change in a theme's folder is a change that watchers of the desk hear of. */
  follow(): void {
    this.stop ??= watchThemes({
      folders: this.folders,
      changed: (names) => {
        try {
          this.tell(names);
        } catch (error) {
          // Nobody asked for this write, so nobody can be told but the log; the page follows at the next look.
          this.log(error);
        }
      },
      log: this.log,
    });
  }

  close(): void {
    this.stop?.();
    this.stop = null;
  }

  private tell(names: readonly string[]): void {
    this.store.write((tx) => {
      for (const id of names) tx.change({ topic: 'theme', id, kind: 'updated' });
    });
  }
}
