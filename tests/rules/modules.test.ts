import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources';

const modules = ['src', 'tests'].flatMap((folder) => sourceFiles(folder, /\.tsx?$/));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const shipped = modules.filter((path) => path.startsWith('src/') && !/\.test\.tsx?$|\.d\.ts$/.test(path));

it('finds the modules', () => {
  expect(shipped.length).toBeGreaterThan(50);
});

it('has in each module a head comment that says what it owns', () => {
  expect(shipped.filter((path) => !/^(#!.*\n)?(?:import [^;]*;\n)*\/\*\*/.test(read(path)))).toEqual([]);
});

it('keeps modules short enough to read', () => {
  // Tables of data are long and still easy to read.
  const data = /\/messages\/en\/|\/icon-paths\.ts$|\/sample\//;
  const long = shipped.filter((path) => !data.test(path) && read(path).split('\n').length > 400);
  expect(long).toEqual([]);
});

it('switches off no checks', () => {
  const forbidden =
    /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|prettier-ignore|\b(?:it|test|describe)\.only\b/;
  const self = 'tests/rules/modules.test.ts';
  expect(modules.filter((path) => path !== self && forbidden.test(read(path)))).toEqual([]);
});

it('waits for no fixed time in tests', () => {
  const tests = modules.filter((path) => /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('tests/e2e/'));
  const self = 'tests/rules/modules.test.ts';
  expect(tests.filter((path) => path !== self && /waitForTimeout\(/.test(read(path)))).toEqual([]);
});
