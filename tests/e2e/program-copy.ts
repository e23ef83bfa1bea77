/**
 * A copy of the built program with resources of its own, for tests that change what the program comes with. Its
 * libraries are the project's.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ProgramCopy {
  readonly path: string;
  readonly themes: string;
  remove(): void;
}

export function copyProgram(): ProgramCopy {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-program-'));
  for (const part of ['out', 'resources']) cpSync(part, join(path, part), { recursive: true });
  cpSync('package.json', join(path, 'package.json'));
  symlinkSync(resolve('node_modules'), join(path, 'node_modules'), 'junction');
  return {
    path,
    themes: join(path, 'resources/themes'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
