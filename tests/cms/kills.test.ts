import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { runKilledExports } from './kills';
import { describeWordPress } from './suite';

/** More in the soak. */
const KILLS = Number(process.env['COPYDESK_SOAK_RUNS'] ?? 5);
const SEED = Number(process.env['COPYDESK_PROPERTY_SEED'] ?? 20_261_129);

describeWordPress('an export whose host is killed', (server) => {
  it(
    'goes on after the restart and ends with one of each',
    { timeout: 60_000 + KILLS * 30_000 },
    async () => {
      const dataDir = temporaryDirectory();
      const { kills, jobs, problems } = await runKilledExports({ kills: KILLS, seed: SEED, server, dataDir });
      console.log(
        `${kills} × SIGKILL during an export, seed ${SEED}: ${jobs} jobs, each ended with one post`,
      );
      expect(problems).toEqual([]);
      expect(kills).toBeGreaterThanOrEqual(KILLS);
    },
  );
});
