import { expect, it } from 'vitest';
import type { ThemeSetting } from '../../../../../shared/model/theme';
import { grouped } from './groups';

const setting = (key: string, group?: string): ThemeSetting => ({
  key,
  type: 'text',
  label: key,
  default: '',
  ...(group === undefined ? {} : { group }),
});

it('gathers settings under their headings, those without one first', () => {
  const groups = grouped([
    setting('a', 'Colours'),
    setting('b'),
    setting('c', 'Words'),
    setting('d', 'Colours'),
  ]);
  expect(groups.map(({ title, settings }) => [title, settings.map(({ key }) => key)])).toEqual([
    ['', ['b']],
    ['Colours', ['a', 'd']],
    ['Words', ['c']],
  ]);
  expect(grouped([])).toEqual([]);
});
