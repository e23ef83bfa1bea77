import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { sendResponse } from './src/main/hosts/serve/send';
import { createSite } from './src/main/hosts/site/site';
import type { HtmlTagDescriptor, Plugin, ProxyOptions, Rolldown } from 'vite';

/** Absolute: the page's build has a root of its own. */
const out = resolve(import.meta.dirname, process.env['COPYDESK_OUT'] ?? 'out');

/** electron-vite builds for relative addresses; our pages have routes below their origin's root. */
const rootedBase: Plugin = {
  name: 'rooted-base',
  enforce: 'post',
  config: (config) => {
    config.base = '/';
  },
};

/** `first`, and all that is imported from there on without waiting, in the order in which it is met. */
function reachedFrom(
  first: string,
  importsOf: (name: string) => readonly string[] | undefined,
): ReadonlySet<string> {
  const known = new Set([first]);
  for (const name of known) for (const imported of importsOf(name) ?? []) known.add(imported);
  return known;
}

/** The entry is small and loads the workstation by itself; the page names those files too, so that they come beside it. */
const workstationAhead: Plugin = {
  name: 'workstation-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }): HtmlTagDescriptor[] => {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const window = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/app/open.tsx')));
      const files = window
        ? reachedFrom(window.fileName, (file) => chunkOf.get(file)?.imports)
        : new Set<string>();
      const known = [...files].flatMap((file) => chunkOf.get(file) ?? []);
      const named = (file: string): boolean => html.includes(file);
      const scripts = known.map(({ fileName }) => fileName).filter((file) => !named(file));
      const styles = new Set(known.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const head = { tag: 'link', injectTo: 'head' } as const;
      // Without it the first words would be set in one font, and set anew in another. The text's own comes after the first frame.
      const fonts = Object.keys(bundle).filter((file) => /inter-latin-wght-normal.*2$/.test(file));
      return [
        ...scripts.map((file) => ({
          ...head,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        })),
        ...fonts.map((file) => ({
          ...head,
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
        })),
        ...[...styles]
          .filter((file) => !named(file))
          .map((file) => ({ ...head, attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` } })),
      ];
    },
  },
};

/** What the first frame is drawn with: all that the window imports without waiting. Every module of one build asks. */
const drawnFirst = new WeakMap<object, ReadonlySet<string>>();
function isDrawnFirst(id: string, graph: Rolldown.ChunkingContext): boolean {
  const known =
    drawnFirst.get(graph) ??
    reachedFrom(
      join(import.meta.dirname, 'src/renderer/src/app/open.tsx'),
      (module) => graph.getModuleInfo(module)?.importedIds,
    );
  drawnFirst.set(graph, known);
  return known.has(id);
}

/** Every browser that the page runs in reads WOFF 2.0: the older files would only lie in the package. */
const woff2Only = {
  postcssPlugin: 'woff2-only',
  AtRule: {
    'font-face': (rule: { walkDecls(name: string, visit: (entry: { value: string }) => void): void }) => {
      rule.walkDecls('src', (src) => {
        src.value = src.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '');
      });
    },
  },
};

/** In development, where the serve host waits behind Vite's server. */
const devHost = process.env['COPYDESK_DEV_PORT']
  ? `http://127.0.0.1:${process.env['COPYDESK_DEV_PORT']}`
  : null;

/** In development, where the page is asked to be; else Vite chooses. */
const pagePort = process.env['COPYDESK_DEV_PAGE_PORT'];

/** Passed on as it came: the host checks for which origin it was meant. */
const behind = (target: string): ProxyOptions => ({ target, ws: true, changeOrigin: false });

/** In development, what the hosts answer besides the page: media, the theme's files, the preview's frame. */
const deskSite: Plugin = {
  name: 'desk-site',
  configureServer({ middlewares, config }) {
    const root = import.meta.dirname;
    const site = createSite({
      rendererDir: '',
      resourcesDir: `${root}/resources`,
      dataDir: process.env['COPYDESK_DATA'] ?? '',
      log: (line) => config.logger.error(line),
    });
    middlewares.use((request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://desk');
      if (!/^\/(media|themes|preview)\//.test(url.pathname)) {
        next();
        return;
      }
      const { range } = request.headers;
      site({ method: request.method ?? 'GET', url, headers: new Headers(range ? { range } : {}) })
        .then((answer) => sendResponse(answer, request, response))
        .catch(next);
    });
  },
};

/**
 * Three builds. `main`: every entry and worker as ES modules, with only package.json's `dependencies` left outside.
 * `preload`: one CommonJS file, since a sandboxed preload can load nothing else. `renderer`: the page.
 */
export default defineConfig({
  main: {
    build: {
      outDir: join(out, 'main'),
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
      outDir: join(out, 'preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), rootedBase, deskSite, workstationAhead],
    css: { postcss: { plugins: [woff2Only] } },
    server: {
      host: '127.0.0.1',
      ...(pagePort && { port: Number(pagePort), strictPort: true }),
      ...(devHost !== null && { proxy: { '/open': behind(devHost), '/socket': behind(devHost) } }),
    },
    build: {
      outDir: join(out, 'renderer'),
      target: 'chrome130',
      minify: true,
      // Fonts and pictures as files: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // All of React and of the connection runs before the first row: read at once, while the browser waits for the rest,
          // they need not be read again function by function.
          postBanner: ({ name }) =>
            ['connection', 'react'].includes(name) ? '//# allFunctionsCalledOnLoad' : '',
          // Few files up to the first screen, for each costs a request: the entry and what connects, which should wait for as few
          // others as can be; React's renderer; and what the first frame is drawn with. All that the window and the desk need
          // after it is one file more. `root` is for a browser that is watched: React makes errors in advance, for which all
          // of the file is read again that has it make them.
          codeSplitting: {
            groups: [
              {
                name: 'connection',
                test: /\/(boot|api\/client|shared\/text\/formats|app\/(locale|preferences|routes)|desk\/read-ahead)\.ts$|preload-helper|node_modules\/react\//,
                priority: 4,
              },
              { name: 'react', test: /node_modules\/(react-dom|scheduler)\//, priority: 3 },
              { name: 'root', test: /app\/root\.ts$/, priority: 2 },
              {
                name: (id, graph) => (isDrawnFirst(id, graph) ? 'workstation' : null),
                debugName: 'workstation',
                priority: 1,
              },
              { name: 'around', test: /src\/renderer\/src\/(ui|app|features\/(desk|import))\/|@base-ui/ },
            ],
          },
        },
      },
    },
  },
});
