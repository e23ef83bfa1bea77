/** Checks give way to the page beside and to keys, where a thread can have a priority of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { ComputePool } from '../../src/main/backend/compute/pool';
import { NEW_DESK_STYLE } from '../../src/shared/model/house-style';
import { onlyWhere } from '../../src/main/backend/testing';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

const THREADS = '/proc/self/task';
/** The 19th field of `stat`; the second is a name in brackets that may hold spaces. */
const niceOf = (thread: string): number =>
  Number(
    readFileSync(join(THREADS, thread, 'stat'), 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[16],
  );

const options = onlyWhere(process.platform === 'linux', 'threads have a priority of their own on Linux only');

it('lowers the priority of the checking thread alone', options, async () => {
  const pool = new ComputePool(pathToFileURL(await buildComputeWorker()), {
    resourcesDir: join(import.meta.dirname, '../../resources'),
    dataDir: temporaryDirectory(),
  });
  onTestFinished(() => pool.close());
  const lowered = () => {
    const usual = niceOf(String(process.pid));
    return readdirSync(THREADS).filter((thread) => niceOf(thread) > usual).length;
  };
  const before = lowered();
  await pool.run('preview.themes', undefined, { lane: 'render' });
  expect(lowered()).toBe(before);
  await pool.run('checks.rules', NEW_DESK_STYLE, { lane: 'check' });
  expect(lowered()).toBe(before + 1);
});
