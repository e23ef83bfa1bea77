import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { themesIn } from './theme-list';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'themes-'));
  cpSync('resources/themes/default', join(folder, 'default'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('themesIn', () => {
  it('lists the theme that comes with the app, with its widths and settings', () => {
    const [theme, ...others] = themesIn('resources/themes');
    expect(others).toEqual([]);
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
    const themes = themesIn(folder);
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
    expect(themesIn(folder).map(({ name }) => name)).toEqual(['default']);
  });
});
