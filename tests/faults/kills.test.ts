import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { runKills } from './kills';
import { hostProcess, storeWorker } from './support/victims';

const KILLS = Number(process.env['COPYDESK_SOAK_RUNS'] ?? 5);
const SEED = Number(process.env['COPYDESK_PROPERTY_SEED'] ?? 20_261_123);

it.each([
  ['SIGKILL of the host', hostProcess],
  ['terminate() of the store worker', storeWorker],
])(
  `keeps every acknowledged update through ${KILLS} × %s`,
  { timeout: 60_000 + KILLS * 20_000 },
  async (what, victim) => {
    const report = await runKills(victim(temporaryDirectory()), { kills: KILLS, seed: SEED });
    console.log(
      `${what}: ${report.kills} times, seed ${report.seed}: ${report.acknowledged} acknowledged, ${report.lost.length} lost`,
    );
    expect(report.lost).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.acknowledged).toBeGreaterThanOrEqual(KILLS);
  },
);
