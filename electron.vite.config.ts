import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** electron-vite builds for relative addresses; our pages have routes below their origin's root. */
const rootedBase: Plugin = {
  name: 'rooted-base',
  enforce: 'post',
  config: (config) => {
    config.base = '/';
  },
};

/**
 * Three builds. `main`: every entry and worker as ES modules, with only package.json's `dependencies` left outside.
 * `preload`: one CommonJS file, since a sandboxed preload can load nothing else. `renderer`: the page.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          serve: 'src/main/serve.ts',
          cli: 'src/main/cli.ts',
          'store-worker': 'src/main/backend/store-worker.ts',
          'compute-worker': 'src/main/backend/compute-worker.ts',
        },
        // Speed-ups of `ws` that are not installed; it works without them.
        external: ['bufferutil', 'utf-8-validate'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), rootedBase],
    server: { host: '127.0.0.1' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      // Fonts and pictures as files: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
