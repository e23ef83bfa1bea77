/**
 * Tells when somebody works on a theme, so that pages follow by themselves. Where the system cannot watch folders,
 * pages still follow when their window is looked at again.
 */
import { mkdirSync, watch, type FSWatcher } from 'node:fs';
import type { ThemeFolders } from './theme-folders';

/** Editors write a file in several steps: milliseconds of quiet before it counts as one change. */
const QUIET = 60;

export interface WatchOptions {
  folders: ThemeFolders;
  /** Names of the themes in which something changed. */
  changed: (themes: string[]) => void;
  log: (error: unknown) => void;
}

/** Answers how to stop. */
export function watchThemes({ folders, changed, log }: WatchOptions): () => void {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string | null): void => {
    const [name] = (file ?? '').split(/[/\\]/);
    if (!name) return;
    touched.add(name);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  };
  function tell(): void {
    const names = [...touched];
    touched.clear();
    changed(names);
  }
  const watchers = [folders.builtIn, folders.own].flatMap((folder) => open(folder));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };

  function open(folder: string): FSWatcher[] {
    try {
      if (folder === folders.own) mkdirSync(folder, { recursive: true });
      const watcher = watch(folder, { recursive: true, persistent: false }, (_, file) => note(file));
      watcher.on('error', log);
      return [watcher];
    } catch (error) {
      log(error);
      return [];
    }
  }
}
