import { expect, it } from 'vitest';
import { initialsOf } from './initials';

it('takes the first and the last name', () => {
  expect(initialsOf('Nora Whitlock')).toBe('NW');
  expect(initialsOf('  ana maría de la cruz ')).toBe('AC');
  expect(initialsOf('Plato')).toBe('P');
  expect(initialsOf('Åsa Öberg')).toBe('ÅÖ');
});

it('takes two signs of a name that is not spaced', () => {
  expect(initialsOf('王小明')).toBe('王小');
});

it('has none for nothing', () => {
  expect(initialsOf(' ')).toBe('');
});
