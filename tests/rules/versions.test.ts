/** Every package is named by one exact version, in package.json and in the lock alike: a fresh clone is what was tested. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
