/** Rules about the files the build emits, which no rule about sources can see. Builds first where it must. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../../scripts/build-if-needed.mjs';
import { ROOT } from './sources';

const OUT = join(ROOT, 'out');
beforeAll(() => buildIfNeeded(), 120_000);

const cache = new Map<string, string[]>();

/** What a file imports, statically or not, or requires. Read from its syntax: bundled documentation quotes imports too. */
function imports(path: string): string[] {
  const known = cache.get(path);
  if (known) return known;
  const found: string[] = [];
  cache.set(path, found);
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, source, callee, arguments: args } = node as Record<string, unknown>;
    const requires =
      type === 'CallExpression' && /require$/.test(String((callee as { name?: unknown }).name));
    const name = requires ? (args as unknown[])[0] : source;
    if (typeof type === 'string' && /^(Import|Export|Call)/.test(type) && isLiteral(name))
      found.push(name.value);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return found;
}

function isLiteral(node: unknown): node is { value: string } {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
}

/** A file and every emitted file it reaches. */
function closure(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of imports(path)) {
      if (name.startsWith('.')) {
        const target = resolve(dirname(path), name);
        if (existsSync(target)) visit(target);
      }
    }
  };
  visit(entry);
  return [...seen];
}

/** Whether a module waits for something while it is loaded. */
function waitsAtTop(path: string): boolean {
  const visit = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    const type = 'type' in node ? String(node.type) : '';
    return type === 'AwaitExpression' || (!type.includes('Function') && Object.values(node).some(visit));
  };
  return visit(parseSync(path, readFileSync(path, 'utf8')).program);
}

const packages = (files: string[]): Set<string> =>
  new Set(files.flatMap(imports).filter((name) => !name.startsWith('.') && !name.startsWith('node:')));

describe('the preload', () => {
  it('is one CommonJS file that requires only electron', () => {
    expect(readdirSync(join(OUT, 'preload'))).toEqual(['index.cjs']);
    const code = readFileSync(join(OUT, 'preload/index.cjs'), 'utf8');
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(imports(join(OUT, 'preload/index.cjs'))).toEqual(['electron']);
  });
});

describe.each(['store-worker', 'compute-worker', 'serve', 'cli'])('%s', (entry) => {
  it('reaches no electron', () => {
    const files = closure(join(OUT, 'main', `${entry}.js`));
    expect(files.length).toBeGreaterThan(0);
    expect([...packages(files)].filter((name) => /^electron(\/|$)/.test(name))).toEqual([]);
  });

  it('imports only what package.json calls a dependency', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const found = [...packages(closure(join(OUT, 'main', `${entry}.js`)))].filter((name) =>
      existsSync(join(ROOT, 'node_modules', name)),
    );
    expect(found.filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
  });
});

describe('the electron entry', () => {
  it('waits for nothing while it is loaded, since "ready" waits for it', () => {
    expect(closure(join(OUT, 'main/index.js')).filter(waitsAtTop)).toEqual([]);
    expect(waitsAtTop(join(OUT, 'main/serve.js'))).toBe(true);
  });
  it('keeps the database module out of the host’s own thread', () => {
    expect([...packages(closure(join(OUT, 'main/index.js')))]).not.toContain('better-sqlite3');
  });
  it('names in package.json the file that exists', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { main: string };
    expect(existsSync(join(ROOT, manifest.main))).toBe(true);
  });
});

describe('the page', () => {
  it('loads everything from its own origin’s root', () => {
    const html = readFileSync(join(OUT, 'renderer/index.html'), 'utf8');
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(1);
    // An icon that is nothing keeps the browser from asking for one (app/first-frame.tsx).
    expect(addresses.filter((address) => !/^(\/[^/]|data:,$)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});

it('loads every emitted main file but Electron’s in plain Node, with electron made to throw', () => {
  const electron = new Set(
    closure(join(OUT, 'main/index.js')).filter((path) => packages([path]).has('electron')),
  );
  const chunks = existsSync(join(OUT, 'main/chunks')) ? readdirSync(join(OUT, 'main/chunks')) : [];
  const files = chunks
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(OUT, 'main/chunks', name))
    .filter((path) => !electron.has(path));
  const hook = pathToFileURL(join(ROOT, 'tests/rules/no-electron-hook.mjs')).href;
  const code = files.map((path) => `await import(${JSON.stringify(pathToFileURL(path).href)});`).join('\n');
  const result = spawnSync(process.execPath, ['--import', hook, '--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  expect(result.stderr, relative(ROOT, files.join(' '))).toBe('');
  expect(result.status).toBe(0);
});
