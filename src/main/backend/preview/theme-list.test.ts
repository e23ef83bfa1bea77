import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import { copyTheme } from './new-theme';
import { listed } from './theme-list';

const FOLDERS = { builtIn: 'resources/themes', own: '/nowhere' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'themes-'));
  cpSync('resources/themes/default', join(folder, 'default'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the list of themes', () => {
  it('lists the theme that comes with the app, with its widths and settings', () => {
    const theme = listed(FOLDERS).find(({ name }) => name === 'default');
    expect(theme).toMatchObject({ name: 'default', title: 'Broadsheet', error: null });
    expect(theme?.widths.map((width) => width.pixels)).toEqual([360, 768, 1280]);
    expect(theme?.settings.find(({ key }) => key === 'accent')).toMatchObject({
      type: 'colour',
      default: '#8c1d2f',
    });
  });

  it('lists a broken theme with file, line and reason beside the sound ones', () => {
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'manifest.json'), '{\n  "name": "broken",\n}\n');
    const themes = listed({ builtIn: folder, own: join(folder, 'own') });
    expect(themes.map(({ name, error }) => [name, error?.code])).toEqual([
      ['broken', 'theme-broken'],
      ['default', undefined],
    ]);
    expect(themes[0]?.error?.params).toMatchObject({ file: 'manifest.json', line: 3 });
    expect(themes[0]?.settings).toEqual([]);
  });

  it('passes over files and folders that could not be named in the settings', () => {
    mkdirSync(join(folder, 'With Spaces'));
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, 'notes'), '');
    expect(listed({ builtIn: folder, own: join(folder, 'own') }).map(({ name }) => name)).toEqual([
      'default',
    ]);
  });

  it('lists the desk’s own beside them, and instead of one of the same name', () => {
    const own = join(folder, 'own');
    const folders = { builtIn: 'resources/themes', own };
    copyTheme({ name: 'mine', title: 'Our "own"', from: 'default' }, folders);
    cpSync(join(own, 'mine'), join(own, 'default'), { recursive: true });
    const [first, mine] = listed(folders).filter(({ folder: place }) => place !== null);
    expect(first).toMatchObject({ name: 'default', folder: join(own, 'default'), title: 'Our "own"' });
    expect(mine).toMatchObject({ name: 'mine', version: '1.0.0', error: null });
    expect(mine?.settings).toEqual(first?.settings);
  });

  it('makes no theme over another, without a name, or of none', () => {
    const folders = { builtIn: 'resources/themes', own: join(folder, 'own') };
    const make = (name: string, from = 'default') => {
      try {
        return copyTheme({ name, title: 'T', from }, folders);
      } catch (error) {
        return error instanceof AppError ? error.code : error;
      }
    };
    expect(make('mine')).toBe(join(folder, 'own', 'mine'));
    expect(make('mine')).toBe('theme-exists');
    expect(make('default')).toBe('theme-exists');
    expect(make('../x')).toBe('theme-name');
    expect(make('')).toBe('theme-name');
    expect(make('other', 'gone')).toBe('theme-missing');
    expect(readdirSync(join(folder, 'own'))).toEqual(['mine']);
  });
});
