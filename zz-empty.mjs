import { build } from 'vite';
import { writeFileSync, readFileSync } from 'node:fs';
await build({ configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, resolve: { conditions: ['production', 'browser', 'module'] }, build: { outDir: '/tmp/emptyb', target: 'chrome130', minify: true, lib: { entry: 'tests/bench/pages/empty-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } } });
writeFileSync('out/renderer/assets/empty-page.js', readFileSync('/tmp/emptyb/bench.js'));
writeFileSync('out/renderer/empty-page.html', '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><div id="root"></div><script type="module" src="/assets/empty-page.js"></script></body></html>');
