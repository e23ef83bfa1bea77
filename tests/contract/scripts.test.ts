/** What the scripts find on a computer, tried on made-up ones. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { fetchElectron, findElectron } from '../../scripts/lib/electron-binary.mjs';
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

describe.runIf(process.platform === 'linux')('a browser', () => {
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
});
