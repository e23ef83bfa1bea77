import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDirectory, type Surroundings } from './data-directory';

const linux: Surroundings = { platform: 'linux', env: {}, home: '/home/ada', cwd: '/work' };

describe('the data folder', () => {
  it.each<[string, Surroundings, string]>([
    ['Linux', linux, '/home/ada/.local/share/copydesk'],
    ['Linux with XDG', { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/copydesk'],
    [
      'macOS',
      { ...linux, platform: 'darwin', home: '/Users/ada' },
      '/Users/ada/Library/Application Support/Copydesk',
    ],
    [
      'Windows',
      { ...linux, platform: 'win32', env: { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' } },
      'C:\\Users\\ada\\AppData\\Roaming\\Copydesk',
    ],
    [
      'Windows without APPDATA',
      { ...linux, platform: 'win32', home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Roaming\\Copydesk',
    ],
  ])('has its place on %s', (_name, surroundings, expected) => {
    expect(dataDirectory(undefined, surroundings)).toBe(expected);
  });

  it('is what --data says, before what the environment says', () => {
    const env = { COPYDESK_DATA: '/from/env' };
    expect(dataDirectory('desk', { ...linux, env })).toBe(resolve('/work/desk'));
    expect(dataDirectory('desk', { ...linux, platform: 'win32' })).toBe(resolve('/work/desk'));
    expect(dataDirectory(undefined, { ...linux, env })).toBe(resolve('/from/env'));
    expect(dataDirectory('', { ...linux, env: { COPYDESK_DATA: '' } })).toBe(
      '/home/ada/.local/share/copydesk',
    );
  });
});
