import { expect, it } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { runKills } from './kills';

const KILLS = Number(process.env['COPYDESK_SOAK_RUNS'] ?? 5);
const SEED = Number(process.env['COPYDESK_PROPERTY_SEED'] ?? 20_261_123);

it(
  `keeps every acknowledged update through ${KILLS} kills of the workstation`,
  { timeout: 60_000 + KILLS * 20_000 },
  async () => {
    const report = await runKills(temporaryDirectory(), { kills: KILLS, seed: SEED });
    console.log(
      `kills ${report.kills}, seed ${report.seed}: ${report.acknowledged} acknowledged, ${report.lost.length} lost`,
    );
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(KILLS);
  },
);
