import { expect, it } from 'vitest';
import { formatDate, knownLocale, knownZone, yearOf } from './dates';

const NEW_YEAR = '2025-12-31T23:30:00Z';

it('writes a moment in the site’s locale and zone', () => {
  expect(formatDate(NEW_YEAR, 'long', 'en-US', 'UTC')).toBe('December 31, 2025');
  expect(formatDate(NEW_YEAR, 'long', 'en-GB', 'Asia/Tokyo')).toBe('1 January 2026');
  expect(formatDate(NEW_YEAR, 'long', 'fr-FR', 'Europe/Paris')).toBe('1 janvier 2026');
  expect(formatDate(NEW_YEAR, 'weekday', 'en-US', 'UTC')).toBe('Wednesday, December 31');
});
it('falls back on a locale or zone that does not exist', () => {
  expect(knownLocale('not a tag')).toBe('en-GB');
  expect(knownLocale('')).toBe('en-GB');
  expect(knownZone('Mars/Olympus')).toBe('UTC');
  expect(formatDate(NEW_YEAR, 'long', '!', '?')).toBe('31 December 2025');
});
it('knows the year at the site', () => {
  expect(yearOf(NEW_YEAR, 'UTC')).toBe(2025);
  expect(yearOf(NEW_YEAR, 'Asia/Tokyo')).toBe(2026);
});
