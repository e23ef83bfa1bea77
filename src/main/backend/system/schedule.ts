/** Backups by themselves: one a day while the workstation is in use. Owns when; how is in backups.ts. */
import type { Store } from '../database/store';
import { listBackups, makeBackup } from './backups';

const DAY = 24 * 60 * 60_000;
const LOOK_EVERY = 60 * 60_000;
/** Not while the workstation opens. */
const FIRST_LOOK = 60_000;

export function backUpOnSchedule(
  store: Store,
  dataDir: string,
  log: (level: 'info' | 'error', what: unknown) => void,
): () => void {
  const look = (): void => {
    const latest = listBackups(dataDir)[0];
    if (latest && Date.now() - Date.parse(latest.at) < DAY) return;
    makeBackup(store, dataDir).then(
      (backup) => {
        store.trimLog();
        log('info', `backup ${backup.name}`);
      },
      (error: unknown) => log('error', error),
    );
  };
  const first = setTimeout(look, FIRST_LOOK).unref();
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}
