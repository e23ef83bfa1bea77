/**
 * What a desk throws away by itself, once an hour while the workstation is in use: revisions that are no longer needed,
 * and then the pictures that nothing shows. Owns when; what goes is in revisions/thinning.ts and media/collector.ts.
 */
import type { MediaService } from '../media/media-service';
import type { Revisions } from '../revisions/revisions';

const EVERY = 60 * 60_000;
/** Not while the workstation opens. */
const FIRST = 2 * 60_000;

export function keepHouse(
  revisions: Pick<Revisions, 'thin'>,
  media: Pick<MediaService, 'collect'>,
  log: (level: 'info' | 'error', what: unknown) => void,
): () => void {
  const look = (): void => {
    tidy(revisions, media, log).catch((error: unknown) => log('error', error));
  };
  const first = setTimeout(look, FIRST).unref();
  const timer = setInterval(look, EVERY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

async function tidy(...[revisions, media, log]: Parameters<typeof keepHouse>): Promise<void> {
  const thinned = await revisions.thin();
  if (thinned > 0) log('info', `revisions thinned ${thinned}`);
  const collected = await media.collect();
  if (collected > 0) log('info', `pictures removed ${collected}`);
}
