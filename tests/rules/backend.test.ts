/** The backend runs in plain Node: every one of its modules loads there while `electron` throws. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { ROOT, sourceFiles } from './sources';

vi.mock('electron', () => {
  throw new Error('electron must not be loaded here');
});

/** Entries of workers do their work when loaded; what they import is in the list itself. */
const ENTRIES = /-worker\.ts$/;

const modules = ['src/main/backend', 'src/shared', 'src/main/hosts']
  .flatMap((folder) => sourceFiles(folder, /\.ts$/))
  .filter(
    (path) =>
      !/\.test\.ts$|\.d\.ts$/.test(path) &&
      !ENTRIES.test(path) &&
      !path.startsWith('src/main/hosts/electron/'),
  );

it('loads every module in plain Node', async () => {
  expect(modules.length).toBeGreaterThan(100);
  const failures: string[] = [];
  for (const path of modules) {
    await import(pathToFileURL(join(ROOT, path)).href).catch((error: unknown) =>
      failures.push(`${path}: ${String(error)}`),
    );
  }
  expect(failures).toEqual([]);
}, 60_000);
