/** The serve host: from the start of its process to listening. */
import { it } from 'vitest';
import { startServeHost } from '../e2e/hosts';
import { temporaryDirectory } from '../temporary-directory';
import { figuresOf, report, timed } from './figures';

const STARTS = 15;

it('start to listening', async () => {
  const dataDir = temporaryDirectory();
  const taken: number[] = [];
  for (let round = 0; round <= STARTS; round += 1) {
    let stop: () => Promise<unknown> = () => Promise.resolve();
    taken.push(
      await timed(async () => {
        const host = await startServeHost(dataDir, { sample: false });
        stop = () => host.stop();
      }),
    );
    await stop();
  }
  // The first start makes the desk.
  report('serve host, process → listening', figuresOf(taken.slice(1)), { p50: 500 });
});
