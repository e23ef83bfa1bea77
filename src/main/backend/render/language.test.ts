import { expect, it } from 'vitest';
import { directionOf, languageAttributes } from './language';

it.each([
  ['ur', 'rtl'],
  ['en-GB', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  // Numerals that have the name of a script.
  ['ur-IN-u-nu-latn', 'rtl'],
  ['ar-u-nu-arab', 'rtl'],
  ['en-u-nu-arab', 'ltr'],
  ['ur-Arab-IN-u-nu-latn', 'rtl'],
  ['en-x-arab', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

it('says a direction only where it changes', () => {
  expect(languageAttributes('ur', 'ur-IN-u-nu-latn')).toEqual({ lang: 'ur', dir: undefined });
  expect(languageAttributes('en', 'ur-IN-u-nu-latn')).toEqual({ lang: 'en', dir: 'ltr' });
});
