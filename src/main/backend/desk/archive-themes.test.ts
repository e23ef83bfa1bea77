import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder as temporaryDirectory } from '../system/testing';
import { addThemes, readOwnThemes, themesAmong } from './archive-themes';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function themesFolder(files: Record<string, string>): string {
  const folder = join(temporaryDirectory(), 'themes');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

it('carries the desk’s own themes, without links out of them', () => {
  const folder = themesFolder({ 'courier/manifest.json': '{}', 'courier/css/page.css': 'p {}' });
  symlinkSync('/etc', join(folder, 'courier', 'elsewhere'));
  const themes = readOwnThemes(folder);
  expect(Object.keys(themes['courier'] ?? {})).toEqual(['css/page.css', 'manifest.json']);
  const other = join(temporaryDirectory(), 'themes');
  expect(addThemes(themes, other)).toEqual({ themes: 1, themesKept: [] });
  expect(readFileSync(join(other, 'courier/css/page.css'), 'utf8')).toBe('p {}');
  expect(addThemes(themes, other)).toEqual({ themes: 0, themesKept: [] });
});

it('leaves a theme of the same name as it is here, and says so', () => {
  const folder = themesFolder({ 'courier/manifest.json': 'mine' });
  const theirs = { courier: { 'manifest.json': bytes('theirs') } };
  expect(addThemes(theirs, folder)).toEqual({ themes: 0, themesKept: ['courier'] });
  expect(readFileSync(join(folder, 'courier/manifest.json'), 'utf8')).toBe('mine');
});

it.each([
  'themes/../outside.txt',
  'themes/courier/../../outside.txt',
  'themes/courier//outside.txt',
  'themes/courier/..\\outside.txt',
  'themes/courier/C:outside.txt',
  'themes/Courier/manifest.json',
  'themes/loose.txt',
])('refuses a path that leads elsewhere: %s', (path) => {
  expect(() => themesAmong(new Map([[path, bytes('x')]]), 'desk.zip')).toThrow('archive-unreadable');
});

it('leaves nothing half written behind', () => {
  const folder = themesFolder({ 'here/manifest.json': 'mine' });
  // A file and a folder of one name cannot both be written.
  const broken = { bad: { a: bytes('x'), 'a/b': bytes('y') } };
  expect(() => addThemes(broken, folder)).toThrow();
  expect(existsSync(join(folder, 'bad'))).toBe(false);
  expect(existsSync(`${folder}.part`)).toBe(false);
});
