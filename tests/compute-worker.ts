/** The compute worker, bundled once for tests that construct services in their own process. */
import { join } from 'node:path';
import { build } from 'vite';

const OUT = join(import.meta.dirname, '../node_modules/.cache/copydesk/test-workers');
let built: Promise<string> | null = null;

export function buildComputeWorker(): Promise<string> {
  return (built ??= bundle());
}

async function bundle(): Promise<string> {
  const outDir = join(OUT, String(process.pid), String(Math.random()).slice(2));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      ssr: join(import.meta.dirname, '../src/main/backend/compute-worker.ts'),
      minify: false,
      rolldownOptions: {
        external: ['better-sqlite3', 'sharp'],
        output: { entryFileNames: 'compute-worker.js' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3', 'sharp'] },
  });
  return join(outDir, 'compute-worker.js');
}
