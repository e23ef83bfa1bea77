/** Thinning revisions by itself: once an hour while the workstation is in use. Owns when; what goes is in thinning.ts. */
import type { Revisions } from './revisions';

const EVERY = 60 * 60_000;
/** Not while the workstation opens. */
const FIRST = 2 * 60_000;

export function thinOnSchedule(
  revisions: Revisions,
  log: (level: 'info' | 'error', what: unknown) => void,
): () => void {
  const look = (): void => {
    revisions.thin().then(
      (removed) => {
        if (removed > 0) log('info', `revisions thinned ${removed}`);
      },
      (error: unknown) => log('error', error),
    );
  };
  const first = setTimeout(look, FIRST).unref();
  const timer = setInterval(look, EVERY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}
