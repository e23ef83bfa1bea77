import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-folders-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes what is missing, with the rights asked for, and leaves alone what is there', () => {
  const deep = join(folder, 'a/b/c');
  makeFolder(deep, 0o700);
  makeFolder(deep);
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

it('says so where a file is in the way', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'folder'))).toThrow();
});

it('does not try for ever where the system says that a folder is not there which is', () => {
  const refusing = existsSync('/proc/self') ? '/proc/none/such' : '/dev/null/none';
  expect(() => makeFolder(refusing)).toThrow();
});
