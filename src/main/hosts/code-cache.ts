/**
 * Keeps what V8 compiled of the program between two starts, with the other caches beside the packages; an installed
 * app, which has none there, starts without. Must be called before the rest of the program is loaded.
 */
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';

export function keepCompiledCode(entryDir: string): void {
  const packages = join(entryDir, '../../node_modules');
  // A Node too old for the program has no such cache: it is refused later, with a sentence.
  if (!existsSync(packages) || !('enableCompileCache' in modules)) return;
  const directory = join(packages, '.cache/copydesk/code');
  modules.enableCompileCache(directory);
  // For the workers.
  process.env['NODE_COMPILE_CACHE'] = directory;
}
