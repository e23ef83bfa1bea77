/** What the scripts find on a computer, tried on made-up ones, and what they make of reports. */
import { chmodSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { devOptions } from '../../scripts/lib/dev-options.mjs';
import { fetchElectron, findElectron } from '../../scripts/lib/electron-binary.mjs';
import { playwrightOutcome, took, vitestOutcome } from '../../scripts/lib/outcome.mjs';
import { onlyWhere } from '../../src/main/backend/testing';
import { temporaryDirectory } from '../temporary-directory';

afterEach(() => vi.unstubAllEnvs());

function program(dir: string, name: string, mode = 0o755): string {
  const path = join(dir, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

describe('Electron’s binary', () => {
  it('is found where an unpacked one is named', () => {
    const dir = temporaryDirectory();
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', dir);
    expect(findElectron()).toBeNull();
    const path = program(dir, 'electron');
    expect(findElectron()).toBe(path);
    chmodSync(path, 0o644);
    expect(findElectron()).toBeNull();
  });

  it('is never fetched in CI', () => {
    vi.stubEnv('CI', '1');
    expect(fetchElectron()).toBeNull();
  });
});

describe(
  'a browser',
  onlyWhere(process.platform === 'linux', 'it is looked for in the path on Linux only'),
  () => {
    it('is the one that is named, else one from the path', () => {
      const dir = temporaryDirectory();
      const chrome = program(dir, 'google-chrome');
      vi.stubEnv('PATH', dir);
      vi.stubEnv('COPYDESK_BROWSER', '');
      expect(findBrowser()).toBe(chrome);
      const own = program(dir, 'my-browser');
      vi.stubEnv('COPYDESK_BROWSER', own);
      expect(findBrowser()).toBe(own);
    });

    it('is nothing where there is none', () => {
      vi.stubEnv('PATH', temporaryDirectory());
      vi.stubEnv('COPYDESK_BROWSER', '/nowhere');
      expect(findBrowser()).toBeNull();
    });
  },
);

describe('a report of tests', () => {
  it('of vitest is counted, and each skipped test told with its reason', () => {
    const skipped = onlyWhere(false, 'LibreOffice is not on this computer').meta ?? {};
    const assertionResults = [
      { status: 'passed', fullName: 'one' },
      { status: 'failed', fullName: 'two' },
      { status: 'skipped', fullName: 'three', meta: skipped },
      { status: 'pending', fullName: 'four', meta: {} },
    ];
    const unread = { status: 'failed', assertionResults: [] };
    const testResults = [{ status: 'failed', assertionResults }, unread];
    expect(vitestOutcome('unit', { numPassedTests: 1, numFailedTests: 1, testResults }, false)).toEqual({
      passed: 1,
      failed: 2,
      skipped: [
        { what: 'unit: three', count: 1, reason: 'LibreOffice is not on this computer' },
        { what: 'unit: four', count: 1, reason: 'it did not run; no reason was given' },
      ],
      failures: ['two'],
    });
  });

  it('of Playwright likewise, from groups within groups', () => {
    const test = (title: string, status: string, description?: string) => ({
      title,
      tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
    });
    const group = { title: 'the window', specs: [test('opens', 'skipped', 'the serve host only')] };
    const file = {
      title: 'shell.spec.ts',
      specs: [test('a', 'expected'), test('b', 'skipped')],
      suites: [group],
    };
    const stats = { expected: 1, unexpected: 0, flaky: 0 };
    expect(playwrightOutcome({ stats, suites: [file] }, true)).toEqual({
      passed: 1,
      failed: 0,
      skipped: [
        { what: 'e2e: shell.spec.ts › b', count: 1, reason: 'it did not run; no reason was given' },
        { what: 'e2e: shell.spec.ts › the window › opens', count: 1, reason: 'the serve host only' },
      ],
    });
  });

  it('that is missing, or of a run that went wrong otherwise, is a failure', () => {
    expect(vitestOutcome('unit', null, true).failed).toBe(1);
    expect(playwrightOutcome(null, true).failed).toBe(1);
    const stats = { expected: 1, unexpected: 0, flaky: 0 };
    expect(playwrightOutcome({ stats, suites: [] }, false).failed).toBe(1);
  });
});

it.each([
  [42.4, 'Took 42 s.'],
  [25 * 60, 'Took 25 min 0 s.'],
  [25 * 60 + 61, 'Warning: took 26 min 1 s, more than the 25 min it may take on two cores.'],
])('%d seconds of tests are told as such', (seconds, line) => expect(took(seconds)).toBe(line));

describe('npm run dev', () => {
  it('takes its options in either way of writing', () => {
    const told = { dataDir: resolve('desk'), port: 4700, open: false };
    expect(devOptions(['--data=desk', '--port=4700', '--no-open'], {})).toEqual(told);
    expect(devOptions(['--data', 'desk', '--port', '4700', '--no-open'], { COPYDESK_DATA: '/d' })).toEqual(
      told,
    );
  });

  it('has a folder of its own, and leaves the port to Vite', () => {
    const dataDir = join(homedir(), '.copydesk-dev');
    expect(devOptions([], {})).toEqual({ dataDir, port: null, open: true });
    expect(devOptions([], { COPYDESK_DATA: 'desk' }).dataDir).toBe(resolve('desk'));
  });

  it.each([[['--prot', '1']], [['--port', 'x']], [['--port=0']], [['desk']]])('refuses %j', (args) => {
    expect(() => devOptions(args, {})).toThrow(args[0]?.split('=')[0]);
  });
});
